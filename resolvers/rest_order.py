"""An order whose step takes days: what the network says of it is written down, and nobody is kept busy meanwhile."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now, real_now
from models import Order, OrderStep
from models.ids import possible
from resolvers.deliveries import CAME_BACK, delivery_of, follow_shipment
from resolvers.held_order import HeldOrder, hold
from resolvers.job import TAKES_DAYS, Job, PortProgress, Progress, Shipment
from resolvers.port_progress import follow_port, port_of
from resolvers.worker_bell import wake
from rules.lifecycle import DeliveryState, OrderState
from storage.transaction import transaction

SOONEST_LOOK, LATEST_LOOK = 1.0, 50.0  # seconds; `take_order` takes more than a minute for no wait
LOOKS_PER_AGE = 8


@dataclass(frozen=True)
class _Noted:
    """When it was asked for, and why the order needs attention, if it does."""

    since: datetime
    trouble: str | None = None


@transaction
async def rest_order(tx: BaseDBAsyncClient, job: Job, progress: Progress) -> float | None:
    """Give the order back; after how many seconds to look again, None where nobody need.

    That is when the order needs attention first, or the lease was lost. The step goes on running, and to look is no
    attempt.
    """
    held = await hold(job, tx)
    if held is None:
        return None
    noted = await (_port(held, progress) if isinstance(progress, PortProgress) else _delivery(held, progress))
    wait = None if noted.trouble else look_again_after((business_now() - noted.since).total_seconds())
    order = held.order
    order.run_after = None if wait is None else real_now() + timedelta(seconds=wait)
    order.failure, order.lease_token, order.lease_until = noted.trouble, None, None
    await order.save(using_db=tx, update_fields=["run_after", "failure", "lease_token", "lease_until"])
    await OrderStep.filter(id=job.step_id).using_db(tx).update(attempts=0)
    return wait


def look_again_after(seconds: float) -> float:
    """How long to wait before the next look at what was asked for so many seconds ago."""
    return min(LATEST_LOOK, max(SOONEST_LOOK, seconds / LOOKS_PER_AGE))


async def hasten_order(request: str) -> bool:
    """The network has news of that request: if an order rests on it, let it be taken up now."""
    order_id, _, step = request.partition(":")
    if step.partition(":")[0] not in TAKES_DAYS:
        return False
    now = real_now()
    resting = Order.filter(id__in=possible([order_id]), state=OrderState.IN_PROGRESS, lease_token__isnull=True)
    hastened = await resting.filter(run_after__gt=now).update(run_after=now)
    if hastened:
        wake()
    return bool(hastened)


async def _port(held: HeldOrder, progress: PortProgress) -> _Noted:
    port = await port_of(held.order.id, held.tx)
    if await follow_port(port, progress, held.tx):
        await held.record("move_port", state=progress.state.value)
    return _Noted(port.submitted_at)


async def _delivery(held: HeldOrder, shipment: Shipment) -> _Noted:
    delivery = await delivery_of(held.order.id, held.tx)
    if await follow_shipment(delivery, shipment, held.tx):
        await held.record("move_delivery", state=delivery.state.value)
    return _Noted(delivery.requested_at, CAME_BACK if delivery.state is DeliveryState.RETURNED else None)

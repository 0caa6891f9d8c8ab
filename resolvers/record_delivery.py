"""Recording that a card is on its way, or has come back: the order waits, and nobody is kept busy by it."""

from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now, real_now
from resolvers.deliveries import delivery_of, follow_shipment
from resolvers.held_order import hold
from resolvers.job import Job, Shipment
from resolvers.put_back_order import give_up_lease
from rules.delivery import look_again_after
from rules.lifecycle import DeliveryState
from storage.transaction import transaction

CAME_BACK = "the SIM card came back to the operator"


@transaction
async def record_delivery(tx: BaseDBAsyncClient, job: Job, shipment: Shipment) -> float | None:
    """After how many seconds to look again; None where nobody need.

    That is for a card that came back: the order needs attention until somebody has it sent again.
    """
    held = await hold(job, tx)
    if held is None:
        return None
    delivery = await delivery_of(held.order.id, tx)
    if await follow_shipment(delivery, shipment, tx):
        await held.record("move_delivery", state=delivery.state.value)
    wait = look_again_after((business_now() - delivery.requested_at).total_seconds())
    came_back = delivery.state is DeliveryState.RETURNED
    held.order.run_after = None if came_back else real_now() + timedelta(seconds=wait)
    held.order.failure = CAME_BACK if came_back else None
    held.step.attempts = 0  # to look is no attempt
    await held.step.save(using_db=tx, update_fields=["attempts"])
    await give_up_lease(held.order, tx)
    return None if came_back else wait

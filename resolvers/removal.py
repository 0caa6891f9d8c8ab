"""The end of a service: what it comes to, and the order that brings it about. Who may, and the quota, are no question.

Shared by `remove_service` and by approved removal requests.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySetSingle, ValuesListQuery

from models import MobileService, Order
from resolvers.awaited_user import stop_waiting
from resolvers.cancel_planned import cancel_planned
from resolvers.catalogue import current_items
from resolvers.mutation import Scene
from resolvers.news import tell
from resolvers.place_order import CANCEL_PORT_AND_REMOVE, Draft, line_from_json, place_order
from resolvers.port_in import port_under_way
from resolvers.put_back_order import stop_step
from rules import billing
from rules.billing import NextInvoice
from rules.lifecycle import OPEN_ORDER, OrderAction, OrderState, move
from storage.prepared import prepared


@dataclass(frozen=True)
class Removal:
    """`addition` is the order that is taken back with a service that is not in use yet, if there was one.

    `planned_ids` are the orders that wait for a day that will not come for the service.
    """

    addition: Order | None
    monthly_cents: int
    invoice: NextInvoice
    planned_ids: tuple[str, ...]


async def removal_of(
    service: MobileService, day: date, tx: BaseDBAsyncClient | None, *, cancels_addition: bool
) -> Removal:
    """What the end of the service on `day` comes to; its plan is loaded with it."""
    charges = (await current_items(service, tx)).priced.charges
    addition = await _added_by(tx, service.id) if cancels_addition else None  # one that was imported has none
    invoice = billing.removed(day, charges)
    if cancels_addition:
        billed = [line_from_json(line) for line in addition.lines] if addition and addition.due_on is None else []
        invoice = billing.reversed_lines(invoice.issued_on, billed)
    planned: Any = await _planned(tx, service.id)
    return Removal(addition, billing.monthly_cents(charges), invoice, tuple(planned))


async def place_removal(
    scene: Scene, service: MobileService, removal: Removal, *, counted_on: date | None = None
) -> Order:
    """Order it: what waits for its date will not come, and an addition under way is cancelled.

    One that brings a number along waits until the network has called that back. With `counted_on` it uses a slot of
    the quota.
    """
    addition, wanted, steps = removal.addition, dict[str, str](), ()
    if addition and addition.state in OPEN_ORDER:
        await stop_waiting(addition, scene.now, scene.tx)
        if await port_under_way(addition.id, scene.tx):
            wanted, steps = {"addition_id": addition.id}, CANCEL_PORT_AND_REMOVE
            await _set_aside(scene, addition)
        else:
            await _cancel(scene, addition)
        await tell(scene.tx, scene.company.id, addition.id)
    await cancel_planned(scene, removal.planned_ids)
    service.version += 1
    draft = Draft(OrderAction.REMOVE, wanted, removal.invoice.lines, counted_on, steps)
    return await place_order(scene, service, draft)


async def _cancel(scene: Scene, addition: Order) -> None:
    addition.state = move(addition.state, OrderState.CANCELLED)
    addition.completed_at, addition.run_after = scene.now, None  # who holds it still gives it back
    await addition.save(using_db=scene.tx, update_fields=["state", "completed_at", "run_after"])
    await stop_step(addition, scene.tx)


async def _set_aside(scene: Scene, addition: Order) -> None:
    """No worker takes it up, and none that has it in hand may write; but the lease says as long that somebody has."""
    addition.run_after = addition.failure = None
    await addition.save(using_db=scene.tx, update_fields=["run_after", "failure"])


@prepared
def _planned(service_id: str) -> ValuesListQuery[Any]:
    waiting = Order.filter(service_id=service_id, state=OrderState.PENDING).order_by("due_on", "id")
    return waiting.values_list("id", flat=True)


@prepared
def _added_by(service_id: str) -> QuerySetSingle[Order | None]:
    return Order.get_or_none(service_id=service_id, action=OrderAction.ADD)

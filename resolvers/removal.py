"""The end of a service: what it comes to, and the order that brings it about. Who may, and the quota, are no question.

Shared by `remove_service` and by approved removal requests.
"""

from dataclasses import dataclass
from datetime import date, datetime

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySetSingle, UpdateQuery

from models import MobileService, Order
from resolvers.catalogue import current_items
from resolvers.mutation import Scene
from resolvers.news import tell
from resolvers.place_order import Draft, line_from_json, place_order
from rules import billing
from rules.billing import NextInvoice
from rules.lifecycle import OPEN_ORDER, OrderAction, OrderState, move
from storage.prepared import prepared


@dataclass(frozen=True)
class Removal:
    """`addition` is the order that is taken back with a service that is not in use yet, if there was one."""

    addition: Order | None
    monthly_cents: int
    invoice: NextInvoice


async def removal_of(
    service: MobileService, day: date, tx: BaseDBAsyncClient | None, *, cancels_addition: bool
) -> Removal:
    """What the end of the service on `day` comes to; its plan is loaded with it."""
    charges = (await current_items(service, tx)).priced.charges
    addition = await _added_by(tx, service.id) if cancels_addition else None  # one that was imported has none
    invoice = billing.removed(day, charges)
    if cancels_addition:
        billed = [line_from_json(line) for line in addition.lines] if addition else []
        invoice = billing.reversed_lines(invoice.issued_on, billed)
    return Removal(addition, billing.monthly_cents(charges), invoice)


async def place_removal(
    scene: Scene, service: MobileService, removal: Removal, *, counted_on: date | None = None
) -> Order:
    """Order it: what waits for its date will not come, and an addition under way is cancelled.

    With `counted_on` it uses a slot of the quota.
    """
    addition = removal.addition
    if addition and addition.state in OPEN_ORDER:
        addition.state = move(addition.state, OrderState.CANCELLED)
        addition.completed_at, addition.run_after = scene.now, None  # who holds it still gives it back
        await addition.save(using_db=scene.tx, update_fields=["state", "completed_at", "run_after"])
        await tell(scene.tx, scene.company.id, addition.id)
    await _pending_cancelled(scene.tx, service.id, scene.now)
    service.version += 1
    return await place_order(scene, service, Draft(OrderAction.REMOVE, {}, removal.invoice.lines, counted_on))


@prepared
def _pending_cancelled(service_id: str, now: datetime) -> UpdateQuery:
    waiting = Order.filter(service_id=service_id, state=OrderState.PENDING)
    return waiting.update(state=move(OrderState.PENDING, OrderState.CANCELLED), completed_at=now)


@prepared
def _added_by(service_id: str) -> QuerySetSingle[Order | None]:
    return Order.get_or_none(service_id=service_id, action=OrderAction.ADD)

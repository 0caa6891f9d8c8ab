"""Taking back an order that waits for its date."""

from typing import Any

from models import MobileService, Order
from resolvers.cancel_planned import cancel_planned
from resolvers.found import company_of_order
from resolvers.give_back import give_back
from resolvers.mutation import Scene, requires
from resolvers.outcomes import OrderCancelled
from resolvers.service_state import check_version
from rules.errors import NothingToChange, OrderInProgress, Refused
from rules.lifecycle import OPEN_ORDER, OrderAction, OrderState
from rules.permissions import Actor, Permission


async def permission_of_order(_actor: Actor, *, order_id: str, **_: Any) -> Permission:
    """What placing it asked for."""
    order = await Order.get_or_none(id=order_id)
    return Permission.SERVICES_ADD if order and order.action is OrderAction.ADD else Permission.SERVICES_MODIFY


@requires(Permission.SERVICES_MODIFY, company_of=company_of_order, permission_of=permission_of_order)
async def cancel_order(
    scene: Scene,
    *,
    order_id: str,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> OrderCancelled:
    """Cancel it; of an addition nothing is left, and what is temporary stays when its end is cancelled.

    Refused: VersionConflict (of the service), OrderInProgress (it has begun), NothingToChange (it is over).
    """
    order = await Order.select_for_update().using_db(scene.tx).get(id=order_id)
    service = await MobileService.select_for_update().using_db(scene.tx).get(id=order.service_id)
    check_version(service, expected_version)
    if order.state in OPEN_ORDER:
        raise Refused(OrderInProgress(order.id))
    if order.state is not OrderState.PENDING:
        raise Refused(NothingToChange())
    await cancel_planned(scene, [order.id])
    service.version += 1
    await service.save(using_db=scene.tx, update_fields=["version"])
    if order.action is OrderAction.ADD:
        await give_back(service, scene.tx)
    return OrderCancelled(order.id, service.id)

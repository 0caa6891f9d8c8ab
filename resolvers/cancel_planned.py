"""Orders whose day will not come."""

from collections.abc import Sequence

from models import Order
from resolvers.mutation import Scene
from resolvers.news import tell
from rules.lifecycle import OrderState, move


async def cancel_planned(scene: Scene, order_ids: Sequence[str]) -> None:
    """Cancel these orders of the company, which wait for their date; each has its audit entry and is told of."""
    for order in await _waiting(scene, order_ids):
        order.state = move(order.state, OrderState.CANCELLED)
        order.completed_at, order.due_on = scene.now, None
        await order.save(using_db=scene.tx, update_fields=["state", "completed_at", "due_on"])
        await scene.record("cancel_order", order.id, service_id=order.service_id)
        await tell(scene.tx, scene.company.id, order.id, order.service_id)


async def _waiting(scene: Scene, order_ids: Sequence[str]) -> list[Order]:
    if not order_ids:
        return []
    return await Order.filter(id__in=list(order_ids)).order_by("id").select_for_update().using_db(scene.tx)

"""Trying an order that needs attention again, now."""

from clock import real_now
from models import Order
from resolvers.deliveries import awaiting_cards, send_again
from resolvers.found import company_of_order
from resolvers.mutation import Scene, requires
from resolvers.outcomes import OrderRetried
from rules.errors import NothingToChange, Refused
from rules.lifecycle import needs_attention
from rules.permissions import Permission


@requires(Permission.SERVICES_MODIFY, company_of=company_of_order)
async def retry_order(
    scene: Scene,
    *,
    order_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> OrderRetried:
    """Let a worker take the order up at once; a card that came back is sent again.

    Refused: NothingToChange, for an order that gets on or is over.
    """
    order = await Order.select_for_update().using_db(scene.tx).get(id=order_id)
    if not needs_attention(order.state, order.failure):
        raise Refused(NothingToChange())
    order.run_after = real_now()
    waits_for_card = order.id in await awaiting_cards([order.id], scene.tx)
    if waits_for_card and await send_again(order.id, scene.now, scene.tx):
        order.failure = None
    await order.save(using_db=scene.tx, update_fields=["run_after", "failure"])
    await scene.record("retry_order", order.id)
    return OrderRetried(order.id)

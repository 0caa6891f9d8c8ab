"""Taking back the link with which a user would activate his service. The order goes on waiting."""

from models import Order
from resolvers.activation_links import revoke_links
from resolvers.awaited_user import activation_of
from resolvers.found import company_of_order
from resolvers.mutation import Scene, requires
from resolvers.news import tell
from resolvers.outcomes import ActivationLinkRevoked
from rules.activation import revoke_refusal
from rules.errors import Refused
from rules.permissions import Permission


@requires(Permission.SERVICES_ADD, company_of=company_of_order)
async def revoke_activation_link(
    scene: Scene,
    *,
    order_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ActivationLinkRevoked:
    """From now on it opens nothing. Refused: NotAwaitingUser; NothingToChange where no link is good."""
    order = await Order.get(id=order_id, using_db=scene.tx)
    if refusal := revoke_refusal(await activation_of(order, scene.day, scene.tx)):
        raise Refused(refusal)
    await revoke_links(order.id, scene.now, scene.tx)
    await scene.record("revoke_activation_link", order.id)
    await tell(scene.tx, scene.company.id, order.id)
    return ActivationLinkRevoked(order.id)

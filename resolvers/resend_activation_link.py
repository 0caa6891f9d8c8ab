"""Sending a user another link to activate his service; the one before is good no longer."""

from models import Order
from resolvers.afterwards import check_sends
from resolvers.awaited_user import activation_of
from resolvers.found import company_of_order
from resolvers.invite_user import invite
from resolvers.mutation import Scene, requires
from resolvers.news import tell
from resolvers.outcomes import ActivationLinkResent
from rules.activation import resend_refusal
from rules.errors import Refused
from rules.names import Language
from rules.permissions import Permission


@requires(Permission.SERVICES_ADD, company_of=company_of_order)
async def resend_activation_link(
    scene: Scene,
    *,
    order_id: str,
    language: Language | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ActivationLinkResent:
    """Write to the user, in `language` or the actor's, once all is committed.

    Refused: InvalidInput where no e-mail is sent, NotAwaitingUser.
    """
    check_sends("orderId")
    order = await Order.get(id=order_id, using_db=scene.tx)
    if refusal := resend_refusal(await activation_of(order, scene.day, scene.tx)):
        raise Refused(refusal)
    link_id = await invite(scene, order, language)
    await scene.record("resend_activation_link", order.id, link_id=link_id)
    await tell(scene.tx, scene.company.id, order.id)
    return ActivationLinkResent(order.id)

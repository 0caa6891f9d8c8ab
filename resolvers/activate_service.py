"""Starting the activation of a service in its user's place."""

from models import MobileService, Order
from resolvers.activation_links import revoke_links
from resolvers.awaited_user import awaited_step, go_on
from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ActivationStarted
from rules.errors import NotAwaitingUser, Refused
from rules.permissions import Permission


@requires(Permission.SERVICES_ADD, company_of=company_of_service)
async def activate_service(
    scene: Scene,
    *,
    service_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ActivationStarted:
    """Let the order go on, with the card that is reserved; the user's link is good no longer.

    Refused: NotAwaitingUser.
    """
    service = await MobileService.get(id=service_id, using_db=scene.tx)
    order = await Order.get_or_none(id=service.open_order_id or "", using_db=scene.tx)
    step = await awaited_step(order, scene.tx) if order else None
    if order is None or step is None:
        raise Refused(NotAwaitingUser())
    await revoke_links(order.id, scene.now, scene.tx)
    await go_on(order, step, scene.tx)
    await scene.record("activate_service", service.id, order_id=order.id)
    return ActivationStarted(service.id, order.id)

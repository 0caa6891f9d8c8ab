"""The account manager's answer to a removal request: all, some or none of its services end."""

from collections.abc import Sequence
from functools import partial

from models import MobileService, RequestedRemoval
from resolvers.found import company_of_removal_request
from resolvers.mutation import Scene, requires
from resolvers.outcomes import RemovalRequestDecided
from resolvers.removal import place_removal, removal_of
from resolvers.removal_request_letters import tell_filer
from resolvers.removal_requests import checked_words, close, open_request, removable, services_of
from rules.changes import cancels_addition, end_refusal
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.lifecycle import move
from rules.permissions import Permission
from rules.removal_requests import decided, needs_reason, removal_state


@requires(Permission.REMOVAL_REQUESTS_DECIDE, company_of=company_of_removal_request)
async def decide_removal_request(
    scene: Scene,
    *,
    request_id: str,
    approved_service_ids: Sequence[str],
    reason: str | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> RemovalRequestDecided:
    """Order the removal of the approved services at once, outside of the quota; the others stay as they are.

    Who filed it is told by e-mail. Refused, with nothing done: InvalidInput (a reason is missing),
    RemovalRequestClosed, ServicesNotRemovable (what was approved and cannot end now).
    """
    removals = await RequestedRemoval.filter(request_id=request_id).using_db(scene.tx).order_by("id")
    approved = [removal.service_id for removal in removals if removal.service_id in set(approved_service_ids)]
    state = decided([removal.service_id for removal in removals], approved)
    words = checked_words("reason", reason)
    if words is None and needs_reason(state):
        raise Refused(InvalidInput((InvalidField(("reason",), Problem.REQUIRED),)))
    request = await open_request(scene, request_id)
    services = await services_of(scene, approved)
    orders = await _removed(scene, services)
    for removal in removals:
        removal.state = move(removal.state, removal_state(removal.service_id, approved))
        removal.order_id = orders.get(removal.service_id)
        await removal.save(using_db=scene.tx, update_fields=["state", "order_id"])
    await close(scene, request, state, words)
    await scene.record("decide_removal_request", request.id, state=state.value, approved_service_ids=approved)
    scene.afterwards(partial(tell_filer, request.id))
    return RemovalRequestDecided(request.id)


async def _removed(scene: Scene, services: Sequence[MobileService]) -> dict[str, str]:
    """The ids of the orders that end the services, by service; none counts against the quota."""
    facts = await removable(scene, services, lambda _, service: end_refusal(service))
    orders: dict[str, str] = {}
    for service in services:
        cancels = cancels_addition(facts[service.id])
        removal = await removal_of(service, scene.day, scene.tx, cancels_addition=cancels)
        orders[service.id] = (await place_removal(scene, service, removal)).id
    return orders

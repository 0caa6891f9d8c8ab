"""Putting a suspended mobile service into use again."""

from resolvers.cancel_planned import cancel_planned
from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceResumed
from resolvers.place_order import Draft, place_order
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from rules.changes import resume_refusal
from rules.errors import Refused
from rules.lifecycle import OrderAction
from rules.permissions import Permission


@requires(Permission.SERVICES_MODIFY, company_of=company_of_service)
async def resume_service(
    scene: Scene,
    *,
    service_id: str,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ServiceResumed:
    """Order that the network opens the line again; that it would have done so on a day to come is cancelled.

    Refused: VersionConflict, WrongState, OrderInProgress.
    """
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := resume_refusal(found.facts):
        raise Refused(refusal)
    if found.facts.planned_pause_id:
        await cancel_planned(scene, [found.facts.planned_pause_id])
    found.service.version += 1
    order = await place_order(scene, found.service, Draft(OrderAction.RESUME, {}))
    return ServiceResumed(found.service.id, order.id)

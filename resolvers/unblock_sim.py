"""Unblocking the SIM card of a mobile service, when it was found again."""

from resolvers.found import company_of_service
from resolvers.join_order import join_order
from resolvers.mutation import Scene, requires
from resolvers.outcomes import SimUnblocked
from resolvers.place_order import Draft, place_order
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from rules.errors import Refused
from rules.lifecycle import OrderAction
from rules.permissions import Permission
from rules.sims import unblock_refusal


@requires(Permission.SIMS_BLOCK, company_of=company_of_service)
async def unblock_sim(
    scene: Scene,
    *,
    service_id: str,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> SimUnblocked:
    """Order that the network lets the card in again. A card that was replaced is retired, and no longer the service's.

    While another one is in the post, the order that sent it unblocks this one.
    Refused: VersionConflict, WrongState, WrongSimState, OrderInProgress.
    """
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := unblock_refusal(found.facts, found.sim):
        raise Refused(refusal)
    found.service.version += 1
    place = join_order if found.facts.awaits_card else place_order
    order = await place(scene, found.service, Draft(OrderAction.UNBLOCK_SIM, {}))
    return SimUnblocked(found.service.id, order.id)

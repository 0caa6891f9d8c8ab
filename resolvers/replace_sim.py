"""Giving a mobile service another SIM card."""

from typing import Any

from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import SimReplaced
from resolvers.place_order import Draft, place_order
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from resolvers.stock import check_iccid, reserve_sim_card, unexpected_iccid
from rules.errors import InvalidInput, Refused
from rules.lifecycle import OrderAction, SimKind
from rules.permissions import Permission
from rules.sims import replace_refusal


@requires(Permission.SIMS_BLOCK, company_of=company_of_service)
async def replace_sim(
    scene: Scene,
    *,
    service_id: str,
    sim_kind: SimKind,
    iccid: str | None = None,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> SimReplaced:
    """Reserve a card, and order that it takes the place of the service's, which is retired then.

    Refused: InvalidInput, VersionConflict, WrongState, WrongSimState, OrderInProgress, OutOfStock.
    """
    await check_replacement(scene, sim_kind, iccid)
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := replace_refusal(found.facts, found.sim):
        raise Refused(refusal)
    wanted = await reserved(scene, sim_kind, iccid)
    found.service.version += 1
    order = await place_order(scene, found.service, Draft(OrderAction.REPLACE_SIM, wanted))
    return SimReplaced(found.service.id, order.id)


async def check_replacement(scene: Scene, sim_kind: SimKind | None, iccid: str | None) -> None:
    """Refused: InvalidInput for a card named where none is asked for, unknown, another company's, or in use."""
    if wrong := unexpected_iccid(sim_kind, iccid):
        raise Refused(InvalidInput(tuple(wrong)))
    if iccid is not None:
        await check_iccid(scene.company.id, iccid, scene.tx)


async def reserved(scene: Scene, sim_kind: SimKind, iccid: str | None) -> dict[str, Any]:
    """What `Order.wanted` says of the new card, which is now reserved. Refused: OutOfStock."""
    card = await reserve_sim_card(scene.company.id, sim_kind, iccid, scene.tx)
    return {"sim_card_id": card.id, "sim_kind": sim_kind.value, "iccid": card.iccid}

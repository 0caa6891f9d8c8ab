"""Giving a mobile service another SIM card."""

from typing import Any

from resolvers.deliveries import ask_for_delivery
from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import SimReplaced
from resolvers.place_order import SEND_AND_REPLACE, Draft, place_order
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from resolvers.stock import check_iccid, reserve_sim_card
from resolvers.wanted_sim import WantedSim, wanted_sim
from rules.delivery import GivenAddress
from rules.errors import Refused
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
    eid: str | None = None,
    delivery: GivenAddress | None = None,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> SimReplaced:
    """Reserve a card, and order that it takes the place of the service's, which is retired then.

    Refused: InvalidInput, VersionConflict, WrongState, WrongSimState, OrderInProgress, OutOfStock.
    """
    sim = await checked_replacement(scene, sim_kind, iccid, eid, delivery)
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := replace_refusal(found.facts, found.sim):
        raise Refused(refusal)
    wanted = await reserved(scene, sim)
    found.service.version += 1
    steps = SEND_AND_REPLACE if sim.sent_to else ()
    order = await place_order(scene, found.service, Draft(OrderAction.REPLACE_SIM, wanted, steps=steps))
    await ask_for_delivery(order, wanted["sim_card_id"], sim.sent_to, scene.tx)
    return SimReplaced(found.service.id, order.id)


async def checked_replacement(
    scene: Scene, sim_kind: SimKind | None, iccid: str | None, eid: str | None, delivery: GivenAddress | None
) -> WantedSim:
    """Refused: InvalidInput for a card named where none is asked for, unknown, another company's, or in use."""
    sim = wanted_sim(sim_kind, iccid, eid, delivery)
    if iccid is not None:
        await check_iccid(scene.company.id, iccid, scene.tx)
    return sim


async def reserved(scene: Scene, sim: WantedSim) -> dict[str, Any]:
    """What `Order.wanted` says of the new card, which is now reserved. Refused: OutOfStock."""
    card = await reserve_sim_card(scene.company.id, sim, scene.tx)
    return {"sim_card_id": card.id, "sim_kind": card.kind.value, "iccid": card.iccid}

"""Blocking the SIM card of a mobile service, and giving it another in the same order."""

from typing import Any

from resolvers.deliveries import ask_for_delivery
from resolvers.found import company_of_service
from resolvers.join_order import join_order
from resolvers.mutation import Scene, requires
from resolvers.outcomes import SimBlocked
from resolvers.place_order import BLOCK_AND_REPLACE, BLOCK_SEND_AND_REPLACE, Draft, place_order
from resolvers.replace_sim import checked_replacement, reserved
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from rules.delivery import GivenAddress
from rules.errors import Refused
from rules.lifecycle import BlockReason, OrderAction, SimKind, StepName
from rules.permissions import Permission
from rules.sims import block_refusal


@requires(Permission.SIMS_BLOCK, company_of=company_of_service)
async def block_sim(
    scene: Scene,
    *,
    service_id: str,
    reason: BlockReason,
    sim_kind: SimKind | None = None,
    iccid: str | None = None,
    eid: str | None = None,
    delivery: GivenAddress | None = None,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> SimBlocked:
    """Order that the network lets nobody in with the card. With `sim_kind`, another card takes its place.

    While one is in the post, the order that sent it blocks this one.
    Refused: InvalidInput, VersionConflict, WrongState, WrongSimState, OrderInProgress, OutOfStock.
    """
    sim = await checked_replacement(scene, sim_kind, iccid, eid, delivery)
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := block_refusal(found.facts, found.sim, replaced=sim_kind is not None):
        raise Refused(refusal)
    wanted: dict[str, Any] = {"reason": reason.value}
    steps: tuple[StepName, ...] = ()
    if sim_kind:
        wanted |= await reserved(scene, sim)
        steps = BLOCK_SEND_AND_REPLACE if sim.sent_to else BLOCK_AND_REPLACE
    found.service.version += 1
    place = join_order if found.facts.awaits_card else place_order
    order = await place(scene, found.service, Draft(OrderAction.BLOCK_SIM, wanted, steps=steps))
    await ask_for_delivery(order, wanted.get("sim_card_id", ""), sim.sent_to, scene.tx)
    return SimBlocked(found.service.id, order.id)

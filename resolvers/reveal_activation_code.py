"""Showing the activation code of a service's eSIM, each time in the audit trail."""

from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ActivationCodeRevealed
from resolvers.sim_state import service_at_hand
from rules.errors import Refused
from rules.permissions import Permission
from rules.sims import reveal_activation_code_refusal


@requires(Permission.SIMS_REVEAL, company_of=company_of_service)
async def reveal_activation_code(
    scene: Scene,
    *,
    service_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ActivationCodeRevealed:
    """Write it down; `resolvers.revealed` reads the code.

    Refused: WrongState, WrongSimState, NothingToReveal.
    """
    found = await service_at_hand(scene, service_id)
    if refusal := reveal_activation_code_refusal(found.facts, found.sim):
        raise Refused(refusal)
    card_id = str(found.service.sim_card_id)
    await scene.record("reveal_activation_code", found.service.id, sim_card_id=card_id)
    return ActivationCodeRevealed(found.service.id, card_id)

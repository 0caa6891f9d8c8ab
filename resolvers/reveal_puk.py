"""Showing the PUK of a service's SIM card: a few a day, each in the audit trail."""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import ApiToken, Login, PukReveal
from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import PukRevealed
from resolvers.sim_state import puk_reveals, service_at_hand
from rules.errors import Refused
from rules.permissions import Actor, ActorKind, Permission
from rules.sims import reveal_puk_refusal


@requires(Permission.SIMS_REVEAL, company_of=company_of_service)
async def reveal_puk(
    scene: Scene,
    *,
    service_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> PukRevealed:
    """Count it and write it down; `resolvers.revealed` reads the PUK. A repeated key tells nobody anything new.

    Refused: WrongState, NothingToReveal, RevealLimitReached.
    """
    found = await service_at_hand(scene, service_id)
    await _lock(scene.actor, scene.tx)
    reveals = await puk_reveals(scene.actor.id, scene.day, scene.tx)
    if refusal := reveal_puk_refusal(found.facts, found.sim, reveals):
        raise Refused(refusal)
    card_id = str(found.service.sim_card_id)
    await PukReveal.create(
        using_db=scene.tx, company_id=scene.company.id, actor_id=scene.actor.id, revealed_on=scene.day
    )
    await scene.record("reveal_puk", found.service.id, sim_card_id=card_id)
    return PukRevealed(found.service.id, card_id)


async def _lock(actor: Actor, tx: BaseDBAsyncClient) -> None:
    """His reveals are counted over all companies, so the company's lock is not enough."""
    rows = ApiToken.filter(id=actor.id) if actor.kind is ActorKind.TOKEN else Login.filter(id=actor.id)
    await rows.select_for_update().using_db(tx).first()

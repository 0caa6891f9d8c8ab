"""The secrets of SIM cards in plain text. Only what `reveal_puk` and `reveal_activation_code` answer leads here."""

from collections.abc import Sequence

from models import SimCard
from resolvers.importing.stock_files import puk_context
from resolvers.sealing import unseal
from resolvers.step_effects import activation_code_context
from rules.permissions import Actor, Permission
from settings import SealingKey


async def puks(actor: Actor, sim_card_ids: Sequence[str], sealing_key: SealingKey) -> list[str | None]:
    """The PUKs; None where the actor may no longer see them: a repeated key is answered before he is checked."""
    cards = await _visible(actor, sim_card_ids)
    return [
        unseal(sealing_key, card.puk_encrypted, puk_context(card.id)) if card and card.puk_encrypted else None
        for card in cards
    ]


async def activation_codes(actor: Actor, sim_card_ids: Sequence[str], sealing_key: SealingKey) -> list[str | None]:
    """The activation codes; None as above."""
    cards = await _visible(actor, sim_card_ids)
    return [
        unseal(sealing_key, card.activation_code_encrypted, activation_code_context(card.id))
        if card and card.activation_code_encrypted
        else None
        for card in cards
    ]


async def _visible(actor: Actor, ids: Sequence[str]) -> list[SimCard | None]:
    cards = {card.id: card for card in await SimCard.filter(id__in=list(ids))}
    found = [cards.get(id_) for id_ in ids]
    return [card if card and actor.may(Permission.SIMS_REVEAL, card.company_id) else None for card in found]

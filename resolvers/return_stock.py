"""Giving back what a service that ended had taken from stock."""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import MobileService, PhoneNumber, SimCard
from resolvers.deliveries import is_with_the_operator
from rules.lifecycle import NumberStatus, SimKind, SimStatus, may_move, move


async def return_number(service: MobileService, tx: BaseDBAsyncClient) -> None:
    """A number that was never in use is free again; one that was rests, so that nobody gets another's calls."""
    numbers = PhoneNumber.filter(msisdn=service.msisdn).select_for_update()
    number = await numbers.using_db(tx).first()
    if number is None:  # brought along, never ours
        return
    reserved = number.status is NumberStatus.RESERVED
    wanted = NumberStatus.AVAILABLE if reserved else NumberStatus.QUARANTINED
    if may_move(number.status, wanted):
        number.status = move(number.status, wanted)
        await number.save(using_db=tx, update_fields=["status"])


async def return_sim_card(service: MobileService, tx: BaseDBAsyncClient) -> None:
    """What the service had. A card that was only reserved goes back to its company's stock; others are retired."""
    card = await _locked(service.sim_card_id, tx)
    if card and _is_unused(card):  # the next service has it, and this one never did
        service.sim_card_id = None
        await service.save(using_db=tx, update_fields=["sim_card_id"])
    await _put_back(card, tx)


async def return_card(card_id: str | None, tx: BaseDBAsyncClient) -> None:
    """A card that no service has: back to stock; an eSIM or a card that was used is retired."""
    await _put_back(await _locked(card_id, tx), tx)


async def _locked(card_id: str | None, tx: BaseDBAsyncClient) -> SimCard | None:
    return await SimCard.filter(id=card_id).select_for_update().using_db(tx).first()


def _is_unused(card: SimCard) -> bool:
    return card.kind is SimKind.PHYSICAL and card.status is SimStatus.RESERVED


async def _put_back(card: SimCard | None, tx: BaseDBAsyncClient) -> None:
    if card is None or card.status in {SimStatus.IN_STOCK, SimStatus.RETIRED}:
        return
    if _is_unused(card) and await is_with_the_operator(card.id, tx):
        card.company_id = None
    card.status = move(card.status, SimStatus.IN_STOCK if _is_unused(card) else SimStatus.RETIRED)
    await card.save(using_db=tx, update_fields=["company_id", "status"])

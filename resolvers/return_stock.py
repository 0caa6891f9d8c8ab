"""Giving back what a service that ended had taken from stock."""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import MobileService, PhoneNumber, SimCard
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
    if await return_card(service.sim_card_id, tx):  # the next service has it, and this one never did
        service.sim_card_id = None
        await service.save(using_db=tx, update_fields=["sim_card_id"])


async def return_card(card_id: str | None, tx: BaseDBAsyncClient) -> bool:
    """Whether the card is back in stock; an eSIM or a card that was used is retired."""
    card = await SimCard.filter(id=card_id).select_for_update().using_db(tx).first()
    if card is None or card.status in {SimStatus.IN_STOCK, SimStatus.RETIRED}:
        return False
    unused = card.kind is SimKind.PHYSICAL and card.status is SimStatus.RESERVED
    card.status = move(card.status, SimStatus.IN_STOCK if unused else SimStatus.RETIRED)
    await card.save(using_db=tx, update_fields=["status"])
    return unused

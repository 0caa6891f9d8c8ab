"""Taking numbers and SIM cards from stock."""

from collections.abc import Sequence

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySetSingle

from models import PhoneNumber, SimCard
from resolvers.wanted_sim import WantedSim
from rules import identifiers
from rules.errors import InvalidField, InvalidInput, OutOfStock, Problem, Refused
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import NumberStatus, SimKind, SimStatus, move
from storage.prepared import prepared


async def reserve_number(tx: BaseDBAsyncClient) -> PhoneNumber:
    """The next free number, now reserved. Refused: OutOfStock."""
    number = await _free_number(tx)
    if number is None:
        raise Refused(OutOfStock())
    number.status = move(number.status, NumberStatus.RESERVED)
    await number.save(using_db=tx, update_fields=["status"])
    return number


async def reserve_sim_card(company_id: str, sim: WantedSim, tx: BaseDBAsyncClient) -> SimCard:
    """The card of that ICCID or the next in stock, the company's own first; for an eSIM, a profile yet to be made."""
    if sim.kind is SimKind.ESIM:
        return await SimCard.create(
            using_db=tx, company_id=company_id, kind=sim.kind, status=SimStatus.RESERVED, eid=sim.eid
        )
    card = await _card(company_id, sim, tx)
    card.company_id = company_id
    card.status = move(card.status, SimStatus.RESERVED)
    await card.save(using_db=tx, update_fields=["company_id", "status"])
    return card


async def check_stock(company_id: str, sim: WantedSim, *, number: bool = True) -> None:
    """What a reservation would refuse now, without reserving; a `number` is not taken where one is brought along."""
    if number and not await PhoneNumber.exists(status=NumberStatus.AVAILABLE):
        raise Refused(OutOfStock())
    if sim.kind is SimKind.PHYSICAL:
        await _card(company_id, sim, None)


async def check_iccid(company_id: str, iccid: str, tx: BaseDBAsyncClient | None) -> None:
    """Refused: InvalidInput for a card that is unknown, another company's, or in use."""
    await _card_of(company_id, iccid, tx)


async def _card(company_id: str, sim: WantedSim, tx: BaseDBAsyncClient | None) -> SimCard:
    if sim.iccid is not None:
        return await _card_of(company_id, sim.iccid, tx)
    # What is sent comes from the operator: the company's own stock lies in the company's drawers.
    return await _next_card((None,) if sim.sent_to else (company_id, None), tx)


async def _next_card(owner_ids: Sequence[str | None], tx: BaseDBAsyncClient | None) -> SimCard:
    for owner_id in owner_ids:
        if card := await _card_in_stock(tx, owner_id, lock=tx is not None):
            return card
    raise Refused(OutOfStock())


async def _card_of(company_id: str, iccid: str, tx: BaseDBAsyncClient | None) -> SimCard:
    card = await _card_with(tx, company_id, checked_iccid(iccid), lock=tx is not None)
    if card is None:
        raise Refused(_invalid(Problem.ICCID_UNKNOWN, iccid))
    if card.status is not SimStatus.IN_STOCK or card.kind is not SimKind.PHYSICAL:
        raise Refused(_invalid(Problem.ICCID_IN_USE, iccid))
    return card


@prepared
def _free_number() -> QuerySetSingle[PhoneNumber | None]:
    free = PhoneNumber.filter(status=NumberStatus.AVAILABLE).order_by("msisdn")
    return free.select_for_update(skip_locked=True).first()


@prepared
def _card_in_stock(owner_id: str | None, *, lock: bool) -> QuerySetSingle[SimCard | None]:
    cards = SimCard.filter(status=SimStatus.IN_STOCK, kind=SimKind.PHYSICAL, company_id=owner_id).order_by("iccid")
    return (cards.select_for_update(skip_locked=True) if lock else cards).first()


@prepared
def _card_with(company_id: str, iccid: str, *, lock: bool) -> QuerySetSingle[SimCard | None]:
    cards = SimCard.filter(Q(company_id=company_id) | Q(company_id__isnull=True), iccid=iccid)
    return (cards.select_for_update() if lock else cards).first()


def checked_iccid(iccid: str) -> str:
    """The canonical form. Refused: InvalidInput."""
    try:
        return identifiers.iccid(iccid)
    except InvalidIdentifier as error:
        raise Refused(_invalid(error.problem, iccid)) from None


def _invalid(problem: Problem, iccid: str) -> InvalidInput:
    return InvalidInput((InvalidField(("iccid",), problem, iccid),))

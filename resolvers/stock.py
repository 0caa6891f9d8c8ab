"""Taking numbers and SIM cards from stock."""

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySetSingle

from models import PhoneNumber, SimCard
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


async def reserve_sim_card(company_id: str, kind: SimKind, iccid: str | None, tx: BaseDBAsyncClient) -> SimCard:
    """The card of that ICCID or the next in stock, the company's own first; for an eSIM, a profile yet to be made."""
    if kind is SimKind.ESIM:
        return await SimCard.create(using_db=tx, company_id=company_id, kind=kind, status=SimStatus.RESERVED)
    card = await _next_card(company_id, tx) if iccid is None else await _card_of(company_id, iccid, tx)
    card.company_id = company_id
    card.status = move(card.status, SimStatus.RESERVED)
    await card.save(using_db=tx, update_fields=["company_id", "status"])
    return card


def unexpected_iccid(kind: SimKind | None, iccid: str | None) -> list[InvalidField]:
    """A card is named only where one is asked for."""
    wrong = iccid is not None and kind is not SimKind.PHYSICAL
    return [InvalidField(("iccid",), Problem.NOT_EXPECTED, iccid or "")] if wrong else []


async def check_stock(company_id: str, kind: SimKind, iccid: str | None, *, number: bool = True) -> None:
    """What a reservation would refuse now, without reserving; a `number` is not taken where one is brought along."""
    if number and not await PhoneNumber.exists(status=NumberStatus.AVAILABLE):
        raise Refused(OutOfStock())
    if kind is SimKind.PHYSICAL:
        await (_next_card(company_id, None) if iccid is None else _card_of(company_id, iccid, None))


async def check_iccid(company_id: str, iccid: str, tx: BaseDBAsyncClient | None) -> None:
    """Refused: InvalidInput for a card that is unknown, another company's, or in use."""
    await _card_of(company_id, iccid, tx)


async def _next_card(company_id: str, tx: BaseDBAsyncClient | None) -> SimCard:
    for owner_id in (company_id, None):
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

"""Cards that come into stock: what is said of each row of a file."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import SimStatus

MOST_CARDS = 1_000  # of one file: they are written in one transaction
_LENGTHS = (19, 20)
_PREFIX = "8932"
_SEPARATORS = re.compile(r"[\s./-]")
_PUK_DIGITS = 8
_MOST_ZEROS_LOST = 2  # of a PUK in a spreadsheet: one that is shorter still is rather another mistake


class CardVerdict(StrEnum):
    """What is to become of a row. Only what is NEW is written."""

    NEW = "NEW"
    ICCID_MISSING = "ICCID_MISSING"
    ICCID_NOT_DIGITS = "ICCID_NOT_DIGITS"
    ICCID_LENGTH = "ICCID_LENGTH"
    ICCID_PREFIX = "ICCID_PREFIX"
    ICCID_CHECK_DIGIT = "ICCID_CHECK_DIGIT"
    PUK_INVALID = "PUK_INVALID"
    TWICE_IN_FILE = "TWICE_IN_FILE"
    ALREADY_IN_STOCK = "ALREADY_IN_STOCK"
    ALREADY_IN_USE = "ALREADY_IN_USE"
    KNOWN_ELSEWHERE = "KNOWN_ELSEWHERE"


@dataclass(frozen=True)
class CardRow:
    """A row as it was written: the line on which it begins, and the texts of its cells."""

    line: int
    iccid: str
    puk: str = field(default="", repr=False)


@dataclass(frozen=True)
class KnownCard:
    """A card that is there already. `is_owners`: it belongs to whom the file is for."""

    is_owners: bool
    status: SimStatus


@dataclass(frozen=True)
class JudgedCard:
    """The verdict on a row, the ICCID where it is one, and the PUK where there is one and the row is good."""

    line: int
    verdict: CardVerdict
    iccid: str | None = None
    puk: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class StockCounts:
    """How many cards there are in each state."""

    in_stock: int = 0
    reserved: int = 0
    active: int = 0
    blocked: int = 0
    retired: int = 0


def canonical_iccid(text: str) -> str | None:
    """The ICCID that the text says, or None."""
    try:
        return identifiers.iccid(text)
    except InvalidIdentifier:
        return None


def judged(rows: Iterable[CardRow], known: Mapping[str, KnownCard]) -> Iterator[JudgedCard]:
    """The verdict on each row, in their order; `known` are the cards that are there, by ICCID."""
    seen: set[str] = set()
    for row in rows:
        iccid = canonical_iccid(row.iccid)
        if iccid is None:
            yield JudgedCard(row.line, _fault(row.iccid))
            continue
        puk = mended_puk(row.puk)
        verdict = _verdict(iccid, puk, seen, known)
        yield JudgedCard(row.line, verdict, iccid, puk if verdict is CardVerdict.NEW and puk else None)
        seen.add(iccid)


def mended_puk(text: str) -> str | None:
    """The eight digits, with the zeros that a spreadsheet took away; "" for none, None for what is no PUK."""
    digits = "".join(text.split())
    if not digits:
        return ""
    if len(digits) < _PUK_DIGITS - _MOST_ZEROS_LOST:
        return None
    try:
        return identifiers.puk(digits.zfill(_PUK_DIGITS))
    except InvalidIdentifier:
        return None


def _verdict(iccid: str, puk: str | None, seen: set[str], known: Mapping[str, KnownCard]) -> CardVerdict:
    if puk is None:
        return CardVerdict.PUK_INVALID
    if iccid in seen:
        return CardVerdict.TWICE_IN_FILE
    return of_known(known[iccid]) if iccid in known else CardVerdict.NEW


def of_known(card: KnownCard) -> CardVerdict:
    """What is said of a card that is there already; whose it is, nobody is told."""
    if not card.is_owners:
        return CardVerdict.KNOWN_ELSEWHERE
    return CardVerdict.ALREADY_IN_STOCK if card.status is SimStatus.IN_STOCK else CardVerdict.ALREADY_IN_USE


def _fault(text: str) -> CardVerdict:
    """Why the text is no ICCID."""
    digits = _SEPARATORS.sub("", text)
    if not digits:
        return CardVerdict.ICCID_MISSING
    if not re.fullmatch(r"[0-9]+", digits):
        return CardVerdict.ICCID_NOT_DIGITS
    if len(digits) not in _LENGTHS:
        return CardVerdict.ICCID_LENGTH
    return CardVerdict.ICCID_CHECK_DIGIT if digits.startswith(_PREFIX) else CardVerdict.ICCID_PREFIX

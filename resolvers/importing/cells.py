"""Reading cells: each reader turns a text that is not empty into a value, or raises Wrong with the reason."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from clock import BUSINESS_ZONE
from resolvers.importing.verdicts import Wrong
from rules import identifiers
from rules.identifiers import InvalidIdentifier

Choice = TypeVar("Choice", bound=StrEnum)
Read = Callable[[str], object]

NO_LIMIT = "none"
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MIDNIGHT = re.compile(r"[T ]00:00(:00(\.0+)?)?$")
_AMOUNT = re.compile(r"(\d+|\d{1,3}(?:[.\s]\d{3})+(?=,)|\d{1,3}(?:\s\d{3})+)(?:[.,](\d{1,2}))?")
_LIST = re.compile(r"[|\s]+")
_YES = frozenset({"yes", "oui", "ja", "true", "1", "x"})
_NO = frozenset({"no", "non", "nee", "neen", "false", "0"})


def text(longest: int) -> Callable[[str], str]:
    """One line of printable text."""

    def read(cell: str) -> str:
        words = " ".join(cell.split())
        if len(words) > longest:
            raise Wrong(f"longer than {longest} characters")
        if not words.isprintable():
            raise Wrong("a character that cannot be printed")
        return words

    return read


def code(cell: str) -> str:
    """The operator's own code of an item, without spaces."""
    if re.search(r"[|=\s]", cell) or len(cell) > 60:  # noqa: PLR2004  the column's width
        raise Wrong("a code has at most 60 characters, and no space, | or =")
    return text(60)(cell)


def whole_number(least: int, most: int = 1_000_000_000) -> Callable[[str], int]:
    """An integer from `least` to `most`."""

    def read(cell: str) -> int:
        if not re.fullmatch(r"\d{1,10}", cell) or not least <= int(cell) <= most:
            raise Wrong(f"no whole number from {least} to {most}: {cell!r}")
        return int(cell)

    return read


def limit(least: int, most: int) -> Callable[[str], int | None]:
    """An integer, or "none" where there is to be no limit."""
    number = whole_number(least, most)
    return lambda cell: None if cell.lower() == NO_LIMIT else number(cell)


def cents(cell: str) -> int:
    """An amount in EUR: "10,00", "10.00", "1.234,56", "€ 10"."""
    amount = _AMOUNT.fullmatch(cell.replace("€", "").replace("EUR", "").replace("\N{NO-BREAK SPACE}", " ").strip())
    if amount is None:
        raise Wrong(f"no amount with at most two decimals: {cell!r}")
    euros = re.sub(r"\D", "", amount[1])
    if len(euros) > 7:  # noqa: PLR2004  an integer column holds 21 million
        raise Wrong(f"too large an amount: {cell!r}")
    return int(euros) * 100 + int((amount[2] or "0").ljust(2, "0"))


@lru_cache(maxsize=20_000)
def day(cell: str) -> date:
    """A date: "31/12/2026" (day first) or "2026-12-31"."""
    bare = _MIDNIGHT.sub("", cell)
    if parts := _DAY_FIRST.fullmatch(bare):
        year, month, number = parts[3], parts[2], parts[1]
    elif parts := _YEAR_FIRST.fullmatch(bare):
        year, month, number = parts[1], parts[2], parts[3]
    else:
        raise Wrong(f"no date like 31/12/2026 or 2026-12-31: {cell!r}")
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        raise Wrong(f"there is no such day: {cell!r}") from None


def instant(cell: str, zone: ZoneInfo = BUSINESS_ZONE) -> datetime:
    """A date with a time, in Belgium where no offset is given: "31/12/2026 14:30"."""
    on, _, at = cell.replace("T", " ").partition(" ")
    try:
        moment = datetime.fromisoformat(f"{day(on).isoformat()}T{at or '00:00'}")
    except ValueError:
        raise Wrong(f"no time like 14:30: {cell!r}") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def yes_or_no(cell: str) -> bool:
    """In any of the languages."""
    if cell.lower() in _YES | _NO:
        return cell.lower() in _YES
    raise Wrong(f"neither yes nor no: {cell!r}")


def one_of(choices: type[Choice]) -> Callable[[str], Choice]:
    """A state or kind, by its name."""

    def read(cell: str) -> Choice:
        try:
            return choices(cell.upper().replace(" ", "_"))
        except ValueError:
            raise Wrong(f"{cell!r} is none of {', '.join(choices)}") from None

    return read


def language(choices: type[Choice]) -> Callable[[str], Choice]:
    """fr, nl or en."""

    def read(cell: str) -> Choice:
        try:
            return choices(cell.lower())
        except ValueError:
            raise Wrong(f"{cell!r} is none of {', '.join(choices)}") from None

    return read


def codes(cell: str) -> tuple[str, ...]:
    """Codes separated by | or spaces, none twice."""
    found = tuple(part for part in _LIST.split(cell) if part)
    if len(set(found)) != len(found):
        raise Wrong(f"the same code twice: {cell!r}")
    return found


def priced_codes(cell: str) -> dict[str, int | None]:
    """Codes, each with its own price or without: "WORLD=4,50|ROAM"."""
    pairs = [part.partition("=") for part in codes(cell)]
    prices = {name: cents(price) if equals else None for name, equals, price in pairs}
    if len(prices) != len(pairs):
        raise Wrong(f"the same code twice: {cell!r}")
    return prices


def identifier(check: Callable[[str], str], what: str, mend: Callable[[str], str] = str) -> Callable[[str], str]:
    """A number that carries its own proof; `mend` puts back what a spreadsheet takes away."""

    def read(cell: str) -> str:
        if cell.endswith("…"):
            raise Wrong("the spreadsheet cut this number's last digits: format the column as text")
        try:
            return check(mend(cell))
        except InvalidIdentifier:
            raise Wrong(f"{what}: {cell!r}") from None

    return read


def _with_zero(cell: str) -> str:
    return f"0{cell}" if re.fullmatch(r"\d{9}", cell) else cell


def _international(cell: str) -> str:
    return f"+{cell}" if re.fullmatch(r"324\d{8}", cell) else _with_zero(cell)


msisdn = identifier(identifiers.msisdn, "no Belgian mobile number", _international)
iccid = identifier(identifiers.iccid, "no ICCID, or a wrong check digit")
company_number = lru_cache(maxsize=20_000)(identifier(identifiers.company_number, "no company number", _with_zero))
email = lru_cache(maxsize=20_000)(identifier(identifiers.email_address, "no e-mail address"))
puk = identifier(identifiers.puk, "a PUK has 8 digits", lambda cell: cell.zfill(8))
activation_code = identifier(identifiers.activation_code, "no eSIM activation code")

"""Importing an operator's own data: a verdict per row, all or nothing, safe to run twice."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Protocol

from tortoise.transactions import in_transaction

from clock import business_day, business_now
from models.ids import new_id as fresh_id
from resolvers.importing.catalogue_files import OptionExclusions, Options, Plans, Prices
from resolvers.importing.columns import Reading
from resolvers.importing.company_files import Companies, Contracts, Logins
from resolvers.importing.consistency import make_consistent, record_import
from resolvers.importing.desk import Desk
from resolvers.importing.order_files import Orders
from resolvers.importing.service_files import MobileServices
from resolvers.importing.sheets import Sheet, sheets_in
from resolvers.importing.stock_files import PhoneNumbers, SimCards
from resolvers.importing.taker import Taker
from resolvers.importing.uc_files import UcServices
from resolvers.importing.user_files import Users
from resolvers.importing.verdicts import Outcome, Report, Row, Verdict, Wrong
from settings import SealingKey

# In the order in which they are taken: what a file refers to comes before it.
TAKERS: Mapping[str, type[Taker]] = {
    "options": Options,
    "plans": Plans,
    "option_exclusions": OptionExclusions,
    "prices": Prices,
    "logins": Logins,
    "companies": Companies,
    "contracts": Contracts,
    "users": Users,
    "sim_cards": SimCards,
    "phone_numbers": PhoneNumbers,
    "mobile_services": MobileServices,
    "uc_services": UcServices,
    "orders": Orders,
}
ROWS_AT_ONCE = 2000


class Watch(Protocol):
    """Is told how far an import is."""

    def begin(self, file: str, rows: int | None) -> None:
        """The rows of a file are next."""
        ...

    def advance(self, rows: int) -> None:
        """So many more are done."""
        ...


class _Undone(Exception):
    """Takes the transaction back."""


async def import_folder(
    folder: Path, *, sealing_key: SealingKey, report: Report, watch: Watch, dry_run: bool = False
) -> bool:
    """Import the CSV and XLSX files of a folder; True when everything was written.

    Nothing is written when a row is rejected, or with `dry_run`. Raises Wrong when the folder cannot be read.
    """
    sheets = sheets_in(folder, TAKERS)
    return await import_sheets(sheets, sealing_key=sealing_key, report=report, watch=watch, dry_run=dry_run)


async def import_sheets(
    sheets: Iterable[Sheet],
    *,
    sealing_key: SealingKey,
    report: Report,
    watch: Watch,
    dry_run: bool = False,
    at: datetime | None = None,
    new_id: Callable[[str], str] = fresh_id,
) -> bool:
    """The same for sheets from anywhere, which come in the order of `TAKERS`, at the business instant `at`."""
    now = at or business_now()
    try:
        async with in_transaction("default") as tx:
            desk = Desk(tx, now, business_day(now), sealing_key, new_id, report)
            await desk.open()
            await _take_all(desk, sheets, watch)
            _undo(report.rejected or dry_run)
    except _Undone:
        return False
    return True


def _undo(wanted: object) -> None:
    if wanted:
        raise _Undone


async def _take_all(desk: Desk, sheets: Iterable[Sheet], watch: Watch) -> None:
    takers: list[Taker] = []
    for sheet in sheets:
        watch.begin(sheet.file, sheet.length)
        taker = TAKERS[sheet.name](desk, sheet.file)
        takers.append(taker)
        try:
            reading = Reading(sheet)
        except Wrong as wrong:
            desk.report.add(Verdict(sheet.file, 1, Outcome.REJECTED, str(wrong)))
            continue
        for lines in _chunks(sheet.rows):
            await _take(desk, taker, reading, lines)
            watch.advance(len(lines))
    for taker in takers:
        await taker.finish()
        await desk.flush()
    await make_consistent(desk.tx)
    record_import(desk)
    await desk.flush()


async def _take(desk: Desk, taker: Taker, reading: Reading, lines: Sequence[tuple[int, list[str]]]) -> None:
    rows = list(_read(desk, taker, reading, lines))
    await taker.look_up(rows)
    for row in rows:
        try:
            outcome = taker.take(row)
        except Wrong as wrong:
            desk.report.add(Verdict(taker.file, row.line, Outcome.REJECTED, str(wrong)))
        else:
            if outcome:
                desk.report.add(Verdict(taker.file, row.line, outcome, _REASONS.get(outcome, "")))
    await desk.flush()


def _read(desk: Desk, taker: Taker, reading: Reading, lines: Sequence[tuple[int, list[str]]]) -> Iterator[Row]:
    for line, texts in lines:
        try:
            yield reading.row(line, texts)
        except Wrong as wrong:
            desk.report.add(Verdict(taker.file, line, Outcome.REJECTED, str(wrong)))


def _chunks(rows: Iterable[tuple[int, list[str]]]) -> Iterator[list[tuple[int, list[str]]]]:
    remaining = iter(rows)
    while chunk := list(islice(remaining, ROWS_AT_ONCE)):
        yield chunk


_REASONS = {Outcome.KEPT: "orders were placed for it here"}

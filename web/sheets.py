"""Writing rows as CSV or XLSX, a piece at a time.

Text that a spreadsheet would take for a formula gets a quote before it: names and cost centres come from people.
"""

import asyncio
import csv
import io
import re
import tempfile
from collections.abc import AsyncGenerator, AsyncIterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

import xlsxwriter

from rules.names import Language
from web.export_columns import Cell

# At the start of a cell, which in the spreadsheet of another language may be after a separator that is none of ours.
STARTS_A_FORMULA = re.compile(r"(^|[;,\t])(?=[=+\-@\t\r＝＋－＠])")
ROWS_AT_ONCE = 500
CHUNK = 64 * 1024
BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # without it Excel reads UTF-8 as Windows-1252
Rows = AsyncIterable[Sequence[Cell]]


class Sheet(Protocol):
    """Makes bytes of a header and rows."""

    def __call__(self, header: Sequence[str], rows: Rows, language: Language) -> AsyncGenerator[bytes]: ...


async def csv_sheet(header: Sequence[str], rows: Rows, language: Language) -> AsyncGenerator[bytes]:
    """CSV as the spreadsheets of that language expect it: `;` and a decimal comma in French and Dutch."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="," if language is Language.EN else ";", lineterminator="\r\n")
    yield BYTE_ORDER_MARK
    writer.writerow(header)
    waiting = 1
    async for row in rows:
        writer.writerow([_in_text(cell, language) for cell in row])
        waiting += 1
        if waiting >= ROWS_AT_ONCE:
            yield _taken(text)
            waiting = 0
    yield _taken(text)


async def xlsx_sheet(header: Sequence[str], rows: Rows, language: Language) -> AsyncGenerator[bytes]:
    """XLSX: numbers are numbers and dates are dates. Rows go to a temporary file, not into memory."""
    del language  # the spreadsheet has its own
    with tempfile.TemporaryFile() as file:
        book: Any = xlsxwriter.Workbook(file, {"constant_memory": True})
        sheet, formats = book.add_worksheet(), _Formats(book)
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, header, formats.bold)
        number = 0
        async for row in rows:
            number += 1
            for column, cell in enumerate(row):
                formats.write(sheet, number, column, cell)
        await asyncio.to_thread(book.close)
        file.seek(0)
        while chunk := file.read(CHUNK):
            yield chunk


def harmless(text: str) -> str:
    """The text, with a quote wherever it would start a formula."""
    return STARTS_A_FORMULA.sub(r"\1'", text)


class _Formats:
    def __init__(self, book: Any) -> None:
        self.bold = book.add_format({"bold": True})
        self._amount = book.add_format({"num_format": "0.00"})
        self._date = book.add_format({"num_format": "yyyy-mm-dd"})

    def write(self, sheet: Any, row: int, column: int, cell: Cell) -> None:
        match cell:
            case None:
                pass
            case Decimal():
                sheet.write_number(row, column, float(cell), self._amount)
            case date():
                sheet.write_datetime(row, column, cell, self._date)
            case _:
                sheet.write_string(row, column, harmless(cell))


def _in_text(cell: Cell, language: Language) -> str:
    match cell:
        case None:
            return ""
        case Decimal():
            return str(cell) if language is Language.EN else str(cell).replace(".", ",")
        case date():
            return cell.isoformat()
        case _:
            return harmless(cell)


def _taken(text: io.StringIO) -> bytes:
    taken = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return taken

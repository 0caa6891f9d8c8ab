"""A file of SIM cards, as the operator's supplier writes it: CSV with the columns iccid and puk, among others."""

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from resolvers.importing.sheets import csv_lines
from resolvers.importing.verdicts import Wrong
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.sim_stock import MOST_CARDS, CardRow
from settings import SealingKey

COLUMNS = ("iccid", "puk")
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class SimCardFile:
    """The text and the key that seals its PUKs.

    What stands for it where inputs are compared is keyed: a plain hash of a short file would give its PUKs away.
    """

    text: str = field(repr=False)
    key: SealingKey = field(repr=False)

    def __repr__(self) -> str:
        """The same for the same text, and nothing to be tried out without the key."""
        return hmac.new(self.key.present, b"sim card file:" + self.text.encode(), sha256).hexdigest()

    def rows(self) -> list[CardRow]:
        """Refused: InvalidInput, for what is no such file, an empty one, and one with too many rows."""
        try:
            rows = list(_rows(self.text.removeprefix(_BYTE_ORDER_MARK)))
        except Wrong:
            raise _refused(Problem.CSV_INVALID) from None
        if not rows:
            raise _refused(Problem.CSV_WITHOUT_ROWS)
        if len(rows) > MOST_CARDS:
            raise _refused(Problem.TOO_MANY)
        return rows


def _rows(text: str) -> Iterator[CardRow]:
    lines = csv_lines(text, "csv")
    _, header = next(lines, (1, [""]))
    names = [name.strip().lower() for name in header]
    if problem := _problem(names):
        raise _refused(problem)
    for line, cells in lines:
        if any(cell.strip() for cell in cells):
            yield CardRow(line, *(_cell(names, cells, column) for column in COLUMNS))


def _problem(names: Sequence[str]) -> Problem | None:
    if any(names.count(column) > 1 for column in COLUMNS):
        return Problem.CSV_COLUMN_TWICE
    # A column "puk1" is not passed over: its cards would come in without their PUKs, and no file could add them later.
    loses_puks = "puk" not in names and any("puk" in name for name in names)
    return Problem.CSV_COLUMNS_INVALID if "iccid" not in names or loses_puks else None


def _cell(names: Sequence[str], cells: Sequence[str], column: str) -> str:
    place = names.index(column) if column in names else len(cells)
    return cells[place].strip() if place < len(cells) else ""


def _refused(problem: Problem) -> Refused:
    return Refused(InvalidInput((InvalidField(("csv",), problem),)))

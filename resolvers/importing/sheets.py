"""Reading CSV and XLSX files as people and Excel write them: a sheet is columns and rows of text."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from resolvers.importing.verdicts import Wrong

SUFFIXES = (".csv", ".xlsx")
DELIMITERS = ";,\t"
LONGEST_EXACT_NUMBER = 15  # digits: a spreadsheet keeps no more of a number


@dataclass(frozen=True)
class Sheet:
    """`name` tells what the rows are ("users"), `file` where they came from; rows are their line and their cells."""

    name: str
    file: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[int, list[str]]]
    length: int | None = None


def sheets_in(folder: Path, known: Iterable[str]) -> list[Sheet]:
    """The sheets of a folder, in the order of `known`; raises Wrong for a file that is none of them."""
    if not folder.is_dir():
        raise Wrong(f"{folder} is no folder")
    names = list(known)
    files = {name: _only_file(folder, name) for name in names}
    strangers = sorted(
        path.name for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.stem.lower() not in names
    )
    if strangers:
        raise Wrong(f"{strangers[0]} is not known; the files are {', '.join(names)}")
    found = [read_sheet(file, name) for name, file in files.items() if file]
    if not found:
        raise Wrong(f"{folder} holds none of {', '.join(names)} (.csv or .xlsx)")
    return found


def read_sheet(path: Path, name: str) -> Sheet:
    """The file as a sheet; raises Wrong when it cannot be read at all."""
    lines = _of_workbook(path) if path.suffix.lower() == ".xlsx" else csv_lines(_decoded(path), path.name)
    _, header = next(lines, (1, [""]))
    columns = tuple(cell.strip().lower() for cell in header)
    rows = [(line, cells) for line, cells in lines if any(cell.strip() for cell in cells)]
    return Sheet(name, path.name, columns, rows, len(rows))


def _only_file(folder: Path, name: str) -> Path | None:
    files = sorted(p for p in folder.iterdir() if p.stem.lower() == name and p.suffix.lower() in SUFFIXES)
    if len(files) > 1:
        raise Wrong(f"there are {' and '.join(file.name for file in files)}: keep one")
    return files[0] if files else None


def csv_lines(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV file, each with the line on which it begins, the header's first. Raises Wrong, with `file`."""
    skipped = text.startswith("sep=")
    body = text.partition("\n")[2] if skipped else text
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=_delimiter(body), strict=True)
    line = 1 + skipped
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1 + skipped
    except csv.Error as error:
        raise Wrong(f"{file} line {line}: {error}") from None


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Wrong(f"{path.name} is neither UTF-8 nor Windows-1252 text")


def _delimiter(text: str) -> str:
    """What separates the names of the columns."""
    header = text.partition("\n")[0]
    return max(DELIMITERS, key=header.count)


def _of_workbook(path: Path) -> Iterator[tuple[int, list[str]]]:
    try:
        workbook: Any = CalamineWorkbook
        with workbook.from_path(str(path)) as opened:
            rows: list[list[Any]] = opened.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise Wrong(f"{path.name} is no workbook that can be read: {error}") from None
    return ((line, [_text(cell) for cell in cells]) for line, cells in enumerate(rows, start=1))


def _text(cell: object) -> str:
    """A cell as it would be written by hand; a number that lost digits is marked with a trailing "…"."""
    match cell:
        case float() if cell.is_integer():
            digits = str(int(cell))
            return digits if len(digits) <= LONGEST_EXACT_NUMBER else f"{digits}…"
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return cell.isoformat(" ")
        case date():
            return cell.isoformat()
        case _:
            return str(cell)

"""SQLite's database as one file and back, by its own online backup: consistent while others write."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from storage.archive import BadBackup

Rows = list[tuple[Any, ...]]


def copy_out(source: Path, target: Path, ask: Sequence[str]) -> list[Rows]:
    """Copy the database to `target`, and answer the questions by the copy. Raises BadBackup where it is damaged."""
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy)  # in one step: a writer beside it neither waits nor makes it begin anew
        copy.execute("PRAGMA journal_mode = DELETE")  # one file is all there is
        _check(copy, source)
        return [copy.execute(question).fetchall() for question in ask]


def copy_in(source: Path, target: Path) -> None:
    """Put the database of `source` in the place of `target`'s, in one transaction. Raises BadBackup where damaged."""
    with closing(sqlite3.connect(source)) as copy:
        _check(copy, source)
        with closing(sqlite3.connect(target)) as database:
            copy.backup(database)


def holds_tables(path: Path) -> bool:
    """Whether there is anything."""
    if not path.exists():
        return False
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _check(connection: sqlite3.Connection, path: Path) -> None:
    try:
        wrong = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"a row of {row[0]} points to nothing" for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        wrong = [str(error)]
    if wrong:
        raise BadBackup(f"the database in {path} is damaged: {wrong[0]}")

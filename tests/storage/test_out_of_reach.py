"""Which failures are the database's, so that asking again may help, and which are ours."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
from tortoise.exceptions import DBConnectionError, DoesNotExist, IntegrityError, OperationalError

from storage.out_of_reach import CannotWrite, is_out_of_reach


@pytest.mark.parametrize(
    "failure",
    [
        TimeoutError(),
        ConnectionResetError(),
        ConnectionRefusedError(),
        CannotWrite(),
        DBConnectionError(),
        asyncpg.ConnectionDoesNotExistError(),
        asyncpg.CannotConnectNowError(),
        asyncpg.AdminShutdownError(),
        asyncpg.QueryCanceledError(),
        asyncpg.TooManyConnectionsError(),
        asyncpg.DiskFullError(),
        asyncpg.DeadlockDetectedError(),
        asyncpg.IdleInTransactionSessionTimeoutError(),
        asyncpg.TransactionTimeoutError(),
        asyncpg.ReadOnlySQLTransactionError(),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("got result for unknown protocol state"),
    ],
)
def test_the_databases(failure: Exception) -> None:
    assert is_out_of_reach(failure)
    assert is_out_of_reach(as_tortoise_says(failure))


@pytest.mark.parametrize(
    "failure",
    [
        None,
        ValueError(),
        KeyError(),
        DoesNotExist("User"),
        IntegrityError(),
        OperationalError("no such column"),
        asyncpg.UndefinedTableError(),
        asyncpg.UniqueViolationError(),
        asyncpg.exceptions._base.DataError("invalid input for query argument"),
    ],
)
def test_ours(failure: Exception | None) -> None:
    assert not is_out_of_reach(failure)


def as_tortoise_says(failure: Exception) -> Exception:
    translated = OperationalError(failure)
    translated.__cause__ = failure
    return translated


def test_what_sqlite_says(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    with closing(sqlite3.connect(file, timeout=0)) as one, closing(sqlite3.connect(file, timeout=0)) as other:
        one.execute("CREATE TABLE a (b)")
        other.execute("BEGIN IMMEDIATE")
        assert is_out_of_reach(raised(lambda: one.execute("BEGIN IMMEDIATE")))
        assert not is_out_of_reach(raised(lambda: one.execute("SELECT nothing FROM a")))
    assert is_out_of_reach(raised(lambda: sqlite3.connect(tmp_path / "no folder" / "a.sqlite3")))


def raised(deed: Callable[[], object]) -> sqlite3.OperationalError:
    with pytest.raises(sqlite3.OperationalError) as caught:
        deed()
    return caught.value

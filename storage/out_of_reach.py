"""Failures that are the database's: it is gone, slow, full, locked or read-only. Asked again, it may answer."""

import sqlite3

import asyncpg
from tortoise.exceptions import BaseORMException, DBConnectionError


class CannotWrite(Exception):
    """The database answers, but nothing can be changed now."""


def is_out_of_reach(failure: BaseException | None) -> bool:
    """Whether asking again may help. Tortoise's own words for it are looked through: they say less than the driver."""
    while failure is not None:
        if isinstance(failure, sqlite3.OperationalError):
            return failure.sqlite_errorcode & _PRIMARY in _SQLITE
        if isinstance(failure, _NOBODYS_MISTAKE) and not isinstance(failure, ValueError):
            return True
        failure = failure.__cause__ or _what_tortoise_translated(failure)
    return False


def _what_tortoise_translated(failure: BaseException) -> BaseException | None:
    """Its own clients raise without `from`."""
    return failure.__context__ if isinstance(failure, BaseORMException) else None


_PRIMARY = 0xFF  # the rest of an extended code says more about the same
_SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,  # it took too long
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
_NOBODYS_MISTAKE = (
    CannotWrite,
    DBConnectionError,
    OSError,  # also TimeoutError and what becomes of a connection
    asyncpg.PostgresConnectionError,
    asyncpg.InternalClientError,  # a connection broke while asyncpg spoke
    asyncpg.InterfaceError,  # of a connection that is no more; with a ValueError it is a mistake of ours
    asyncpg.OperatorInterventionError,  # stopping, starting, or cancelled for taking too long
    asyncpg.InsufficientResourcesError,  # the disk is full, or there are too many connections
    asyncpg.PostgresSystemError,
    asyncpg.LockNotAvailableError,
    asyncpg.TransactionRollbackError,  # a deadlock
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.TransactionTimeoutError,
    asyncpg.ReadOnlySQLTransactionError,  # another server has taken its place
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
)

"""Tortoise's SQLite client with transactions that take the write lock at once.

A deferred BEGIN that writes later fails with "database is locked" when another process wrote in between;
BEGIN IMMEDIATE waits its turn (`busy_timeout`) and never fails that way.
"""

import sqlite3
from typing import Any

from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.exceptions import TransactionManagementError

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",  # an acknowledged mutation survives the loss of power
    "busy_timeout": 10_000,  # milliseconds
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
}


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that is the only writer from its first statement on."""

    async def begin(self) -> None:
        """Wait for the write lock and take it."""
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error


class ImmediateClient(SqliteClient):
    """What `storage.database` names as the engine for SQLite."""

    def __init__(self, file_path: str, **options: Any) -> None:
        super().__init__(file_path, **(PRAGMAS | options))

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateClient

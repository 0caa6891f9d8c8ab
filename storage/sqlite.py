"""Tortoise's SQLite client with transactions that take the write lock at once.

A deferred BEGIN that writes later fails with "database is locked" when another process wrote in between;
BEGIN IMMEDIATE waits its turn (`busy_timeout`) and never fails that way.
"""

# ruff: noqa: SLF001
# pyright: reportPrivateUsage=false
# A client of Tortoise is made of what Tortoise keeps to itself.

import sqlite3
from typing import Any

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

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
            raise OperationalError(error) from error


class ReleasingTransaction(SqliteTransactionContext):
    """Lets the connection go when BEGIN fails or is cancelled; Tortoise's own would keep it locked for ever."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await self._let_go()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def _let_go(self) -> None:
        try:
            # The BEGIN of a cancelled task may still be on its way to the writer's thread.
            if self.connection._connection:
                await self.connection._connection.rollback()
        finally:
            self._trxlock.release()


class ImmediateClient(SqliteClient):
    """What `storage.database` names as the engine for SQLite."""

    def __init__(self, file_path: str, **options: Any) -> None:
        super().__init__(file_path, **(PRAGMAS | options))

    def _in_transaction(self) -> TransactionContext:
        return ReleasingTransaction(ImmediateTransaction(self), self._lock)


client_class = ImmediateClient

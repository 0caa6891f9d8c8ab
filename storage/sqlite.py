"""Tortoise's SQLite client: one writer in a thread of its own, and reads beside it.

A transaction is one function in the writer's thread, whatever number of statements it has. It takes the write lock at
once: a deferred BEGIN that writes later fails with "database is locked" when another process wrote in between;
BEGIN IMMEDIATE waits its turn (`busy_timeout`) and never fails that way.
"""

# ruff: noqa: SLF001
# pyright: reportPrivateUsage=false
# A client of Tortoise is made of what Tortoise and aiosqlite keep to themselves.

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Coroutine, Generator, Sequence
from contextlib import contextmanager
from contextvars import copy_context
from pathlib import Path
from typing import Any, TypeVar, cast

from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError

from storage.out_of_reach import CannotWrite
from storage.sqlite_reads import SqliteReads

T = TypeVar("T")
Deed = Callable[[BaseDBAsyncClient], Coroutine[Any, Any, T]]

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",  # an acknowledged mutation survives the loss of power
    "busy_timeout": 10_000,  # milliseconds
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
}
IN_TURN_WITHIN = 10.0  # seconds for the writer, while others change something
LEAST_FREE = 4 * 1024 * 1024  # bytes on the disk, below which nothing more is promised


class SqliteEngine(SqliteClient):
    """What `storage.database` names as the engine for SQLite."""

    def __init__(self, file_path: str, **options: Any) -> None:
        super().__init__(file_path, **(PRAGMAS | options))
        self.path = Path(file_path)
        self.reads = SqliteReads(self.path)

    async def transact(self, deed: Deed[T]) -> T:
        """Run `deed(tx)` in the writer's thread: committed when it returns, undone when it raises.

        The deed may wait for statements of `tx` and for nothing else. Whoever is cancelled while he waits for it does
        not learn how it ended.
        """
        connected = self._connected()
        async with asyncio.timeout(IN_TURN_WITHIN):
            writer: Any = await connected.__aenter__()
        # The writer is free when its thread is, also when nobody waits for the answer any more.
        within, loop = copy_context().run, asyncio.get_running_loop()
        work: asyncio.Task[T] = asyncio.ensure_future(writer._execute(within, self._transact, deed, loop))
        work.add_done_callback(self._free)
        return await asyncio.shield(work)

    def _free(self, work: asyncio.Task[Any]) -> None:
        self._lock.release()
        if not work.cancelled():
            work.exception()  # seen, so that the event loop does not report it as lost

    async def check(self) -> None:
        """Raise when nothing can be changed now: another process holds the lock, or the disk is full."""
        if shutil.disk_usage(self.path.parent).free < LEAST_FREE:
            raise CannotWrite("the disk is full")
        await self.transact(_nothing)

    def _transact(self, deed: Deed[T], loop: asyncio.AbstractEventLoop) -> T:
        transaction = WriterTransaction(self)
        with transaction.begun():
            answer = _finished(deed(transaction))
        for call in transaction.afterwards:  # from here: whoever waited for the deed may have been cancelled
            loop.call_soon_threadsafe(call)
        return answer

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        """A query outside of a transaction does not wait for the writer."""
        if not query.startswith("SELECT"):
            return await _untyped(super()).execute_query(query, values)
        if self._connection is None:  # the writer makes the file
            async with self._connected():
                pass
        with _Translated():
            rows = await self.reads.rows(query, values or (), sqlite3.Row)
        return len(rows), rows

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """The same, as dictionaries."""
        return [dict(row) for row in (await self.execute_query(query, values))[1]]

    async def close(self) -> None:
        """Let go of the file."""
        self.reads.close()
        await super().close()

    def _connected(self) -> Any:
        """The writer's connection, which nobody else uses meanwhile."""
        return _untyped(self).acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        return ReleasingTransaction(ImmediateTransaction(self), self._lock)


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that is the only writer from its first statement on."""

    async def begin(self) -> None:
        """Wait for the write lock and take it."""
        with _Translated():
            await self._connection.execute("BEGIN IMMEDIATE")


class WriterTransaction(SqliteTransactionWrapper):
    """A transaction within the writer's thread: its statements run at once, and nobody is waited for."""

    def __init__(self, engine: SqliteEngine) -> None:
        super().__init__(engine)
        self._raw = self._connection._conn
        self.afterwards: list[Callable[[], None]] = []

    def after_commit(self, call: Callable[[], None]) -> None:
        """Have it called in the event loop once this is committed."""
        self.afterwards.append(call)

    @contextmanager
    def begun(self) -> Generator[None]:
        """Everything within is one transaction, of models that are told no other connection too."""
        with _Translated():
            self._raw.execute("BEGIN IMMEDIATE")
        connections = get_connections()
        token = connections.set(self.connection_name, self)
        try:
            yield
            self._raw.commit()
        except BaseException:
            self._raw.rollback()
            raise
        finally:
            connections.reset(token)
            self._finalized = True

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        """The number of rows changed or found, and the rows."""
        self.log.debug("%s: %s", query, values)
        before = self._raw.total_changes
        with _Translated():
            rows = self._raw.execute(query, values or ()).fetchall()
        return (self._raw.total_changes - before) or len(rows), rows

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """The rows as dictionaries."""
        return [dict(row) for row in (await self.execute_query(query, values))[1]]

    async def execute_insert(self, query: str, values: list[Any]) -> int:
        """The row's number within SQLite."""
        self.log.debug("%s: %s", query, values)
        with _Translated():
            return self._raw.execute(query, values).lastrowid or 0

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """The statement once for each list of values."""
        self.log.debug("%s: %s", query, values)
        with _Translated():
            self._raw.executemany(query, values)

    def _in_transaction(self) -> TransactionContext:
        raise NotImplementedError("no transaction within one that is one function")


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


class _Translated:
    """What sqlite3 raises within, in Tortoise's words."""

    def __enter__(self) -> None:
        """Nothing is to be done; a generator would take longer than most statements."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, sqlite3.OperationalError):
            raise OperationalError(error) from error
        if isinstance(error, sqlite3.IntegrityError):
            raise IntegrityError(error) from error


async def _nothing(_tx: BaseDBAsyncClient) -> None:
    """To begin is enough to see whether one could change something."""


def _untyped(client: Any) -> Any:
    """Tortoise's own methods come half typed."""
    return client


def _finished(deed: Coroutine[Any, Any, T]) -> T:
    """What the coroutine returns, which waits for nothing."""
    try:
        deed.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    deed.close()
    raise RuntimeError("a transaction waits for something else than its own statements")


client_class = SqliteEngine

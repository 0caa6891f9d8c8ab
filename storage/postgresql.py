"""Tortoise's asyncpg client with connections for reads, and without the reset when one goes back to the pool.

Flotte sets nothing on a connection that could outlive its transaction, so there is nothing to reset. Some connections
are never in a transaction: the pool is first come, first served, so that reads, which are short and may be all that an
answer lacks, would wait behind every change that is to begin or waits for its company's lock.
"""

# ruff: noqa: SLF001
# pyright: reportPrivateUsage=false
# A client of Tortoise is made of what Tortoise keeps to itself.

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections

from storage.postgresql_reads import PostgresqlReads

# Parts of the pool, at most; queries of a use case outside of its transaction may have all of it.
IN_TRANSACTIONS = 0.7
IN_READS = 0.5
# What one connection is not told.
OF_THE_POOL = frozenset({"max_queries", "max_inactive_connection_lifetime"})


class PooledClient(AsyncpgDBClient):
    """What `storage.database` names as the engine for PostgreSQL."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.reads = PostgresqlReads(self._opened, max(1, int(self.pool_maxsize * IN_READS)))
        self.room = asyncio.Semaphore(max(1, int(self.pool_maxsize * IN_TRANSACTIONS)))

    async def _opened(self) -> Any:
        opening: Any = self.acquire_connection()  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        await opening.ensure_connection()
        return self._pool

    async def _close(self) -> None:
        await self.reads.close()
        await super()._close()

    @asynccontextmanager
    async def one_more(self) -> AsyncGenerator[Any]:
        """A connection beside the pool, for who keeps it."""
        client: Any = self  # half typed, like asyncpg
        given = {name: value for name, value in client.extra.items() if name not in OF_THE_POOL}
        connect: Any = asyncpg.connect  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        connection: Any = await connect(
            host=client.host,
            port=client.port,
            user=client.user,
            password=client.password,
            database=client.database,
            server_settings=client.server_settings | {"application_name": client.application_name},
            **given,
        )
        try:
            yield connection
        finally:
            connection.terminate()

    async def create_pool(self, **options: Any) -> Any:
        """The pool that Tortoise keeps."""
        # asyncpg comes without types
        return await asyncpg.create_pool(None, reset=_leave_as_it_is, **options)  # pyright: ignore[reportUnknownMemberType]

    def _in_transaction(self) -> TransactionContext:
        return ReleasingTransaction(TransactionWrapper(self), self._pool_init_lock)


class ReleasingTransaction(TransactionContextPooled):
    """Gives the connection back when BEGIN fails or is cancelled; Tortoise's own would lose a place in the pool."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        parent: Any = self.client._parent
        await parent.room.acquire()
        try:
            await self._begin(parent._pool)
        except BaseException:
            parent.room.release()
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, *raised: Any) -> None:
        try:
            await super().__aexit__(*raised)
        finally:
            parent: Any = self.client._parent
            parent.room.release()

    async def _begin(self, pool: Any) -> None:
        self.client._connection = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException:
            await pool.release(self.client._connection)
            raise


async def _leave_as_it_is(_connection: Any) -> None:
    """See the module's docstring."""


client_class = PooledClient

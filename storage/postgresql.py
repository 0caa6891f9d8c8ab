"""Tortoise's asyncpg client with connections for reads, and without the reset when one goes back to the pool.

Flotte sets nothing on a connection that could outlive its transaction, so there is nothing to reset. Some connections
are never in a transaction: the pool is first come, first served, so that reads, which are short and may be all that an
answer lacks, would wait behind every change that is to begin or waits for its company's lock.

Whoever serves waits for the database so long and no longer. PostgreSQL then ends what it was asked, and a transaction
from which nothing is heard, whose lock would outlive the connection that broke; a connection on which no answer came
is cut, and with it all that may have broken in the same way.
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
from tortoise.backends.base.client import (
    PoolConnectionWrapper,
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections

from storage.postgresql_reads import PostgresqlReads, give_back, is_cut

# Parts of the pool, at most; queries of a use case outside of its transaction may have all of it.
IN_TRANSACTIONS = 0.7
IN_READS = 0.5
# What one connection is not told.
OF_THE_POOL = frozenset({"init", "max_queries", "max_inactive_connection_lifetime"})
CONNECTED_WITHIN = 3.0  # seconds, whoever asks
# Of those who serve. What nobody hears of any more is over within five seconds, whatever was under way.
ANSWERED_WITHIN = 4.0
ENDED_WITHIN = 3.5  # by PostgreSQL itself, so that it is the connection's end only where that broke
COMMITTED_WITHIN = 5.0  # all of a transaction: between the messages of one statement PostgreSQL heeds nothing else
IN_TURN_WITHIN = 10.0  # for a connection, while others are answered
HAS_TRANSACTION_TIMEOUT = (17, 0)


class PooledClient(AsyncpgDBClient):
    """What `storage.database` names as the engine for PostgreSQL. `serving`: it waits no longer than is said above."""

    def __init__(self, *, serving: bool = False, **options: Any) -> None:
        super().__init__(timeout=CONNECTED_WITHIN, **options, **(BOUNDS if serving else {}))
        self.turn = IN_TURN_WITHIN if serving else None
        self.reads = PostgresqlReads(self._opened, max(1, int(self.pool_maxsize * IN_READS)), self.turn)
        self.room = asyncio.Semaphore(max(1, int(self.pool_maxsize * IN_TRANSACTIONS)))

    def acquire_connection(self) -> Any:
        """For a query outside of a transaction."""
        return BoundedConnection(self, self._pool_init_lock)

    async def _opened(self) -> Any:
        opening: Any = self.acquire_connection()
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
        return BoundedTransaction(TransactionWrapper(self), self._pool_init_lock)


class BoundedConnection(PoolConnectionWrapper[Any]):
    """Waits for its turn so long and no longer, and gives back no connection on which no answer came."""

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        client: Any = self.client
        self.connection = await client._pool.acquire(timeout=client.turn)
        return self.connection

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        client: Any = self.client
        await give_back(client._pool, self.connection, error)


class BoundedTransaction(TransactionContextPooled):
    """The same for a transaction, also when BEGIN fails or is cancelled: Tortoise would lose a place in the pool."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        parent: Any = self.client._parent
        async with asyncio.timeout(parent.turn):
            await parent.room.acquire()
        try:
            await self._begin(parent._pool, parent.turn)
        except BaseException:
            parent.room.release()
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        parent: Any = self.client._parent
        try:
            await self._end(error)
        except BaseException as failure:
            error = failure
            raise
        finally:
            try:
                await give_back(parent._pool, self.client._connection, error)
            finally:
                parent.room.release()
                get_connections().reset(self.token)

    async def _begin(self, pool: Any, turn: float | None) -> None:
        self.client._connection = await pool.acquire(timeout=turn)
        try:
            await self.client.begin()
        except BaseException as failure:
            await give_back(pool, self.client._connection, failure)
            raise

    async def _end(self, error: BaseException | None) -> None:
        if self.client._finalized:
            return
        if error is None:  # on a connection that is no more it fails, as it must
            await self.client.commit()
        elif not is_cut(self.client._connection, error):
            await self.client.rollback()


async def _leave_as_it_is(_connection: Any) -> None:
    """See the module's docstring."""


async def _bound(connection: Any) -> None:
    """Older servers refuse a connection that asks for it, so that it is asked for afterwards."""
    if connection.get_server_version() >= HAS_TRANSACTION_TIMEOUT:
        await connection.execute(f"SET transaction_timeout = {_milliseconds(COMMITTED_WITHIN)}")


def _milliseconds(seconds: float) -> str:
    return str(int(seconds * 1000))


BOUNDS: dict[str, Any] = {
    "command_timeout": ANSWERED_WITHIN,
    "init": _bound,
    "server_settings": {
        "statement_timeout": _milliseconds(ENDED_WITHIN),
        "idle_in_transaction_session_timeout": _milliseconds(ENDED_WITHIN),
        # Seconds, and how often: whoever is gone without a word.
        "tcp_keepalives_idle": "2",
        "tcp_keepalives_interval": "1",
        "tcp_keepalives_count": "2",
    },
}
client_class = PooledClient

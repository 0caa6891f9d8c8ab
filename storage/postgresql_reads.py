"""Reading PostgreSQL through connections that reads share among themselves.

To take a connection from the pool and to give it back takes as long as half of a short statement, and transactions that
wait for each other would keep reads waiting. So reads have a part of the pool, and keep it while they follow closely.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg

KEPT_FOR = 0.1  # seconds without a statement


class PostgresqlReads:
    """At most `most` statements run at once. One that fails gives its connection back to the pool."""

    def __init__(self, pool: Callable[[], Awaitable[Any]], most: int) -> None:
        self._pool = pool
        self._places = asyncio.Semaphore(most)
        self._idle: list[tuple[Any, float]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._leaving: set[asyncio.Task[None]] = set()

    async def rows(self, sql: str, params: Sequence[object]) -> Sequence[Sequence[Any]]:
        """All rows of a statement."""
        async with self._places:
            connection = await self._taken()
            try:
                rows = await connection.fetch(sql, *params)
            except BaseException:
                await self._give_back(connection)
                raise
            self._keep(connection)
            return rows

    async def close(self) -> None:
        """Give back what is kept."""
        if self._timer:
            self._timer.cancel()
            self._timer = None
        while self._idle:
            await self._give_back(self._idle.pop()[0])
        await asyncio.gather(*self._leaving)

    async def _taken(self) -> Any:
        while self._idle:
            connection, _ = self._idle.pop()
            if _is_alive(connection):
                return connection
            await self._give_back(connection)
        return await (await self._pool()).acquire()

    async def _give_back(self, connection: Any) -> None:
        await (await self._pool()).release(connection)

    def _keep(self, connection: Any) -> None:
        loop = asyncio.get_running_loop()
        self._idle.append((connection, loop.time()))
        if self._timer is None:
            self._timer = loop.call_later(KEPT_FOR, self._let_go)

    def _let_go(self) -> None:
        """Of those that nobody needed for a while: the last one used is the first one taken."""
        loop = asyncio.get_running_loop()
        self._timer = None
        while self._idle and self._idle[0][1] <= loop.time() - KEPT_FOR:
            leaving = loop.create_task(self._give_back(self._idle.pop(0)[0]))
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)
        if self._idle:
            self._timer = loop.call_later(KEPT_FOR, self._let_go)


def _is_alive(connection: Any) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # cut off by the server, and with the pool again
        return False

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
    """At most `most` statements run at once, each after `turn` seconds at most, None: however long that takes.

    One that fails gives its connection back to the pool.
    """

    def __init__(self, pool: Callable[[], Awaitable[Any]], most: int, turn: float | None = None) -> None:
        self._pool = pool
        self._turn = turn
        self._places = asyncio.Semaphore(most)
        self._idle: list[tuple[Any, float]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._leaving: set[asyncio.Task[None]] = set()

    async def rows(self, sql: str, params: Sequence[object]) -> Sequence[Sequence[Any]]:
        """All rows of a statement."""
        async with asyncio.timeout(self._turn):
            await self._places.acquire()
        try:
            connection = await self._taken()
            try:
                rows = await connection.fetch(sql, *params)
            except BaseException as failure:
                await self._give_back(connection, failure)
                raise
            self._keep(connection)
            return rows
        finally:
            self._places.release()

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
        return await (await self._pool()).acquire(timeout=self._turn)

    async def _give_back(self, connection: Any, failure: BaseException | None = None) -> None:
        if isinstance(failure, TimeoutError):  # those that are kept may have broken in the same way
            idle, self._idle = self._idle, []
            for other, _ in idle:
                await give_back(await self._pool(), other, failure)
        await give_back(await self._pool(), connection, failure)

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


async def give_back(pool: Any, connection: Any, failure: BaseException | None) -> None:
    """To the pool; a connection on which no answer came is cut instead, and no other of its age is used again."""
    if isinstance(failure, TimeoutError):
        await pool.expire_connections()
    is_cut(connection, failure)
    await pool.release(connection)


def is_cut(connection: Any, failure: BaseException | None) -> bool:
    """Whether `failure` was the end of the connection: to undo anything on it would take as long again."""
    if not _is_alive(connection):
        return True
    if not isinstance(failure, TimeoutError | asyncio.CancelledError | asyncpg.InternalClientError):
        return False
    connection.terminate()
    return True


def _is_alive(connection: Any) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # cut off by the server, and with the pool again
        return False

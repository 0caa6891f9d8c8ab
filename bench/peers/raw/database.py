"""The two databases as one would use them by hand: asyncpg's pool, and sqlite3 without a layer."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import Any

import asyncpg

from storage.sqlite import PRAGMAS

POOL = 10  # connections: Flotte's default
Rows = Sequence[Sequence[Any]]
Statement = tuple[str, tuple[object, ...]]
# Yields statements, is sent their rows, and returns the answer to read after the commit.
Deed = Generator[Statement, Rows, Generator[Statement, Rows, dict[str, Any]]]


class Postgresql:
    """Every statement is prepared once per connection by asyncpg; nothing is reset when a connection goes back."""

    within = "= ANY($1)"

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: Any = None

    async def open(self) -> None:
        """Connect as often as the pool allows."""
        self._pool = await asyncpg.create_pool(self._url, min_size=POOL, max_size=POOL, reset=_nothing)  # pyright: ignore[reportUnknownMemberType]

    async def close(self) -> None:
        """Let all connections go."""
        await self._pool.close()

    async def rows(self, sql: str, *params: object) -> Rows:
        """All rows of a statement."""
        async with self._pool.acquire() as connection:
            return await connection.fetch(sql, *params)

    async def change(self, deed: Deed) -> dict[str, Any]:
        """Run the deed in one transaction, then read its answer."""
        async with self._pool.acquire() as connection:
            await connection.execute("BEGIN")
            try:
                answer = await self._run(connection, deed)
            except BaseException:
                await connection.execute("ROLLBACK")
                raise
            await connection.execute("COMMIT")
            return await self._run(connection, answer)

    async def _run(self, connection: Any, steps: Generator[Statement, Rows, Any]) -> Any:
        try:
            sql, params = next(steps)
            while True:
                sql, params = steps.send(await connection.fetch(sql, *params))
        except StopIteration as done:
            return done.value

    @staticmethod
    def many(ids: Sequence[str]) -> object:
        """A list as one parameter, for `within`."""
        return ids

    @staticmethod
    def moment(value: datetime | date) -> object:
        """A point in time as a parameter."""
        return value


class Sqlite:
    """Reads run in the event loop on a read-only connection; changes run in one thread that has the only writer."""

    within = "IN (SELECT value FROM json_each($1))"

    def __init__(self, path: str) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1)

    async def open(self) -> None:
        """Open both connections."""
        self._reader = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)
        self._writer = await self._in_thread(self._opened)

    async def close(self) -> None:
        """Close both."""
        self._reader.close()
        await self._in_thread(self._writer.close)

    async def rows(self, sql: str, *params: object) -> Rows:
        """All rows of a statement with `$1` …, which sqlite3 writes `?1` …."""
        return self._reader.execute(sql.replace("$", "?"), params).fetchall()

    async def change(self, deed: Deed) -> dict[str, Any]:
        """One hop to the thread: the transaction, and the answer after it."""
        return await self._in_thread(lambda: self._changed(deed))

    def _opened(self) -> sqlite3.Connection:
        writer = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        for name, value in PRAGMAS.items():
            writer.execute(f"PRAGMA {name} = {value}")
        return writer

    def _changed(self, deed: Deed) -> dict[str, Any]:
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            answer = self._run(deed)
        except BaseException:
            self._writer.execute("ROLLBACK")
            raise
        self._writer.execute("COMMIT")
        return self._run(answer)

    def _run(self, steps: Generator[Statement, Rows, Any]) -> Any:
        try:
            sql, params = next(steps)
            while True:
                sql = sql.replace(" FOR UPDATE", "").replace("$", "?")
                sql, params = steps.send(self._writer.execute(sql, params).fetchall())
        except StopIteration as done:
            return done.value

    async def _in_thread(self, work: Callable[[], Any]) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    @staticmethod
    def many(ids: Sequence[str]) -> object:
        """A list as one parameter, for `within`."""
        return json.dumps(ids)

    @staticmethod
    def moment(value: datetime | date) -> object:
        """A point in time as the product writes it."""
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()


Database = Postgresql | Sqlite


async def _nothing(_connection: Any) -> None:
    """Nothing was set on the connection that would have to be undone."""

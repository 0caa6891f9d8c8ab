"""Reading beside the writers: a read-only connection on SQLite, the pool on PostgreSQL. Rows are read by position."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, cast

import aiosqlite
from tortoise.connection import get_connection

from settings import Settings
from storage.catalog import KeyOfTwo


class SqliteReader:
    """One read-only connection, opened on first use; it sees what was committed when a statement begins."""

    dialect: Literal["sqlite"] = "sqlite"
    keys: frozenset[KeyOfTwo] = frozenset()

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: aiosqlite.Connection | None = None
        self._opening = asyncio.Lock()

    async def fetch(self, sql: str, params: Sequence[object]) -> Sequence[Sequence[Any]]:
        """All rows of a statement with `?` for its parameters."""
        connection = self._connection or await self._open()
        return list(await connection.execute_fetchall(sql, list(params)))

    async def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            await self._connection.close()

    async def _open(self) -> aiosqlite.Connection:
        async with self._opening:
            if self._connection is None:
                connection = await aiosqlite.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True)
                await connection.execute("PRAGMA busy_timeout = 10000")
                self._connection = connection
            return self._connection


class PostgresqlReader:
    """The pool that Tortoise keeps; asyncpg prepares every statement and keeps it."""

    dialect: Literal["postgresql"] = "postgresql"
    keys: frozenset[KeyOfTwo] = frozenset()

    async def fetch(self, sql: str, params: Sequence[object]) -> Sequence[Sequence[Any]]:
        """All rows of a statement with `$1` … for its parameters."""
        pool = cast("Any", get_connection("default"))
        async with pool.acquire_connection() as connection:
            return await connection.fetch(sql, *params)

    async def close(self) -> None:
        """Nothing of its own to close."""


Reader = SqliteReader | PostgresqlReader


def reader_of(settings: Settings) -> Reader:
    """The reader of the configured database."""
    return SqliteReader(settings.sqlite_path) if settings.dialect == "sqlite" else PostgresqlReader()

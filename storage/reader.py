"""Reading with hand-written SQL beside the writers. Rows are read by position."""

from collections.abc import Awaitable, Sequence
from typing import Any, Literal

from tortoise.connection import get_connection

from settings import Settings
from storage.catalog import KeyOfTwo
from storage.out_of_reach import CannotWrite
from storage.postgresql_reads import PostgresqlReads
from storage.sqlite import SqliteEngine


class SqliteReader:
    """The read-only connections that Tortoise's client has too."""

    dialect: Literal["sqlite"] = "sqlite"
    keys: frozenset[KeyOfTwo] = frozenset()

    def __init__(self, engine: SqliteEngine) -> None:
        self._engine = engine

    def fetch(self, sql: str, params: Sequence[object]) -> Awaitable[Sequence[Sequence[Any]]]:
        """All rows of a statement with `?` for its parameters."""
        return self._engine.reads.rows(sql, params)

    async def check(self) -> None:
        """Raise what is_out_of_reach() knows when nothing can be read, or nothing changed."""
        await self.fetch("SELECT 1", ())
        await self._engine.check()

    def version(self) -> int | None:
        """Another number whenever something was committed, by whomever; None when it cannot be told."""
        return self._engine.reads.version()


class PostgresqlReader:
    """Connections of the pool that Tortoise keeps; asyncpg prepares every statement and keeps it."""

    dialect: Literal["postgresql"] = "postgresql"
    keys: frozenset[KeyOfTwo] = frozenset()

    def __init__(self, reads: PostgresqlReads) -> None:
        self._reads = reads

    def fetch(self, sql: str, params: Sequence[object]) -> Awaitable[Sequence[Sequence[Any]]]:
        """All rows of a statement with `$1` … for its parameters."""
        return self._reads.rows(sql, params)

    async def check(self) -> None:
        """Raise what is_out_of_reach() knows when nothing can be read, or nothing changed."""
        ((read_only,),) = await self.fetch("SELECT current_setting('transaction_read_only')", ())
        if read_only == "on":
            raise CannotWrite("another server has taken its place")


Reader = SqliteReader | PostgresqlReader


def reader_of(settings: Settings) -> Reader:
    """The reader of the open database."""
    client: Any = get_connection("default")
    return SqliteReader(client) if settings.dialect == "sqlite" else PostgresqlReader(client.reads)

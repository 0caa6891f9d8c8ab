"""Both databases with two zoos in them; every text of the other zoo carries a marker."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiosqlite
import asyncpg
import pytest
from tortoise.context import TortoiseContext

from storage.catalog import keys_of_two
from tests.databases import running_postgresql
from tests.execution.rows import MINE, fill
from tests.execution.zoo_request import CountingReader, Request

# Tortoise writes no key over two columns.
KEPT_IN_THE_ZOO = """
    CREATE UNIQUE INDEX animal_of_zoo ON animal (zoo_id, id);
    DROP TABLE chart;
    CREATE TABLE chart (
        id VARCHAR(40) PRIMARY KEY,
        zoo_id VARCHAR(40) NOT NULL REFERENCES zoo (id),
        animal_id VARCHAR(40) NOT NULL,
        text VARCHAR(80) NOT NULL,
        FOREIGN KEY (zoo_id, animal_id) REFERENCES animal (zoo_id, id)
    );
"""
EVERYTHING = {"zoo": frozenset({MINE}), "staff": frozenset({MINE})}


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Any]:
    folder = tmp_path_factory.mktemp("zoo")
    async with sqlite(folder) if request.param == "sqlite" else postgresql() as reader:
        reader.keys = await keys_of_two(reader)
        yield reader


@contextlib.asynccontextmanager
async def sqlite(folder: Path) -> AsyncIterator[CountingReader]:
    file = folder / "zoo.sqlite3"
    await make(f"sqlite://{file}")
    async with aiosqlite.connect(file) as connection:

        async def run(sql: str, params: Any) -> Any:
            return await connection.execute_fetchall(sql, params)

        yield CountingReader("sqlite", run)


@contextlib.asynccontextmanager
async def postgresql() -> AsyncIterator[CountingReader]:
    with running_postgresql() as folder:
        await make(f"asyncpg://postgres:@/postgres?host={folder}")
        pool = await asyncpg.create_pool(host=folder, user="postgres", database="postgres", min_size=1, max_size=4)

        async def run(sql: str, params: Any) -> Any:
            return await pool.fetch(sql, *params)

        yield CountingReader("postgresql", run)
        await pool.close()


async def make(url: str) -> None:
    async with TortoiseContext() as tortoise:
        # Tortoise keeps the text of its statements by the name of the connection, so each database has its own.
        name = url.partition(":")[0]
        apps = {"zoo": {"models": ["tests.execution.zoo_models"], "default_connection": name}}
        await tortoise.init(config={"connections": {name: url}, "apps": apps})
        await tortoise.generate_schemas()
        await tortoise.connections.get(name).execute_script(KEPT_IN_THE_ZOO)
        await fill()


@pytest.fixture(scope="session")
def request_of(database: CountingReader) -> Any:
    """A fresh request of an actor who may see one zoo, or what is given."""

    def make_request(allowed: Any = None, **more: Any) -> Request:
        database.statements.clear()
        return Request(database, EVERYTHING if allowed is None else allowed, **more)

    return make_request

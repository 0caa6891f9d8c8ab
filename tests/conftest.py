"""Fixtures for every test that touches a database: `settings`, `database` and the cast, on both databases."""

import gc
import os
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from unittest import mock

import hypothesis
import pytest
from argon2 import PasswordHasher
from tortoise.transactions import in_transaction

import clock
from resolvers import actors, passwords, sealing
from settings import SealingKey, Settings
from storage.database import opened
from tests import databases
from tests.cast import NOW, Cast, assemble
from tests.databases import PostgresqlTemplate, SqliteTemplate, Template

# A busy machine is no defect: what takes long is seen in bench/.
hypothesis.settings.register_profile("patient", hypothesis.settings(), deadline=None)
hypothesis.settings.load_profile("patient")

# Hundreds of processes are started by the tests: the first one compiles our modules for the others.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take minutes first, then those with most tests: in the end no processor waits long for another."""
    sizes, places = Counter(item.path for item in items), {item.path: place for place, item in enumerate(items)}
    items.sort(
        key=lambda item: (item.get_closest_marker("takes_minutes") is None, -sizes[item.path], places[item.path])
    )


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """A fifth of a second of a processor for each sign-in teaches nothing; `test_passwords.py` has the real work."""
    with mock.patch.object(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)):
        yield


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The folder with the socket of a PostgreSQL that runs as long as the tests."""
    with databases.running_postgresql() as socket_folder:
        yield socket_folder


@pytest.fixture(scope="session", params=databases.DIALECTS)
def dialect(request: pytest.FixtureRequest) -> str:
    """A test that uses it, or what follows from it, runs once per database."""
    return request.param


@pytest.fixture(scope="session")
async def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> SqliteTemplate:
    """The migrated file that others are copies of."""
    return await SqliteTemplate.made(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="session")
async def postgresql_template(postgresql_server: str) -> PostgresqlTemplate:
    """The same in the PostgreSQL of these tests."""
    return await PostgresqlTemplate.made(postgresql_server)


@pytest.fixture(scope="session")
def template(dialect: str, request: pytest.FixtureRequest) -> Template:
    """The template of that database, made once, however often the tests go from one database to the other."""
    return request.getfixturevalue(f"{dialect}_template")


@pytest.fixture
async def empty(template: Template, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings for a database of this test alone, without tables."""
    settings = await template.empty(tmp_path)
    yield settings
    await template.drop(settings)


@pytest.fixture
async def settings(template: Template, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings for a migrated database of this test alone, which other processes may open too."""
    copy = await template.copy(tmp_path)
    yield copy
    await template.drop(copy)


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Settings]:
    """The same, opened in this process."""
    actors.forget_all()
    async with opened(settings):
        yield settings


@pytest.fixture
def business_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Business time begins at `NOW`; `clock.start_at` moves it within the test."""
    monkeypatch.setattr(clock, "_shift", clock._shift)
    clock.start_at(NOW)


@pytest.fixture
async def cast(database: Settings, business_time: None) -> Cast:
    """The people and things that tests of the use cases play with, see `tests.cast`."""
    sealing.seal_with(SealingKey(b"a key for tests, at least 32 characters"))
    async with in_transaction("default"):
        return await assemble()


@pytest.fixture
def left_alone() -> Iterator[None]:
    """Where a field fails, graphql-core leaves its siblings' coroutines alone: they are gone before the next test."""
    yield
    gc.collect()

"""SQLite while another process holds the lock: who waits for what, and what a health check is told."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings
from storage import sqlite
from storage.database import opened
from storage.out_of_reach import CannotWrite, is_out_of_reach
from storage.reader import Reader
from storage.transaction import transaction
from tests.databases import SqliteTemplate


@pytest.fixture(scope="module")
async def migrated(tmp_path_factory: pytest.TempPathFactory) -> SqliteTemplate:
    return await SqliteTemplate.made(tmp_path_factory.mktemp("migrated"))


@pytest.fixture
async def file(migrated: SqliteTemplate, tmp_path: Path) -> Settings:
    return await migrated.copy(tmp_path)


@pytest.fixture
async def reader(file: Settings) -> AsyncIterator[Reader]:
    async with opened(file) as reader:
        yield reader


@pytest.fixture
def other(file: Settings) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file.sqlite_path, isolation_level=None)) as other:
        yield other


@transaction
async def add(tx: BaseDBAsyncClient, msisdn: str) -> None:
    await PhoneNumber.create(using_db=tx, msisdn=msisdn, status=NumberStatus.AVAILABLE)


async def wait_at_most(milliseconds: int) -> None:
    await get_connection("default").execute_script(f"PRAGMA busy_timeout = {milliseconds}")


async def test_it_is_ready_when_it_can_be_changed(reader: Reader, other: sqlite3.Connection) -> None:
    await wait_at_most(20)
    await reader.check()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Exception, match="locked") as caught:
        await reader.check()
    assert is_out_of_reach(caught.value)
    other.execute("ROLLBACK")
    await reader.check()


async def test_outside_of_a_transaction_it_is_locked_too(reader: Reader, other: sqlite3.Connection) -> None:
    await wait_at_most(20)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError) as caught:
        await PhoneNumber.all().delete()
    assert is_out_of_reach(caught.value)


async def test_it_is_not_ready_when_its_disk_is_full(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "LEAST_FREE", 1 << 62)
    with pytest.raises(CannotWrite):
        await reader.check()


async def test_whoever_waits_for_the_writer_does_not_wait_for_ever(
    reader: Reader, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "IN_TURN_WITHIN", 0.05)
    other.execute("BEGIN IMMEDIATE")
    first = asyncio.create_task(add("+32470000001"))
    await asyncio.sleep(0.05)
    with pytest.raises(TimeoutError):
        await add("+32470000002")
    other.execute("ROLLBACK")
    await first
    assert await PhoneNumber.all().values_list("msisdn", flat=True) == ["+32470000001"]


async def test_the_writer_is_free_when_its_thread_is(reader: Reader, other: sqlite3.Connection) -> None:
    """Not when somebody gave up: health checks that wait for the lock would queue up behind each other."""
    client: Any = get_connection("default")
    other.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(add("+32470000001"))
    await asyncio.sleep(0.05)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert client._lock.locked()
    other.execute("ROLLBACK")
    await asyncio.wait_for(add("+32470000002"), timeout=20)
    assert await PhoneNumber.all().count() == 2

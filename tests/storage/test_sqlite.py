"""SQLite: a transaction is one function in the writer's thread, and reads wait neither for it nor for each other."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings
from storage import sqlite_reads
from storage.database import opened
from storage.sqlite_reads import SqliteReads
from storage.transaction import transaction
from tests.databases import SqliteTemplate

SMALL = "SELECT count(*) FROM phone_number"
LARGE = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
SELECT sum(i) FROM n"""
ENDLESS = 1 << 60


@pytest.fixture(scope="module")
async def migrated(tmp_path_factory: pytest.TempPathFactory) -> SqliteTemplate:
    return await SqliteTemplate.made(tmp_path_factory.mktemp("migrated"))


@pytest.fixture
async def file(migrated: SqliteTemplate, tmp_path: Path) -> AsyncIterator[Settings]:
    settings = await migrated.copy(tmp_path)
    async with opened(settings):
        yield settings


@pytest.fixture
def reads(file: Settings, monkeypatch: pytest.MonkeyPatch) -> SqliteReads:
    """They give way to others by a rule of their own test; a machine that is busy would have them do it in any."""
    monkeypatch.setattr(sqlite_reads, "LOOP_HELD_AT_MOST", 60.0)
    client: Any = get_connection("default")
    return client.reads


async def test_what_is_small_is_read_at_once(reads: SqliteReads) -> None:
    assert done(reads.rows(SMALL, ())) == [(0,)]
    assert reads._threads is None


async def test_what_is_small_is_read_at_once_however_often(reads: SqliteReads) -> None:
    size = sqlite_reads.STEPS_IN_THE_LOOP // 100
    for _ in range(50):
        assert done(reads.rows(LARGE, (size,))) == [(size * (size + 1) // 2,)]


async def test_what_is_large_is_read_in_a_thread(reads: SqliteReads) -> None:
    size = sqlite_reads.STEPS_IN_THE_LOOP
    assert await reads.rows(LARGE, (size,)) == [(size * (size + 1) // 2,)]
    assert reads._threads is not None
    with pytest.raises(AssertionError, match="waits"):
        done(reads.rows(LARGE, (1,)))  # for a while it is not tried in the loop again
    reads._large.clear()
    assert done(reads.rows(LARGE, (1,))) == [(1,)]


async def test_the_small_overtakes_the_large(reads: SqliteReads) -> None:
    large = asyncio.create_task(reads.rows(LARGE, (3_000_000,)))
    await asyncio.sleep(0)
    assert reads._large
    assert await reads.rows(SMALL, ()) == [(0,)]
    assert not large.done()
    assert await large


async def test_what_never_ends_is_ended(reads: SqliteReads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_reads, "SECONDS_IN_A_THREAD", 0.05)
    for _ in range(sqlite_reads.THREADS + 1):
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            await reads.rows(LARGE, (ENDLESS,))
    assert await reads.rows(LARGE, (10,)) == [(55,)]


async def test_a_file_that_another_connection_locks_is_waited_for(migrated: SqliteTemplate, tmp_path: Path) -> None:
    file = (await migrated.copy(tmp_path)).sqlite_path
    reads = SqliteReads(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    waiting = asyncio.create_task(reads.rows(SMALL, ()))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    other.execute("COMMIT")
    other.close()
    assert await waiting == [(0,)]
    reads.close()


async def test_nothing_is_written_while_reading(reads: SqliteReads) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await reads.rows("DELETE FROM phone_number", ())


async def test_many_statements_let_others_have_their_turn(reads: SqliteReads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_reads, "LOOP_HELD_AT_MOST", 0.0)
    await reads.rows(SMALL, ())
    with pytest.raises(AssertionError, match="waits"):
        done(reads.rows(SMALL, ()))


async def test_a_transaction_is_one_function_in_the_writers_thread(file: Settings) -> None:
    threads: set[int] = set()

    @transaction
    async def deed(tx: BaseDBAsyncClient) -> None:
        for number in range(3):
            await PhoneNumber.create(using_db=tx, msisdn=f"+3247000000{number}", status=NumberStatus.AVAILABLE)
            threads.add(threading.get_ident())

    await deed()
    assert len(threads) == 1
    assert threading.get_ident() not in threads


async def test_a_transaction_that_waits_for_something_else_is_refused(file: Settings) -> None:
    @transaction
    async def deed(tx: BaseDBAsyncClient) -> None:
        await PhoneNumber.create(using_db=tx, msisdn="+32470000001", status=NumberStatus.AVAILABLE)
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="waits for something else"):
        await deed()
    assert await PhoneNumber.all().count() == 0


async def test_who_reads_does_not_wait_for_who_writes(file: Settings) -> None:
    writes, goes_on = threading.Event(), threading.Event()

    @transaction
    async def deed(tx: BaseDBAsyncClient) -> None:
        await PhoneNumber.create(using_db=tx, msisdn="+32470000001", status=NumberStatus.AVAILABLE)
        writes.set()
        goes_on.wait(timeout=10)

    writing = asyncio.create_task(deed())
    await asyncio.to_thread(writes.wait, 10)
    assert await PhoneNumber.all().count() == 0
    assert not writing.done()
    goes_on.set()
    await writing
    assert await PhoneNumber.all().count() == 1


def done(coroutine: Any) -> Any:
    """What it returns without waiting for anything."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    coroutine.close()
    raise AssertionError("it waits")

"""PostgreSQL: reads have a part of the pool to themselves, and give it back when nothing follows."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings
from storage import postgresql_reads
from storage.database import opened
from storage.postgresql_reads import PostgresqlReads
from storage.transaction import transaction

SLOW = "SELECT pg_sleep(5)"


pytestmark = pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)


@pytest.fixture
def client(database: Settings) -> Any:
    return get_connection("default")


@pytest.fixture
def reads(client: Any) -> PostgresqlReads:
    return client.reads


def taken(client: Any) -> int:
    """Connections that are not in the pool."""
    return client._pool.get_size() - client._pool.get_idle_size()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.01)


async def test_reads_that_follow_each_other_keep_one_connection(client: Any, reads: PostgresqlReads) -> None:
    backends = {(await reads.rows("SELECT pg_backend_pid()", ()))[0][0] for _ in range(20)}
    assert len(backends) == 1
    assert taken(client) == 1


async def test_it_goes_back_when_nothing_follows(
    client: Any, reads: PostgresqlReads, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql_reads, "KEPT_FOR", 0.5)
    await asyncio.gather(*(reads.rows("SELECT $1::int", [number]) for number in range(20)))
    assert taken(client) > 1
    await until(lambda: not taken(client))
    assert [row[0] for row in await reads.rows("SELECT 1", ())] == [1]


async def test_transactions_go_on_while_reads_wait(client: Any, reads: PostgresqlReads) -> None:
    @transaction
    async def deed(tx: BaseDBAsyncClient) -> None:
        await PhoneNumber.create(using_db=tx, msisdn="+32470000001", status=NumberStatus.AVAILABLE)

    waiting = [asyncio.create_task(reads.rows(SLOW, ())) for _ in range(30)]
    await until(lambda: taken(client) == client.pool_maxsize // 2)
    await deed()
    assert not any(task.done() for task in waiting)
    assert taken(client) == client.pool_maxsize // 2
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_who_is_cancelled_gives_his_place_back(client: Any, reads: PostgresqlReads) -> None:
    for moment in range(30):
        task = asyncio.create_task(reads.rows(SLOW, ()))
        for _ in range(moment % 6):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    found = await asyncio.wait_for(asyncio.gather(*(reads.rows("SELECT 1", ()) for _ in range(20))), timeout=10)
    assert len(found) == 20
    assert reads._places._value == client.pool_maxsize // 2


async def test_a_mistake_gives_its_place_back(reads: PostgresqlReads, client: Any) -> None:
    for _ in range(20):
        with pytest.raises(asyncpg.PostgresSyntaxError):
            await reads.rows("SELEKT", ())
    assert taken(client) == 0


async def test_a_connection_that_was_cut_is_replaced(client: Any, reads: PostgresqlReads) -> None:
    ((backend,),) = await reads.rows("SELECT pg_backend_pid()", ())
    before = client._pool.get_size()
    async with client.acquire_connection() as other:
        await other.fetch("SELECT pg_terminate_backend($1)", backend)
        await until(lambda: client._pool.get_size() == before)  # it was one more
    ((after,),) = await reads.rows("SELECT pg_backend_pid()", ())
    assert after != backend


async def test_closing_waits_for_nobody(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql_reads, "KEPT_FOR", 60)
    async with asyncio.timeout(5):
        async with opened(settings) as reader:
            await asyncio.gather(*(reader.fetch("SELECT 1", ()) for _ in range(20)))

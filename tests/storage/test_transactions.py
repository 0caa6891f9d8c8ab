"""A transaction is all or nothing; one that cannot begin, or is cancelled, keeps nothing locked."""

import asyncio
import sqlite3
from contextlib import closing, suppress
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings
from storage.transaction import transaction


class Undone(Exception):
    pass


async def test_a_database_that_stays_locked_fails_one_transaction_and_not_the_next(database: Settings) -> None:
    if database.dialect != "sqlite":
        pytest.skip("only SQLite locks the whole file")
    await get_connection("default").execute_script("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(database.sqlite_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError):
            await asyncio.create_task(add_number("+32470000001"))
        other.rollback()
    await asyncio.wait_for(add_number("+32470000002"), timeout=5)
    assert await PhoneNumber.all().values_list("msisdn", flat=True) == ["+32470000002"]


async def test_cancelled_transactions_give_their_connections_back(database: Settings) -> None:
    connection: Any = get_connection("default")
    await PhoneNumber.all().count()
    for yields in range(40):
        task = asyncio.create_task(add_number(f"+32471{yields:06d}"))
        for _ in range(yields % 8):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    await asyncio.wait_for(asyncio.gather(*(add_number(f"+32472{n:06d}") for n in range(20))), timeout=10)
    assert await PhoneNumber.filter(msisdn__startswith="+32472").count() == 20
    if database.dialect == "postgresql":
        async with asyncio.timeout(10):  # one that was cancelled while it connected comes back a little later
            while connection._pool.get_idle_size() != connection._pool.get_size():  # noqa: ASYNC110  nobody tells
                await asyncio.sleep(0.01)


async def test_transactions_that_wait_leave_room_for_reads(database: Settings) -> None:
    await add_number("+32476000000")
    locked, free = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        async with in_transaction("default") as tx:
            await PhoneNumber.select_for_update().using_db(tx).get(msisdn="+32476000000")
            locked.set()
            await free.wait()

    holding = asyncio.create_task(hold())
    await locked.wait()
    waiting = [asyncio.create_task(lock_number("+32476000000")) for _ in range(database.database_pool + 1)]
    await asyncio.sleep(0.1)
    assert await asyncio.wait_for(PhoneNumber.all().count(), timeout=10) == 1
    assert not any(task.done() for task in waiting)
    free.set()
    await asyncio.wait_for(asyncio.gather(holding, *waiting), timeout=10)


async def test_what_raises_leaves_nothing_behind(database: Settings) -> None:
    with pytest.raises(Undone):
        await add_two("+32473000001", "+32473000002", fail=Undone())
    with pytest.raises(IntegrityError):
        await add_two("+32473000003", "+32473000003")
    assert await PhoneNumber.all().count() == 0
    assert await add_two("+32473000004", "+32473000005") == 2
    assert await PhoneNumber.all().count() == 2


async def test_models_that_are_told_no_connection_are_in_the_transaction_too(database: Settings) -> None:
    @transaction
    async def deed(tx: BaseDBAsyncClient) -> int:
        await PhoneNumber.create(msisdn="+32474000001", status=NumberStatus.AVAILABLE)
        await PhoneNumber.filter(msisdn="+32474000001").update(status=NumberStatus.RESERVED)
        found = await PhoneNumber.filter(status=NumberStatus.RESERVED).count()
        raise Undone(found)

    with pytest.raises(Undone, match="1"):
        await deed()
    assert await PhoneNumber.all().count() == 0


async def test_transactions_that_are_whole_and_those_in_steps_take_turns(database: Settings) -> None:
    await asyncio.gather(
        *(add_number(f"+3247500{n:04d}") for n in range(20)), *(add_one(f"+3247501{n:04d}") for n in range(20))
    )
    assert await PhoneNumber.all().count() == 40


async def test_whoever_is_cancelled_leaves_a_transaction_whole(database: Settings) -> None:
    for yields in range(40):
        task = asyncio.create_task(add_two(f"+32476{yields:06d}", f"+32477{yields:06d}"))
        for _ in range(yields % 8):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    await asyncio.wait_for(add_two("+32478000001", "+32478000002"), timeout=10)
    first = await PhoneNumber.filter(msisdn__startswith="+32476").count()
    assert first == await PhoneNumber.filter(msisdn__startswith="+32477").count()


async def add_number(msisdn: str) -> None:
    async with in_transaction("default") as tx:
        await PhoneNumber.create(using_db=tx, msisdn=msisdn, status=NumberStatus.AVAILABLE)


@transaction
async def add_one(tx: BaseDBAsyncClient, msisdn: str) -> None:
    await PhoneNumber.create(using_db=tx, msisdn=msisdn, status=NumberStatus.AVAILABLE)


@transaction
async def lock_number(tx: BaseDBAsyncClient, msisdn: str) -> None:
    await PhoneNumber.select_for_update().using_db(tx).get(msisdn=msisdn)


@transaction
async def add_two(tx: BaseDBAsyncClient, one: str, other: str, fail: Exception | None = None) -> int:
    await PhoneNumber.create(using_db=tx, msisdn=one, status=NumberStatus.AVAILABLE)
    await PhoneNumber.create(using_db=tx, msisdn=other, status=NumberStatus.AVAILABLE)
    if fail:
        raise fail
    return await PhoneNumber.all().using_db(tx).count()

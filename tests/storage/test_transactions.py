"""A transaction that cannot begin, or is cancelled while it begins, keeps nothing locked."""

import asyncio
import sqlite3
from contextlib import closing, suppress
from typing import Any

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings


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
        assert connection._pool.get_idle_size() == connection._pool.get_size()


async def add_number(msisdn: str) -> None:
    async with in_transaction("default") as tx:
        await PhoneNumber.create(using_db=tx, msisdn=msisdn, status=NumberStatus.AVAILABLE)

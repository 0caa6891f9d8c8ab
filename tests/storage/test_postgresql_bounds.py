"""PostgreSQL itself ends what nobody hears of any more, so that no lock outlives whoever took it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from models import PhoneNumber
from rules.lifecycle import NumberStatus
from settings import Settings
from storage.database import opened
from storage.out_of_reach import is_out_of_reach
from storage.reader import Reader

pytestmark = pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
PATIENCE = 40  # seconds for what takes five


@pytest.fixture
async def reader(settings: Settings) -> AsyncIterator[Reader]:
    async with opened(settings, serving=True) as reader:
        for msisdn in ("+32470000001", "+32470000002"):
            await PhoneNumber.create(msisdn=msisdn, status=NumberStatus.AVAILABLE)
        yield reader


async def test_nothing_lasts_for_ever(reader: Reader) -> None:
    """All at once, for each takes seconds."""
    async with asyncio.timeout(PATIENCE):
        failures = await asyncio.gather(
            reader.fetch("SELECT pg_sleep(600)", ()),
            silent("+32470000001", "SELECT 1"),
            silent("+32470000002", None),
            return_exceptions=True,
        )
    for failure in failures:
        assert isinstance(failure, Exception)
        assert is_out_of_reach(failure)


async def test_an_import_may_take_its_time(settings: Settings) -> None:
    async with opened(settings) as reader:
        assert (await reader.fetch("SHOW statement_timeout", ()))[0][0] == "0"
        assert (await reader.fetch("SHOW transaction_timeout", ()))[0][0] == "0"


async def silent(msisdn: str, last: str | None) -> None:
    """Lock the row and say nothing more; without `last` in the middle of a statement. Another one gets the lock."""
    async with in_transaction("default") as tx:
        await PhoneNumber.select_for_update().using_db(tx).get(msisdn=msisdn)
        connection: Any = tx._connection
        await (connection.fetch(last) if last else connection.prepare("SELECT 2"))
        await locked_by_another(tx, msisdn)


async def locked_by_another(tx: Any, msisdn: str) -> None:
    while True:
        try:
            async with tx._parent._pool.acquire() as other, other.transaction():
                await other.fetch("SELECT 1 FROM phone_number WHERE msisdn = $1 FOR UPDATE", msisdn)
                return
        except Exception as failure:
            if not is_out_of_reach(failure):
                raise

"""What other processes do to an SQLite database is heard again as soon as the database can be read again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tortoise.exceptions import OperationalError

from resolvers import foreign_news
from resolvers.foreign_news import open_orders, watch
from resolvers.news import listening
from settings import Settings
from storage.reader import reader_of
from tests.cast import Cast
from tests.provisioning.orders import modified

PATIENCE = 20  # seconds
FAILURES = [OperationalError("disk I/O error"), OSError("too many open files"), ValueError("a defect")]


class Reads:
    """Of the orders: they fail as long as there is a `failure`."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure
        self.failed = self.done = 0

    async def __call__(self, latest: str | None) -> Any:
        if self.failure:
            self.failed += 1
            raise self.failure
        found = await open_orders(latest)
        self.done += 1
        return found

    async def until(self, what: str, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while getattr(self, what) < count:  # noqa: ASYNC110  another task reads
                await asyncio.sleep(0.01)


@asynccontextmanager
async def watching(settings: Settings) -> AsyncIterator[None]:
    task = asyncio.create_task(watch(reader_of(settings)))
    try:
        yield
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.wait([task])


@pytest.fixture
def reads(dialect: str, monkeypatch: pytest.MonkeyPatch) -> Reads:
    if dialect == "postgresql":
        pytest.skip("which tells of changes itself")
    reads = Reads()
    monkeypatch.setattr(foreign_news, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(foreign_news, "open_orders", reads)
    return reads


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
async def test_a_look_that_fails_is_made_up_for(
    reads: Reads, cast: Cast, database: Settings, failure: Exception
) -> None:
    async with watching(database):
        await reads.until("done", 1)
        reads.failure = failure
        order = await modified(cast, cast.line, plan_id=cast.large.id)
        with listening(order.id) as ear:
            await reads.until("failed", 2)
            reads.failure = None
            async with asyncio.timeout(PATIENCE):
                assert (await ear.listen()).companies == {order.id: cast.acme.id}


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
async def test_who_listens_before_the_first_look_looks_for_himself(
    reads: Reads, cast: Cast, database: Settings, failure: Exception
) -> None:
    reads.failure = failure
    async with watching(database):
        with listening("ord") as ear:
            await reads.until("failed", 2)
            reads.failure = None
            async with asyncio.timeout(PATIENCE):
                assert (await ear.listen()).all

"""Announcements: heard once, after the commit, by every process that listens, and never of what was undone."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection

from clock import real_now
from models import Login
from settings import Settings
from storage.announcements import announce, announcements
from storage.transaction import transaction

PATIENCE = 20
TOPIC = "names"
LISTENING = """SELECT pid FROM pg_stat_activity
WHERE (query LIKE 'LISTEN%' OR query = 'SELECT 1') AND datname = current_database()"""  # now and then it asks something


@transaction
async def added(tx: BaseDBAsyncClient, name: str, *, fails: bool = False) -> None:
    """A login, and word of it."""
    await announce(tx, TOPIC, name)
    await Login.create(name=name, email=f"{name}@a.example", created_at=real_now(), using_db=tx)
    if fails:
        raise ValueError(name)


@pytest.fixture
async def heard(database: Settings) -> AsyncIterator[asyncio.Queue[str | None]]:
    queue: asyncio.Queue[str | None] = asyncio.Queue()
    async with announcements({TOPIC: queue.put_nowait}):
        yield queue


async def next_of(heard: asyncio.Queue[str | None]) -> str | None:
    async with asyncio.timeout(PATIENCE):
        return await heard.get()


async def test_they_are_heard_after_the_commit(heard: asyncio.Queue[str | None]) -> None:
    await added("one")
    assert await next_of(heard) == "one"
    assert await Login.exists(name="one")


async def test_what_was_undone_is_not_heard(heard: asyncio.Queue[str | None]) -> None:
    with pytest.raises(ValueError, match="undone"):
        await added("undone", fails=True)
    await added("done")
    assert await next_of(heard) == "done"


async def test_whoever_waited_for_the_deed_may_be_gone(heard: asyncio.Queue[str | None]) -> None:
    deed = asyncio.create_task(added("one"))
    await asyncio.sleep(0)
    deed.cancel()
    await asyncio.gather(deed, return_exceptions=True)
    await added("two")
    names = {await next_of(heard)}
    while "two" not in names:
        names.add(await next_of(heard))
    assert names == {login.name for login in await Login.all()}


async def test_a_lost_connection_is_opened_again(heard: asyncio.Queue[str | None], dialect: str) -> None:
    """And that something may have been missed is said."""
    if dialect == "sqlite":
        return
    client = get_connection("default")
    for number in range(2):
        _, rows = await client.execute_query(LISTENING)
        await client.execute_query(f"SELECT pg_terminate_backend({rows[0]['pid']})")
        assert await next_of(heard) is None
        await added(f"after {number}")
        assert await next_of(heard) == f"after {number}"

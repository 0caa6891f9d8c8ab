"""Whoever only reads is answered while nothing can be written, and when he came is written again afterwards."""

import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError

from clock import real_now
from models import ApiToken, Login, Session
from resolvers import last_use, sessions
from resolvers.actors import actor_of_session, actor_of_token, forget_all
from settings import Settings
from tests.cast import Cast
from tests.databases import database_name

LONG_AGO = timedelta(minutes=2)


@pytest.fixture(autouse=True)
def _no_pause_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_use, "_paused_until", 0.0)


@pytest.fixture
async def session(cast: Cast) -> str:
    """One that was last seen long ago, beside a token that was last used then."""
    secret = await sessions.begin(await Login.get(id=cast.fleet.id))
    await Session.all().update(last_seen_at=real_now() - LONG_AGO)
    await ApiToken.all().update(last_used_at=real_now() - LONG_AGO)
    forget_all()
    return secret


@asynccontextmanager
async def locked(settings: Settings) -> AsyncIterator[None]:
    """Another process changes sessions and tokens; SQLite has one lock for everything."""
    if settings.dialect == "sqlite":
        with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    other = await asyncpg.connect(settings.database_url)
    try:
        await other.execute("BEGIN; LOCK TABLE session, api_token IN EXCLUSIVE MODE")
        yield
    finally:
        await other.close()


async def ask(session: str, token: str) -> None:
    forget_all()
    assert await actor_of_session(session) is not None
    assert await actor_of_token(token) is not None


async def is_written(*, long_ago: bool) -> bool:
    seen, used = (await Session.get()).last_seen_at, (await ApiToken.get()).last_used_at
    return used is not None and all((real_now() - at >= LONG_AGO) is long_ago for at in (seen, used))


async def test_what_is_locked_keeps_nobody_waiting(session: str, cast: Cast, settings: Settings) -> None:
    began = time.monotonic()
    async with locked(settings):
        for _ in range(10):
            await ask(session, cast.partner_token)
        assert time.monotonic() - began < last_use.PAUSE
        assert await is_written(long_ago=True)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_nothing_piles_up(session: str, cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each whose wait was cut would keep SQLite's writer for as long as that waits for the lock."""
    monkeypatch.setattr(last_use, "PATIENCE", 0.05)
    monkeypatch.setattr(last_use, "PAUSE", 0.0)
    await get_connection("default").execute_script("PRAGMA busy_timeout = 500")
    async with locked(settings):
        for _ in range(10):
            await ask(session, cast.partner_token)
        began = time.monotonic()
        with pytest.raises(OperationalError, match="locked"):
            await Session.all().delete()
        assert time.monotonic() - began < 2.5


async def test_afterwards_it_is_written_again(
    session: str, cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_use, "PATIENCE", 0.05)
    monkeypatch.setattr(last_use, "PAUSE", 0.0)
    async with locked(settings):
        await ask(session, cast.partner_token)
    monkeypatch.setattr(last_use, "PATIENCE", 60.0)
    await ask(session, cast.partner_token)
    assert await is_written(long_ago=False)


async def test_a_database_that_takes_reads_only(
    session: str, cast: Cast, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    client: Any = get_connection("default")
    if settings.dialect == "sqlite":
        await client.execute_script("PRAGMA query_only = ON")
    else:
        name = database_name(settings)
        await client.execute_script(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        await client._pool.expire_connections()
    await ask(session, cast.partner_token)
    assert await is_written(long_ago=True)
    assert not caplog.records  # as of a connection that comes back within a transaction


async def test_a_mistake_of_ours_is_raised(session: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def wrong(*_: object) -> None:
        raise ValueError("ours")

    monkeypatch.setattr(last_use, "_write", wrong)
    with pytest.raises(ValueError, match="ours"):
        await actor_of_session(session)

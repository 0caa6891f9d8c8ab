"""Short texts about a topic, from one process to all that have the database open.

On PostgreSQL they travel by NOTIFY and LISTEN. SQLite has nothing like it: there they stay within the process, and
that another one wrote is seen by `SqliteReader.version`.
"""

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection

from storage.postgresql import PooledClient
from storage.sqlite import WriterTransaction

CHANNEL = "flotte"
LOOK_EVERY = 2.0  # seconds: whether the connection that listens is still one
ANSWER_WITHIN = 2.0
BEGIN_WITHIN = 5.0
SHORTEST_WAIT, LONGEST_WAIT = 0.1, 2.0  # before it is opened again
LOST = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)

# A text; None when some may have been missed.
Receive = Callable[[str | None], None]

log = logging.getLogger(__name__)
_listeners: list[Mapping[str, Receive]] = []


async def announce(tx: BaseDBAsyncClient, topic: str, text: str) -> None:
    """Tell everybody when `tx` commits; nobody ever hears it when it does not. A topic is one word."""
    if isinstance(tx, WriterTransaction):
        tx.after_commit(partial(_received, topic, text))
    else:
        await _notify(tx, topic, text)


async def announce_at_once(topic: str, text: str) -> None:
    """Tell everybody, without a transaction."""
    client = get_connection("default")
    if isinstance(client, PooledClient):
        await _notify(client, topic, text)
    else:
        _received(topic, text)


async def _notify(client: Any, topic: str, text: str) -> None:
    await client.execute_query("SELECT pg_notify($1, $2)", [CHANNEL, f"{topic} {text}"])


@asynccontextmanager
async def announcements(listener: Mapping[str, Receive]) -> AsyncGenerator[None]:
    """Inside, what any process announces is given, in the event loop, to what the listener has under its topic."""
    _listeners.append(listener)
    client, heard = get_connection("default"), asyncio.Event()
    listening = asyncio.create_task(_listen(client, heard)) if isinstance(client, PooledClient) else None
    try:
        if listening:
            await _begun(heard)
        yield
    finally:
        _listeners.remove(listener)
        if listening:
            listening.cancel()
            await asyncio.wait([listening])


def _received(topic: str, text: str) -> None:
    for listener in tuple(_listeners):
        if topic in listener:
            listener[topic](text)


def _missed() -> None:
    for listener in tuple(_listeners):
        for receive in listener.values():
            receive(None)


async def _begun(heard: asyncio.Event) -> None:
    """Wait for the first connection; if it takes too long, what is announced until then counts as missed."""
    try:
        async with asyncio.timeout(BEGIN_WITHIN):
            await heard.wait()
    except TimeoutError:
        heard.set()


async def _listen(client: PooledClient, heard: asyncio.Event) -> None:
    """For ever, over one connection after the other."""
    wait = SHORTEST_WAIT
    while True:
        try:
            async with client.one_more() as connection:
                wait = SHORTEST_WAIT
                await _listen_over(connection, heard)
        except LOST as failure:
            log.warning("announcements are not heard: %s", type(failure).__name__)
        except Exception:
            # A mistake of ours: whoever listens must not be deaf for ever because of it.
            log.exception("announcements are not heard")
        await asyncio.sleep(random.uniform(wait / 2, wait))  # noqa: S311  no secret
        wait = min(LONGEST_WAIT, wait * 2)


async def _listen_over(connection: Any, heard: asyncio.Event) -> None:
    """Until it is lost. A server that is gone without a word is noticed by asking it something."""
    await connection.add_listener(CHANNEL, _notified)
    if heard.is_set():
        _missed()
    heard.set()
    while True:
        await asyncio.sleep(LOOK_EVERY)
        await connection.execute("SELECT 1", timeout=ANSWER_WITHIN)


def _notified(_connection: Any, _process: int, _channel: str, told: str) -> None:
    topic, _, text = told.partition(" ")
    _received(topic, text)

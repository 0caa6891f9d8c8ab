"""Short texts from one process to all that have the database open, sent when a transaction commits.

On PostgreSQL they travel by NOTIFY and LISTEN. SQLite has nothing like it: there they stay within the process, and
that another one wrote is seen by `SqliteReader.version`.
"""

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Callable
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
_receivers: set[Receive] = set()


async def announce(tx: BaseDBAsyncClient, text: str) -> None:
    """Tell everybody when `tx` commits; nobody ever hears it when it does not."""
    if isinstance(tx, WriterTransaction):
        tx.after_commit(partial(_received, text))
    else:
        client: Any = tx  # half typed
        await client.execute_query("SELECT pg_notify($1, $2)", [CHANNEL, text])


@asynccontextmanager
async def announcements(receive: Receive) -> AsyncGenerator[None]:
    """Inside, `receive` is called in the event loop for what any process announces."""
    _receivers.add(receive)
    client, heard = get_connection("default"), asyncio.Event()
    listening = asyncio.create_task(_listen(client, heard)) if isinstance(client, PooledClient) else None
    try:
        if listening:
            await _begun(heard)
        yield
    finally:
        _receivers.discard(receive)
        if listening:
            listening.cancel()
            await asyncio.wait([listening])


def _received(text: str | None) -> None:
    for receive in tuple(_receivers):
        receive(text)


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
        _received(None)
    heard.set()
    while True:
        await asyncio.sleep(LOOK_EVERY)
        await connection.execute("SELECT 1", timeout=ANSWER_WITHIN)


def _notified(_connection: Any, _process: int, _channel: str, text: str) -> None:
    _received(text)

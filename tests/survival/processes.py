"""Servers and workers that are killed. They are forked from a process that has imported all that they need.

That process is `multiprocessing`'s fork server. A start is seconds of imports otherwise, from which no kill learns
anything; `test_flotte_serve.py` kills the command itself.
"""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import asyncpg
import uvicorn
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.connection import get_connection

import clock
from cli.logs import log_as_json
from provisioning.worker import run_worker
from resolvers.postbox import Postbox
from server import create_app
from settings import Settings
from storage.database import opened
from storage.sqlite import SqliteEngine
from tests.survival.network import LastingNetwork
from web.connection import Connection
from web.socket_connection import MAX_MESSAGE, SocketConnection

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["__main__", __name__])
KEEP_ALIVE = 600  # seconds: a connection that is closed for being idle is no answer of the kind that is looked for


@dataclass
class Fate:
    """The process kills itself at the statement of that number, of those that hold `word`; 0 is never."""

    at: int = 0
    word: str = ""

    def statement(self, sql: str) -> None:
        """One more statement of a transaction."""
        if self.word in sql:
            self.at -= 1
            if self.at == 0:
                os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class Role:
    """What a process does, and on what. `port` is None for one that only carries out orders.

    `clock` is a file with the seconds by which the machine's clock is wrong in it.
    """

    settings: Settings
    network: Path
    log: Path
    port: int | None
    works: bool = True
    clock: Path | None = None


def started(role: Role, fate: Fate) -> Any:
    """A `multiprocessing.Process`: `kill()` is SIGKILL, `exitcode` tells how it ended."""
    process = _forks.Process(target=_live, args=(role, fate), daemon=True)
    process.start()
    return process


def _live(role: Role, fate: Fate) -> None:
    with role.log.open("a") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    log_as_json("warning")
    if role.clock:
        clock.datetime = _wrong_by(role.clock)
    asyncio.run(_serve(role, fate) if role.port else _work(role, fate))


def _wrong_by(file: Path) -> type[datetime]:
    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.now(tz) + timedelta(seconds=float(file.read_text()))

    return Wrong


async def _serve(role: Role, fate: Fate) -> None:
    app = create_app(role.settings, with_worker=False)
    _doomed(fate)
    config = uvicorn.Config(
        app,
        port=role.port or 0,
        http=Connection,
        ws=SocketConnection,
        ws_max_size=MAX_MESSAGE,
        lifespan="on",
        log_config=None,
        access_log=False,
        timeout_keep_alive=KEEP_ALIVE,
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110  it tells nobody
        await asyncio.sleep(0.005)
    await _doom_writer(fate)
    if role.works:
        await _carry_out(role)
    await serving


async def _work(role: Role, fate: Fate) -> None:
    _doomed(fate)
    async with opened(role.settings, serving=True):
        await _doom_writer(fate)
        await _carry_out(role)


def _carry_out(role: Role) -> Awaitable[None]:
    network = LastingNetwork(role.network)
    settings = role.settings
    return run_worker(asyncio.Event(), network=network, sealing_key=settings.sealing_key, postbox=Postbox(settings))


def _doomed(fate: Fate) -> None:
    """PostgreSQL: dies right after a statement has been answered, before anybody here knows."""

    class Doomed(asyncpg.Connection):
        async def execute(self, query: str, *args: Any, **named: Any) -> Any:
            answer = await super().execute(query, *args, **named)
            if not args:  # with arguments it comes by the way below
                fate.statement(query)
            return answer

        async def _execute(self, query: str, *args: Any, **named: Any) -> Any:
            answer = await super()._execute(query, *args, **named)
            fate.statement(query)
            return answer

    AsyncpgDBClient.connection_class = Doomed


async def _doom_writer(fate: Fate) -> None:
    """SQLite: dies right before a statement runs; the one before it has."""
    client: Any = get_connection("default")
    if isinstance(client, SqliteEngine):
        writer: Any = client._connection
        await writer.set_trace_callback(fate.statement)

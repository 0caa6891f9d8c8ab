"""`kill -9` of `flotte serve` and `flotte worker` themselves, as a person starts them."""

import asyncio
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from settings import Settings
from storage.database import opened
from tests.cli.conftest import with_database
from tests.cli.running import COMMAND, ROOT, Served, free_port
from tests.survival.clients import Load
from tests.survival.history import problems
from tests.survival.kept import kept, orders_over, user_ids
from tests.survival.world import founded

ANSWERS = 10
PATIENCE = 240  # seconds; a start is three, on a machine that has nothing else to do


@pytest.mark.timeout(4 * PATIENCE)
async def test_the_command_is_killed(settings: Settings, tmp_path: Path, dialect: str) -> None:
    """Once each: the server, on PostgreSQL with a worker beside it."""
    async with opened(settings):
        fleets = await founded(numbers=200)
        before = await user_ids()
    port = free_port()
    flotte = with_database(settings, tmp_path)
    environment = flotte.environment({"FLOTTE_PORT": str(port)})
    roles = [("serve",)] if dialect == "sqlite" else [("serve", "--no-worker"), ("worker",)]
    load = Load(f"http://127.0.0.1:{port}", fleets, clients=2)
    clients = asyncio.create_task(load.run())
    running = [start(role, environment) for role in roles]
    try:
        await answers(load)
        for number, role in enumerate(roles):
            kill(running[number])
            began = monotonic()
            running[number] = start(role, environment)
            if role[0] == "serve":
                await asyncio.to_thread(Served(running[number], load.url).wait, PATIENCE)
                sys.stdout.write(f"\n{dialect}: flotte serve is ready after {monotonic() - began:.2f} s\n")
            await answers(load)
        load.over.set()
        await clients
        async with opened(settings):
            await orders_over()
            wrong = problems(load.calls, await kept(before))
    finally:
        clients.cancel()
        for process in running:
            kill(process)
    assert not wrong, "\n".join(wrong[:20])


def start(role: tuple[str, ...], environment: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603
        [*COMMAND, *role], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, text=True
    )


def kill(process: "subprocess.Popen[str]") -> None:
    process.kill()
    assert process.wait() == -9


async def answers(load: Load) -> None:
    enough = len(load.calls) + ANSWERS
    async with asyncio.timeout(PATIENCE):
        while len(load.calls) < enough:  # noqa: ASYNC110  clients tell nobody
            await asyncio.sleep(0.02)

"""The machine's clock jumps, and the process dies on top of it: orders go on, and repeated keys stay what they were."""

import asyncio
from pathlib import Path

from settings import Settings
from storage.database import opened
from tests.cli.running import free_port
from tests.survival.clients import Load
from tests.survival.history import problems
from tests.survival.kept import kept, orders_over, user_ids
from tests.survival.lives import end, log_of
from tests.survival.processes import Fate, Role, started
from tests.survival.site import answered
from tests.survival.world import founded

HOUR = 3600
JUMPS = (HOUR, -2 * HOUR, 26 * HOUR, 26 * HOUR - 20, 0)  # from 0, and each a jump from the one before
SOME = 12  # calls


async def test_the_clock_jumps(settings: Settings, tmp_path: Path) -> None:
    async with opened(settings):
        fleets, users = await founded(numbers=200), await user_ids()
    port, clock = free_port(), tmp_path / "clock"
    put(clock, 0)
    role = Role(settings, tmp_path / "network.sqlite3", log_of(tmp_path), port, clock=clock)
    load = Load(f"http://127.0.0.1:{port}", fleets, clients=3)
    clients = asyncio.create_task(load.run())
    process = await asyncio.to_thread(started, role, Fate())
    try:
        for seconds in JUMPS:
            await answered(load, SOME)
            put(clock, seconds)
            await answered(load, SOME)
            await end([process])
            process = await asyncio.to_thread(started, role, Fate())
        await answered(load, SOME)
        load.over.set()
        await clients
        async with opened(settings):
            await orders_over()
            wrong = problems(load.calls, await kept(users, role.network))
    finally:
        clients.cancel()
        await end([process])
    assert not wrong, "\n".join(wrong[:20])


def put(file: Path, seconds: int) -> None:
    """All at once: somebody may be reading it."""
    new = file.with_suffix(".new")
    new.write_text(str(seconds))
    new.replace(file)

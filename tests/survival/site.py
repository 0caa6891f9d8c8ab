"""A server that runs while something breaks: who asks it meanwhile, what it says, and what is true afterwards."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import httpx2

from settings import Settings
from storage.database import opened
from tests.cli.running import free_port
from tests.survival.clients import Load
from tests.survival.history import Call, problems
from tests.survival.kept import kept, orders_over, user_ids
from tests.survival.lives import end, log_of
from tests.survival.processes import Fate, Role, started
from tests.survival.world import Fleet, founded

PATIENCE = 60  # seconds for what takes five at most
SOME = 10  # calls
CLIENTS = 3  # of each company


@dataclass
class Site:
    """A server at `url`; `settings` are another way to its database. `calls` is all that was ever asked."""

    settings: Settings
    url: str
    fleets: list[Fleet]
    network: Path
    users: frozenset[str]
    calls: list[Call] = field(default_factory=list[Call])

    async def is_ready(self) -> bool:
        """What /readyz says."""
        async with httpx2.AsyncClient(base_url=self.url, timeout=PATIENCE) as http:
            answer = await http.get("/readyz")
        assert answer.is_success or (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        return answer.is_success


@asynccontextmanager
async def serving(settings: Settings, folder: Path, through: Settings | None = None) -> AsyncIterator[Site]:
    """A server, with a worker inside, on a new world; it reaches the database `through` other settings."""
    async with opened(settings):
        fleets, users = await founded(numbers=500), await user_ids()
    port = free_port()
    role = Role(through or settings, folder / "network.sqlite3", log_of(folder), port)
    process = await asyncio.to_thread(started, role, Fate())
    try:
        site = Site(settings, f"http://127.0.0.1:{port}", fleets, role.network, users)
        await until(lambda: _listens(site))
        yield site
    finally:
        await end([process])


@asynccontextmanager
async def under_load(site: Site, what: str) -> AsyncIterator[Load]:
    """Clients ask before, during and after what happens inside; then their history is checked."""
    load = Load(site.url, site.fleets, clients=CLIENTS)
    clients = asyncio.create_task(load.run())
    try:
        await answered(load, SOME)
        yield load
        over_at, before = monotonic(), len(load.calls)
        await until(site.is_ready)
        ready = monotonic() - over_at
        await until(lambda: _changed(load, before))
        changed = monotonic() - over_at
        await answered(load, SOME)
        load.over.set()
        await clients
    finally:
        clients.cancel()
    site.calls += load.calls
    async with opened(site.settings):
        await orders_over()
        wrong = problems(site.calls, await kept(site.users, site.network))
    sys.stdout.write(
        f"\n{what}: ready {ready:.1f} s and a change {changed:.1f} s after its end; "
        f"{load.unavailable} answers UNAVAILABLE, {len(load.calls)} calls\n"
    )
    assert not wrong, "\n".join(wrong[:20])


async def out_of_order(site: Site, load: Load) -> None:
    """Until the server says that it is not ready, and clients are told."""

    async def out() -> bool:
        return load.unavailable > 0 and not await site.is_ready()

    await until(out)


async def answered(load: Load, number: int) -> None:
    """Wait for so many calls to come to their end."""
    enough = len(load.calls) + number

    async def is_enough() -> bool:
        return len(load.calls) >= enough

    await until(is_enough)


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    """With much more patience than it should need."""
    async with asyncio.timeout(PATIENCE):
        while not await true():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.02)


async def _changed(load: Load, before: int) -> bool:
    return any(call.told and call.told.order for call in load.calls[before:])


async def _listens(site: Site) -> bool:
    with suppress(httpx2.TransportError):
        return await site.is_ready()
    return False

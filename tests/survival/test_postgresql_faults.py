"""PostgreSQL stands still, is killed, is slow, or the way to it breaks: everybody is told so, and nothing is lost."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import httpx2
import psutil
import pytest

from settings import Settings
from storage.database import opened
from storage.migrate import migrate
from tests.cli.running import free_port
from tests.databases import KEYS, _execute, postgresql_process, postgresql_settings
from tests.survival.clients import Load
from tests.survival.history import Call, problems
from tests.survival.kept import kept, orders_over, user_ids
from tests.survival.lives import end, log_of
from tests.survival.processes import Fate, Role, started
from tests.survival.proxy import Proxy, between
from tests.survival.world import Fleet, founded

NAME = "faults"
PATIENCE = 40  # seconds for what takes five at most
SOME = 10  # calls


@dataclass
class Site:
    """A PostgreSQL of its own, a proxy before it, and a server that knows the proxy alone."""

    postgresql: Any
    proxy: Proxy
    settings: Settings
    url: str
    fleets: list[Fleet]
    network: Path
    users: frozenset[str]
    calls: list[Call] = field(default_factory=list[Call])

    def signal(self, number: int) -> None:
        """To every process of PostgreSQL, the first of them first."""
        first = psutil.Process(self.postgresql.get_pid())
        for process in [first, *first.children(recursive=True)]:
            process.send_signal(number)

    def start_again(self) -> None:
        """After a kill. Its locks name a process that is dead, but stays in the table where nobody waits for it."""
        for lock in ("postmaster.pid", ".s.PGSQL.5432.lock"):
            (self.postgresql.pgdata / lock).unlink(missing_ok=True)
        self.postgresql.ensure_postgres_running()

    async def is_ready(self) -> bool:
        async with httpx2.AsyncClient(base_url=self.url, timeout=PATIENCE) as http:
            answer = await http.get("/readyz")
        assert answer.is_success or (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        return answer.is_success


@pytest.fixture(scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Site]:
    folder = tmp_path_factory.mktemp("faults")
    with postgresql_process() as server:
        direct = postgresql_settings(str(server.pgdata), NAME)
        await _execute(str(server.pgdata), f"CREATE DATABASE {NAME}")
        await migrate(direct)
        async with opened(direct):
            fleets, users = await founded(numbers=500), await user_ids()
        async with between(f"{server.pgdata}/.s.PGSQL.5432") as proxy:
            through = Settings(database_url=f"postgres://postgres:@127.0.0.1:{proxy.port}/{NAME}", **KEYS)
            port = free_port()
            role = Role(through, folder / "network.sqlite3", log_of(folder), port)
            process = await asyncio.to_thread(started, role, Fate())
            try:
                made = Site(server, proxy, direct, f"http://127.0.0.1:{port}", fleets, role.network, users)
                await until(made.is_ready, patient_with=httpx2.TransportError)
                yield made
            finally:
                await end([process])


async def test_it_stands_still(site: Site) -> None:
    async with under_load(site, "stopped") as load:
        site.signal(signal.SIGSTOP)
        await out_of_order(site, load)
        site.signal(signal.SIGCONT)


async def test_it_is_killed_and_started_again(site: Site) -> None:
    async with under_load(site, "killed") as load:
        site.signal(signal.SIGKILL)
        await out_of_order(site, load)
        await asyncio.to_thread(site.start_again)


async def test_nothing_comes_through(site: Site) -> None:
    async with under_load(site, "silent") as load:
        site.proxy.silent = True
        await out_of_order(site, load)
        site.proxy.silent = False


async def test_connections_become_half_open(site: Site) -> None:
    """Whoever had the company's lock is not heard of any more: PostgreSQL lets go of it by itself."""
    async with under_load(site, "half-open"):
        site.proxy.lose()


async def test_connections_are_reset(site: Site) -> None:
    async with under_load(site, "reset"):
        for _ in range(5):
            site.proxy.reset()
            await asyncio.sleep(0.05)


async def test_it_is_slow(site: Site) -> None:
    """A tenth of a second for everything that is said: changes take seconds, and are answered."""
    async with under_load(site, "slow") as load:
        site.proxy.delay = 0.1
        await answered(load, 2)
        site.proxy.delay = 0.0


@asynccontextmanager
async def under_load(site: Site, what: str) -> AsyncIterator[Load]:
    """Clients ask before, during and after what happens inside; then their history is checked."""
    load = Load(site.url, site.fleets, clients=3)
    clients = asyncio.create_task(load.run())
    try:
        await answered(load, SOME)
        yield load
        over_at = monotonic()
        await until(site.is_ready)
        ready = monotonic() - over_at
        before = len(load.calls)
        while not any(call.told and call.told.order for call in load.calls[before:]):  # noqa: ASYNC110  clients tell nobody
            await asyncio.sleep(0.01)
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
    enough = len(load.calls) + number

    async def is_enough() -> bool:
        return len(load.calls) >= enough

    await until(is_enough)


async def until(true: Callable[[], Awaitable[bool]], patient_with: type[Exception] = AssertionError) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                if await true():
                    return
            except patient_with:
                if patient_with is AssertionError:
                    raise
            await asyncio.sleep(0.02)

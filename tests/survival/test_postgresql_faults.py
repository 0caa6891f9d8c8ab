"""PostgreSQL stands still, is killed, is slow, or the way to it breaks: everybody is told so, and nothing is lost."""

import asyncio
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import psutil
import pytest

from settings import Settings
from storage.migrate import migrate
from tests.databases import KEYS, _execute, postgresql_process, postgresql_settings
from tests.survival.proxy import Proxy, between
from tests.survival.site import Site, answered, out_of_order, serving, under_load

NAME = "faults"


@dataclass
class Behind(Site):
    """A PostgreSQL of its own, a proxy before it, and a server that knows the proxy alone."""

    postgresql: Any = None
    proxy: Proxy = field(default_factory=lambda: Proxy(""))

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


@pytest.fixture(scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Behind]:
    folder = tmp_path_factory.mktemp("faults")
    with postgresql_process() as server:
        direct = postgresql_settings(str(server.pgdata), NAME)
        await _execute(str(server.pgdata), f"CREATE DATABASE {NAME}")
        await migrate(direct)
        async with between(f"{server.pgdata}/.s.PGSQL.5432") as proxy:
            through = Settings(database_url=f"postgres://postgres:@127.0.0.1:{proxy.port}/{NAME}", **KEYS)
            async with serving(direct, folder, through=through) as site:
                yield Behind(**vars(site), postgresql=server, proxy=proxy)


async def test_it_stands_still(site: Behind) -> None:
    async with under_load(site, "stopped") as load:
        site.signal(signal.SIGSTOP)
        try:
            await out_of_order(site, load)
        finally:
            site.signal(signal.SIGCONT)


async def test_it_is_killed_and_started_again(site: Behind) -> None:
    async with under_load(site, "killed") as load:
        site.signal(signal.SIGKILL)
        await out_of_order(site, load)
        await asyncio.to_thread(site.start_again)


async def test_nothing_comes_through(site: Behind) -> None:
    async with under_load(site, "silent") as load:
        site.proxy.silent = True
        await out_of_order(site, load)
        site.proxy.silent = False


async def test_connections_become_half_open(site: Behind) -> None:
    """Whoever had the company's lock is not heard of any more: PostgreSQL lets go of it by itself."""
    async with under_load(site, "half-open"):
        site.proxy.lose()


async def test_connections_are_reset(site: Behind) -> None:
    async with under_load(site, "reset"):
        for _ in range(5):
            site.proxy.reset()
            await asyncio.sleep(0.05)


async def test_it_is_slow(site: Behind) -> None:
    """Every round trip takes a twentieth of a second: changes take one, and are answered."""
    async with under_load(site, "slow") as load:
        site.proxy.delay = 0.025
        await answered(load, 2)
        site.proxy.delay = 0.0

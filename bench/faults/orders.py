"""Orders, lost replies and workers that are killed and paused: each effect once, on both databases.

`uv run python -m bench.faults.orders [--orders 10000] [--only sqlite]`. It talks to 127.0.0.1 and ends by itself.
"""

import argparse
import asyncio
import os
import random
import signal
import sys
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from bench.databases import KEYS, migrated
from bench.faults.check import AtTheNetwork, wrong_with
from bench.faults.network import FaultyNetwork
from bench.faults.scene import built, completed_orders, open_orders, placed
from bench.tables import DATABASES
from provisioning.uninterrupted import uninterrupted
from resolvers.take_order import LEASE
from settings import Settings
from storage.database import opened

ROOT = Path(__file__).parents[2]
WORKERS = 2
FAULTS = 100  # in a long run; by progress, so that a slow machine gets on as well
LEAST_BETWEEN_FAULTS = 25  # orders
PAUSED_SECONDS = LEASE.total_seconds() + 1
EVERY_PAUSE = 4  # faults; the others are kills
SECONDS_AN_ORDER = 1.0  # at which it is given up


@dataclass
class Outcome:
    """What came of it; `wrong` is empty when each effect was there once."""

    orders: int
    seconds: float
    wrong: list[str]
    troubles: Counter[str]

    def __str__(self) -> str:
        troubles = ", ".join(f"{count} {what}" for what, count in sorted(self.troubles.items()))
        return f"{self.orders} orders in {self.seconds:.0f} s, {self.orders / self.seconds:.0f} a second; {troubles}"


async def carried_out(settings: Settings, orders: int, network: FaultyNetwork | None = None) -> Outcome:
    """Place the orders in an empty, migrated database, let workers carry them out, and look what is left."""
    network = network or FaultyNetwork()
    async with opened(settings), network.listening() as port:
        scene = await built(orders)
        began = time.monotonic()
        async with asyncio.timeout(60 + orders * SECONDS_AN_ORDER), _Crowd(settings, port).working(orders) as crowd:
            ids = [each async for each in placed(scene, orders)]
            while await open_orders():  # noqa: ASYNC110  other processes carry them out
                await asyncio.sleep(0.2)
        seconds = time.monotonic() - began
        return Outcome(orders, seconds, await wrong_with(ids, _at(network)), network.troubles + crowd.faults)


def _at(network: FaultyNetwork) -> AtTheNetwork:
    plans = {service_id: line.plan_code for service_id, line in network.inner.lines.items()}
    return AtTheNetwork(network.effects, plans)


@dataclass
class _Crowd:
    """Worker processes, of which one is killed or paused now and then; each is known by its own id."""

    settings: Settings
    port: int
    workers: list[Process] = field(default_factory=list[Process])
    faults: Counter[str] = field(default_factory=Counter[str])

    @asynccontextmanager
    async def working(self, orders: int) -> AsyncGenerator["_Crowd"]:
        """They work inside."""
        self.workers = [await self._started() for _ in range(WORKERS)]
        trouble = asyncio.create_task(self._trouble(orders))
        try:
            yield self
        finally:
            trouble.cancel()
            with suppress(asyncio.CancelledError):
                await trouble
            for worker in self.workers:
                await _ended(worker)

    async def _trouble(self, orders: int) -> None:
        number, done = 0, 0
        while True:
            done += max(LEAST_BETWEEN_FAULTS, orders // FAULTS)
            while await completed_orders() < done:  # noqa: ASYNC110  other processes complete them
                await asyncio.sleep(0.2)
            number += 1
            chosen = random.randrange(WORKERS)  # noqa: S311  no secret
            if number % EVERY_PAUSE == 0:
                await self._pause(self.workers[chosen])
            else:
                await uninterrupted(self._kill(chosen))  # cut short, it would leave a worker that nobody knows

    async def _kill(self, number: int) -> None:
        await _ended(self.workers[number])
        self.workers[number] = await self._started()
        self.faults["kills"] += 1

    async def _pause(self, worker: Process) -> None:
        worker.send_signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(PAUSED_SECONDS)
        finally:
            worker.send_signal(signal.SIGCONT)
        self.faults["pauses"] += 1

    async def _started(self) -> Process:
        keys = {f"FLOTTE_{name.upper()}": key for name, key in KEYS.items()}
        url = {"FLOTTE_DATABASE_URL": str(self.settings.database_url)}
        command = [sys.executable, "-m", "bench.faults.worker", str(self.port)]
        log = asyncio.subprocess.DEVNULL  # warnings by the thousand
        return await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=os.environ | keys | url, stderr=log)


async def _ended(worker: Process) -> None:
    if worker.returncode is None:
        worker.kill()
        await worker.wait()


async def _interruptible(settings: Settings, orders: int) -> Outcome:
    """SIGTERM ends the workers as well."""
    task = asyncio.ensure_future(carried_out(settings, orders))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await task


def main() -> None:
    """Exit code 1 when an effect is missing, or there twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=10_000)
    parser.add_argument("--only", choices=list(DATABASES))
    asked = parser.parse_args()
    wrong: list[str] = []
    with migrated("orders", asked.only) as databases:
        for title, settings in databases:
            outcome = asyncio.run(_interruptible(settings, asked.orders))
            print(f"{title}: {outcome}")  # noqa: T201  for who asked
            wrong += outcome.wrong
    print("\n".join(wrong) or "Each effect was there once.")  # noqa: T201
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

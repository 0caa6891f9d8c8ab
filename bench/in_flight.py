"""A thousand orders at once at a network that takes from one to thirty seconds a step, on both databases.

`uv run python -m bench.in_flight [--orders 1000] [--seconds 1] [--slowest 30]`. The network is `flotte simulator`,
which one `flotte worker` asks over TMF641; both are processes on 127.0.0.1, and end with it. Prints orders a second.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from bench.databases import KEYS, migrated
from bench.faults.check import AtTheNetwork, wrong_with
from bench.faults.scene import built, open_orders, placed
from bench.servers import free_port
from bench.tables import DATABASES
from models import Order
from settings import Settings
from storage.database import opened

ROOT = Path(__file__).parents[1]
FLOTTE = [sys.executable, "-m", "cli.main"]
START_WITHIN = 60  # seconds
SECONDS_AN_ORDER = 1.0  # at which it is given up, beside the network's own


@dataclass
class Outcome:
    """What came of it. `most`: orders at the network at once; `wrong` is empty when each effect was there once."""

    orders: int
    seconds: float
    most: int
    wrong: list[str]

    def __str__(self) -> str:
        rate = self.orders / self.seconds
        return f"{self.orders} orders in {self.seconds:.0f} s, {rate:.0f} a second; {self.most} at once"


async def carried_out(settings: Settings, orders: int, seconds: float, slowest: float) -> Outcome:
    """Place the orders in an empty, migrated database, then let them be carried out, and look what is left."""
    async with opened(settings):
        scene = await built(orders)
        ids = [each async for each in placed(scene, orders)]
        with ExitStack() as afterwards:
            lines = afterwards.enter_context(_simulator(seconds, slowest))
            afterwards.enter_context(_started("worker", _environment(settings, lines.removesuffix("/lines"))))
            began, most = time.monotonic(), 0
            async with asyncio.timeout(60 + 4 * slowest + orders * SECONDS_AN_ORDER):
                while await open_orders():
                    most = max(most, await Order.filter(lease_token__isnull=False).count())
                    await asyncio.sleep(0.2)
            took = time.monotonic() - began
            told = httpx2.get(lines).raise_for_status().json()
        return Outcome(orders, took, most, await wrong_with(ids, _read(told)))


def _read(told: Mapping[str, Any]) -> AtTheNetwork:
    return AtTheNetwork(told["done"], {service_id: line["plan"] for service_id, line in told["on"].items()})


@contextmanager
def _simulator(seconds: float, slowest: float) -> Generator[str]:
    """Where it tells what it has done."""
    port = free_port()
    arguments = ["--port", str(port), "--seconds", str(seconds), "--slowest", str(slowest)]
    with _started("simulator", {}, *arguments):
        lines = f"http://127.0.0.1:{port}/lines"
        until = time.monotonic() + START_WITHIN
        while time.monotonic() < until:
            try:
                httpx2.get(lines).raise_for_status()
            except httpx2.TransportError:
                time.sleep(0.05)
            else:
                break
        yield lines


@contextmanager
def _started(command: str, variables: Mapping[str, str], *arguments: str) -> Generator[None]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
    environment = clean | {"FLOTTE_LOG_LEVEL": "error"} | dict(variables)
    line = [*FLOTTE, command, *arguments]
    process = subprocess.Popen(line, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _environment(settings: Settings, url: str) -> dict[str, str]:
    keys = {f"FLOTTE_{name.upper()}": key for name, key in KEYS.items()}
    return keys | {"FLOTTE_DATABASE_URL": str(settings.database_url), "FLOTTE_NETWORK_URL": url}


def main() -> None:
    """Exit code 1 when an effect is missing, or there twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--slowest", type=float, default=30.0)
    parser.add_argument("--only", choices=list(DATABASES))
    asked = parser.parse_args()
    wrong: list[str] = []
    with migrated("in_flight", asked.only) as databases:
        for title, settings in databases:
            outcome = asyncio.run(carried_out(settings, asked.orders, asked.seconds, asked.slowest))
            print(f"{title}: {outcome}")  # noqa: T201  for who asked
            wrong += outcome.wrong
    print("\n".join(wrong) or "Each effect was there once.")  # noqa: T201
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

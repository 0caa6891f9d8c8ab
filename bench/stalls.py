"""What the nastiest requests do to everybody else: how long the event loop stands still, and how long /healthz takes.

`python -m bench.stalls [name …]` starts a server of its own with the demo in it, on 127.0.0.1, and takes about two
minutes. Each request is sent a few times, never the same document twice; the best of these counts, because a stall of
ours is there every time, and one of the machine's is not. `clock` is the longest turn of the loop by the clock, `cpu`
the processor time of the longest one; a goal of 50 milliseconds stands in the design.
"""

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx2

from bench.nasty import NASTY, Nasty
from cli.demo import PASSWORD
from tests.cli.running import ROOT, free_port

# ruff: noqa: T201
TRIES = 3
GOAL_MS = 50
ENDED = 30  # seconds for the longest request
STARTED = 120
EMAIL = "fleet@east.example"


@dataclass(frozen=True)
class Stall:
    """What one request did, in milliseconds."""

    status: int
    code: str
    clock: float
    cpu: float
    health: float
    answer: float


def main(names: Sequence[str]) -> int:
    """The exit code: 1 when the loop stood still for too long."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as url:
        return asyncio.run(measured(url, names or list(NASTY)))


@contextlib.contextmanager
def served(folder: Path) -> Generator[str]:
    """A probed server with the demo; it is ended by its own id."""
    port = free_port()
    clean = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
    environment = clean | {"FLOTTE_DATA_DIR": str(folder), "FLOTTE_PORT": str(port)}
    subprocess.run([sys.executable, "-m", "cli.main", "demo"], cwd=ROOT, env=environment, check=True)
    process = subprocess.Popen([sys.executable, "-m", "bench.probed"], cwd=ROOT, env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        wait(url, process)
        yield url
    finally:
        process.terminate()
        process.wait(ENDED)


def wait(url: str, process: subprocess.Popen[bytes]) -> None:
    """Until it answers."""
    until = time.monotonic() + STARTED
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(httpx2.TransportError):
            if httpx2.get(f"{url}/readyz").is_success:
                return
        time.sleep(0.1)
    raise RuntimeError("the server did not start")


async def measured(url: str, names: Sequence[str]) -> int:
    """Print a line for each; 1 when one is over the goal."""
    over: list[str] = []
    async with httpx2.AsyncClient(base_url=url, timeout=ENDED) as client:
        await client.post("/auth/sign-in", json={"email": EMAIL, "password": PASSWORD})
        idle = await at_rest(client)
        print(f"at rest: clock {idle.clock:.1f} ms, cpu {idle.cpu:.1f} ms, /healthz {idle.health:.1f} ms")
        print(f"{'':38} {'':4} {'':15} {'clock':>7} {'cpu':>7} {'healthz':>8} {'answer':>8}")
        for number, name in enumerate(names):
            tries = [await sent(client, NASTY[name], number * TRIES + each) for each in range(TRIES)]
            best = min(tries, key=lambda stall: stall.clock)
            over += [name] if min(each.cpu for each in tries) > GOAL_MS or best.clock > GOAL_MS else []
            figures = f"{best.clock:7.1f} {min(each.cpu for each in tries):7.1f} {best.health:8.1f} {best.answer:8.1f}"
            print(f"{name:38} {best.status:4} {best.code:15} {figures}", flush=True)
    print(f"over {GOAL_MS} ms: {', '.join(over) or 'none'}")
    return 1 if over else 0


async def at_rest(client: httpx2.AsyncClient) -> Stall:
    """What the probe sees when nothing is asked."""
    return min([await observed(client, None) for _ in range(TRIES)], key=lambda stall: stall.clock)


async def sent(client: httpx2.AsyncClient, nasty: Nasty, number: int) -> Stall:
    """What the probe sees of one request."""
    return await observed(client, nasty.body(number))


async def observed(client: httpx2.AsyncClient, body: bytes | None) -> Stall:
    await client.get("/probe")
    health = asyncio.create_task(longest_health(client))
    await asyncio.sleep(0.02)
    began = time.perf_counter()
    if body is None:
        await asyncio.sleep(0.3)
        answer = await client.get("/readyz")
    else:
        answer = await client.post("/graphql", content=body, headers={"content-type": "application/json"})
    took = time.perf_counter() - began
    await asyncio.sleep(0.02)
    health.cancel()
    seen = (await client.get("/probe")).json()
    code = answer.json().get("errors", [{}])[0].get("extensions", {}).get("code", "")
    longest = max(health_times, default=0.0)
    return Stall(answer.status_code, code, seen["clock"] * 1000, seen["cpu"] * 1000, longest * 1000, took * 1000)


health_times: list[float] = []


async def longest_health(client: httpx2.AsyncClient) -> None:
    """Ask /healthz again and again, and keep how long it took."""
    health_times.clear()
    while True:
        began = time.perf_counter()
        await client.get("/healthz")
        health_times.append(time.perf_counter() - began)
        await asyncio.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

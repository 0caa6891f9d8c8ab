"""A server beside a thousand idle sockets, and beside some that flood it: what a health check takes meanwhile.

`python -m bench.sockets [sockets]` starts a server with the demo on a free port of 127.0.0.1, and ends it.
"""

import asyncio
import json
import multiprocessing
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import AsyncExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx2
import psutil
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from clock import real_now
from models import ApiToken, Company, Consent
from resolvers.tokens import digest, new_token
from settings import Settings
from storage.database import opened
from web.caller import MOST_CONNECTIONS

# ruff: noqa: T201
PROCESSES = multiprocessing.get_context("spawn")
SOCKETS = 1_000
FLOODS = 16
SECONDS = 8
COMPANY = "Levant Industries"
FOLLOW = {"query": "subscription { orderProgressed { id state } }"}


async def main(sockets: int) -> None:
    with server() as (url, settings, process):
        tokens = await tokens_of(settings, -(-sockets // MOST_CONNECTIONS) + 1)
        print(f"alone:                 {await probed(url)}")
        before = process.memory_info().rss
        async with AsyncExitStack() as stack:
            for first in range(0, sockets, MOST_CONNECTIONS):
                token, together = tokens[first // MOST_CONNECTIONS], min(MOST_CONNECTIONS, sockets - first)
                await asyncio.gather(*(followed(stack, url, token) for _ in range(together)))
            print(f"beside {sockets} sockets:   {await probed(url, process)}")
            print(f"memory of each: {(process.memory_info().rss - before) / sockets / 1024:.0f} KiB")
            flooding = PROCESSES.Process(target=flood_all, args=(url, tokens[-1]), daemon=True)
            flooding.start()
            print(f"and {FLOODS} floods:         {await probed(url, process)}")
            flooding.kill()
            flooding.join()


async def probed(url: str, process: psutil.Process | None = None) -> str:
    """Health checks, one after the other, for some seconds."""
    took: list[float] = []
    until = time.monotonic() + SECONDS
    used = process.cpu_times().user if process else 0.0
    async with httpx2.AsyncClient(base_url=url) as client:
        while time.monotonic() < until:
            began = time.perf_counter()
            (await client.get("/healthz")).raise_for_status()
            took.append((time.perf_counter() - began) * 1000)
            await asyncio.sleep(0.02)
    took.sort()
    cpu = f", {(process.cpu_times().user - used) / SECONDS:.0%} of a core" if process else ""
    return f"/healthz {took[len(took) // 2]:.1f} ms in the middle, {took[-1]:.1f} ms at most{cpu}"


def flood_all(url: str, token: str) -> None:
    """In a process of their own: who asks for the health waits for the server, not for them."""

    async def all_at_once() -> None:
        await asyncio.gather(*(flood(url, token) for _ in range(FLOODS)))

    asyncio.run(all_at_once())


async def flood(url: str, token: str) -> None:
    """Pings without a pause; hung up on or turned away, it comes again."""
    while True:
        with suppress(ConnectionClosed, InvalidStatus):
            async with connected(url, token) as opened:
                while True:
                    await opened.send('{"type": "ping"}')


def connected(url: str, token: str) -> Any:
    """A socket."""
    return connect(
        f"{url.replace('http', 'ws', 1)}/graphql",
        subprotocols=[Subprotocol("graphql-transport-ws")],
        additional_headers={"authorization": f"Bearer {token}"},
    )


async def followed(stack: AsyncExitStack, url: str, token: str) -> None:
    """A socket that follows all orders of a company, of which there are no news."""
    opened: ClientConnection = await stack.enter_async_context(connected(url, token))
    await opened.send('{"type": "connection_init"}')
    await opened.recv()
    await opened.send(json.dumps({"type": "subscribe", "id": "1", "payload": FOLLOW}))


@contextmanager
def server() -> Generator[tuple[str, Settings, psutil.Process]]:
    """`flotte serve` with its demo, in a folder that is deleted in the end."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), port=port)
        mine = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
        environment = mine | {"FLOTTE_DATA_DIR": folder, "FLOTTE_PORT": str(port)}
        command = [sys.executable, "-m", "cli.main"]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
            try:
                if not (process.stdout and any(settings.origin in line for line in process.stdout)):
                    raise RuntimeError("the server did not start")
                yield settings.origin, settings, psutil.Process(process.pid)
            finally:
                process.terminate()
                process.wait(30)


async def tokens_of(settings: Settings, count: int) -> list[str]:
    """Tokens of one company that may follow orders."""
    texts = [new_token() for _ in range(count)]
    async with opened(settings):
        company = await Company.get(name=COMPANY)
        for text in texts:
            token = await ApiToken.create(
                name="Bench", token_hash=digest(text), scopes=["orders:read"], created_at=real_now()
            )
            await Consent.create(company_id=company.id, api_token_id=token.id, granted_at=real_now())
    return texts


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else SOCKETS))

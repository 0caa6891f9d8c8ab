"""A lease that ends while the network is looked at: nothing is placed there, for the order may be another's by now."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import httpx2
import orjson
import pytest

from provisioning import tmf641_network
from provisioning.ask import ask
from provisioning.held import LeaseLost
from provisioning.networks import network_of
from resolvers.job import Job, Line, Parcel, Port
from rules.delivery import Address
from rules.lifecycle import PortKind, SimKind, StepName
from settings import Settings
from tests.databases import KEYS

PATIENCE = 20  # seconds
LINE = Line("msvc_1", "+32470123456", SimKind.PHYSICAL, "8932010000000000012", "M", ())
PORT = Port("port_1", "ord_0:PORT_IN", PortKind.COMPLEX, "d", date(2026, 1, 16), "m", "a", b"", "1")
PARCEL = Parcel(Address("Ann Dubois", "Rue de la Loi 1", "1000", "Bruxelles"))
UNDER_WAY = [{"id": "so_0", "externalId": PORT.request_id, "state": "pending"}]


@dataclass
class SlowNetwork:
    """Answers a GET when it is let, and a POST at once. `heard` is what arrived."""

    orders: Any
    heard: list[str] = field(default_factory=list[str])
    let: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    async def until(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while len(self.heard) < count:  # noqa: ASYNC110  another task asks
                await asyncio.sleep(0.01)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            method, length = line.split()[0].decode(), 0
            while (header := await reader.readline()).strip():
                name, _, value = header.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            await reader.readexactly(length)
            self.heard.append(method)
            if method == "GET":
                await self.let.acquire()
            said = orjson.dumps(self.orders if method == "GET" else {"id": "so_1", "state": "completed"})
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(said), said))
        writer.close()


@asynccontextmanager
async def asked(step: StepName) -> AsyncIterator[tuple[SlowNetwork, httpx2.AsyncClient, Callable[..., Any]]]:
    """A slow network, the client that asks it, and what has it asked for the step."""
    slow = SlowNetwork(UNDER_WAY if step is StepName.CANCEL_PORT else [])
    job = Job("co_1", "ord_1", "step_1", step, 1, "token", LINE, PORT, PARCEL if step is StepName.SEND_CARD else None)
    async with await asyncio.start_server(slow.serve, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with network_of(Settings(**KEYS, network_url=url)) as network:
            client = network._client  # pyright: ignore[reportAttributeAccessIssue]
            yield slow, client, lambda is_held: asyncio.create_task(ask(network, job, is_held))


@pytest.mark.parametrize("step", [StepName.PROVISION, StepName.PORT_IN, StepName.SEND_CARD, StepName.CANCEL_PORT])
async def test_a_lease_that_ends_while_the_order_is_looked_for(step: StepName) -> None:
    held = True
    async with asked(step) as (slow, _, begin):
        asking = begin(lambda: held)
        await slow.until(1)
        held = False
        slow.let.release()
        with pytest.raises(LeaseLost):
            await asking
        assert slow.heard == ["GET"]
        again = begin(lambda: True)  # the connection is good for others
        slow.let.release()
        slow.let.release()
        await slow.until(3)
        assert slow.heard[1:3] == ["GET", "POST"]
        again.cancel()


async def test_a_lease_that_ends_while_no_connection_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tmf641_network, "MOST_CALLS", 1)
    held = True
    async with asked(StepName.SEND_CARD) as (slow, client, begin):
        asking = begin(lambda: held)
        await slow.until(1)
        other = asyncio.create_task(client.get("/serviceOrder"))
        await asyncio.sleep(0.05)  # it waits for the connection
        slow.let.release()
        await slow.until(2)
        held = False
        slow.let.release()
        with pytest.raises(LeaseLost):
            await asking
        await other
        assert slow.heard == ["GET", "GET"]

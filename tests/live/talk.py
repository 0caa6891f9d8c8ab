"""The other side: a program that speaks graphql-transport-ws, and one that reads server-sent events."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from cli.serve import _Server
from settings import Settings

PATIENCE = 20.0  # seconds
PROTOCOL = "graphql-transport-ws"


@dataclass(frozen=True)
class Served:
    """A server on a port of 127.0.0.1."""

    url: str
    server: Any = None

    @asynccontextmanager
    async def socket(self, headers: dict[str, str], **options: Any) -> AsyncIterator["Talk"]:
        """A socket that is accepted, without a word yet."""
        given: dict[str, Any] = {"subprotocols": [PROTOCOL], "max_size": None} | options
        address = f"{self.url.replace('http', 'ws', 1)}/graphql"
        async with connect(address, additional_headers=headers, **given) as connection:
            yield Talk(connection)

    @asynccontextmanager
    async def talk(self, headers: dict[str, str], **payload: Any) -> AsyncIterator["Talk"]:
        """A socket on which operations may be asked for."""
        async with self.socket(headers) as talk:
            await talk.say(type="connection_init", **({"payload": payload} if payload else {}))
            assert await talk.hear() == {"type": "connection_ack"}
            yield talk

    async def refused(self, headers: dict[str, str], **options: Any) -> tuple[int, dict[str, Any]]:
        """The answer to a handshake that is turned away."""
        try:
            async with self.socket(headers, **options):
                raise AssertionError("it was let in")
        except InvalidStatus as refusal:
            return refusal.response.status_code, json.loads(refusal.response.body)

    @asynccontextmanager
    async def stream(self, headers: dict[str, str], query: str, **variables: Any) -> AsyncIterator["Stream"]:
        """A response that lasts."""
        asked = {"query": query, "variables": variables}
        wanted = {"accept": "text/event-stream"} | headers
        async with (
            httpx2.AsyncClient(base_url=self.url, timeout=PATIENCE) as client,
            client.stream("POST", "/graphql", json=asked, headers=wanted) as response,
        ):
            yield Stream(response)


class Talk:
    """One socket."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.heard = 0  # before the end

    async def say(self, text: str | bytes | None = None, **message: Any) -> None:
        await self.connection.send(json.dumps(message) if text is None else text)

    async def hear(self) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            return json.loads(await self.connection.recv())

    async def ask(self, id_: str, query: str, **variables: Any) -> None:
        await self.say(type="subscribe", id=id_, payload={"query": query, "variables": variables})

    async def next(self, id_: str) -> Any:
        """The data of the next answer, which is that of this operation."""
        message = await self.hear()
        assert (message["type"], message["id"]) == ("next", id_), message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]

    async def answer(self, id_: str, query: str, **variables: Any) -> Any:
        """Of a query or a mutation."""
        await self.ask(id_, query, **variables)
        data = await self.next(id_)
        assert await self.hear() == {"type": "complete", "id": id_}
        return data

    async def until(self, id_: str, is_so: Any) -> Any:
        """The first answer of the operation that is so; all others are passed over."""
        while True:
            message = await self.hear()
            if message["id"] == id_ and message["type"] == "next" and is_so(message["payload"]["data"]):
                return message["payload"]["data"]

    async def closed(self) -> tuple[int, str]:
        """How the server closes it; what it says before that is passed over."""
        async with asyncio.timeout(PATIENCE):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    self.heard += 1 if await self.connection.recv() else 0
        return self.connection.close_code or 0, self.connection.close_reason or ""

    async def is_silent(self) -> bool:
        """Whether nothing more is to be heard: what is asked next is answered next."""
        await self.say(type="ping")
        return await self.hear() == {"type": "pong"}


class Stream:
    """One stream of events."""

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response
        self._lines = response.aiter_lines()

    async def next(self) -> tuple[str, Any]:
        """The name of the next event, and what it holds; comments are passed over."""
        name, data = "", ""
        async with asyncio.timeout(PATIENCE):
            async for line in self._lines:
                field, _, value = line.partition(":")
                name = value.strip() if field == "event" else name
                data = value.strip() if field == "data" else data
                if not line and name:
                    return name, json.loads(data) if data else None
        return "", None


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[Served]:
    """The server as `flotte serve` runs it, without a worker, in this process."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)  # so that it is noticed soon who does not read
    server = _Server(settings, with_worker=False, is_demo=False)
    running = asyncio.create_task(server._serve(sockets=[listening]))
    async with asyncio.timeout(PATIENCE):
        while not server.started:
            await asyncio.sleep(0.01)
            if running.done():
                running.result()
    try:
        yield Served(f"http://127.0.0.1:{listening.getsockname()[1]}", server)
    finally:
        server.should_exit = True
        await running


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def cookie(secret: str) -> dict[str, str]:
    return {"cookie": f"flotte={secret}"}

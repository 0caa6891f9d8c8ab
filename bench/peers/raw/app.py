"""One route: the operation's name chooses what is answered."""

from typing import Any

import orjson
from starlette.types import Receive, Scope, Send

from bench.peers.raw import reads
from bench.peers.raw.changes import modify_service, remove_service
from bench.peers.raw.database import Database


class App:
    """A bare ASGI application."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reads = {"Users": reads.users, "Services": reads.services, "Service": reads.service}
        self._changes = {"ModifyService": modify_service, "RemoveService": remove_service}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await _send(orjson.dumps({"data": await self._answer(await _body(receive))}), send)

    async def _answer(self, body: bytes) -> dict[str, Any]:
        if not body:
            return {}  # somebody asks whether this is up
        asked = orjson.loads(body)
        name, variables = asked["operationName"], asked["variables"]
        if read := self._reads.get(name):
            return await read(self._database, variables)
        return await self._database.change(self._changes[name](self._database, variables["input"]))

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        await self._database.open()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._database.close()
        await send({"type": "lifespan.shutdown.complete"})


async def _body(receive: Receive) -> bytes:
    message = await receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body"):
        message = await receive()
        body += message.get("body", b"")
    return body


async def _send(body: bytes, send: Send) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})

"""GraphQL over server-sent events, one operation a connection: `Accept: text/event-stream`.

https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, "distinct connections mode", by POST only: so that
what the gate asks of a POST (Origin, JSON) is asked of this too.
"""

import asyncio
from collections.abc import Awaitable

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from execution import Followed, Schema
from settings import Settings
from web.admission import Admission
from web.caller import Caller, place_of
from web.graphql import asked
from web.header import header
from web.operation import Event, Operation
from web.refusals import MAX_ACCEPT, Code, Refusal, graphql_media_type

EVENT_STREAM = "text/event-stream"
BEAT_EVERY = 10.0  # seconds: proxies hang up on who is silent
COMMENT = b":\n\n"
COMPLETE = b"event: complete\ndata:\n\n"
HEADERS = {"Content-Type": f"{EVENT_STREAM}; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}


def wants_events(scope: Scope) -> bool:
    """Whether the answer is to be a stream: not for those who take JSON too, as clients do that know every way."""
    accepted = (header(scope, b"accept") or "")[:MAX_ACCEPT].lower()
    types = {part.partition(";")[0].strip() for part in accepted.split(",")}
    return EVENT_STREAM in types and graphql_media_type(scope) is None


class Streams:
    """The endpoint for streams."""

    def __init__(self, schema: Schema, settings: Settings, admission: Admission) -> None:
        self._schema = schema
        self._settings = settings
        self._admission = admission

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            raise Refusal(Code.METHOD_NOT_ALLOWED, Allow="POST")
        request = Request(scope, receive)
        caller = Caller(request, self._settings)
        with place_of(caller.actor):
            operation = Operation(self._schema, await asked(request), caller, self._admission)
            followed = await operation.followed()
            stream = Stream(request, caller, send)
            if followed is None:
                await stream.answer(await operation.answer())
            else:
                await stream.follow(operation, followed)


class Stream:
    """One response that lasts."""

    def __init__(self, request: Request, caller: Caller, send: Send) -> None:
        self._request = request
        self._caller = caller
        self._asgi_send = send

    async def answer(self, event: Event) -> None:
        """The only one, and the end."""
        await self._begin()
        await self._send(_next(event) + COMPLETE, more=False)

    async def follow(self, operation: Operation, followed: Followed) -> None:
        """Every event. Without the word "complete" at its end, the client is to ask again."""
        await self._begin()
        stopping: asyncio.Event = self._request.app.state.stopping
        await _first_of(self._events(operation, followed), self._caller.end(stopping), self._beat(), self._until_gone())
        await self._send(b"", more=False)

    async def _events(self, operation: Operation, followed: Followed) -> None:
        async for event in operation.events(followed):
            await self._send(_next(event))
        await self._send(COMPLETE)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_EVERY)
            await self._send(COMMENT)

    async def _until_gone(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass

    async def _begin(self) -> None:
        headers = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
        await self._asgi_send({"type": "http.response.start", "status": 200, "headers": headers})

    async def _send(self, body: bytes, *, more: bool = True) -> None:
        await self._asgi_send({"type": "http.response.body", "body": body, "more_body": more})


def _next(event: Event) -> bytes:
    return b"event: next\ndata: " + event.body + b"\n\n"


async def _first_of(*several: Awaitable[object]) -> None:
    """Wait for one to end, and cancel the others; raises what it raised."""
    tasks = [asyncio.ensure_future(each) for each in several]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for task in done:
        task.result()

"""GraphQL over WebSocket, `graphql-transport-ws` only. Who asks was found out at the handshake (`SignedIn`).

Strawberry's own handler keeps one context for as long as the socket lives, asks for nobody's rights again, and cancels
a mutation whose client hangs up; so this is ours.
"""

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import Any, cast

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
from uvicorn.protocols.utils import ClientDisconnected

from execution import Schema
from resolvers.throttle import Throttle
from settings import Settings
from web import messages
from web.admission import Admission
from web.caller import Caller, End, place_of
from web.languages import preferred
from web.messages import Closed, Message
from web.operation import Operation
from web.refusals import Code, message_of

log = logging.getLogger("flotte.web")

INIT_SECONDS = 5.0
MOST_OPERATIONS = 8  # at once, of any kind
MESSAGES_AT_ONCE, SECONDS_A_MESSAGE = 100, 0.02
DRAIN_SECONDS = 10.0  # for what was asked before the server was told to stop
CLOSED = {
    End.SERVER_STOPS: messages.GOING_AWAY,
    End.NOT_LET_IN: messages.UNAUTHORIZED,
    End.NOBODY_KNOWS: messages.TRY_LATER,
}


@dataclass(eq=False)
class Running:
    """An operation under way. `over`: the client wants to hear no more of it."""

    id: str
    task: asyncio.Task[None] | None = None
    lasts: bool = False
    over: bool = False


class Sockets:
    """The endpoint for WebSockets."""

    def __init__(self, schema: Schema, settings: Settings, admission: Admission) -> None:
        self._schema = schema
        self._settings = settings
        self._admission = admission

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        websocket = WebSocket(scope, receive, send)
        caller = Caller(websocket, self._settings)
        # Whoever hangs up is no failure, at whatever moment.
        with place_of(caller.actor), contextlib.suppress(WebSocketDisconnect, ClientDisconnected):
            if messages.PROTOCOL not in websocket.scope["subprotocols"]:
                await websocket.accept()  # a browser's program sees no status, but it sees how a socket is closed
                await _close(websocket, messages.NOT_OUR_PROTOCOL)
                return
            await websocket.accept(messages.PROTOCOL)
            await Socket(websocket, caller, self._schema, self._admission).serve()


class Socket:
    """One socket, from its acceptance to its end."""

    def __init__(self, websocket: WebSocket, caller: Caller, schema: Schema, admission: Admission) -> None:
        self._websocket = websocket
        self._caller = caller
        self._schema = schema
        self._admission = admission
        self._throttle = Throttle(MESSAGES_AT_ONCE, SECONDS_A_MESSAGE)
        self._is_initialised = False
        self._named: dict[str, Running] = {}
        self._running: set[Running] = set()
        self._end: asyncio.Future[Closed | None] = asyncio.get_running_loop().create_future()

    async def serve(self) -> None:
        """Until one of both sides has enough."""
        helpers = [asyncio.create_task(each) for each in (self._read(), self._watch(), self._wait_for_init())]
        for each in helpers:
            each.add_done_callback(self._failed)
        try:
            closed = await self._end
            await _cancelled(*helpers)
            await self._end_operations(drain=closed is messages.GOING_AWAY)
            if closed:
                await _close(self._websocket, closed)
        finally:
            await _cancelled(*helpers)
            await self._end_operations(drain=True)

    async def _read(self) -> None:
        while True:
            try:
                frame = await self._websocket.receive()
            except (RuntimeError, OSError):
                frame = {"type": "websocket.disconnect"}
            if frame["type"] == "websocket.disconnect":
                self._end_with(None)
                return
            try:
                if self._throttle.wait("", patience=0.0) > 0:
                    raise messages.TOO_MANY_MESSAGES
                await self._take(messages.message_of(frame))
            except Closed as closed:
                # Raised again and again, it would keep every place where it was.
                self._end_with(closed.with_traceback(None))
                return

    async def _take(self, message: Message) -> None:
        match message.type:
            case "connection_init":
                await self._initialise(message)
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                self._complete(message.id)
            case "ping":
                await self._send(messages.PONG)
            case "pong":
                pass
            case _:
                raise messages.INVALID

    async def _initialise(self, message: Message) -> None:
        if self._is_initialised:
            raise messages.INITIALISED_TWICE
        if not isinstance(message.payload, dict | None):
            raise messages.INVALID
        given = cast("dict[str, Any]", message.payload or {})
        # A browser's program can set no header of the handshake.
        if isinstance(accepted := given.get("Accept-Language"), str):
            self._caller.language = preferred(accepted)
        self._is_initialised = True
        await self._send(messages.ACK)

    async def _subscribe(self, message: Message) -> None:
        if not self._is_initialised:
            raise messages.UNAUTHORIZED
        asked = messages.asked_by(message)
        if message.id in self._named:
            raise messages.known_already(message.id)
        if len(self._running) >= MOST_OPERATIONS:
            words = message_of(Code.THROTTLED, self._caller.language)
            await self._send(messages.error(message.id, [{"message": words, "extensions": {"code": Code.THROTTLED}}]))
            return
        running = self._named[message.id] = Running(message.id)
        self._running.add(running)
        operation = Operation(self._schema, asked, self._caller, self._admission)
        running.task = asyncio.create_task(self._run(running, operation))
        running.task.add_done_callback(self._failed)

    def _complete(self, id_: str) -> None:
        """A subscription ends; what has one answer goes on without it, for it may be a mutation."""
        if running := self._named.pop(id_, None):
            _end(running)

    async def _run(self, running: Running, operation: Operation) -> None:
        try:
            followed = await operation.followed()
            if followed is None:
                event = await operation.answer()
                await self._tell(running, event.body, event.errors)
                if event.errors is not None:
                    return
            elif not running.over:
                running.lasts = True
                async for event in operation.events(followed):
                    await self._tell(running, event.body, event.errors)
            if self._let_go(running):
                await self._send(messages.complete(running.id))
        finally:
            self._let_go(running)
            self._running.discard(running)

    async def _tell(self, running: Running, body: bytes, errors: list[dict[str, Any]] | None) -> None:
        if not running.over:
            told = messages.next_(running.id, body) if errors is None else messages.error(running.id, errors)
            if errors is not None:
                self._let_go(running)
            await self._send(told)

    def _let_go(self, running: Running) -> bool:
        """Whether the client still waits for the end; the id is free from now on."""
        if self._named.get(running.id) is not running:
            return False
        del self._named[running.id]
        return True

    async def _send(self, text: bytes) -> None:
        """uvicorn waits while the client reads too slowly, and `SocketConnection` cuts off who does not read at all."""
        try:
            await self._websocket.send_text(text.decode())
        except (WebSocketDisconnect, RuntimeError, OSError):
            self._end_with(None)

    async def _watch(self) -> None:
        self._end_with(CLOSED[await self._caller.end(self._websocket.app.state.stopping)])

    async def _wait_for_init(self) -> None:
        await asyncio.sleep(INIT_SECONDS)
        if not self._is_initialised:
            self._end_with(messages.NOT_INITIALISED)

    async def _end_operations(self, *, drain: bool) -> None:
        """Subscriptions at once. What has one answer is waited for, told or not: it may be a mutation."""
        for running in tuple(self._running):
            if running.lasts or not drain:
                _end(running)
        tasks = [running.task for running in self._running if running.task]
        if tasks and drain:
            await asyncio.wait(tasks, timeout=DRAIN_SECONDS)

    def _end_with(self, closed: Closed | None) -> None:
        if not self._end.done():
            self._end.set_result(closed)

    def _failed(self, task: asyncio.Task[None]) -> None:
        """What nobody foresaw ends the socket."""
        if not task.cancelled() and (failure := task.exception()):
            log.error("a socket failed: %s", type(failure).__name__, exc_info=failure)
            self._end_with(messages.FAILED)


def _end(running: Running) -> None:
    running.over = True
    if running.lasts and running.task:
        running.task.cancel()


async def _cancelled(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


async def _close(websocket: WebSocket, closed: Closed) -> None:
    if websocket.application_state is WebSocketState.CONNECTED:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError, OSError):  # the client was faster
            await websocket.close(closed.code, closed.reason)

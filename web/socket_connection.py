"""One WebSocket's connection under uvicorn: what it reads at a time, and how it ends."""

import asyncio
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidMessage
from websockets.frames import Frame

from resolvers.throttle import Throttle
from web.connection import answer, count_refused
from web.messages import TOO_MANY_MESSAGES
from web.refusals import Code
from web.unread import Unread

MAX_MESSAGE = 64 * 1024  # bytes: uvicorn's option `ws_max_size`
GOODBYE_SECONDS = 2.0  # for the client's own goodbye
PIECE = 2 * 1024  # bytes that are taken before everybody else has his turn: a few hundred frames at most
FRAMES_AT_ONCE, SECONDS_A_FRAME = 200, 0.02  # pings, pongs and pieces of messages, which the application never sees


class SocketConnection(Unread, WebSocketsSansIOProtocol):
    """uvicorn's. It reads on only when the application has taken what was read, and in turn with all others.

    So nobody floods it: not with messages, which the application counts, not with pings or fragments, which are counted
    here, and not with what follows our goodbye.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.close_timeout = GOODBYE_SECONDS
        self._received = bytearray()  # and not yet taken
        self._turn: asyncio.Handle | None = None
        self._throttle = Throttle(FRAMES_AT_ONCE, SECONDS_A_FRAME)
        self._after_goodbye = 0  # bytes

    def data_received(self, data: bytes) -> None:
        self._received += data
        if self._turn is None and not self.read_paused:
            self._take()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._turn is not None:
            self._turn.cancel()
        super().connection_lost(exc)

    async def receive(self) -> Any:
        message = await super().receive()
        self._take_in_turn()
        return message

    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.close":
            self._take_in_turn()

    def handle_cont(self, event: Frame) -> None:
        if self._is_in_measure():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        if self._is_in_measure():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        if self._is_in_measure():
            super().handle_pong(event)

    def shutdown(self) -> None:
        """Leave it to the application, which knows that the server stops and what it still has to say."""
        if not self.handshake_complete or self.close_sent:
            super().shutdown()

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        """The application is done: what is not read soon will not be."""
        super().on_task_complete(task)
        self.loop.call_later(2 * GOODBYE_SECONDS, self.transport.abort)

    def _take_in_turn(self) -> None:
        """More is read when nothing waits; what waits is taken when everybody else had his turn."""
        if self._received and self._turn is None and not self.read_paused:
            self.transport.pause_reading()
            self._turn = self.loop.call_soon(self._take)

    def _take(self) -> None:
        self._turn = None
        if self.transport.is_closing():
            return
        piece = bytes(self._received[:PIECE])
        del self._received[:PIECE]
        if self.close_sent and self._is_enough(piece):
            return
        super().data_received(piece)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            self._refuse(self.conn.handshake_exc)
        elif self._received:
            self._take_in_turn()
        elif not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    def _refuse(self, problem: Exception) -> None:
        """A handshake that cannot be read, of which uvicorn takes no notice: the client would wait for ever."""
        if isinstance(problem, InvalidMessage):
            code, status = Code.BAD_USER_INPUT, HTTPStatus.BAD_REQUEST
        else:  # a line longer than 8 KiB, which a request may have
            code, status = Code.TOO_LARGE, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        self._received.clear()
        count_refused(status)
        self.transport.write(answer(code, status))
        self.transport.close()

    def _is_enough(self, piece: bytes) -> bool:
        """After our goodbye we wait for the client's, but do not listen for long."""
        self._after_goodbye += len(piece)
        if self._after_goodbye <= MAX_MESSAGE:
            return False
        self._received.clear()
        self.transport.pause_reading()  # closed when `GOODBYE_SECONDS` are over
        return True

    def _is_in_measure(self) -> bool:
        """Whether the frame is to be handled; those who send too many are told goodbye."""
        if self.close_sent or self._throttle.wait("", patience=0.0) == 0:
            return True
        self.conn.fail(TOO_MANY_MESSAGES.code, TOO_MANY_MESSAGES.reason)
        self.handle_parser_exception()
        return False

"""One client's connection, before the application sees a request: how long he may take, and how much he may send.

uvicorn waits for the rest of a request as long as the client likes, and keeps what it has of it.
"""

import asyncio
import logging
from collections import Counter
from http import HTTPStatus
from typing import Any

import orjson
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from log_fields import tell
from rules.names import Language
from web.headers import ALWAYS, OVER_HTTPS
from web.refusals import STATUS, Code, message_of
from web.unread import Unread

HEAD_SECONDS = 10  # from the connection, or the first byte of a later request, to the end of its headers
REQUEST_SECONDS = 30  # to the end of its body; web/body.py is stricter where a body is read
MAX_HEAD = 32 * 1024  # bytes
MAX_HEADERS = 64
# Over http, browsers ignore what is said of https.
_HEADERS = "".join(f"{name.lower()}: {value}\r\n" for name, value in (ALWAYS | OVER_HTTPS).items())

log = logging.getLogger("flotte.access")
refused: Counter[str] = Counter()  # by status, in this process since its start


class Connection(Unread, HttpToolsProtocol):
    """uvicorn's, with deadlines and bounds. What breaks them is answered as JSON, and the connection is closed."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.url = b""
        self._deadline: asyncio.TimerHandle | None = None
        self._in_head = True
        self._in_body = False
        self._is_socket = False
        self._waiting = 0  # bytes received of a head that is not complete
        self._fields = 0  # bytes of its headers so far

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        self._wait_at_most(HEAD_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        self._no_deadline()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_socket or self.transport.is_closing():
            return
        if self._in_head:
            self._waiting += len(data)
            if self._is_too_large():
                self.send_400_response("")
            else:
                self._wait_at_most(HEAD_SECONDS)
        elif self._in_body:
            self._wait_at_most(REQUEST_SECONDS)
        elif self._is_idle():
            # Line breaks between two requests begin none, but they stopped uvicorn's own clock of idle connections.
            self._wait_at_most(HEAD_SECONDS)

    def handle_websocket_upgrade(self) -> None:
        """From here on it is `web/socket_connection.py` that minds the client."""
        self._is_socket = True
        self._no_deadline()
        super().handle_websocket_upgrade()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head, self._waiting, self._fields = True, 0, 0

    # What is raised below stops the parser, and send_400_response is called.

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._in_head:  # a trailer is no header, which a proxy may have vouched for
            super().on_header(name, value)
        self._fields += len(name) + len(value)
        if self._is_too_large():
            raise ValueError("too many headers, or too long ones")

    def on_headers_complete(self) -> None:
        upgrade = bool(self.parser and self.parser.should_upgrade())
        if not _is_clear(self.headers, upgrade=upgrade):
            raise ValueError("where the request ends, or whom it is for, is open to interpretation")
        to_socket = upgrade and self._should_upgrade()
        if to_socket and not self._is_idle():
            raise ValueError("what follows on a request that is not answered cannot be a socket")
        super().on_headers_complete()
        if upgrade and not to_socket:
            self.cycle.keep_alive = False  # the parser has lost its place
        self._in_head, self._in_body = False, True
        self._no_deadline()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._in_body = False
        self._no_deadline()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  uvicorn's words are not ours
        if self._in_head and self._is_too_large():
            self._refuse(Code.TOO_LARGE, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        else:
            self._refuse(Code.BAD_USER_INPUT)

    def _is_too_large(self) -> bool:
        size = max(self._waiting, len(self.url) + self._fields)
        return size > MAX_HEAD or len(self.headers or ()) > MAX_HEADERS

    def _is_idle(self) -> bool:
        return not self.cycle or self.cycle.response_complete

    def _wait_at_most(self, seconds: float) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(seconds, self._too_late)

    def _no_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _too_late(self) -> None:
        nothing_asked = not self._waiting if self._in_head else self._is_idle() and not self._in_body
        if nothing_asked:
            self.transport.close()
        else:
            self._refuse(Code.TIMEOUT)

    def _refuse(self, code: Code, status: int | None = None) -> None:
        """Answer and hang up; without an answer when there is one already, or another one is on its way."""
        status = int(status or STATUS[code])
        count_refused(status)
        cycle = self.cycle
        if cycle and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        has_answer = cycle and cycle.response_started and (self._in_body or not cycle.response_complete)
        if not has_answer and not self.pipeline:
            self.transport.write(answer(code, status))
        self.transport.close()


def _is_clear(headers: list[tuple[bytes, bytes]], *, upgrade: bool) -> bool:
    """Whether a proxy before us and we can only read the same in it (RFC 9112, sections 3.2, 6.1 and 11.2).

    The parser takes an upgrade for the end of the request, whatever body it says it has.
    """
    codings = [value.strip().lower() for name, value in headers if name == b"transfer-encoding"]
    lengths = [value.strip() for name, value in headers if name == b"content-length"]
    has_body = bool(codings) or any(length != b"0" for length in lengths)
    hosts = sum(name == b"host" for name, _ in headers)
    return hosts <= 1 and codings in ([], [b"chunked"]) and not (upgrade and has_body)


def count_refused(status: int) -> None:
    """Tell it the log and the metrics: the application has not seen it."""
    refused[str(status)] += 1
    tell(log, "connection refused", status=status)


def answer(code: Code, status: int) -> bytes:
    """The whole response to what the application never sees; the connection ends with it."""
    body = orjson.dumps({"error": {"code": code, "message": message_of(code, Language.EN)}})
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n"
        f"cache-control: no-store\r\n{_HEADERS}connection: close\r\n\r\n"
    )
    return head.encode() + body

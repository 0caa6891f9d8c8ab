"""One WebSocket's connection under uvicorn: how it ends when the server stops, and for a client who does not read."""

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

MAX_MESSAGE = 64 * 1024  # bytes: the option `ws_max_size`
UNREAD_SECONDS = 10.0  # that more may wait than the buffers hold
GOODBYE_SECONDS = 2.0  # for the client's own goodbye


class SocketConnection(WebSocketsSansIOProtocol):
    """uvicorn's. It reads on only when the application has taken what was read: so nobody floods it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.close_timeout = GOODBYE_SECONDS
        self._unread: asyncio.TimerHandle | None = None

    def shutdown(self) -> None:
        """Leave it to the application, which knows that the server stops and what it still has to say."""
        if not self.handshake_complete or self.close_sent:
            super().shutdown()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._no_deadline()

    def connection_lost(self, exc: Exception | None) -> None:
        self._no_deadline()
        super().connection_lost(exc)

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        """The application is done: what was not read by then will not be."""
        super().on_task_complete(task)
        self.loop.call_later(2 * GOODBYE_SECONDS, self.transport.abort)

    def _no_deadline(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

"""One WebSocket's connection under uvicorn, and how it ends."""

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from web.unread import Unread

MAX_MESSAGE = 64 * 1024  # bytes: uvicorn's option `ws_max_size`
GOODBYE_SECONDS = 2.0  # for the client's own goodbye


class SocketConnection(Unread, WebSocketsSansIOProtocol):
    """uvicorn's. It reads on only when the application has taken what was read: so nobody floods it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.close_timeout = GOODBYE_SECONDS

    def shutdown(self) -> None:
        """Leave it to the application, which knows that the server stops and what it still has to say."""
        if not self.handshake_complete or self.close_sent:
            super().shutdown()

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        """The application is done: what is not read soon will not be."""
        super().on_task_complete(task)
        self.loop.call_later(2 * GOODBYE_SECONDS, self.transport.abort)

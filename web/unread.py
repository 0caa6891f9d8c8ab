"""A client who does not read what is written to him. uvicorn waits for him as long as he likes."""

import asyncio

UNREAD_SECONDS = 20.0  # that more may wait than the buffers hold: it must go on faster than some 2 KiB a second


class Unread(asyncio.Protocol):
    """To be put before a protocol of uvicorn's: the connection is cut when it stands still for too long."""

    loop: asyncio.AbstractEventLoop
    transport: asyncio.Transport
    _cut: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        super().pause_writing()
        self._cut = self.loop.call_later(UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._no_cut()

    def connection_lost(self, exc: Exception | None) -> None:
        self._no_cut()
        super().connection_lost(exc)

    def _no_cut(self) -> None:
        if self._cut is not None:
            self._cut.cancel()
            self._cut = None

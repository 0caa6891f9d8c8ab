"""`python -m bench.probed`: the application with a probe in its event loop; `/probe` tells what it saw and begins anew.

It reads the same environment as `flotte serve`. Only for measuring: 127.0.0.1, whatever the settings say.
"""

import asyncio
import time

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bench.peers.serving import serve
from server import create_app
from settings import read_settings

EVERY = 0.001  # seconds


class Probed:
    """Measures how long the loop does not come round: by the clock, and in processor time of its thread."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._task: asyncio.Task[None] | None = None
        self._clock = self._cpu = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/probe":
            self._task = self._task or asyncio.create_task(self._watch())
            seen = {"clock": self._clock, "cpu": self._cpu}
            self._clock = self._cpu = 0.0
            await JSONResponse(seen)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    async def _watch(self) -> None:
        while True:
            clock, cpu = time.perf_counter(), time.thread_time()
            await asyncio.sleep(EVERY)
            self._clock = max(self._clock, time.perf_counter() - clock - EVERY)
            self._cpu = max(self._cpu, time.thread_time() - cpu)


def main() -> None:
    """Serve until SIGTERM."""
    settings = read_settings()
    serve(Probed(create_app(settings, with_worker=False)), settings.port)


if __name__ == "__main__":
    main()

"""Whether the process lives, and whether to send it work."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from execution.context import Reader
from web.failures import OUT_OF_REACH
from web.refusals import Code, Refusal

SECONDS = 2


async def healthz(_: Request) -> Response:
    """The event loop turns."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


async def readyz(request: Request) -> Response:
    """The database answers as well, and nobody has told the process to stop."""
    reader: Reader = request.app.state.reader
    if request.app.state.stopping.is_set():
        raise Refusal(Code.UNAVAILABLE)
    try:
        async with asyncio.timeout(SECONDS):
            await reader.fetch("SELECT 1", ())
    except OUT_OF_REACH:
        raise Refusal(Code.UNAVAILABLE) from None
    return await healthz(request)

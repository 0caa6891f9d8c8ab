"""Whether the process lives, and whether to send it work."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from storage.out_of_reach import is_out_of_reach
from storage.reader import Reader
from web.failures import AGAIN_AFTER
from web.refusals import Code, Refusal

SECONDS = 2


async def healthz(_: Request) -> Response:
    """The event loop turns."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


async def readyz(request: Request) -> Response:
    """The database answers as well and takes changes, and nobody has told the process to stop."""
    reader: Reader = request.app.state.reader
    if request.app.state.stopping.is_set():
        raise Refusal(Code.UNAVAILABLE)
    try:
        async with asyncio.timeout(SECONDS):
            await reader.check()
    except Exception as failure:
        if is_out_of_reach(failure):
            raise Refusal(Code.UNAVAILABLE, Retry_After=AGAIN_AFTER) from None
        raise
    return await healthz(request)

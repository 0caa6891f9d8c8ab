"""Nothing escapes: refusals become their answers, what nobody foresaw becomes INTERNAL or UNAVAILABLE and is logged."""

import logging
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storage.out_of_reach import is_out_of_reach
from web.refusals import Code, Refusal

log = logging.getLogger("flotte.web")

AGAIN_AFTER = "1"  # seconds, of Retry-After
_CODES = {404: Code.NOT_FOUND, 405: Code.METHOD_NOT_ALLOWED, 406: Code.NOT_ACCEPTABLE, 413: Code.TOO_LARGE}


class Failures:
    """The outermost of our middleware: whatever is raised below is answered here, as JSON."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] in {"http.response.start", "websocket.accept", "websocket.close"}
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as failure:
            refusal = refusal_for(failure)
            if started:  # too late for another answer: let the server cut the connection
                raise
            # A WebSocket that was not accepted is answered like any request (ASGI's "websocket.http.response").
            await refusal.answer(scope)(scope, receive, send)


async def refused(request: Request, failure: Exception) -> Response:
    """The same for what Starlette itself raises and would answer with plain text."""
    return refusal_for(failure).answer(request.scope)


def refusal_for(failure: Exception) -> Refusal:
    """What the caller is told; the rest goes to the log."""
    if isinstance(failure, Refusal):
        return failure
    if isinstance(failure, HTTPException):
        return Refusal(_CODES.get(failure.status_code, Code.BAD_USER_INPUT), **dict(failure.headers or {}))
    said: Any = getattr(failure, "extensions", None)
    if said:
        return Refusal(Code(said["code"]))
    code = code_for(failure)
    log_failure(log, code, failure, "HTTP")
    return Refusal(code, Retry_After=AGAIN_AFTER) if code is Code.UNAVAILABLE else Refusal(code)


def log_failure(log: logging.Logger, code: Code, failure: BaseException | None, where: object) -> None:
    """One line while the database is away, for there will be many of them; all there is of what nobody foresaw."""
    trace = None if code is Code.UNAVAILABLE else failure
    log.error("%s at %s: %s", code, where, type(failure).__name__, exc_info=trace)


def code_for(failure: BaseException | None) -> Code:
    """UNAVAILABLE when the database is out of reach, else INTERNAL."""
    return Code.UNAVAILABLE if is_out_of_reach(failure) else Code.INTERNAL

"""The outermost layer: gives each request and socket its id, and says when it is over what it was and how long it took.

The line tells nothing personal: no address, path or parameter, but the route; and the id of who asked, not the name.
"""

import logging
from contextlib import nullcontext
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from log_fields import logged_with, tell
from settings import Settings
from web.request_id import HEADER, request_id_of
from web.traffic import Traffic

log = logging.getLogger("flotte.access")

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
MAX_NAME = 60  # characters of an operation's name
UNANSWERED = "none"  # no answer began: the client has left
SOCKET = "WEBSOCKET"  # in the place of a method
SWITCHED = 101  # the status of a handshake that succeeded
BEGINS = frozenset({"http.response.start", "websocket.accept", "websocket.http.response.start"})


class Watch:
    """Around everything else, so that what the layers below refuse is seen too."""

    def __init__(self, app: ASGIApp, settings: Settings, traffic: Traffic) -> None:
        self._app = app
        self._trusted = settings.trusted_proxies
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        began = perf_counter()
        request_id = request_id_of(scope, self._trusted)
        scope["flotte.request_id"] = request_id
        own_header = (HEADER, request_id.encode())
        status: int | None = None
        closed: int | None = None

        async def with_id(message: Message) -> None:
            nonlocal status, closed
            if message["type"] in BEGINS:
                status = message.get("status", SWITCHED)
                message = {**message, "headers": [*message.get("headers", ()), own_header]}
            elif message["type"] == "websocket.close":
                closed = message.get("code", 1000)
            await send(message)

        async def watched() -> Message:
            nonlocal closed
            message = await receive()
            if message["type"] == "websocket.disconnect":
                closed = closed or message.get("code")
            return message

        is_socket = scope["type"] == "websocket"
        with logged_with(request=request_id), self._traffic.socket() if is_socket else nullcontext():
            try:
                await self._app(scope, watched if is_socket else receive, with_id)
            finally:
                seconds = perf_counter() - began
                if is_socket:
                    self._closed(scope, status, closed, seconds)
                else:
                    self._over(scope, status, seconds)

    def _closed(self, scope: Scope, status: int | None, code: int | None, seconds: float) -> None:
        route = route_of(scope)
        self._traffic.requests[route, SOCKET, str(status or UNANSWERED)] += 1
        actor = scope["user"].id if "user" in scope else None
        tell(log, "socket", route=route, status=status, code=code, seconds=round(seconds, 1), actor=actor)

    def _over(self, scope: Scope, status: int | None, seconds: float) -> None:
        method = scope["method"] if scope["method"] in METHODS else "other"
        route = route_of(scope)
        kind, name = operation_of(scope)
        self._traffic.count(route, method, str(status or UNANSWERED), kind, seconds)
        tell(
            log,
            "request",
            method=method,
            route=route,
            status=status,
            ms=round(seconds * 1000, 1),
            actor=scope["user"].id if "user" in scope else None,
            operation=f"{kind} {name}" if name else kind or None,
        )


def request_id_in(scope: Scope) -> str:
    """The id of a request that came through here."""
    return scope.get("flotte.request_id", "")


def note_operation(scope: Scope, kind: str, name: str | None) -> None:
    """Remember with the request which operation of GraphQL it is; the name is the client's."""
    scope["flotte.operation"] = (kind, name[:MAX_NAME] if name else None)


def operation_of(scope: Scope) -> tuple[str, str | None]:
    """What was noted; `("", None)` for what is no valid operation of GraphQL."""
    return scope.get("flotte.operation", ("", None))


def route_of(scope: Scope) -> str:
    """As it stands in `server.py`: a path may hold names."""
    if route := scope.get("route"):
        return route.path
    return "/graphql" if scope["path"] == "/graphql" else "none"

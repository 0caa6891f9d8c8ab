"""The outermost layer: gives each request its id, and says when it is over what it was and how long it took.

The line tells nothing personal: no address, path or parameter, but the route; and the id of who asked, not the name.
"""

import logging
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


class Watch:
    """Around everything else, so that what the layers below refuse is seen too."""

    def __init__(self, app: ASGIApp, settings: Settings, traffic: Traffic) -> None:
        self._app = app
        self._trusted = settings.trusted_proxies
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = perf_counter()
        request_id = request_id_of(scope, self._trusted)
        scope["flotte.request_id"] = request_id
        own_header = (HEADER, request_id.encode())
        status: int | None = None

        async def with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message.get("headers", ()), own_header]}
            await send(message)

        with logged_with(request=request_id):
            try:
                await self._app(scope, receive, with_id)
            finally:
                self._over(scope, status, perf_counter() - began)

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

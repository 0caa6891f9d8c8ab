"""The three ways to /graphql: a request with its answer, a stream of server-sent events, a WebSocket."""

from starlette.types import ASGIApp, Receive, Scope, Send

from web.stream import wants_events


class Doors:
    """Hands each on to where it belongs."""

    def __init__(self, request: ASGIApp, stream: ASGIApp, socket: ASGIApp) -> None:
        self._request = request
        self._stream = stream
        self._socket = socket

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await (self._stream if wants_events(scope) else self._request)(scope, receive, send)

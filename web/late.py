"""Endpoints that are imported when they are first asked for: what few ask for, and every start would wait for."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import cache
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from settings import Settings
from web.admission import Admission

if TYPE_CHECKING:
    from web.provider import Provider

CALLBACK = "/auth/provider/callback"

Endpoint = Callable[[Request], Awaitable[Response]]


def late(find: Callable[[], Endpoint]) -> Endpoint:
    """The endpoint that `find` imports, in a thread: others are answered meanwhile."""

    async def endpoint(request: Request) -> Response:
        found = await asyncio.to_thread(find)
        return await found(request)

    return endpoint


def export(admission: Admission) -> Endpoint:
    """Spreadsheets."""

    def file() -> Endpoint:
        from web.export import Export  # noqa: PLC0415  the point of this file

        return Export(admission).file

    return late(cache(file))


def provider_routes(settings: Settings) -> list[Route]:
    """The identity provider's, with the cryptography of its tokens."""

    @cache
    def provider() -> "Provider":
        from web.provider import Provider  # noqa: PLC0415  the point of this file

        return Provider(settings, CALLBACK)

    return [
        Route("/auth/provider", late(lambda: provider().begin), methods=["GET"]),
        Route(CALLBACK, late(lambda: provider().back), methods=["GET"]),
    ]

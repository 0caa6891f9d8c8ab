"""The process: settings in, routes, middleware and lifespan out."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route
from strawberry.schema.base import BaseSchema

import clock
from settings import Settings
from storage.database import opened
from web.auth import Auth
from web.authentication import SignedIn, actor_in
from web.context import RequestContext
from web.failures import Failures, refused
from web.gate import Gate
from web.graphql import GraphQL
from web.headers import SecurityHeaders
from web.health import healthz, readyz
from web.languages import language_of
from web.portal import Portal

FRONTEND_BUILD = Path(__file__).parent / "frontend_build"


def create_app(settings: Settings, schema: BaseSchema) -> Starlette:
    """The application; the database must have been migrated."""
    known = [Middleware(SignedIn, settings=settings)]
    return Starlette(
        routes=[
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            *Auth(settings).routes(),
            Route("/graphql", GraphQL(schema, context_of), methods=["GET", "POST"], middleware=known),
            Route("/{path:path}", Portal(FRONTEND_BUILD)),
        ],
        middleware=[
            Middleware(SecurityHeaders, settings=settings),
            Middleware(Failures),
            Middleware(Gate, settings=settings),
        ],
        exception_handlers={HTTPException: refused},
        lifespan=lifespan_of(settings),
    )


def lifespan_of(settings: Settings):
    """Open what the requests need, and close it after the last of them."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        if settings.clock_start:
            clock.start_at(settings.clock_start)
        async with opened(settings) as reader:
            app.state.reader = reader
            yield

    return lifespan


def context_of(request: Request) -> RequestContext:
    """What the schema is handed with this request."""
    return RequestContext(
        actor=actor_in(request.scope),
        reader=request.app.state.reader,
        language=language_of(request.scope),
        today=clock.business_day(),
    )

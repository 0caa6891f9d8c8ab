"""The process: settings, middleware, routes, lifespan."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route

import clock
from execution import Schema
from provisioning.worker import run_worker
from resolvers import confirmation
from resolvers.postbox import Postbox
from schema import schema as flotte_schema
from settings import Settings
from storage.database import opened
from web.account import Account
from web.at import At
from web.auth import Auth
from web.authentication import SignedIn
from web.context import context_of
from web.export import export
from web.failures import Failures, refused
from web.gate import Gate
from web.graphiql import graphiql
from web.graphql import GraphQL
from web.headers import SecurityHeaders
from web.health import healthz, readyz
from web.metrics import metrics
from web.portal import Portal
from web.provider import Provider
from web.second_factor import SecondFactor
from web.tokens import Tokens
from web.traffic import Traffic
from web.watch import Watch

FRONTEND_BUILD = Path(__file__).parent / "frontend_build"


def create_app(settings: Settings, schema: Schema = flotte_schema, *, with_worker: bool = True) -> Starlette:
    """The application. The database must have been migrated; `with_worker`, orders are carried out here too."""
    known = [Middleware(SignedIn, settings=settings)]
    postbox = Postbox(settings)
    traffic = Traffic()
    return Starlette(
        routes=[
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics(schema.documents, traffic, settings)),
            *Auth(settings, postbox).routes(),
            *Provider(settings).routes(),
            *Account(settings, postbox).routes(),
            *SecondFactor(settings, postbox).routes(),
            *Tokens(settings, postbox).routes(),
            Route("/graphiql", graphiql, middleware=known),
            Route("/graphiql/{file}", graphiql, middleware=known),
            Route("/export/{name}.{ending}", export, methods=["GET"], middleware=known),
            Route("/{path:path}", Portal(FRONTEND_BUILD)),
        ],
        middleware=[
            Middleware(Watch, settings=settings, traffic=traffic),
            Middleware(SecurityHeaders, settings=settings),
            Middleware(Failures),
            Middleware(Gate, settings=settings),
            Middleware(At, path="/graphql", answer=SignedIn(GraphQL(schema, context_of), settings)),
        ],
        exception_handlers={HTTPException: refused},
        lifespan=_lifespan(settings, schema, postbox, with_worker=with_worker),
    )


def _lifespan(
    settings: Settings, schema: Schema, postbox: Postbox, *, with_worker: bool
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        if settings.clock_start:
            clock.start_at(settings.clock_start)
        confirmation.sign_with(settings.confirmation_key)
        async with opened(settings) as reader:
            schema.verify()
            app.state.reader = reader
            async with _working(settings) if with_worker else nullcontext():
                yield
            await postbox.close()  # errands under way may need the database

    return lifespan


@asynccontextmanager
async def _working(settings: Settings) -> AsyncGenerator[None]:
    stop = asyncio.Event()
    worker = asyncio.create_task(run_worker(stop, sealing_key=settings.sealing_key))
    try:
        yield
    finally:
        stop.set()
        await worker

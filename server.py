"""The process: settings, middleware, routes, lifespan."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route

import clock
from execution import Schema
from provisioning import order_news
from provisioning.networks import network_of, news_of_network
from provisioning.worker import run_worker
from resolvers import confirmation, news, sealing
from resolvers.afterwards import sending
from resolvers.budgets import Budgets
from resolvers.foreign_news import watch
from resolvers.postbox import Postbox
from schema import schema as flotte_schema
from settings import Settings
from storage.announcements import announcements
from storage.database import opened
from storage.reader import Reader
from web.account import Account
from web.activation import Activation
from web.admission import Admission
from web.at import At
from web.auth import Auth
from web.authentication import SignedIn
from web.context import context_of
from web.doors import Doors
from web.failures import Failures, refused
from web.gate import Gate
from web.graphiql import graphiql
from web.graphql import GraphQL
from web.headers import SecurityHeaders
from web.health import healthz, readyz
from web.late import export, provider_routes
from web.mandates import Mandates
from web.metrics import metrics
from web.network_listener import NetworkListener
from web.portal import Portal
from web.second_factor import SecondFactor
from web.socket import Sockets
from web.stream import Streams
from web.tokens import Tokens
from web.traffic import Traffic
from web.watch import Watch

# How long a thread may compute before the event loop gets its turn: with Python's own 5 ms, a loop that waits for a few
# turns while a thread validates a large document stands still for 50.
TURN_SECONDS = 0.0005
FRONTEND_BUILD = Path(__file__).parent / "frontend_build"


def create_app(settings: Settings, schema: Schema = flotte_schema, *, with_worker: bool = True) -> Starlette:
    """The application. The database must have been migrated; `with_worker`, orders are carried out here too."""
    known = [Middleware(SignedIn, settings=settings)]
    postbox = Postbox(settings)
    traffic = Traffic()
    budgets = Budgets(settings.cost_per_minute)
    admission = Admission(schema, budgets, settings)
    doors = Doors(
        GraphQL(schema, context_of, admission),
        Streams(schema, settings, admission),
        Sockets(schema, settings, admission),
    )
    app = Starlette(
        routes=[
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics(schema.documents, traffic, settings)),
            *Auth(settings, postbox).routes(),
            *Activation(settings).routes(),
            *provider_routes(settings),
            *Account(settings, postbox).routes(),
            *SecondFactor(settings, postbox).routes(),
            *Tokens(settings, postbox).routes(),
            *NetworkListener(settings).routes(),
            *Mandates(admission, known).routes(),
            Route("/graphiql", graphiql, middleware=known),
            Route("/graphiql/{file}", graphiql, middleware=known),
            Route("/export/{name}.{ending}", export(admission), methods=["GET"], middleware=known),
            Route("/{path:path}", Portal(FRONTEND_BUILD)),
        ],
        middleware=[
            Middleware(Watch, settings=settings, traffic=traffic),
            Middleware(SecurityHeaders, settings=settings),
            Middleware(Failures),
            Middleware(Gate, settings=settings),
            Middleware(At, path="/graphql", answer=SignedIn(doors, settings)),
        ],
        exception_handlers={HTTPException: refused},
        lifespan=_lifespan(settings, schema, postbox, budgets, with_worker=with_worker),
    )
    # Set when the process was told to stop. What stays open by itself waits for it: a socket closes with 1001.
    app.state.stopping = asyncio.Event()
    app.state.sealing_key = settings.sealing_key
    return app


def _lifespan(
    settings: Settings, schema: Schema, postbox: Postbox, budgets: Budgets, *, with_worker: bool
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        if settings.clock_start:
            clock.start_at(settings.clock_start)
        confirmation.sign_with(settings.confirmation_key)
        sealing.seal_with(settings.sealing_key)
        sys.setswitchinterval(TURN_SECONDS)
        async with opened(settings, serving=True) as reader:
            schema.verify()
            app.state.reader = reader
            async with (
                announcements({news.TOPIC: news.spread, order_news.TOPIC: order_news.spread}),
                _watching(reader),
                news_of_network(settings),
                budgets.settling(),
                _working(settings, postbox) if with_worker else nullcontext(),
            ):
                with sending(postbox):
                    yield
            await postbox.close()  # errands under way may need the database

    return lifespan


@asynccontextmanager
async def _watching(reader: Reader) -> AsyncGenerator[None]:
    watching = asyncio.create_task(watch(reader))
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait([watching])


@asynccontextmanager
async def _working(settings: Settings, postbox: Postbox) -> AsyncGenerator[None]:
    stop = asyncio.Event()
    async with network_of(settings) as network:
        worker = asyncio.create_task(
            run_worker(stop, network=network, sealing_key=settings.sealing_key, postbox=postbox)
        )
        try:
            yield
        finally:
            stop.set()
            await worker

"""`flotte serve`: portal, API and worker in one process."""

import asyncio
import socket
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer
import uvicorn
from starlette.applications import Starlette

from cli.demo_data.accounts import ACCOUNTS, PASSWORD, holds_demo
from cli.failed import Failed
from cli.logs import log_as_json
from cli.operator import check_migrated
from cli.tracing import traced
from models import Company, Login, Order
from server import create_app
from settings import Settings, read_settings
from storage.database import opened
from storage.migrate import migrate
from web.connection import Connection
from web.socket_connection import MAX_MESSAGE, SocketConnection

DRAIN_SECONDS = 15
BACKLOG = 2048
TICK_SECONDS = 0.1


def serve(
    *, with_worker: Annotated[bool, typer.Option("--worker/--no-worker", help="Carry out orders here too.")] = True
) -> None:
    """Serve portal and API. A new SQLite database is made, migrated and filled with demo data."""
    settings = read_settings()
    log_as_json(settings.log_level)
    is_demo = asyncio.run(_prepare(settings))
    listening = _listening(settings)
    _Server(settings, with_worker=with_worker, is_demo=is_demo).run(sockets=[listening])


class _Server(uvicorn.Server):
    """Says where it listens once it does; told to stop, it says so before it stops.

    Stopped by Ctrl-C it ends like any command that did its work.
    """

    def __init__(self, settings: Settings, *, with_worker: bool, is_demo: bool) -> None:
        self._app = create_app(settings, with_worker=with_worker)
        super().__init__(_config(self._app))
        self._settings = settings
        self._is_demo = is_demo

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Without raising the signal again once everything has been answered: the exit code is 0."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        _announce(self._settings, is_demo=self._is_demo)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer on while balancers learn that this process is not ready, then end what was accepted."""
        self._app.state.stopping.set()
        self.server_state.default_headers.append((b"connection", b"close"))  # nobody comes back on his connection
        await self._linger()
        await super().shutdown(sockets)

    async def _linger(self) -> None:
        until = time.monotonic() + self._settings.linger_seconds
        while time.monotonic() < until and not self.force_exit:  # noqa: ASYNC110  a second Ctrl-C sets it
            await asyncio.sleep(TICK_SECONDS)


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        traced(app),
        loop="auto",  # uvloop where there is one
        http=Connection,
        ws=SocketConnection,
        ws_max_size=MAX_MESSAGE,
        ws_per_message_deflate=False,  # a few bytes could become very many
        lifespan="on",
        log_config=None,  # cli/logs.py
        access_log=False,
        server_header=False,
        proxy_headers=False,  # web/addresses.py knows whom to trust
        timeout_graceful_shutdown=DRAIN_SECONDS,
    )


async def _prepare(settings: Settings) -> bool:
    """Migrate, check and fill the database; whether it holds the demo."""
    if settings.dialect == "sqlite":
        await migrate(settings)
    else:
        await check_migrated(settings)
    async with opened(settings):
        await _check_clock(settings)
        if settings.may_load_demo and not (await Company.exists() or await Login.exists()):
            from cli.demo import load_demo  # noqa: PLC0415  the first start alone pays for what fills a database

            await load_demo(settings)
        return settings.may_load_demo and await holds_demo()


async def _check_clock(settings: Settings) -> None:
    """Business time that runs backwards would make a fool of quota and invoices."""
    if settings.clock_start and await Order.filter(placed_at__gt=settings.clock_start).exists():
        raise Failed("FLOTTE_CLOCK_START is refused: the database holds later orders")


def _listening(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=BACKLOG)
    except OSError as error:
        reason = error.strerror or error
        raise Failed(f"cannot listen on {settings.host} port {settings.port}: {reason}") from None


def _announce(settings: Settings, *, is_demo: bool) -> None:
    typer.echo(f"Flotte: {typer.style(settings.origin, bold=True)}   (stop with Ctrl-C)")
    if is_demo:
        typer.echo(f"Demo accounts, all with the password {typer.style(PASSWORD, bold=True)}:")
        for email, what in ACCOUNTS.items():
            typer.echo(f"  {email:<24}{what}")

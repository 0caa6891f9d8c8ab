"""`flotte serve`: portal, API and worker in one process."""

import asyncio
import socket
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer
import uvicorn
from rich.console import Console
from starlette.applications import Starlette

from cli.demo import ACCOUNTS, PASSWORD, holds_demo, load_demo
from cli.failed import Failed
from cli.logs import log_as_json
from cli.operator import check_migrated
from models import Company, Login, Order
from server import create_app
from settings import Settings, read_settings
from storage.database import opened
from storage.migrate import migrate
from web.connection import Connection
from web.socket_connection import MAX_MESSAGE, SocketConnection

DRAIN_SECONDS = 15
BACKLOG = 2048

console = Console(highlight=False, soft_wrap=True)


def serve(
    *, with_worker: Annotated[bool, typer.Option("--worker/--no-worker", help="Carry out orders here too.")] = True
) -> None:
    """Serve portal and API. A new SQLite database is made, migrated and filled with demo data."""
    log_as_json()
    settings = read_settings()
    is_demo = asyncio.run(_prepare(settings))
    listening = _listening(settings)
    _Server(settings, with_worker=with_worker, is_demo=is_demo).run(sockets=[listening])


class _Server(uvicorn.Server):
    """Says where it listens once it does; stopped by Ctrl-C it ends like any command that did its work."""

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

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let what lasts know, so that it can end."""
        self._app.state.stopping.set()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        _announce(self._settings, is_demo=self._is_demo)


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
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
    console.print(f"Flotte: [bold]{settings.origin}[/bold]   (stop with Ctrl-C)")
    if is_demo:
        console.print(f"Demo accounts, all with the password [bold]{PASSWORD}[/bold]:")
        for email, what in ACCOUNTS.items():
            console.print(f"  {email:<24}{what}")

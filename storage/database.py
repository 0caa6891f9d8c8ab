"""Opening and closing the database of a process."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import Tortoise
from tortoise.backends.base.executor import EXECUTOR_CACHE  # pyright: ignore[reportUnknownVariableType]
from tortoise.connection import get_connection

from settings import Settings
from storage.catalog import keys_of_two
from storage.reader import Reader, reader_of

APP = "models"


@asynccontextmanager
async def opened(settings: Settings, *, serving: bool = False) -> AsyncGenerator[Reader]:
    """Tortoise is ready inside, and lists are read through what is yielded; the schema must have been migrated.

    `serving`: for those who answer somebody; on PostgreSQL nothing is waited for longer than a few seconds. An import
    needs longer statements than that.
    """
    if settings.dialect == "sqlite":
        settings.sqlite_path.parent.mkdir(parents=True, exist_ok=True)
    # The lifespan runs in another task than the requests: without the fallback they would see no connection.
    await Tortoise.init(config=tortoise_config(settings, serving=serving), _enable_global_fallback=True)
    try:
        await _ready(settings)
        reader = reader_of(settings)
        reader.keys = await keys_of_two(reader)
        yield reader
    finally:
        await close()


async def close() -> None:
    """Tortoise keeps statements by the name of the connection: the next database would get those of this one."""
    await Tortoise.close_connections()
    EXECUTOR_CACHE.clear()


async def _ready(settings: Settings) -> None:
    """A request that were cancelled while it opens the writer would leave it locked, or without its settings."""
    if settings.dialect == "sqlite":
        await get_connection("default").create_connection(with_db=True)


def tortoise_config(settings: Settings, *, serving: bool = False) -> dict[str, Any]:
    """Tortoise's own configuration, for its migrations too."""
    return {
        "connections": {"default": _connection(settings, serving=serving)},
        "apps": {APP: {"models": ["models"], "default_connection": "default", "migrations": "models.migrations"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def credentials(settings: Settings) -> dict[str, Any]:
    """Where the PostgreSQL of the settings is, and how to connect to it, in asyncpg's words."""
    parts = urlsplit(settings.database_url or "")
    options = dict(parse_qsl(parts.query))
    return {
        "user": unquote(parts.username or "") or None,
        "password": unquote(parts.password or "") or None,
        "host": options.pop("host", None) or parts.hostname,
        "port": parts.port or 5432,
        "database": unquote(parts.path.strip("/")),
        **options,
    }


def _connection(settings: Settings, *, serving: bool) -> dict[str, Any]:
    if settings.dialect == "sqlite":
        return {"engine": "storage.sqlite", "credentials": {"file_path": str(settings.sqlite_path)}}
    pool = {"minsize": 1, "maxsize": settings.database_pool, "application_name": "flotte", "serving": serving}
    return {"engine": "storage.postgresql", "credentials": pool | credentials(settings)}

"""Bringing a database to the schema of this version."""

import pkgutil
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from itertools import chain, count
from pathlib import Path
from typing import Any

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.exceptions import DBConnectionError
from tortoise.migrations.api import migrate as apply_all
from tortoise.migrations.executor import MigrationExecutor

from clock import real_now
from models import migrations
from settings import Settings
from storage import migrate_postgresql
from storage.database import close, tortoise_config


class Unreachable(Exception):
    """The database does not answer; the text is one line for a person."""


class BrokenReferences(Exception):
    """A migration left rows that point to nothing."""


# For Tortoise's own command: `tortoise -c storage.migrate.CONFIG makemigrations`.
CONFIG = tortoise_config(Settings.model_construct())


async def migrate(settings: Settings) -> list[str]:
    """Apply what is pending and return its names; an SQLite file that holds tables is copied next to itself first."""
    names = await pending(settings)
    if not names:
        return []
    if settings.dialect == "sqlite":
        copy_beside(settings.sqlite_path)
    config = _config(settings)
    async with _closing(), _reached():
        if settings.dialect == "postgresql":
            await Tortoise.init(config=config, init_connections=False)
            await migrate_postgresql.apply_all(config["apps"])
        else:
            await apply_all(config=config)
            await _check_references()
    return names


async def pending(settings: Settings) -> list[str]:
    """The names of the migrations that this database still lacks: an empty list is false."""
    if settings.dialect == "sqlite":
        settings.sqlite_path.parent.mkdir(parents=True, exist_ok=True)
    config = _config(settings)
    async with _closing(), _reached():
        await Tortoise.init(config=config, init_connections=False)
        client: Any = get_connection("default")
        # Tortoise takes every failure to read its table for "nothing applied": ask first whether the database answers.
        await client.execute_query("SELECT 1")
        steps = await MigrationExecutor(client, config["apps"]).plan()
    return [step.migration.name for step in steps]


def known_migrations() -> set[str]:
    """The names of all migrations of this version."""
    return {module.name for module in pkgutil.iter_modules(migrations.__path__)}


def copy_beside(path: Path) -> None:
    """`flotte.sqlite3` > `flotte-20261123T091500Z.sqlite3`, consistent also while another process writes."""
    if not path.exists():
        return
    with closing(sqlite3.connect(path)) as source:
        if not source.execute("SELECT 1 FROM sqlite_master").fetchone():
            return
        copy = _unused(path.with_name(f"{path.stem}-{real_now():%Y%m%dT%H%M%SZ}{path.suffix}"))
        with closing(sqlite3.connect(copy)) as target:
            source.backup(target)


def _unused(path: Path) -> Path:
    others = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(each for each in chain([path], others) if not each.exists())


def _config(settings: Settings) -> dict[str, Any]:
    config = tortoise_config(settings)
    if settings.dialect == "sqlite":
        # A table that is rebuilt is dropped for a moment: references are checked when all is done.
        config["connections"]["default"]["credentials"]["foreign_keys"] = "OFF"
    else:
        waiting = {"lock_timeout": migrate_postgresql.LOCK_TIMEOUT}
        config["connections"]["default"]["credentials"]["server_settings"] = waiting
    return config


async def _check_references() -> None:
    client: Any = get_connection("default")
    _, rows = await client.execute_query("PRAGMA foreign_key_check")
    if rows:
        raise BrokenReferences(f"{len(rows)} rows point to nothing, the first in table {dict(rows[0])['table']}")


@asynccontextmanager
async def _closing() -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await close()


@asynccontextmanager
async def _reached() -> AsyncGenerator[None]:
    try:
        yield
    except (DBConnectionError, OSError) as error:
        raise Unreachable(f"the database does not answer: {error}") from None

"""Applying migrations to a PostgreSQL that others are working with: each in a transaction that waits for nobody long.

Whoever waits for a table's lock keeps everybody waiting who comes after him, reads too. So a migration gives up soon,
lets the others through, and tries again. That it was applied is written down in the same transaction.
"""

import asyncio
import random
from typing import Any

import asyncpg
from tortoise.connection import get_connection
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.transactions import in_transaction

from storage.database import APP

LOCK_TIMEOUT = "300ms"  # well before deadlock_timeout: it is the migration that gives way, and nobody else
ATTEMPTS = 60
PAUSE = 1.0  # seconds, about
# Of two processes that migrate, one waits for the other, and then finds nothing to do.
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('flotte migrate'))"


class LocksHeld(Exception):
    """Others hold what a migration needs; the text is one line for a person."""


async def apply_all(apps: dict[str, Any]) -> None:
    """Apply what is pending, in the open database. Raises LocksHeld; what was applied before stays."""
    client: Any = get_connection("default")
    executor: Any = MigrationExecutor(client, apps)
    await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))  # noqa: SLF001  Tortoise has no door
    while name := await _next(client, apps):
        await _patiently(name, apps)


async def _next(client: Any, apps: dict[str, Any]) -> str | None:
    steps = await MigrationExecutor(client, apps).plan()
    return steps[0].migration.name if steps else None


async def _patiently(name: str, apps: dict[str, Any]) -> None:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            async with in_transaction("default") as connection:
                tx: Any = connection  # Tortoise's own methods come half typed
                await tx.execute_query(_ONE_AT_A_TIME)
                if await _next(tx, apps) == name:
                    await MigrationExecutor(tx, apps).migrate([MigrationTarget(APP, name)])
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            if attempt == ATTEMPTS:
                raise LocksHeld(
                    f"{name} was not applied: others hold the locks that it needs (see pg_locks); try again"
                ) from None
            await asyncio.sleep(random.uniform(PAUSE / 2, PAUSE))  # noqa: S311  no secret
        else:
            return

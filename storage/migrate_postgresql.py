"""Applying migrations to a PostgreSQL that others are working with: each in a transaction that waits for nobody long.

Whoever waits for a table's lock keeps everybody waiting who comes after him, reads too. So a migration gives up soon,
lets the others through, and tries again. That it was applied is written down in the same transaction.
"""

import asyncio
import random
from typing import Any

import asyncpg
from tortoise.connection import get_connection
from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.migration import Migration
from tortoise.migrations.schema_generator.state import State
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
    pending = [step.migration for step in await executor.plan()]
    # What the models are before the first of them is made once: from all earlier ones, which takes seconds.
    before = set(executor._full_plan()) - {_key(migration) for migration in pending}  # noqa: SLF001
    state = await executor._project_state(before)  # noqa: SLF001
    for migration in pending:
        state = await _patiently(migration, state, apps)


async def _patiently(migration: Migration, state: State, apps: dict[str, Any]) -> State:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            async with in_transaction("default") as tx:
                return await _applied(tx, migration, state.clone(), apps)
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            if attempt < ATTEMPTS:
                await asyncio.sleep(random.uniform(PAUSE / 2, PAUSE))  # noqa: S311  no secret
    raise LocksHeld(f"{migration.name} was not applied: others hold the locks that it needs (see pg_locks); try again")


async def _applied(tx: Any, migration: Migration, state: State, apps: dict[str, Any]) -> State:
    """`state` as it is after the migration, which somebody else may have applied meanwhile."""
    await tx.execute_query(_ONE_AT_A_TIME)
    executor: Any = MigrationExecutor(tx, apps)
    if _key(migration) in await executor.recorder.applied_migrations():
        return await migration.apply(state, dry_run=True)
    await migration.apply(state, schema_editor=executor._schema_editor(atomic=True))  # noqa: SLF001
    await executor.recorder.record_applied(APP, migration.name)
    return state


def _key(migration: Migration) -> MigrationKey:
    return MigrationKey(app_label=APP, name=migration.name)

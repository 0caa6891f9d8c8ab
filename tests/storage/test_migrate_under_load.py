"""A database is migrated while the version before works with it.

This version stands in for the one before: with a token it reads and writes nothing that a migration after 0004 made.
"""

import asyncio
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from tortoise.migrations.api import migrate as migrate_to

from models import ApiToken
from resolvers import actors
from rules.permissions import Permission
from server import create_app
from settings import Settings
from storage import migrate_postgresql
from storage.database import close, credentials, opened, tortoise_config
from storage.migrate import migrate, pending
from storage.migrate_postgresql import LocksHeld
from tests.cast import Cast, assemble
from tests.cli.conftest import with_database
from tests.cli.running import COMMAND, ROOT
from tests.web.conftest import browser
from tests.younger_columns import younger_columns

BEFORE = "0004_indexes"
CLIENTS = 4
AT_LEAST = 10  # calls of each, before and after
PATIENCE = 120  # seconds
READ = "{ users(first: 20) { nodes { id name mobileServices { id plan { name } } } } }"
ADD = "mutation($i: AddUserInput!) { addUser(input: $i) { __typename } }"


@pytest.fixture
async def before(empty: Settings) -> Cast:
    """As the version before left it, with people in it."""
    try:
        await migrate_to(config=tortoise_config(empty), target=f"models.{BEFORE}")
    finally:
        await close()
    actors.forget_all()
    async with opened(empty):
        async with younger_columns():
            cast = await assemble()
        token = await ApiToken.get()
        token.scopes = [*token.scopes, Permission.USERS_WRITE]
        await token.save(update_fields=["scopes"])
    actors.forget_all()
    return cast


async def test_no_call_fails(before: Cast, empty: Settings, tmp_path: Path) -> None:
    async with asyncio.timeout(PATIENCE), load(empty, before.partner_token) as done:
        await calls(done, CLIENTS * AT_LEAST)
        command = [*COMMAND, "migrate"]
        environment = with_database(empty, tmp_path).environment({})
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment, stderr=PIPE, stdout=PIPE)
        output = await process.communicate()
        assert process.returncode == 0, output
        await calls(done, len(done) + CLIENTS * AT_LEAST)
    assert set(done) == {"UserAdded", "users"}
    assert await pending(empty) == []


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch, dialect: str) -> None:
    monkeypatch.setattr(migrate_postgresql, "LOCK_TIMEOUT", "100ms")
    monkeypatch.setattr(migrate_postgresql, "PAUSE", 0.05)
    if dialect == "sqlite":
        pytest.skip("SQLite has one lock, which nobody holds for long")


@pytest.mark.usefixtures("before", "hurried")
async def test_who_waits_for_a_lock_keeps_nobody_waiting(empty: Settings) -> None:
    """Somebody reads the table for long, a backup say: the migration lets others read too, and comes to its end."""
    async with asyncio.timeout(PATIENCE), connected(empty) as slow, connected(empty) as other:
        reading = slow.transaction()
        await reading.start()
        await slow.fetch("SELECT count(*) FROM session")
        migrating = asyncio.create_task(migrate(empty))
        await waiting_for_a_lock(other)
        for _ in range(20):  # for ever, if the migration queued for its lock until it has it
            await other.fetch("SELECT count(*) FROM session")
        assert not migrating.done()
        await reading.rollback()
        assert "0005_sessions" in await migrating
    assert await pending(empty) == []


@pytest.mark.usefixtures("before", "hurried")
async def test_what_it_cannot_have_stays_as_it_was(empty: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate_postgresql, "ATTEMPTS", 2)
    lacking = await pending(empty)
    async with connected(empty) as slow, slow.transaction():
        await slow.fetch("SELECT count(*) FROM session")
        with pytest.raises(LocksHeld, match="0005_sessions was not applied"):
            await migrate(empty)
    assert await pending(empty) == lacking
    assert await migrate(empty) == lacking


@pytest.mark.usefixtures("before")
async def test_two_who_migrate_at_once(empty: Settings, dialect: str, tmp_path: Path) -> None:
    if dialect == "sqlite":
        return  # one process has the file
    environment = with_database(empty, tmp_path).environment({})
    processes = [
        await asyncio.create_subprocess_exec(*COMMAND, "migrate", cwd=ROOT, env=environment, stderr=PIPE, stdout=PIPE)
        for _ in range(2)
    ]
    outputs = [await process.communicate() for process in processes]
    assert [process.returncode for process in processes] == [0, 0], outputs
    assert await pending(empty) == []


@asynccontextmanager
async def load(settings: Settings, token: str) -> AsyncIterator[list[str]]:
    """Clients that read and add users, one call after the other; what they were answered."""
    done: list[str] = []
    app = create_app(settings, with_worker=False)
    async with app.router.lifespan_context(app), browser(app) as client:
        client.headers["authorization"] = f"Bearer {token}"
        clients = [asyncio.create_task(work(client, number, done)) for number in range(CLIENTS)]
        try:
            yield done
        finally:
            for each in clients:
                each.cancel()
            await asyncio.gather(*clients, return_exceptions=True)


async def work(client: httpx2.AsyncClient, number: int, done: list[str]) -> None:
    for call in range(sys.maxsize):
        name = f"Load {number} {call}"
        wanted = {"name": name, "email": f"{name.replace(' ', '.')}@acme.example", "idempotencyKey": name}
        for query, variables in ((READ, {}), (ADD, {"i": wanted})):
            answer = await client.post("/graphql", json={"query": query, "variables": variables})
            done.append(outcome(answer))


def outcome(answer: httpx2.Response) -> str:
    """A word for a success, everything for a failure."""
    body: Any = answer.json()
    if answer.status_code != 200 or "errors" in body:
        return answer.text
    return "users" if "users" in body["data"] else body["data"]["addUser"]["__typename"]


async def calls(done: list[str], number: int) -> None:
    while len(done) < number:  # noqa: ASYNC110  other tasks do it
        await asyncio.sleep(0.01)


async def waiting_for_a_lock(connection: Any) -> None:
    while not await connection.fetchval("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"):  # noqa: ASYNC110
        await asyncio.sleep(0.001)


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Any]:
    given = {name: value for name, value in credentials(settings).items() if value is not None}
    connection: Any = await asyncpg.connect(**given)
    try:
        yield connection
    finally:
        await connection.close()

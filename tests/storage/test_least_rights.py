"""Serving from PostgreSQL with an account that has the rights of docs/operations.md and no more."""

import re
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.exceptions import OperationalError

from models import AuditEntry, Company, Login, Session
from resolvers import passwords
from resolvers.actors import actor_of_session
from resolvers.add_user import add_user
from resolvers.sessions import Browser
from resolvers.sign_in import SignedIn, sign_in
from resolvers.sign_out import sign_out
from settings import Settings
from storage.database import opened
from storage.migrate import pending
from tests.cast import assemble
from tests.databases import PostgresqlTemplate, database_name
from tests.docs.pages import ROOT

RIGHTS = re.findall(r"^ {4}((?:GRANT|REVOKE) .+);", (ROOT / "docs" / "operations.md").read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="session")
def dialect() -> str:
    return "postgresql"


@pytest.fixture(scope="session")
def template(postgresql_template: PostgresqlTemplate) -> PostgresqlTemplate:
    return postgresql_template


@pytest.fixture
async def served(settings: Settings) -> AsyncIterator[Settings]:
    """The database with the cast, opened with that account."""
    async with opened(settings):
        cast = await assemble()
        await Login.filter(id=cast.fleet.id).update(password_hash=await passwords.hashed("correct horse"))
    parts = urlsplit(settings.database_url)
    socket_folder = parts.query.removeprefix("host=")
    connection = await asyncpg.connect(host=socket_folder, user="postgres", database=database_name(settings))
    await connection.execute("CREATE ROLE flotte_serves LOGIN")
    for right in RIGHTS:
        await connection.execute(right)
    yield settings.model_copy(update={"database_url": f"postgres://flotte_serves:@{parts.path}?{parts.query}"})
    await connection.execute("DROP OWNED BY flotte_serves")
    await connection.execute("DROP ROLE flotte_serves")
    await connection.close()


async def test_it_is_enough_to_serve(served: Settings) -> None:
    assert len(RIGHTS) == 2
    assert await pending(served) == []
    async with opened(served):
        signed_in = await sign_in(
            email="fleet@acme.example", password="correct horse", browser=Browser("192.0.2.1", "Firefox")
        )
        assert isinstance(signed_in, SignedIn)
        actor = await actor_of_session(signed_in.secret)
        assert actor is not None
        await add_user(actor, name="Zoë Müller", email="zoe@acme.example")
        assert (await AuditEntry.get()).deed == "add_user"
        await sign_out(signed_in.secret)
        assert not await Session.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET deed = 'nothing'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "DROP TABLE audit_entry",
        "ALTER TABLE company ADD COLUMN x int",
        "CREATE TABLE x (y int)",
        "CREATE ROLE x",
    ],
)
async def test_and_no_more(served: Settings, statement: str) -> None:
    async with opened(served):
        assert await Company.exists()
        with pytest.raises(OperationalError, match=r"permission denied|must be owner"):
            await Tortoise.get_connection("default").execute_script(statement)

"""The server in this process with a small schema, on SQLite, and browsers that ask it."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from starlette.applications import Starlette

from models import Login
from resolvers import actors, passwords
from resolvers.sign_in import per_account_and_subnet, per_subnet
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.databases import SqliteTemplate
from tests.web.small_schema import schema

PASSWORD = "correct horse"


@pytest.fixture(scope="session")
def dialect() -> str:
    """What the database makes of it is tested with the use cases."""
    return "sqlite"


@pytest.fixture(scope="session")
def template(sqlite_template: SqliteTemplate) -> SqliteTemplate:
    """The one that others have used before may be PostgreSQL's."""
    return sqlite_template


@pytest.fixture(scope="session")
async def password_hash() -> str:
    return await passwords.hashed(PASSWORD)


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    app = create_app(settings, schema, with_worker=False)
    actors.forget_all()
    per_account_and_subnet.clear()
    per_subnet.clear()
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def database(app: Starlette, settings: Settings) -> Settings:
    """The application has opened it."""
    return settings


@pytest.fixture
async def cast(cast: Cast, password_hash: str) -> Cast:
    """Acme's fleet administrator may sign in."""
    await Login.filter(id=cast.fleet.id).update(password_hash=password_hash)
    return cast


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with browser(app) as client:
        yield client


@pytest.fixture
async def fleet(client: httpx2.AsyncClient, cast: Cast) -> httpx2.AsyncClient:
    """The browser of Acme's fleet administrator, signed in."""
    await sign_in(client, "fleet@acme.example")
    return client


def browser(app: Starlette, origin: str = "http://127.0.0.1:8000", address: str = "192.0.2.1") -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app, client=(address, 999)), base_url=origin)


async def sign_in(client: httpx2.AsyncClient, email: str, password: str = PASSWORD) -> httpx2.Response:
    return await client.post("/auth/sign-in", json={"email": email, "password": password})


async def graphql(client: httpx2.AsyncClient, query: str, **variables: object) -> httpx2.Response:
    return await client.post("/graphql", json={"query": query, "variables": variables})

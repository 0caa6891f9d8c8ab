"""A server in this process on a fresh SQLite file, two companies, and people who may sign in."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from tortoise import Tortoise

from clock import real_now
from models import Company, Login, Role
from resolvers import actors, passwords
from resolvers.sign_in import per_account_and_address, per_address
from rules.permissions import RoleName
from server import create_app
from settings import Settings
from tests.web.small_schema import schema

PASSWORD = "correct horse"


@dataclass
class Cast:
    north: Company
    south: Company
    anna: Login  # fleet administrator in north
    password_hash: str


@pytest.fixture(scope="session")
async def password_hash() -> str:
    return await passwords.hashed(PASSWORD)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path)


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    app = create_app(settings, schema)
    actors.forget_all()
    per_account_and_address.clear()
    per_address.clear()
    async with app.router.lifespan_context(app):
        await Tortoise.generate_schemas()
        yield app


@pytest.fixture
async def cast(app: Starlette, password_hash: str) -> Cast:
    north, south = [await company(name) for name in ("North", "South")]
    anna = await login("anna@north.example", password_hash)
    await Role.create(login_id=anna.id, company_id=north.id, name=RoleName.FLEET_ADMINISTRATOR)
    return Cast(north, south, anna, password_hash)


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with browser(app) as client:
        yield client


@pytest.fixture
async def anna(client: httpx2.AsyncClient, cast: Cast) -> httpx2.AsyncClient:
    """Her browser, signed in."""
    await sign_in(client, cast.anna.email)
    return client


def browser(app: Starlette, origin: str = "http://127.0.0.1:8000") -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app, client=("192.0.2.1", 999)), base_url=origin)


async def sign_in(client: httpx2.AsyncClient, email: str, password: str = PASSWORD) -> httpx2.Response:
    return await client.post("/auth/sign-in", json={"email": email, "password": password})


async def company(name: str) -> Company:
    return await Company.create(
        name=name, name_folded=name.lower(), search_text=name.lower(), company_number=f"0{abs(hash(name)) % 10**9:09d}"
    )


async def login(email: str, password_hash: str | None) -> Login:
    return await Login.create(
        name=email.partition("@")[0].title(), email=email, password_hash=password_hash, created_at=real_now()
    )


async def graphql(client: httpx2.AsyncClient, query: str, **variables: object) -> httpx2.Response:
    return await client.post("/graphql", json={"query": query, "variables": variables})

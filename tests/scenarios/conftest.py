"""South, on both databases, and its fleet administrator at her browser."""

from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette

from resolvers import passwords
from settings import Settings
from tests.cast import Cast
from tests.scenarios.stories import Person, South, check_what_is_derived, founded, served, signed_in
from tests.web.conftest import PASSWORD


@pytest.fixture(scope="session")
async def password_hash() -> str:
    return await passwords.hashed(PASSWORD)


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    async with served(settings) as app:
        yield app


@pytest.fixture
async def database(app: Starlette, settings: Settings) -> Settings:
    """The application has opened it."""
    return settings


@pytest.fixture
async def south(cast: Cast, password_hash: str) -> AsyncIterator[South]:
    yield await founded(cast, password_hash)
    await check_what_is_derived()


@pytest.fixture
async def fleet(app: Starlette, south: South) -> AsyncIterator[Person]:
    async with signed_in(app, "fleet@south.example") as person:
        yield person

"""A world per database, written once; each test gets a copy, opened as the process opens it."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.transactions import in_transaction

import clock
from execution.context import Reader
from resolvers import actors, confirmation
from resolvers.afterwards import sending
from schema import schema
from settings import Settings
from storage.database import opened
from tests.cast import NOW
from tests.databases import Template
from tests.mail import Unsent
from tests.matrix.asking import Asking
from tests.matrix.people import DIVIDED, LONG, Who
from tests.matrix.theirs import world_of
from tests.matrix.world import World, assemble

# Where a field fails, graphql-core leaves its siblings' coroutines alone; see the fixture.
LEFT_ALONE = [
    pytest.mark.usefixtures("left_alone"),
    pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
HERE = Path(__file__).parent
SAMPLE = {None, DIVIDED, "token with all scopes"}
SIGNING_KEY = b"a key for tests, at least 32 characters"
# `async with copy() as settings`: a database of its own.
Copies: TypeAlias = Callable[[], AbstractAsyncContextManager[Settings]]
Enter: TypeAlias = Callable[[Who], AbstractAsyncContextManager[Asking]]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL a sample of the people is enough: who may do what is no question of the database."""
    left_out = [] if LONG else [item for item in items if _is_beyond_the_sample(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def _is_beyond_the_sample(item: pytest.Item) -> bool:
    given = getattr(getattr(item, "callspec", None), "params", {})
    return item.path.is_relative_to(HERE) and given.get("dialect") == "postgresql" and given.get("name") not in SAMPLE


@asynccontextmanager
async def ready(settings: Settings) -> AsyncIterator[Reader]:
    """The database, opened, and nothing remembered of another."""
    EXECUTOR_CACHE.clear()
    actors.forget_all()
    confirmation.sign_with(SIGNING_KEY)
    async with opened(settings) as reader:
        schema.verify()
        with sending(Unsent(settings)):
            yield reader


@pytest.fixture(scope="session")
async def made(template: Template, tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Template]:
    """The world, and the database that has it."""
    settings = await template.copy(tmp_path_factory.mktemp("world"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "_shift", clock._shift)
        clock.start_at(NOW)
        async with ready(settings) as reader:
            async with in_transaction("default"):
                assembled = await assemble()
            world = await world_of(assembled, reader)
    gc.freeze()  # what `left_alone` looks for is younger
    return world, template.of(settings)


@pytest.fixture
def world(made: tuple[World, Template], business_time: None) -> World:
    return made[0]


@pytest.fixture
def copy(made: tuple[World, Template], tmp_path: Path) -> Copies:
    """Copies of the world, one after the other."""
    numbers = count(1)

    @asynccontextmanager
    async def fresh() -> AsyncIterator[Settings]:
        folder = tmp_path / f"world{next(numbers)}"
        folder.mkdir()
        settings = await made[1].copy(folder)
        yield settings
        await made[1].drop(settings)

    return fresh


@pytest.fixture
def enter(copy: Copies) -> Enter:
    """`async with enter(who) as asking`: he, in a copy of the world."""

    @asynccontextmanager
    async def entered(who: Who) -> AsyncIterator[Asking]:
        async with copy() as settings, ready(settings) as reader:
            yield Asking(await who.actor(), reader)

    return entered

"""A server on a real port, in this process; what databases have no part in is tried on SQLite alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models import Login
from resolvers import actors, sessions
from settings import Settings
from tests.cast import Cast
from tests.live.talk import Served, bearer, cookie, serving

ON_BOTH = {"test_events.py", "test_processes.py"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if _is_of_one_database(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def _is_of_one_database(item: pytest.Item) -> bool:
    given = getattr(getattr(item, "callspec", None), "params", {})
    here = item.path.parent == Path(__file__).parent
    return here and item.path.name not in ON_BOTH and given.get("dialect") == "postgresql"


@pytest.fixture
async def served(settings: Settings) -> AsyncIterator[Served]:
    actors.forget_all()
    async with serving(settings) as served:
        yield served


@pytest.fixture
async def database(served: Served, settings: Settings) -> Settings:
    """The server has opened it."""
    return settings


@pytest.fixture
def partner(cast: Cast) -> dict[str, str]:
    """The headers of Acme's program."""
    return bearer(cast.partner_token)


@pytest.fixture
async def fleet(cast: Cast) -> dict[str, str]:
    """The headers of the browser of Acme's fleet administrator."""
    return cookie(await sessions.begin(await Login.get(id=cast.fleet.id)))

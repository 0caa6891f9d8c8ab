"""One browser for all tests, one server per file, and a window of its own for whoever opens the portal."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser import chromium
from tests.browser.people import Door
from tests.browser.running import Server, demo, running
from tests.browser.words import LANGUAGES, Words

# The simulated network takes seconds, and machines differ.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Every test in this folder uses it, and is skipped where there is none."""
    path = chromium.found()
    if path is None:
        reason = "no Chromium: install one, or name it in FLOTTE_CHROMIUM"
        (pytest.fail if os.environ.get("FLOTTE_REQUIRE_BROWSER") == "1" else pytest.skip)(reason)
    async with chromium.launched(path) as browser:
        yield browser


@pytest.fixture(scope="session")
def template(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo that nobody has touched."""
    return demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="module")
def server(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with a demo of this file alone."""
    with running(template, tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    """What the portal says in one language; a test that uses it runs once in each."""
    return Words(request.param)


@pytest.fixture
async def door(browser: Browser, server: Server) -> AsyncIterator[Door]:
    """Lets people in; in the end nothing may have gone wrong in any of their windows."""
    async with Door(browser, server) as door:
        yield door

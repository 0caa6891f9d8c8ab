"""Take the pictures in docs/images from the demo: `uv run python scripts/screenshots.py`. Needs a Chromium."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import chromium, facts  # noqa: E402  the path comes first
from tests.browser.look import at_rest  # noqa: E402
from tests.browser.people import Door, Visit  # noqa: E402
from tests.browser.running import Server, demo, running  # noqa: E402
from tests.browser.words import Words  # noqa: E402

IMAGES = ROOT / "docs" / "images"
WIDTH = 1440
UNDER_WAY = "{ orders(filter: {state: [ACKNOWLEDGED, IN_PROGRESS]}) { totalCount } }"


async def home(visit: Visit) -> None:
    """The quota, the orders under way, the cost."""
    await visit.goto("/")
    await visit.page.get_by_role("meter").wait_for()


async def overview(visit: Visit) -> None:
    """All mobile services of the company."""
    await visit.goto("/services")
    await visit.page.get_by_role("table").wait_for()


async def manage_service(visit: Visit) -> None:
    """The figures of a change, before « Continuer »."""
    one = await facts.service(visit, lambda service: len(service["options"]) == 1)
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("radio", name="Mobile Pro").check()
    await visit.page.get_by_role("button", name=visit.words.save).click()
    await visit.dialog().get_by_role("table").wait_for()


async def remove(visit: Visit) -> None:
    """The figures of a removal, before « Oui »."""
    one = await facts.service(visit, lambda service: len(service["options"]) == 1)
    await visit.goto(f"/users/{one['user']['id']}")
    await visit.page.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await visit.dialog().get_by_role("table").wait_for()


# By the name of the file, with what is worth seeing from the top, in pixels.
PICTURES: dict[str, tuple[int, Callable[[Visit], Awaitable[None]]]] = {
    "home": (740, home),
    "overview": (900, overview),
    "manage-service": (900, manage_service),
    "remove": (900, remove),
}


async def main() -> int:
    """0, or 1 without a browser."""
    path = chromium.found()
    if path is None:
        print("no Chromium: install one, or name it in FLOTTE_CHROMIUM", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        template = demo(Path(folder) / "template")
        with running(template, Path(folder) / "server") as server:
            await _take(server, path)
    return 0


async def _take(server: Server, path: str) -> None:
    IMAGES.mkdir(exist_ok=True)
    async with chromium.launched(path) as browser, Door(browser, server) as door:
        visit = await door.let_in("fleet@north.example", Words("en"))
        while (await visit.ask(UNDER_WAY))["orders"]["totalCount"]:  # noqa: ASYNC110  another process moves them
            await asyncio.sleep(1)
        for name, (height, arrive) in PICTURES.items():
            await visit.page.set_viewport_size({"width": WIDTH, "height": height})
            await arrive(visit)
            await at_rest(visit.page)
            await visit.page.screenshot(path=IMAGES / f"{name}.png")
            print(f"docs/images/{name}.png")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))

"""Looking at a page as it stands: axe, its width, and a picture for people."""

import os
from pathlib import Path
from typing import Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page

from tests.browser.people import HEIGHTS, NARROW, WIDE

SCREENSHOTS = Path(__file__).parent / "screenshots"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


async def look(page: Page, name: str) -> list[str]:
    """What is wrong with the page in both colour schemes and at both widths."""
    wrong: list[str] = []
    for width in (WIDE, NARROW):
        await page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        for scheme in SCHEMES:
            await page.emulate_media(color_scheme=scheme)
            await page.locator(f"html[data-mantine-color-scheme={scheme}]").wait_for()
            await at_rest(page)
            await _keep(page, f"{name}-{width}-{scheme}")
            problems = [*await _overflow(page), *await _violations(page)]
            wrong += [f"{name} at {width} px, {scheme}: {problem}" for problem in problems]
    return wrong


async def too_wide_for_a_telephone(page: Page, name: str) -> list[str]:
    """Whether it scrolls sideways there; the window is wide again afterwards."""
    await page.set_viewport_size({"width": NARROW, "height": HEIGHTS[NARROW]})
    await at_rest(page)
    await _keep(page, name)
    problems = await _overflow(page)
    await page.set_viewport_size({"width": WIDE, "height": HEIGHTS[WIDE]})
    return [f"{name}: {problem}" for problem in problems]


async def at_rest(page: Page) -> None:
    """Nothing loads and nothing moves any more."""
    await page.wait_for_function(
        """() => document.fonts.status === "loaded"
          && !document.querySelector('[aria-busy="true"], .mantine-Skeleton-root')
          && document.getAnimations().every((one) => one.playState !== "running")"""
    )
    await page.evaluate("() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))")


async def _violations(page: Page) -> list[str]:
    # Once per page: half a megabyte of script each time would cost more than the looking.
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    found = await page.evaluate("async (options) => (await axe.run(document, options)).violations", OPTIONS)
    return [f"{one['id']}: {' | '.join(node['html'][:200] for node in one['nodes'])}" for one in found]


async def _overflow(page: Page) -> list[str]:
    too_wide = await page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"scrolls sideways by {too_wide} px"] if too_wide else []


async def _keep(page: Page, name: str) -> None:
    if os.environ.get("FLOTTE_SCREENSHOTS") == "1":
        await page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

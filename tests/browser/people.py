"""Who opens the portal: everybody in a window of his own, watched."""

from types import TracebackType
from typing import Any, Literal, Self

from playwright.async_api import Browser, BrowserContext, Locator, Page

from tests.browser.running import Server
from tests.browser.watch import Watch
from tests.browser.words import LOCALES, Words

PASSWORD = "flotte-demo"
# Each language is spoken in a company of its own, so that tests that change things do not meet.
DOMAIN = {"fr": "south.example", "nl": "north.example", "en": "east.example"}
WIDE, NARROW = 1440, 390
HEIGHTS = {WIDE: 1000, NARROW: 844}


def fleet_of(words: Words) -> str:
    """The fleet administrator who speaks the language."""
    return f"fleet@{DOMAIN[words.language]}"


class Visit:
    """A window, and what may be asked of the API in the name of whoever sits before it."""

    def __init__(self, page: Page, server: Server, words: Words, watch: Watch) -> None:
        self.page = page
        self.server = server
        self.words = words
        self.watch = watch

    async def goto(self, path: str) -> None:
        """Open a page of the portal by its address."""
        await self.page.goto(self.server.url + path)

    async def heading(self, text: str) -> None:
        """Wait until the page, or a part of it, is headed so."""
        await self.page.get_by_role("heading", name=text).first.wait_for()

    async def press(self, name: str) -> None:
        """The button of exactly that name."""
        await self.page.get_by_role("button", name=name, exact=True).click()

    def field(self, label: str) -> Locator:
        """The input with exactly that label."""
        return self.page.get_by_label(label, exact=True)

    def dialog(self) -> Locator:
        """The one that is open."""
        return self.page.get_by_role("dialog")

    async def sign_in(self, email: str, password: str = PASSWORD) -> None:
        """Without the page: most tests are not about it."""
        answer = await self.page.request.post(
            f"{self.server.url}/auth/sign-in", data={"email": email, "password": password}
        )
        assert answer.ok, await answer.text()

    async def ask(self, query: str, **variables: Any) -> Any:
        """The data of an answer without errors."""
        answer = await self.page.request.post(
            f"{self.server.url}/graphql",
            data={"query": query, "variables": variables},
            headers={"Accept-Language": self.words.language},
        )
        body = await answer.json()
        assert "errors" not in body, body
        return body["data"]


class Door:
    """Opens windows, and closes them in the end."""

    def __init__(self, browser: Browser, server: Server) -> None:
        self._browser = browser
        self.server = server
        self._open: list[tuple[BrowserContext, Watch]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, _: object, __: TracebackType | None) -> None:
        for context, _watch in self._open:
            await context.close()
        if kind is None:
            for _context, watch in self._open:
                watch.check()

    async def stranger(self, words: Words, *, width: int = WIDE, scheme: Literal["light", "dark"] = "light") -> Visit:
        """Somebody who has not signed in, whose browser speaks the language."""
        context = await self._browser.new_context(
            locale=LOCALES[words.language],
            timezone_id="Europe/Brussels",
            viewport={"width": width, "height": HEIGHTS[width]},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        context.set_default_timeout(15_000)
        watch = Watch(self.server.url)
        watch.listen(context)
        self._open.append((context, watch))
        return Visit(await context.new_page(), self.server, words, watch)

    async def let_in(self, email: str, words: Words, **window: Any) -> Visit:
        """Somebody who has signed in."""
        visit = await self.stranger(words, **window)
        await visit.sign_in(email)
        return visit

    async def fleet(self, words: Words, **window: Any) -> Visit:
        """The fleet administrator who speaks the language."""
        return await self.let_in(fleet_of(words), words, **window)

"""Every page in both colour schemes, wide and narrow: readable for everybody (WCAG 2.2 AA), and never too wide."""

import pytest

from tests.browser.look import look, too_wide_for_a_telephone
from tests.browser.pages import PAGES
from tests.browser.people import Door
from tests.browser.words import LANGUAGES, Words

LOOKED_AT_IN = {name: LANGUAGES[number % len(LANGUAGES)] for number, name in enumerate(PAGES)}


@pytest.mark.parametrize(("name", "language"), LOOKED_AT_IN.items())
async def test_a_page(door: Door, name: str, language: str) -> None:
    who, arrive = PAGES[name]
    words = Words(language)
    visit = await (door.let_in(who, words) if who else door.stranger(words))
    await arrive(visit)
    assert await look(visit.page, name) == []


@pytest.mark.timeout(900)  # most pages in one: a minute on a quiet machine
async def test_every_page_fits_a_telephone(door: Door, words: Words) -> None:
    """In the other languages as well, for words differ in length."""
    wrong: list[str] = []
    for who in {who for who, _ in PAGES.values()}:
        visit = await (door.let_in(who, words) if who else door.stranger(words))
        for name, (visitor, arrive) in PAGES.items():
            if visitor == who and LOOKED_AT_IN[name] != words.language:
                await arrive(visit)
                wrong += await too_wide_for_a_telephone(visit.page, f"{name}-{words.language}")
    assert wrong == []

"""French, Dutch and English, switched at any time."""

from playwright.async_api import expect

from tests.browser.people import Door
from tests.browser.words import LANGUAGES, Words

OWN_NAMES = {"fr": "Français", "nl": "Nederlands", "en": "English"}


async def test_switching_keeps_the_page(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/services?status=ACTIVE&orderBy=MSISDN&direction=DESC")
    await visit.heading(words.service_overview)
    row = visit.page.get_by_role("row").nth(1).get_by_role("link")
    await row.first.wait_for()
    first = await row.all_inner_texts()
    spoken = words
    for language in [*(other for other in LANGUAGES if other != words.language), words.language]:
        await visit.page.get_by_role("button", name=spoken.language_is).click()
        await visit.page.get_by_role("menuitem", name=OWN_NAMES[language]).click()
        spoken = Words(language)
        await visit.heading(spoken.service_overview)
        await expect(visit.page).to_have_title(f"{spoken.service_overview} · Flotte")
        await expect(visit.page).to_have_url(f"{visit.server.url}/services?status=ACTIVE&orderBy=MSISDN&direction=DESC")
        await expect(visit.page.locator("html")).to_have_attribute("lang", language)
        await expect(row).to_have_text(first)


async def test_the_choice_is_remembered(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    await visit.goto("/sign-in")
    other = Words("nl" if words.language != "nl" else "fr")
    await visit.page.get_by_role("button", name=words.language_is).click()
    await visit.page.get_by_role("menuitem", name=OWN_NAMES[other.language]).click()
    await visit.heading(other.sign_in)
    await visit.page.reload()
    await visit.heading(other.sign_in)


async def test_the_colours_are_remembered(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    await visit.goto("/sign-in")
    await expect(visit.page.locator("html")).to_have_attribute("data-mantine-color-scheme", "light")
    await visit.page.get_by_role("button").nth(1).click()
    await expect(visit.page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    await visit.page.reload()
    await expect(visit.page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")

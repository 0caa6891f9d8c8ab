"""On a telephone: the menu behind its button, cards in place of tables, and everything still within reach."""

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import NARROW, Door
from tests.browser.words import Words


async def test_from_the_menu_to_a_service(door: Door, words: Words) -> None:
    visit = await door.fleet(words, width=NARROW)
    page = visit.page
    await visit.goto("/")
    await visit.heading(words.quota)
    link = page.get_by_role("link", name=words.service_overview)
    await expect(link).to_be_hidden()
    await visit.press(words.open_menu)
    await link.click()
    await visit.heading(words.service_overview)
    await expect(link).to_be_hidden()

    await visit.press(words.sort)
    await page.get_by_role("menuitem", name=words.per_month).click()
    cheapest = (await facts.services(visit, orderBy="MONTHLY_PRICE_ASC"))["nodes"][0]
    card = page.get_by_role("main").get_by_role("listitem").first
    await expect(card).to_contain_text(facts.readable(cheapest["msisdn"]))
    await card.get_by_role("checkbox").check()
    await visit.press(words.clear_selection)
    await card.get_by_role("link", name=facts.readable(cheapest["msisdn"])).click()
    await visit.heading(facts.readable(cheapest["msisdn"]))
    await page.go_back()
    await expect(card).to_contain_text(facts.readable(cheapest["msisdn"]))

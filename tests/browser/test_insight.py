"""Whoever may only look sees everything and finds nothing to press."""

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import Door
from tests.browser.words import Words

INSIGHT = "insight@north.example"


async def test_no_way_to_change_anything(door: Door, words: Words) -> None:
    visit = await door.let_in(INSIGHT, words)
    main = visit.page.get_by_role("main")
    one = (await facts.services(visit, filter={"status": ["ACTIVE"]}))["nodes"][0]

    await visit.goto("/")
    await expect(visit.page.get_by_role("meter")).to_be_visible()
    await expect(main.get_by_role("link", name="service", exact=False).filter(has_text="+")).to_have_count(0)

    await visit.goto("/users")
    await expect(main.get_by_role("row").nth(1)).to_be_visible()
    await expect(main.get_by_role("button", name=words.add_user)).to_have_count(0)

    await visit.goto(f"/users/{one['user']['id']}")
    card = visit.page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await expect(card).to_contain_text(one["plan"]["name"])
    await expect(card.get_by_role("button")).to_have_text([words.history])
    await expect(card.get_by_role("link")).to_have_count(0)
    for name in (words.edit, words.add_service):
        await expect(main.get_by_text(name, exact=True)).to_have_count(0)

    await visit.goto("/services")
    await expect(main.get_by_role("link", name=facts.readable(one["msisdn"]))).to_be_visible()
    await expect(main.get_by_role("checkbox")).to_have_count(0)
    await expect(main.get_by_role("button", name=facts.readable(one["msisdn"]))).to_have_count(0)
    await expect(main.get_by_role("button", name=words.export)).to_be_visible()


async def test_an_address_typed_by_hand_says_why_not(door: Door, words: Words) -> None:
    visit = await door.let_in(INSIGHT, words)
    one = (await facts.services(visit, filter={"status": ["ACTIVE"]}))["nodes"][0]
    await visit.goto(f"/services/{one['id']}")
    await expect(visit.page.get_by_role("main")).to_contain_text(words.not_allowed)
    await expect(visit.page.get_by_role("button", name=words.save)).to_have_count(0)
    await visit.goto(f"/users/{one['user']['id']}/add-service")
    await visit.page.get_by_role("radio").first.check()
    for _ in range(3):
        await visit.press(words.go_on)
    await expect(visit.page.get_by_role("alert")).to_contain_text(words.not_allowed)
    await expect(visit.page.get_by_role("button", name=words.go_on)).to_be_disabled()

"""Block, replace and unblock a SIM card, pause a service, see a PUK: each story in one language."""

import re

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words


async def opened(door: Door, language: str, kind: str) -> tuple[Visit, facts.Found]:
    """The page of a service with a card of that kind."""
    visit = await door.fleet(Words(language))
    one = await facts.service(visit, lambda service: service["simCard"]["kind"] == kind)
    await visit.goto(f"/services/{one['id']}")
    await visit.heading(visit.words.manage_service)
    return visit, one


async def ordered(visit: Visit, deed: str, order: str) -> None:
    """Confirm in the dialog, and see the order to its end."""
    await visit.dialog().get_by_role("button", name=deed).click()
    await visit.heading(order)
    await expect(visit.page.get_by_role("status")).to_have_text(visit.words.completed)


async def test_a_stolen_card_is_blocked_and_replaced_in_one_dialog(door: Door) -> None:
    visit, one = await opened(door, "fr", "PHYSICAL")
    words, page = visit.words, visit.page
    await visit.press(words.block_sim)
    dialog = visit.dialog()
    await dialog.get_by_label(words.stolen).check()
    await dialog.get_by_label(words.from_stock).check()
    await dialog.get_by_label(words.iccid).fill(one["simCard"]["iccid"])
    await dialog.get_by_role("button", name=words.block_sim).click()
    await expect(dialog.get_by_label(words.iccid)).to_have_attribute("aria-invalid", "true")  # it is in use
    await dialog.get_by_label(words.iccid).fill("")
    await ordered(visit, words.block_sim, words.sim_block)
    await expect(page.get_by_role("main").get_by_role("listitem")).to_have_count(3)
    await visit.goto(f"/services/{one['id']}")
    [again] = [each for each in (await facts.services(visit))["nodes"] if each["id"] == one["id"]]
    assert again["simCard"]["iccid"] != one["simCard"]["iccid"]
    section = page.get_by_role("region", name=words.sim_card)
    await expect(section).to_contain_text(again["simCard"]["iccid"])
    await expect(section.get_by_role("button", name=words.unblock_sim)).to_have_count(0)


async def test_found_again_and_a_pause(door: Door) -> None:
    visit, one = await opened(door, "nl", "PHYSICAL")
    words, page = visit.words, visit.page
    await visit.press(words.block_sim)
    await ordered(visit, words.block_sim, words.sim_block)
    await visit.goto(f"/services/{one['id']}")
    section = page.get_by_role("region", name=words.sim_card)
    await expect(section).to_contain_text(words.blocked)
    await expect(section.get_by_role("button", name=words.replace_sim)).to_be_visible()
    await visit.press(words.unblock_sim)
    await ordered(visit, words.unblock_sim, words.sim_unblock)
    await visit.goto(f"/services/{one['id']}")
    await visit.press(words.suspend)
    await expect(visit.dialog()).to_contain_text(words.still_costs)
    await ordered(visit, words.suspend, words.suspension)
    await visit.goto(f"/users/{one['user']['id']}")
    card = page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await expect(card).to_contain_text(words.suspended)
    await card.get_by_role("link", name=words.manage_service).click()
    await visit.press(words.resume)
    await ordered(visit, words.resume, words.resumption)


async def test_a_puk_is_shown_on_demand_five_times_a_day(door: Door) -> None:
    visit, _one = await opened(door, "en", "PHYSICAL")
    words, dialog = visit.words, visit.dialog()
    for _ in range(5):
        await visit.press(words.show_puk)
        await expect(dialog).to_contain_text(words.written_down)
        await expect(dialog).not_to_contain_text(re.compile(r"\d{8}"))
        await dialog.get_by_role("button", name=words.show).click()
        await expect(dialog.locator("code")).to_have_text(re.compile(r"^\d{8}$"))
        await dialog.get_by_role("button", name=words.close).last.click()
        await expect(dialog).to_have_count(0)
    await expect(visit.page.get_by_role("region", name=words.sim_card)).to_contain_text(words.puk_limit)
    await expect(visit.page.get_by_role("button", name=words.show_puk)).to_have_count(0)


async def test_an_activation_code_as_text_and_picture(door: Door) -> None:
    visit, _one = await opened(door, "fr", "ESIM")
    await visit.press(visit.words.show_code)
    await visit.dialog().get_by_role("button", name=visit.words.show).click()
    await expect(visit.dialog().locator("code")).to_contain_text("LPA:1$smdp.operator.example$")
    picture = visit.dialog().locator("img")
    await expect(picture).to_have_attribute("src", re.compile("^data:image/svg"))

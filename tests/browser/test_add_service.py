"""« Ajouter service »: plan and options, SIM, start, the figures, then the order that runs by itself."""

import re

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words


async def begun(door: Door, words: Words) -> tuple[Visit, facts.Found]:
    """The activation process of a user, at its first step."""
    visit = await door.fleet(words)
    one = await facts.user(visit, lambda user: len(user["mobileServices"]) == 1)
    await visit.goto(f"/users/{one['id']}")
    await visit.page.get_by_role("link", name=words.add_service).click()
    await visit.heading(f"{words.add_service} ")
    await expect(visit.page.get_by_role("list", name=words.activation_process)).to_be_visible()
    return visit, one


async def test_a_new_service_becomes_active(door: Door, words: Words) -> None:
    visit, one = await begun(door, words)
    page = visit.page
    await expect(page.get_by_role("button", name=words.go_on)).to_be_disabled()
    await page.get_by_role("radio", name="Mobile Flex").check()
    europe, world = page.get_by_role("checkbox").nth(0), page.get_by_role("checkbox").nth(1)
    await europe.check()
    await world.check()
    await expect(page.get_by_text(words.not_together).first).to_be_visible()
    await expect(page.get_by_role("button", name=words.go_on)).to_be_disabled()
    await world.uncheck()
    await visit.press(words.go_on)

    await expect(page.get_by_role("radio", name=words.esim)).to_be_checked()
    await visit.press(words.go_on)
    await visit.press(words.go_on)

    table = page.get_by_role("table", name=words.next_invoice)
    await expect(table.get_by_role("row")).to_have_count(1 + 4 + 3)
    for said, cents in (
        (words.rest_of_month, 968),  # 20.00 / 31 * 15
        (words.rest_of_month, 242),  # 5.00 / 31 * 15
        (words.each_month, 2000),
        (words.each_month, 500),
        (words.net, 3710),
        (words.gross, 4489),
    ):
        row = table.get_by_role("row").filter(has_text=said).filter(has_text=words.money(cents))
        await expect(row.first).to_be_visible()
    await visit.press(words.go_on)

    await visit.heading(words.addition)
    steps = page.get_by_role("main").get_by_role("listitem")
    await expect(steps).to_have_count(4)
    await expect(steps.last).to_contain_text(words.waiting)
    await expect(page.get_by_role("status")).to_have_text(words.completed)
    await expect(steps.last).to_contain_text(words.done)
    await page.get_by_role("main").get_by_role("link", name=one["name"]).last.click()
    await visit.heading(one["name"])
    cards = page.get_by_role("article").filter(has_text=words.money(2500)).filter(has_text="Mobile Flex")
    await expect(cards.first).to_contain_text(words.active)


async def test_one_may_go_back_and_nothing_is_lost(door: Door, words: Words) -> None:
    visit, one = await begun(door, words)
    page = visit.page
    await page.get_by_role("radio", name="Mobile Pro").check()
    await page.get_by_role("checkbox").first.check()
    await visit.press(words.go_on)
    await page.get_by_role("radio", name=words.from_stock).check()
    await visit.press(words.go_on)
    await visit.press(words.go_on)
    await expect(page.get_by_role("table", name=words.next_invoice)).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("table", name=words.next_invoice)).to_be_visible()
    await page.go_back()
    await visit.press(words.back)
    await expect(page.get_by_role("radio", name=words.from_stock)).to_be_checked()
    await page.get_by_role("list", name=words.activation_process).get_by_role("button").first.click()
    await expect(page.get_by_role("radio", name="Mobile Pro")).to_be_checked()
    await expect(page.get_by_role("checkbox").first).to_be_checked()
    again = await facts.user(visit, lambda user: user["id"] == one["id"])
    assert again == one


async def test_the_way_back_from_an_order_does_not_offer_it_again(door: Door) -> None:
    words = Words("nl")
    visit, one = await chosen(door, words, words.esim)
    page = visit.page
    await visit.field(words.eid).fill("89049032005008882600012345678905")
    for _ in range(3):
        await visit.press(words.go_on)
    await expect(page).to_have_url(re.compile("/orders/"))
    await page.go_back()
    await visit.heading(one["name"])
    await expect(page).to_have_url(f"{visit.server.url}/users/{one['id']}")
    await page.go_back()  # to the second step, as it was
    await expect(page).to_have_url(f"{visit.server.url}/users/{one['id']}")


async def test_a_double_click_goes_one_step_on(door: Door) -> None:
    words = Words("nl")
    visit, _ = await begun(door, words)
    page = visit.page
    await page.get_by_role("radio", name="Mobile Start").check()
    await page.get_by_role("button", name=words.go_on, exact=True).press("Enter")
    await expect(page.get_by_role("radio", name=words.esim)).to_be_checked()
    await page.get_by_role("button", name=words.go_on, exact=True).hover()
    await page.mouse.down(click_count=2)  # the page was faster than the second click
    await page.mouse.up(click_count=2)
    await visit.press(words.back)
    await expect(page.get_by_role("radio", name="Mobile Start")).to_be_checked()


async def test_a_card_number_that_is_none_is_refused_in_place(door: Door) -> None:
    words = Words("fr")
    visit, _ = await chosen(door, words, words.from_stock)
    page, iccid = visit.page, visit.field(words.iccid)
    for wrong in ("123", "8932020000001234567"):
        await iccid.fill(wrong)
        await visit.press(words.go_on)  # leads nowhere
        await expect(page.get_by_text(words.iccid_invalid)).to_be_visible()
        await expect(iccid).to_have_attribute("aria-invalid", "true")
    await iccid.fill("8932020000001234568")
    await expect(page.get_by_text(words.iccid_invalid)).to_be_hidden()
    await visit.press(words.go_on)
    await visit.press(words.go_on)
    told = re.compile(rf"^{re.escape(words.iccid)}\s?: {words.card_unknown}\s*$")
    await expect(page.get_by_role("alert")).to_have_text(told)
    await expect(page.get_by_role("button", name=words.go_on)).to_be_disabled()
    await visit.press(words.correct_it)
    await expect(iccid).to_have_value("8932020000001234568")
    await iccid.fill("")
    await visit.press(words.go_on)
    await visit.press(words.go_on)
    await expect(page.get_by_role("table", name=words.next_invoice)).to_be_visible()


async def chosen(door: Door, words: Words, way: str) -> tuple[Visit, facts.Found]:
    """The second step, with that way to a SIM card."""
    visit, one = await begun(door, words)
    await visit.page.get_by_role("radio", name="Mobile Start").check()
    await visit.press(words.go_on)
    await visit.page.get_by_role("radio", name=way).check()
    return visit, one


async def test_an_esim_for_a_telephone_whose_eid_is_known(door: Door, words: Words) -> None:
    visit, _ = await chosen(door, words, words.esim)
    page, eid = visit.page, visit.field(words.eid)
    await eid.fill("89049032005008882600012345678906")
    await expect(page.get_by_text(words.eid_wrong).first).to_be_visible()
    await visit.press(words.go_on)  # leads nowhere
    await expect(eid).to_be_visible()
    await eid.fill("8904 9032 0050 0888 2600 0123 4567 8905")
    await expect(page.get_by_role("img", name=words.eid_right)).to_be_visible()
    await visit.press(words.go_on)
    await visit.press(words.go_on)
    await expect(page.get_by_text("8904 9032")).to_be_visible()
    assert "8904" not in page.url  # addresses of pages stand in logs
    await visit.press(words.go_on)
    await visit.heading(words.addition)
    await expect(page.get_by_role("status")).to_have_text(words.completed)
    query = "query($id: ID!) { order(id: $id) { service { simCard { eid } } } }"
    card = (await visit.ask(query, id=page.url.rpartition("/")[2]))["order"]["service"]["simCard"]
    assert card == {"eid": "89049032005008882600012345678905"}


async def test_a_card_is_sent_and_the_order_waits_for_it(door: Door, words: Words) -> None:
    visit, _ = await chosen(door, words, words.send_a_card)
    page = visit.page
    given = {words.recipient: "Ann Dubois", words.street: "Rue de la Loi 1", words.postcode: "75001"}
    for label, text in given.items():
        await page.get_by_role("textbox", name=label).fill(text)
    await visit.press(words.go_on)
    await expect(page.get_by_text(words.postcode_wrong)).to_be_visible()
    await expect(page.get_by_role("textbox", name=words.town)).to_have_attribute("aria-invalid", "true")
    await page.get_by_role("textbox", name=words.postcode).fill("1000")
    await page.get_by_role("textbox", name=words.town).fill("Bruxelles")
    await page.reload()
    await expect(page.get_by_role("textbox", name=words.town)).to_have_value("Bruxelles")
    assert "Loi" not in page.url
    await visit.press(words.go_on)
    await visit.press(words.go_on)
    await expect(page.get_by_text("Ann Dubois, Rue de la Loi 1, 1000 Bruxelles")).to_be_visible()
    await visit.press(words.go_on)
    await visit.heading(words.addition)
    delivery = page.get_by_role("region", name=words.delivery)
    await expect(delivery).to_contain_text("Rue de la Loi 1")
    await expect(page.get_by_role("main").get_by_role("listitem")).to_have_count(5)
    await expect(delivery).to_contain_text("Simulated Post")
    await expect(delivery).to_contain_text(words.delivered)
    await expect(page.get_by_role("status")).to_have_text(words.completed)

"""« Garder un numéro »: the form, the mandate, the way of the number, and once more after a rejection."""

import re
from itertools import count

import pytest
from playwright.async_api import FilePayload, expect

from tests.browser import facts
from tests.browser.look import look
from tests.browser.people import NARROW, WIDE, Door, Visit
from tests.browser.words import Words
from tests.porting import PDF

_numbers = count(1)
MANDATE = FilePayload(name="mandate.pdf", mimeType="application/pdf", buffer=PDF)


async def at_the_number(door: Door, words: Words, width: int = WIDE) -> Visit:
    """The second step, where a number is to be kept."""
    visit = await door.fleet(words, width=width)
    one = await facts.user(visit, lambda user: len(user["mobileServices"]) == 1)
    await visit.goto(f"/users/{one['id']}/add-service")
    await visit.page.get_by_role("radio", name="Mobile Flex").check()
    await visit.press(words.go_on)
    await visit.page.get_by_role("radio", name=words.keep_number).check()
    return visit


def number(ending: str = "") -> str:
    """As people write it; nobody has it."""
    digits = f"{next(_numbers):06d}"[len(ending) :] + ending
    return f"0486 {digits[:2]} {digits[2:4]} {digits[4:]}"


async def filled(visit: Visit, msisdn: str, account: str | None = None) -> None:
    words, page = visit.words, visit.page
    await visit.field(words.number_to_keep).fill(msisdn)
    await visit.field(words.present_operator).fill("Donor Mobile")
    if account:
        await page.get_by_role("radio", name=words.of_a_company).check()
        await visit.field(words.their_account).fill(account)
    else:
        await visit.field(words.their_sim).fill("8932 9900 0000 1234 567")
    await page.locator('input[type="file"]').set_input_files(MANDATE)
    await expect(page.get_by_text("mandate.pdf")).to_be_visible()


async def ordered(visit: Visit) -> None:
    """From the form over start and figures, with what was filled in, to the page of the order."""
    words, page = visit.words, visit.page
    await visit.press(words.go_on)
    await expect(page).to_have_url(re.compile("step=3"))
    await visit.press(words.go_on)
    await expect(page.get_by_role("table", name=words.next_invoice)).to_be_visible()
    for said in ("mandate.pdf", words.next_working_day, words.on_invoice_from):
        await expect(page.get_by_text(said)).to_be_visible()
    await visit.press(words.go_on)
    await visit.heading(words.addition)


@pytest.mark.parametrize(("language", "width"), [("fr", WIDE), ("nl", NARROW), ("en", WIDE)])
async def test_a_number_comes_along(door: Door, language: str, width: int) -> None:
    words = Words(language)
    visit = await at_the_number(door, words, width)
    page, msisdn = visit.page, number()
    await filled(visit, msisdn)
    await page.reload()  # nothing is lost, and nothing of it is in the address
    await expect(visit.field(words.number_to_keep)).to_have_value(msisdn)
    assert msisdn.replace(" ", "")[1:] not in page.url.replace("%20", "").replace("+", "")
    await ordered(visit)
    await visit.heading("Donor Mobile")
    await expect(page.get_by_role("status").first).to_have_text(words.completed)
    main = page.get_by_role("main")
    await expect(main.get_by_role("listitem").filter(has_text=words.with_us)).not_to_contain_text(words.waiting)
    async with page.expect_download() as download:
        await main.get_by_role("link", name=words.signed_mandate).click()
    assert (await (await download.value).path()).read_bytes() == PDF
    assert await page.evaluate("() => JSON.stringify(sessionStorage).includes('8932')") is False
    if width == WIDE:
        assert await look(page, f"order-port-in-{words.language}") == []


async def test_what_is_wrong_is_said_at_its_field(door: Door, words: Words) -> None:
    visit = await at_the_number(door, words)
    page = visit.page
    visit.watch.expect("415")
    await page.locator('input[type="file"]').set_input_files(
        FilePayload(name="mandate.pdf", mimeType="application/pdf", buffer=b"<html></html>")
    )
    await expect(page.get_by_role("alert")).to_have_text(words.not_a_pdf)
    large = FilePayload(name="large.pdf", mimeType="application/pdf", buffer=PDF + b" " * 5 * 1024 * 1024)
    await page.locator('input[type="file"]').set_input_files(large)
    await expect(page.get_by_role("alert")).to_have_text(words.too_large)
    await visit.field(words.their_sim).fill("123")
    await visit.press(words.go_on)
    await expect(page.get_by_text(words.sim_number_invalid)).to_be_visible()
    await expect(page.get_by_text(words.required)).to_be_visible()  # the operator
    assert await look(page, f"add-service-port-{words.language}") == []


async def test_corrected_and_tried_again(door: Door) -> None:
    words = Words("nl")
    visit = await at_the_number(door, words)
    page, msisdn = visit.page, number()
    await filled(visit, msisdn, account="KL-0000")
    await ordered(visit)
    await expect(page.get_by_role("status").first).to_have_text(words.failed)
    await expect(page.get_by_text(words.wrong_account)).to_be_visible()
    await expect(page.get_by_role("listitem").filter(has_text=words.not_let_go)).to_be_visible()
    await expect(page.get_by_text(words.never_in_service, exact=True)).to_be_visible()
    assert await look(page, f"order-port-rejected-{words.language}") == []
    await page.set_viewport_size({"width": WIDE, "height": 1000})
    await page.get_by_role("link", name=words.correct).click()
    await expect(visit.field(words.present_operator)).to_have_value("Donor Mobile")
    again = re.compile(r"\s".join([r"^\+32", *msisdn[1:].split(" ")]))
    await expect(visit.field(words.number_to_keep)).to_have_value(again)
    await visit.field(words.their_account).fill("KL-4711")
    await ordered(visit)
    await expect(page.get_by_role("status").first).to_have_text(words.completed)


async def test_taken_back_while_it_is_on_its_way(door: Door) -> None:
    words = Words("fr")
    visit, msisdn = await at_the_number(door, words), number("9913")
    page = visit.page
    await filled(visit, msisdn)
    await ordered(visit)
    await expect(page.get_by_text(words.no_longer_needed)).to_be_visible()
    order = page.url
    await page.get_by_role("link", name=words.remove_on_page).click()
    await page.get_by_role("button", name=f"+32 {msisdn[1:]}").click()
    await visit.dialog().get_by_role("button", name=words.yes, exact=True).click()
    await visit.heading(words.removal_order)
    await expect(page.get_by_role("status").first).to_have_text(words.completed)
    await page.goto(order)
    await expect(page.get_by_role("listitem").filter(has_text=words.called_back)).to_be_visible()
    await expect(page.get_by_text(words.not_carried_out).first).to_be_visible()
    await expect(page.get_by_text(words.waiting, exact=True)).to_have_count(0)
    await expect(page.get_by_text(words.no_longer_needed)).to_have_count(0)
    await expect(page.get_by_text(words.never_in_service, exact=True)).to_be_visible()
    assert await look(page, f"order-port-called-back-{words.language}") == []


async def test_not_taken_back_while_it_is_moved(door: Door) -> None:
    words = Words("en")
    visit = await at_the_number(door, words)
    await filled(visit, number("9914"))
    await ordered(visit)
    moving = visit.page.get_by_role("listitem").filter(has_text="Being moved")
    await expect(moving.get_by_role("time")).to_be_visible()
    await expect(visit.page.get_by_text(words.no_longer_needed)).to_have_count(0)

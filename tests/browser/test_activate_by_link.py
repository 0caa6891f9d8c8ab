"""The user activates his own service: added with a link by e-mail, opened on a telephone without signing in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser import facts
from tests.browser.look import look
from tests.browser.people import NARROW, Door, Visit
from tests.browser.running import running
from tests.browser.words import Words
from tests.mail import Mailbox, link_in, mail_server

WAITING = """
query ($id: ID!) { order(id: $id) { state service { id msisdn status simCard { iccid } user { name email } } } }
"""
ANOTHER_CARD = "8932029999999999994"  # a right number that no card has


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
async def door(browser: Browser, template: Path, tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[Door]:
    """Of a server that sends e-mail."""
    with running(template, tmp_path, FLOTTE_SMTP_URL=mailbox.url) as server:
        async with Door(browser, server) as door:
            yield door


async def added(visit: Visit, sim: str) -> facts.Found:
    """The order for a service that its user is to activate, on its page."""
    words, page = visit.words, visit.page
    one = await facts.user(visit, lambda user: len(user["mobileServices"]) == 1)
    await visit.goto(f"/users/{one['id']}/add-service")
    await page.get_by_role("radio", name="Mobile Start").check()
    await visit.press(words.go_on)
    await page.get_by_role("radio", name=sim, exact=True).check()
    await visit.press(words.go_on)
    await page.get_by_role("radio", name=words.user_activates).check()
    await expect(page.get_by_label(words.language_of_mail)).to_have_value(words.language)
    await expect(page.get_by_text(one["email"])).to_be_visible()
    await visit.press(words.go_on)
    await page.get_by_role("table").wait_for()
    await visit.press(words.go_on)
    await visit.heading(words.addition)
    await expect(page.get_by_text(f"{words.waits_for} {one['name']}")).to_be_visible()
    await expect(page.get_by_text(words.good_until)).to_be_visible()
    return {"id": page.url.rpartition("/")[2], "user": one}


async def link_of(visit: Visit, mailbox: Mailbox, count: int = 1) -> str:
    """The path in the latest message, once there are so many."""
    return link_in((await mailbox.arrived(count))[-1], visit.server.url)


async def test_with_a_card_on_a_telephone(door: Door, words: Words, mailbox: Mailbox) -> None:
    visit = await door.fleet(words)
    order = await added(visit, words.from_stock)
    link = await link_of(visit, mailbox)
    assert mailbox.recipients == [order["user"]["email"]]
    assert mailbox.messages[0]["Content-Language"] == words.language
    service = (await visit.ask(WAITING, id=order["id"]))["order"]["service"]
    if words.language == "fr":
        assert await look(visit.page, "order-awaits-user") == []

    user = await door.stranger(words, width=NARROW)
    user.watch.expect("/auth/activation/start")
    await user.goto(link)
    await user.heading(words.activate_your_number)
    await expect(user.page.get_by_text(facts.readable(service["msisdn"]))).to_be_visible()
    await expect(user.page.get_by_text("Mobile Start")).to_be_visible()
    if words.language == "nl":
        assert await look(user.page, "activate-card") == []
    await user.field(words.iccid).wait_for()
    for typed, said in (("123", words.iccid_invalid_here), (ANOTHER_CARD, words.not_your_card)):
        await user.field(words.iccid).fill(typed)
        await user.press(words.activate_my_number)
        await expect(user.page.get_by_text(said)).to_be_visible()
    await user.field(words.iccid).fill(service["simCard"]["iccid"])
    await user.press(words.activate_my_number)
    await user.heading(words.being_activated)
    if words.language == "en":
        assert await look(user.page, "activate-done") == []
    await expect(visit.page.get_by_role("status").first).to_have_text(words.completed)
    told = (await mailbox.arrived(2))[1]
    assert (told["To"], told["Content-Language"]) == (order["user"]["email"], words.language)
    await expect(visit.page.get_by_role("listitem").filter(has_text=words.user_told)).to_contain_text(words.done)
    ended = (await visit.ask(WAITING, id=order["id"]))["order"]
    assert (ended["state"], ended["service"]["status"]) == ("COMPLETED", "ACTIVE")


async def test_with_an_esim(door: Door, mailbox: Mailbox) -> None:
    words = Words("fr")
    visit = await door.fleet(words)
    order = await added(visit, words.esim)
    user = await door.stranger(words, width=NARROW)
    await user.goto(await link_of(visit, mailbox))
    await expect(user.page.get_by_role("button", name=words.activate_my_number)).to_be_hidden()
    await user.press(words.show_my_code)
    await expect(user.page.locator("main img")).to_be_visible()
    await expect(user.page.get_by_text("LPA:1$")).to_be_visible()
    assert await look(user.page, "activate-esim") == []
    mailbox.refuses = True
    await user.press(words.activate_my_number)
    await user.heading(words.being_activated)
    await expect(visit.page.get_by_role("status").first).to_have_text(words.completed)
    await expect(visit.page.get_by_text(words.tell_him_yourself)).to_be_visible()
    assert await look(visit.page, "order-nobody-told") == []
    assert (await visit.ask(WAITING, id=order["id"]))["order"]["service"]["status"] == "ACTIVE"


async def test_sent_again_taken_back_and_done_without_him(door: Door, mailbox: Mailbox) -> None:
    words = Words("en")
    visit = await door.fleet(words)
    await added(visit, words.esim)
    first = await link_of(visit, mailbox)
    await visit.press(words.send_again)
    await expect(visit.page.get_by_text(words.another_on_its_way)).to_be_visible()
    second = await link_of(visit, mailbox, 2)
    user = await door.stranger(words, width=NARROW)
    user.watch.expect("/auth/activation")
    await user.goto(first)
    await expect(user.page.get_by_role("alert")).to_contain_text(words.link_invalid)
    assert await look(user.page, "activate-invalid") == []
    another = await door.stranger(words, width=NARROW)
    another.watch.expect("/auth/activation")
    await another.goto(second)
    await another.page.get_by_role("button", name=words.show_my_code).wait_for()
    await visit.press(words.revoke_link)
    await expect(visit.page.get_by_text(words.no_link)).to_be_visible()
    await expect(visit.page.get_by_role("button", name=words.revoke_link)).to_be_hidden()
    await another.press(words.show_my_code)
    await expect(another.page.get_by_role("alert")).to_contain_text(words.link_invalid)
    await expect(another.page.get_by_role("button", name=words.show_my_code)).to_have_count(0)
    await another.page.reload()
    await expect(another.page.get_by_role("alert")).to_contain_text(words.link_invalid)
    await visit.press(words.activate_now)
    await visit.dialog().get_by_role("button", name=words.activate, exact=True).click()
    await expect(visit.page.get_by_role("status").first).to_have_text(words.completed)
    await expect(visit.page.get_by_text(words.waits_for)).to_be_hidden()

"""A forgotten password: a message with a link, as far as a mail server takes it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser import facts
from tests.browser.people import Door, fleet_of
from tests.browser.running import running
from tests.browser.test_sign_in import enter
from tests.browser.words import Words
from tests.mail import Mailbox, link_in, mail_server


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


async def test_a_new_password_by_the_link(door: Door, words: Words, mailbox: Mailbox) -> None:
    visit = await door.stranger(words)
    await visit.goto("/")
    await visit.page.get_by_role("link", name=words.forgot).click()
    await visit.heading(words.forgotten_password)
    await visit.field(words.email).fill(fleet_of(words))
    await visit.press(words.send_link)
    await expect(visit.page.get_by_role("status")).to_contain_text(words.on_its_way)
    (message,) = await mailbox.arrived()
    assert mailbox.recipients == [fleet_of(words)]
    await visit.goto(link_in(message, visit.server.url))
    for label in (words.new_password, words.same_again):
        await visit.field(label).fill("battery staple")
    await visit.press(words.save)
    await visit.heading(words.password_is_set)
    await visit.page.get_by_role("link", name=words.sign_in).click()
    await enter(visit, fleet_of(words), "battery staple")
    await visit.heading((await facts.company(visit))["name"])


async def test_nobody_learns_who_signs_in_here(door: Door, words: Words, mailbox: Mailbox) -> None:
    visit = await door.stranger(words)
    await visit.goto("/forgotten-password")
    await visit.field(words.email).fill("nobody@south.example")
    await visit.press(words.send_link)
    await expect(visit.page.get_by_role("status")).to_contain_text(words.on_its_way)
    assert mailbox.messages == []

"""Signing in by a provider of identities, there and back."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, expect
from pyotp.totp import TOTP

from tests.browser.look import look
from tests.browser.people import PASSWORD, Door, Visit, fleet_of
from tests.browser.running import running
from tests.browser.words import Words
from tests.provider import SETTINGS, Provider, running_provider


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with running_provider() as provider:
        yield provider


@pytest.fixture
async def door(browser: Browser, template: Path, tmp_path: Path, provider: Provider) -> AsyncIterator[Door]:
    """Of a server that knows the provider."""
    more = {
        "FLOTTE_OIDC_ISSUER": provider.issuer,
        "FLOTTE_OIDC_CLIENT_ID": SETTINGS["client_id"],
        "FLOTTE_OIDC_CLIENT_SECRET": SETTINGS["client_secret"],
    }
    with running(template, tmp_path, **more) as server:
        async with Door(browser, server) as door:
            yield door


async def there_and_back(visit: Visit, provider: Provider) -> None:
    await visit.page.get_by_role("link", name=visit.words.by_provider).click()
    await visit.page.wait_for_url(f"{visit.server.url}/**")
    visit.watch.hosts.discard(urlsplit(provider.issuer).netloc)


async def test_there_and_back_to_the_page_one_came_for(door: Door, words: Words, provider: Provider) -> None:
    provider.answers(claims={"email": fleet_of(words)})
    visit = await door.stranger(words)
    await visit.goto("/services?orderBy=MSISDN&direction=DESC")
    await there_and_back(visit, provider)
    await visit.heading(words.service_overview)
    await expect(visit.page).to_have_url(f"{visit.server.url}/services?orderBy=MSISDN&direction=DESC")


async def test_nobody_here_has_that_address(door: Door, words: Words, provider: Provider) -> None:
    provider.answers(claims={"email": "nobody@south.example"})
    visit = await door.stranger(words)
    await visit.goto("/sign-in")
    await there_and_back(visit, provider)
    await expect(visit.page.get_by_role("alert")).to_contain_text(words.provider_refused)
    assert await look(visit.page, f"provider_refused-{words.language}") == []


async def test_the_code_is_asked_for_all_the_same(door: Door, words: Words, provider: Provider) -> None:
    provider.answers(claims={"email": fleet_of(words)})
    visit = await door.fleet(words)
    doors, request = f"{visit.server.url}/auth", visit.page.request
    begun = await request.post(f"{doors}/second-factor/set-up", data={"password": PASSWORD})
    code = TOTP((await begun.json())["secret"]).now()
    confirmed = await request.post(f"{doors}/second-factor/confirm", data={"code": code})
    paper = (await confirmed.json())["recoveryCodes"]
    await request.post(f"{doors}/sign-out", data={})
    await visit.goto("/users")
    await there_and_back(visit, provider)
    await visit.field(words.code).fill(paper[0])
    assert "#" not in visit.page.url
    await visit.press(words.sign_in)
    await visit.heading(words.manage_users)

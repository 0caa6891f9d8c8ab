"""The keys of partners' programs, by their portal administrator."""

import httpx2
from playwright.async_api import expect

from tests.browser.people import DOMAIN, PASSWORD, Door, fleet_of
from tests.browser.words import Words


async def test_a_token_is_issued_used_and_revoked(door: Door, words: Words) -> None:
    visit = await door.let_in(f"portal@{DOMAIN[words.language]}", words)
    visit.watch.expect("/auth/tokens/issue")
    await visit.goto("/")
    await visit.page.get_by_role("button", name=words.account).click()
    await visit.page.get_by_role("menuitem", name=words.api_tokens).click()
    await visit.heading(words.no_program)
    await visit.press(words.issue_token)

    await expect(visit.field(words.for_program)).to_be_focused()
    await visit.press(words.issue)
    await expect(visit.dialog().get_by_text(words.choose_scope)).to_be_visible()
    await visit.field(words.for_program).fill("HR tool")
    await visit.field(words.see_services).check()
    for password in ("wrong horse", PASSWORD):
        await visit.field(words.current_password).fill(password)
        await visit.press(words.issue)
        if password != PASSWORD:
            await expect(visit.dialog().get_by_role("alert")).to_have_text(words.not_your_password)
    await visit.heading(words.your_token)
    token = await visit.dialog().locator("code").inner_text()
    assert await answers(visit.server.url, token) == 200
    await visit.press(words.kept_it)

    tokens = visit.page.get_by_role("main").get_by_role("listitem")
    await expect(tokens).to_have_count(1)
    await expect(tokens).to_contain_text("HR tool")
    await expect(tokens).to_contain_text(words.see_services)
    await tokens.get_by_role("button").click()
    await visit.field(words.current_password).fill(PASSWORD)
    await visit.press(words.revoke)
    await visit.heading(words.no_program)
    assert await answers(visit.server.url, token) == 401


async def answers(url: str, token: str) -> int:
    """The status that a program gets."""
    async with httpx2.AsyncClient(base_url=url, headers={"authorization": f"Bearer {token}"}) as program:
        return (await program.post("/graphql", json={"query": "{ mobileServices { totalCount } }"})).status_code


async def test_who_may_not_manage_them_is_told(door: Door, words: Words) -> None:
    visit = await door.let_in(fleet_of(words), words)
    visit.watch.expect("/auth/tokens")
    await visit.goto("/")
    await visit.page.get_by_role("button", name=words.account).click()
    await visit.page.get_by_role("menuitem", name=words.security).wait_for()
    await expect(visit.page.get_by_role("menuitem", name=words.api_tokens)).to_have_count(0)
    await visit.goto("/tokens")
    await expect(visit.page.get_by_role("alert")).to_be_visible()

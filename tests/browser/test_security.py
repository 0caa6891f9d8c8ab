"""What a person does with his own sign-in: his sessions and his password."""

from playwright.async_api import expect

from tests.browser.people import DOMAIN, PASSWORD, Door, Visit
from tests.browser.words import Words


async def open_page(visit: Visit) -> None:
    """By the menu of the account."""
    await visit.goto("/")
    await visit.page.get_by_role("button", name=visit.words.account).click()
    await visit.page.get_by_role("menuitem", name=visit.words.security).click()
    await visit.page.get_by_text(visit.words.this_browser).wait_for()


async def test_a_session_elsewhere_is_ended(door: Door, words: Words) -> None:
    who = f"portal@{DOMAIN[words.language]}"
    here, there = await door.let_in(who, words), await door.let_in(who, words)
    there.watch.expect("/graphql")
    await there.goto("/security")
    await open_page(here)
    sessions = here.page.get_by_role("region", name=words.signed_in_where).get_by_role("listitem")
    await expect(sessions).to_have_count(2)
    await expect(sessions.filter(has_text=words.this_browser)).to_contain_text("Chrome, Linux")
    await expect(sessions.filter(has_text=words.this_browser)).to_contain_text("127.0.0.1")
    await sessions.get_by_role("button").click()
    await expect(sessions).to_have_count(1)
    await there.page.get_by_role("link", name=words.manage_users).click()
    await there.heading(words.sign_in)


async def test_signing_out_everywhere(door: Door, words: Words) -> None:
    who = f"portal@{DOMAIN[words.language]}"
    here, there = await door.let_in(who, words), await door.let_in(who, words)
    await open_page(here)
    await here.press(words.everywhere)
    await here.heading(words.sign_in)
    await there.goto("/users")
    await there.heading(words.sign_in)


async def test_changing_the_password(door: Door, words: Words) -> None:
    email = f"careful.{words.language}@south.example"
    link = door.server.flotte("access", "grant", email, "--role", "insight", "--company", "Atelier du Midi").strip()
    visit = await door.stranger(words)
    token = link.partition("token=")[2]
    for path, data in (
        ("/auth/password", {"token": token, "password": PASSWORD}),
        ("/auth/sign-in", {"email": email, "password": PASSWORD}),
    ):
        assert (await visit.page.request.post(visit.server.url + path, data=data)).ok
    visit.watch.expect("/auth/password/change")
    await open_page(visit)
    await visit.press(words.change)
    for label in (words.new_password, words.same_again):
        await visit.field(label).fill("battery staple")
    for current in ("wrong horse", PASSWORD):
        await visit.field(words.current_password).fill(current)
        await visit.press(words.save)
        if current != PASSWORD:
            await expect(visit.dialog().get_by_role("alert")).to_have_text(words.not_your_password)
    await expect(visit.page.get_by_role("status")).to_contain_text(words.password_is_changed)
    assert (await visit.page.request.get(f"{visit.server.url}/auth/sessions")).ok

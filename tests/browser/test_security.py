"""What a person does with his own sign-in: his sessions and his password."""

from playwright.async_api import expect
from pyotp.totp import TOTP

from tests.browser.people import DOMAIN, Door, Visit
from tests.browser.words import Words

OWN = "correct horse"


async def open_page(visit: Visit) -> None:
    """By the menu of the account."""
    await visit.goto("/")
    await visit.page.get_by_role("button", name=visit.words.account).click()
    await visit.page.get_by_role("menuitem", name=visit.words.security).click()
    await visit.page.get_by_text(visit.words.this_browser).wait_for()


async def newcomer(door: Door, words: Words, name: str) -> Visit:
    """Somebody whom no other test knows, signed in."""
    email = f"{name}.{words.language}@south.example"
    link = door.server.flotte("access", "grant", email, "--role", "insight", "--company", "Atelier du Midi").strip()
    visit = await door.stranger(words)
    body = {"token": link.partition("#")[2], "password": OWN}
    assert (await visit.page.request.post(f"{visit.server.url}/auth/password", data=body)).ok
    await visit.sign_in(email, OWN)
    return visit


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
    visit = await newcomer(door, words, "careful")
    visit.watch.expect("/auth/password/change")
    await open_page(visit)
    await visit.press(words.change)
    for label in (words.new_password, words.same_again):
        await visit.field(label).fill("battery staple")
    for current in ("wrong horse", OWN):
        await visit.field(words.current_password).fill(current)
        await visit.press(words.save)
        if current != OWN:
            await expect(visit.dialog().get_by_role("alert")).to_have_text(words.not_your_password)
    await expect(visit.page.get_by_role("status")).to_contain_text(words.password_is_changed)
    assert (await visit.page.request.get(f"{visit.server.url}/auth/sessions")).ok


async def test_a_second_factor(door: Door, words: Words) -> None:
    visit = await newcomer(door, words, "twofold")
    visit.watch.expect("/auth/second-factor/confirm", "/auth/sign-in/code")
    await open_page(visit)
    await visit.press(words.set_up)
    await visit.field(words.current_password).fill(OWN)
    await visit.press(words.go_on)
    app = TOTP((await visit.dialog().locator("code").inner_text()).replace(" ", ""))
    assert await visit.dialog().locator("img").evaluate("image => image.naturalWidth") > 100
    for code in ("000000", app.now()):
        await visit.field(words.code).fill(code)
        await visit.press(words.go_on)
        if code == "000000":
            await expect(visit.dialog().get_by_role("alert")).to_contain_text(words.wrong_code)
    await visit.heading(words.your_recovery_codes)
    paper = await visit.dialog().get_by_role("listitem").all_inner_texts()
    assert len(set(paper)) == 10
    await visit.press(words.kept_them)
    await expect(visit.page.get_by_text(words.ten_left)).to_be_visible()

    # Out, and in again by the password and a recovery code: the app's code was used to set it up.
    await visit.page.get_by_role("button", name=words.account).click()
    await visit.page.get_by_role("menuitem", name=words.sign_out, exact=True).click()
    await visit.field(words.email).fill(f"twofold.{words.language}@south.example")
    await visit.field(words.password).fill(OWN)
    await visit.press(words.sign_in)
    await expect(visit.field(words.code)).to_be_focused()
    for code in ("000000", paper[0]):
        await visit.field(words.code).fill(code)
        await visit.press(words.sign_in)
        if code == "000000":
            await expect(visit.page.get_by_role("alert")).to_contain_text(words.wrong_code)
    await visit.heading("Atelier du Midi")
    await open_page(visit)
    await expect(visit.page.get_by_text(words.nine_left)).to_be_visible()

    await visit.press(words.turn_off)
    await visit.dialog().get_by_label(words.current_password, exact=True).fill(OWN)
    await visit.dialog().get_by_label(words.code, exact=True).fill(paper[1])
    await visit.dialog().get_by_role("button", name=words.turn_off).click()
    await expect(visit.page.get_by_role("button", name=words.set_up)).to_be_visible()

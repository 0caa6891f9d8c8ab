"""Coming in, by password or by a link to set one, and going out."""

import pytest
from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import PASSWORD, Door, Visit, fleet_of
from tests.browser.words import Words


async def enter(visit: Visit, email: str, password: str = PASSWORD) -> None:
    """Fill the form of the sign-in page and send it; returns when it was answered."""
    await visit.field(visit.words.email).fill(email)
    await visit.field(visit.words.password).fill(password)
    async with visit.page.expect_response("**/auth/sign-in"):
        await visit.press(visit.words.sign_in)


async def test_wrong_data_then_the_right_one(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    visit.watch.expect("/auth/sign-in")
    await visit.goto("/")
    await visit.heading(words.sign_in)
    for email, password in ((fleet_of(words), "wrong horse"), ("nobody@south.example", PASSWORD)):
        await enter(visit, email, password)
        await expect(visit.page.get_by_role("alert")).to_have_text(words.wrong_credentials)
    await enter(visit, fleet_of(words))
    await visit.heading((await facts.company(visit))["name"])
    await expect(visit.page).to_have_url(f"{visit.server.url}/")


async def test_passwords_are_hidden_pasted_and_known_to_password_managers(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    await visit.goto("/sign-in")
    email, password = visit.field(words.email), visit.field(words.password)
    await email.fill(PASSWORD)
    await email.press("ControlOrMeta+A")
    await email.press("ControlOrMeta+C")
    await password.press("ControlOrMeta+V")
    await expect(password).to_have_value(PASSWORD)
    await expect(password).to_have_attribute("type", "password")
    await expect(password).to_have_attribute("autocomplete", "current-password")
    await visit.goto("/set-password#x")
    for label in (words.new_password, words.same_again):
        await expect(visit.field(label)).to_have_attribute("type", "password")
        await expect(visit.field(label)).to_have_attribute("autocomplete", "new-password")


async def test_setting_a_password_by_the_link(door: Door, words: Words) -> None:
    email = f"newcomer.{words.language}@south.example"
    link = door.server.flotte("access", "grant", email, "--role", "insight", "--company", "Atelier du Midi").strip()
    visit = await door.stranger(words)
    visit.watch.expect("/auth/password")
    await visit.goto(link.removeprefix(visit.server.url))
    new = visit.field(words.new_password)
    await new.fill("too short")
    await visit.press(words.save)
    await expect(visit.page.get_by_text(words.at_least_10)).to_be_visible()
    await new.fill("battery staple")
    await visit.field(words.same_again).fill("battery stable")
    await visit.press(words.save)
    await expect(visit.page.get_by_text(words.differ)).to_be_visible()
    for password in (f"{email}1", "battery staple"):
        await new.fill(password)
        await visit.field(words.same_again).fill(password)
        await visit.press(words.save)
        if password != "battery staple":
            await expect(visit.page.get_by_role("alert")).to_contain_text(words.easy_to_guess)
    await visit.heading(words.password_is_set)
    await visit.page.get_by_role("link", name=words.sign_in).click()
    await enter(visit, email, "battery staple")
    await visit.heading("Atelier du Midi")


async def test_a_link_works_once(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    visit.watch.expect("/auth/password")
    await visit.goto("/set-password#used-before")
    await visit.field(words.new_password).fill("battery staple")
    await visit.field(words.same_again).fill("battery staple")
    await visit.press(words.save)
    await expect(visit.page.get_by_role("alert")).to_contain_text(words.link_used)


@pytest.mark.parametrize("cookie", [None, "of-another-time"])
async def test_without_a_session_one_signs_in_and_is_back(door: Door, words: Words, cookie: str | None) -> None:
    visit = await door.stranger(words)
    if cookie:
        await visit.page.context.add_cookies([{"name": "flotte", "value": cookie, "url": visit.server.url}])
    await visit.goto("/services?orderBy=MSISDN&direction=DESC")
    await visit.heading(words.sign_in)
    await enter(visit, fleet_of(words))
    await visit.heading(words.service_overview)
    await expect(visit.page).to_have_url(f"{visit.server.url}/services?orderBy=MSISDN&direction=DESC")


async def test_a_session_that_ends_meanwhile(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    visit.watch.expect("/graphql")
    await visit.goto("/users")  # which asks for nothing by itself: other pages listen for news, and would be told first
    await visit.page.get_by_role("table").get_by_role("link").first.wait_for()
    await visit.page.context.clear_cookies()
    await visit.page.get_by_role("link", name=words.service_overview).click()
    await visit.heading(words.sign_in)
    await enter(visit, fleet_of(words))
    await visit.heading(words.service_overview)


async def test_signing_out_leaves_nothing_to_go_back_to(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/users")
    await visit.page.get_by_role("table").wait_for()
    await visit.page.get_by_role("button", name=words.account).click()
    await visit.page.get_by_role("menuitem", name=words.sign_out).click()
    await visit.heading(words.sign_in)
    await visit.page.go_back()
    await visit.heading(words.sign_in)
    await expect(visit.page.get_by_role("table")).to_have_count(0)


async def test_whoever_has_several_companies_picks_one(door: Door, words: Words) -> None:
    visit = await door.let_in("am@operator.example", words)
    await visit.goto("/")
    await visit.heading(words.choose_company)
    await visit.page.get_by_role("button", name="Atelier du Midi").click()
    await visit.heading("Atelier du Midi")
    await visit.page.reload()
    await visit.heading("Atelier du Midi")
    await visit.page.get_by_role("banner").get_by_role("link").last.click()
    await visit.page.get_by_role("button", name="Noordwind Logistics").click()
    await visit.heading("Noordwind Logistics")
    await expect(visit.page.get_by_role("banner")).to_contain_text("Noordwind Logistics")

"""Finding a user, seeing all that he has, adding and editing users."""

from urllib.parse import parse_qs, urlsplit

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import DOMAIN, Door, Visit
from tests.browser.words import Words

LIKE_HTML = "Léa <img src=x onerror=alert(1)> Toute-Nouvelle"


async def test_a_user_is_found_by_whatever_one_knows_of_him(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    one = await facts.user(visit, lambda user: user["costCentre"] and len(user["mobileServices"]) == 1)
    number = facts.readable(one["mobileServices"][0]["msisdn"])
    await visit.goto("/users")
    for text in (one["name"].upper(), number, number.replace("+32 ", "0"), one["email"], one["costCentre"]):
        await searched(visit, text)
        await expect(visit.page.get_by_role("link", name=one["name"], exact=True).first).to_be_visible()
        found = (await visit.ask(facts.USERS, search=text))["users"]["totalCount"]
        said = words.count("user" if found == 1 else "users", found)
        await expect(visit.page.get_by_text(said, exact=True)).to_be_visible()
    await searched(visit, one["email"])
    await expect(visit.page.get_by_text(words.count("user", 1), exact=True)).to_be_visible()
    await visit.page.get_by_role("link", name=one["name"], exact=True).click()
    await visit.heading(one["name"])
    await visit.page.go_back()
    await expect(visit.field(words.search)).to_have_value(one["email"])
    await expect(visit.page.get_by_role("row")).to_have_count(2)


async def searched(visit: Visit, text: str) -> None:
    """Type it, and wait until the list asks for it."""
    await visit.field(visit.words.search).fill(text)
    await visit.page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("search") == [text])


async def test_nobody_found(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/users?search=xyzzy")
    await visit.heading(words.no_user_found)


async def test_every_service_of_a_user(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@east.example", words)
    one = await facts.user(visit, lambda user: len(_live(user)) > 1 and any(s["options"] for s in _live(user)))
    await visit.goto("/users")
    await visit.page.get_by_role("link", name=one["name"], exact=True).click()
    await visit.heading(one["name"])
    for service in _live(one):
        card = visit.page.get_by_role("article", name=facts.readable(service["msisdn"]))
        await expect(card).to_contain_text(service["plan"]["name"])
        await expect(card).to_contain_text(f"{words.money(facts.cents(service['monthlyPrice']))} {words.month}")
        await expect(card).to_contain_text(service["simCard"]["iccid"])
        for option in service["options"]:
            await expect(card).to_contain_text(option["name"])
    await expect(visit.page.get_by_role("article")).to_have_count(len(_live(one)) + len(one["ucServices"]))


async def test_a_user_with_uc_services(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@north.example", words)
    one = await facts.user(visit, lambda user: user["ucServices"])
    await visit.goto(f"/users/{one['id']}")
    for service in one["ucServices"]:
        card = visit.page.get_by_role("article", name=service["plan"]["name"])
        await expect(card).to_contain_text(service["number"])


async def test_what_has_ended_is_folded_away(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@north.example", words)
    one = await facts.user(visit, lambda user: len(_live(user)) < len(user["mobileServices"]))
    ended = next(service for service in one["mobileServices"] if service["status"] == "TERMINATED")
    await visit.goto(f"/users/{one['id']}")
    card = visit.page.get_by_role("article", name=facts.readable(ended["msisdn"]))
    await expect(card).to_be_hidden()
    await visit.page.get_by_role("button", name=words.terminated_services).click()
    await expect(card).to_contain_text(words.terminated)
    await expect(card.get_by_role("button")).to_have_count(1)  # its history


async def test_a_user_without_services(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@north.example", words)
    one = await facts.user(visit, facts.has_none)
    await visit.goto(f"/users/{one['id']}")
    await expect(visit.page.get_by_text(words.no_mobile_service)).to_be_visible()
    await expect(visit.page.get_by_text(words.no_uc_service)).to_be_visible()
    await expect(visit.page.get_by_role("link", name=words.add_service)).to_be_visible()


async def test_adding_and_editing_a_user(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/users")
    taken = (await facts.user(visit, lambda _: True))["email"]
    await visit.press(words.add_user)
    await expect(visit.field(words.name)).to_be_focused()
    await visit.press(words.save)
    await expect(visit.dialog()).to_contain_text(words.name_missing)
    await visit.field(words.name).fill("Léa Nouvelle")
    for email, problem in (("lea@", words.email_invalid), (taken, words.taken)):
        await visit.field(words.email).fill(email)
        await visit.press(words.save)
        await expect(visit.dialog()).to_contain_text(problem)
    await visit.field(words.email).fill(f"lea.nouvelle@{DOMAIN[words.language]}")
    await visit.press(words.save)
    await visit.heading("Léa Nouvelle")
    await visit.press(words.edit)
    await visit.field(words.name).fill(LIKE_HTML)
    await visit.field(words.cost_centre).fill("Vente Sud")
    await visit.press(words.save)
    await visit.heading(LIKE_HTML)
    await expect(visit.page.get_by_text("Vente Sud")).to_be_visible()
    await visit.page.reload()
    await visit.heading(LIKE_HTML)
    await visit.page.go_back()
    await searched(visit, "toute-nouvelle")
    await expect(visit.page.get_by_text(words.count("user", 1), exact=True)).to_be_visible()


async def test_the_list_as_one_wants_it(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@north.example", words)
    await visit.goto("/users")
    await visit.press(words.status)
    await visit.field(words.inactive).check()
    await visit.page.wait_for_url("**/users?status=INACTIVE")
    await expect(visit.page.get_by_role("row").nth(1)).to_contain_text(words.inactive)
    await visit.page.keyboard.press("Escape")
    await visit.press(words.columns)
    await visit.page.get_by_role("checkbox", name=words.cost_centre).uncheck()
    await visit.page.keyboard.press("Escape")
    await expect(visit.page.get_by_role("columnheader", name=words.cost_centre)).to_have_count(0)
    await visit.page.reload()
    await expect(visit.page.get_by_role("columnheader", name=words.status)).to_be_visible()
    await expect(visit.page.get_by_role("columnheader", name=words.cost_centre)).to_have_count(0)


def _live(user: facts.Found) -> list[facts.Found]:
    return [service for service in user["mobileServices"] if service["status"] != "TERMINATED"]

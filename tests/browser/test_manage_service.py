"""« Gestion du service »: other options or another plan, « Sauvegarder », the figures, « Continuer »."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.running import Server, running
from tests.browser.words import Words
from tests.provisioning.simulator import TOKEN, simulating


async def opened(door: Door, words: Words) -> tuple[Visit, facts.Found]:
    """The page of a service on the plan with 2 GB and without options, from the page of its user."""
    visit = await door.fleet(words)
    one = await facts.service(visit, lambda service: _costs(service, 1000) and not service["options"])
    await visit.goto(f"/users/{one['user']['id']}")
    card = visit.page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await card.get_by_role("link", name=words.manage_service).click()
    await visit.heading(f"{words.manage_service} {facts.readable(one['msisdn'])}")
    return visit, one


async def test_an_option_is_added_and_the_month_is_used_up(door: Door, words: Words) -> None:
    visit, one = await opened(door, words)
    page = visit.page
    await expect(page.get_by_role("button", name=words.save)).to_be_disabled()
    await expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(
        f"{one['plan']['name']}, {words.money(1000)}"
    )
    await page.get_by_role("checkbox").first.check()
    await expect(page.get_by_text(words.added, exact=True).first).to_be_visible()
    await visit.press(words.save)

    dialog = visit.dialog()
    await expect(dialog).to_contain_text(words.change_1_of_1)
    await expect(dialog).to_contain_text(words.money(1500))
    table = dialog.get_by_role("table", name=words.next_invoice)
    await expect(table.get_by_role("row").nth(1)).to_contain_text(words.rest_of_month)
    await expect(table.get_by_role("row").nth(1)).to_contain_text(f"15 {words.days}")
    for row, cents in ((1, 242), (2, 500), (3, 742), (4, 156), (5, 898)):
        await expect(table.get_by_role("row").nth(row)).to_contain_text(words.money(cents))
    await visit.press(words.go_on)

    await visit.heading(words.modification)
    await expect(page.get_by_role("status")).to_have_text(words.completed)
    await page.get_by_role("main").get_by_role("link", name=one["user"]["name"]).last.click()
    card = page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await expect(card).to_contain_text(words.money(1500))
    await expect(card).to_contain_text(words.change_limit)
    await expect(card.get_by_role("link", name=words.manage_service)).to_be_visible()  # for its SIM card, and a pause
    await visit.goto(f"/services/{one['id']}")
    await expect(page.get_by_role("main")).to_contain_text(words.change_limit)
    await expect(page.get_by_role("button", name=words.save)).to_have_count(0)
    await expect(page.get_by_role("radio").first).to_be_disabled()


async def test_another_plan_and_its_credit(door: Door, words: Words) -> None:
    visit, _one = await opened(door, words)
    await visit.page.get_by_role("radio", name="Mobile Max").check()
    await visit.press(words.save)
    rows = visit.dialog().get_by_role("table", name=words.next_invoice).get_by_role("row")
    credit = rows.filter(has_text=words.credit)
    await expect(credit).to_contain_text(words.money(-484))
    await expect(rows.filter(has_text=words.rest_of_month)).to_contain_text(words.money(4113))
    await expect(rows.filter(has_text=words.net)).to_contain_text(words.money(4113 - 484 + 8500))
    await visit.press(words.cancel)
    await expect(visit.dialog()).to_have_count(0)
    await expect(visit.page.get_by_role("radio", name="Mobile Max")).to_be_checked()


async def test_an_option_that_does_not_go_with_the_new_plan(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@east.example", words)
    one = await facts.service(visit, lambda service: _has_option(service, "Data + 10"))
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("radio", name="Mobile Max").check()
    option = visit.page.get_by_role("checkbox").filter(has_text=re.compile(r"\+ 10 G"))
    await expect(option).to_have_attribute("data-mark", "wrong")
    await visit.press(words.save)
    await expect(visit.dialog().get_by_role("alert")).to_be_visible()
    await expect(visit.dialog().get_by_role("button", name=words.go_on)).to_have_count(0)


@pytest.fixture(scope="module")
def slow(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose network gets nothing done in the time of a test."""
    with simulating(seconds=600) as simulator:
        network = {"FLOTTE_NETWORK_URL": simulator.url, "FLOTTE_NETWORK_TOKEN": TOKEN}
        with running(template, tmp_path_factory.mktemp("slow"), **network) as server:
            yield server


async def test_an_order_under_way_stands_where_the_button_was(browser: Browser, slow: Server, words: Words) -> None:
    async with Door(browser, slow) as door:
        visit = await door.let_in("fleet@north.example", words)
        lines = (await facts.services(visit, filter={"status": ["ACTIVE"]}))["nodes"]
        one = next(one for one in lines if one["openOrder"])
        await visit.goto(f"/services/{one['id']}")
        await expect(visit.page.get_by_role("main")).to_contain_text(words.order_in_progress)
        await visit.page.get_by_role("main").get_by_role("link", name=one["openOrder"]["number"]).click()
        await visit.heading(one["openOrder"]["number"])


def _costs(service: facts.Found, cents: int) -> bool:
    return facts.cents(service["monthlyPrice"]) == cents


def _has_option(service: facts.Found, name: str) -> bool:
    return any(option["name"].startswith((name, name.replace("Data", "Données"))) for option in service["options"])

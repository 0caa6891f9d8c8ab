"""A change for a while: it begins by itself, is seen to end soon, and returns by itself; and what is cancelled."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.running import running
from tests.browser.words import Words

# The demo is as it was when its day began: a change of a day to come is asked for in its last minute.
LAST_MINUTE = "2026-01-16T23:59:20+01:00"
LAST_MINUTE_OF_IT = "2026-01-19T23:59:50+01:00"
PATIENCE = 90_000


async def test_a_temporary_change_and_its_return(browser: Browser, template: Path, tmp_path: Path) -> None:
    words = Words("fr")
    first, second = tmp_path / "first", tmp_path / "second"
    with running(template, first, FLOTTE_CLOCK_START=LAST_MINUTE) as server:
        async with Door(browser, server) as door:
            visit = await door.fleet(words)
            one = await facts.service(visit, _is_plain)
            await planned(visit, one, "2026-01-17", "2026-01-19")
            await visit.goto("/coming-up")
            await expect(visit.page.get_by_role("main")).to_contain_text("17 janvier 2026")
            await began_and_will_end(visit, one)
    with running(first, second, FLOTTE_CLOCK_START=LAST_MINUTE_OF_IT) as server:
        async with Door(browser, server) as door:
            visit = await door.fleet(words)
            await returned(visit, one)


async def planned(visit: Visit, one: facts.Found, starts_on: str, until: str) -> None:
    """An option from a day until a day, with the figures of both."""
    page, words = visit.page, visit.words
    await visit.goto(f"/services/{one['id']}")
    await page.get_by_role("checkbox").first.check()
    await page.get_by_role("radio", name=words.on_a_date, exact=True).check()
    await expect(page.get_by_role("button", name=words.save)).to_be_disabled()
    await page.get_by_label(words.from_day).fill(starts_on)
    await page.get_by_role("checkbox", name=words.only_until, exact=True).check()
    await page.get_by_label(words.until_day).fill(starts_on)  # too early: the day after its first
    await expect(page.get_by_role("button", name=words.save)).to_be_disabled()
    await page.get_by_label(words.until_day).fill(until)
    await visit.press(words.save)
    begins, ends = (visit.dialog().get_by_role("table").nth(number) for number in (0, 1))
    # 5.00 a month: 14 of 31 days, less the 12 after its last.
    await expect(begins).to_contain_text(words.money(226))
    await expect(ends).to_contain_text(words.money(-194))
    await visit.press(words.go_on)
    await expect(page.get_by_role("status")).to_have_text(words.planned)


async def began_and_will_end(visit: Visit, one: facts.Found) -> None:
    """At midnight it begins; what comes next is its end."""
    page, words = visit.page, visit.words
    row = page.get_by_role("main").get_by_role("listitem").filter(has_text=words.back_to)
    await expect(row).to_have_count(1, timeout=PATIENCE)
    await expect(page.get_by_role("main")).to_contain_text("20 janvier 2026")
    await visit.goto(f"/users/{one['user']['id']}")
    card = page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await expect(card).to_contain_text(words.money(1500))
    await expect(card).to_contain_text(words.back_to)


async def returned(visit: Visit, one: facts.Found) -> None:
    """At the end of its last day the service has what it had before."""
    page, words = visit.page, visit.words
    await visit.goto(f"/users/{one['user']['id']}")
    card = page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await expect(card).to_contain_text(words.money(1000), timeout=PATIENCE)
    await expect(card).not_to_contain_text(words.back_to)
    await visit.goto("/coming-up")
    await expect(page.get_by_role("main")).not_to_contain_text(facts.readable(one["msisdn"]))


async def test_what_is_planned_is_cancelled(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    page = visit.page
    one = await facts.service(visit, _is_plain)
    await visit.goto(f"/services/{one['id']}")
    await visit.press(words.suspend)
    dialog = visit.dialog()
    await dialog.get_by_role("radio", name=words.on_a_date, exact=True).check()
    await dialog.get_by_label(words.from_day).fill("2026-03-10")
    await dialog.get_by_role("button", name=words.suspend).click()
    await expect(page.get_by_role("status")).to_have_text(words.planned)

    await page.get_by_role("link", name=words.coming_up).click()
    await visit.heading(words.coming_up)
    row = page.get_by_role("main").get_by_role("listitem").filter(has_text=facts.readable(one["msisdn"]))
    await expect(row).to_contain_text(words.suspended_from)
    await row.get_by_role("button").click()
    await visit.dialog().get_by_role("button", name=words.cancel_it).click()
    await expect(visit.dialog()).to_have_count(0)
    await expect(row).to_have_count(0)


async def test_a_removal_says_what_it_cancels(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    one = await facts.service(visit, _is_plain)
    given = {"serviceId": one["id"], "reason": "ABSENCE", "startsOn": "2026-03-10"}
    await visit.ask("mutation ($i: SuspendServiceInput!) { suspendService(input: $i) { __typename } }", i=given)
    await visit.goto(f"/users/{one['user']['id']}")
    card = visit.page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await card.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await expect(visit.dialog()).to_contain_text(words.what_is_cancelled)


async def test_a_service_that_starts_on_a_date(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    page = visit.page
    user = await facts.user(visit, lambda _: True)
    await visit.goto(f"/users/{user['id']}/add-service")
    await page.get_by_role("radio").first.check()
    for _ in range(2):
        await visit.press(words.go_on)
    await page.get_by_role("radio", name=words.on_a_date, exact=True).check()
    await page.get_by_label(words.first_day).fill("2026-03-10")
    await visit.press(words.go_on)
    await page.get_by_role("table").wait_for()
    await visit.press(words.go_on)
    await expect(page.get_by_role("status")).to_have_text(words.planned)
    await expect(page.get_by_role("main")).to_contain_text(words.starts_on)
    await page.get_by_role("button", name=words.cancel_it).click()
    await visit.dialog().get_by_role("button", name=words.cancel_it).click()
    await expect(page.get_by_role("status")).not_to_have_text(words.planned)


def _is_plain(service: facts.Found) -> bool:
    return facts.cents(service["monthlyPrice"]) == 1000 and not service["options"]

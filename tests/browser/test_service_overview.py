"""All mobile services of a company: filter, sort, page, add up, export. On 1,000 services."""

import csv
import io
from pathlib import Path
from typing import Any

from playwright.async_api import expect
from python_calamine import load_workbook

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words

EAST = "fleet@east.example"


async def says_totals(visit: Visit, found: facts.Found) -> None:
    """The line above the list: how many, and what they cost together."""
    words = visit.words
    sum_of_all = f"{words.money(facts.cents(found['totalMonthlyPrice']))} {words.per_month_net}"
    said = f"{words.count('services', found['totalCount'])} · {sum_of_all}"
    await expect(visit.page.get_by_text(said)).to_be_visible()


async def test_filters_and_their_totals(door: Door, words: Words) -> None:
    visit = await door.let_in(EAST, words)
    await visit.goto("/services")
    await says_totals(visit, await facts.services(visit))

    await visit.press(words.status)
    await visit.field(words.suspended).uncheck()
    await visit.page.keyboard.press("Escape")
    asked: dict[str, Any] = {"status": ["RESERVED", "INACTIVE", "ACTIVE"]}
    await says_totals(visit, await facts.services(visit, filter=asked))

    await visit.press(words.per_month)
    await visit.field(words.from_).fill("80")
    await visit.field(words.to).fill("95,00")
    await visit.press(words.apply)
    await visit.page.keyboard.press("Escape")
    asked |= {"minMonthlyPrice": "80", "maxMonthlyPrice": "95"}
    found = await facts.services(visit, filter=asked)
    assert 0 < found["totalCount"] < 100
    await says_totals(visit, found)

    await visit.press(words.plan)
    await visit.field(found["nodes"][0]["plan"]["name"]).check()
    await visit.page.keyboard.press("Escape")
    asked |= {"planId": [found["nodes"][0]["plan"]["id"]]}
    await says_totals(visit, await facts.services(visit, filter=asked))

    centre = next(one["user"]["costCentre"] for one in found["nodes"] if one["user"]["costCentre"])
    await visit.press(words.cost_centre)
    await visit.page.get_by_role("combobox", name=words.cost_centre).fill(centre)
    await visit.page.keyboard.press("Enter")
    await visit.page.keyboard.press("Escape")
    asked |= {"costCentre": [centre]}
    await says_totals(visit, await facts.services(visit, filter=asked))
    await visit.page.reload()
    await says_totals(visit, await facts.services(visit, filter=asked))

    await visit.press(words.clear_filters)
    await says_totals(visit, await facts.services(visit))


async def test_sorting_and_turning_pages(door: Door, words: Words) -> None:
    visit = await door.let_in(EAST, words)
    await visit.goto("/services")
    column = visit.page.get_by_role("columnheader", name=words.number_column).get_by_role("button")
    await column.click()
    numbers = [one["msisdn"] for one in (await facts.services(visit, orderBy="MSISDN_ASC"))["nodes"]]
    await shows(visit, numbers[0])
    await visit.press(words.next)
    await shows(visit, numbers[50])
    await visit.press(words.previous)
    await shows(visit, numbers[0])
    await expect(visit.page.get_by_role("button", name=words.previous)).to_be_disabled()
    await column.click()
    last = (await facts.services(visit, orderBy="MSISDN_DESC"))["nodes"][0]["msisdn"]
    await shows(visit, last)
    await visit.page.go_back()
    await shows(visit, numbers[0])
    await visit.page.go_back()
    await shows(visit, numbers[50])


async def shows(visit: Visit, msisdn: str) -> None:
    """The first row is about that number."""
    await expect(visit.page.get_by_role("row").nth(1)).to_contain_text(facts.readable(msisdn))


async def test_the_export_is_the_list_as_it_is_filtered(door: Door, words: Words, tmp_path: Path) -> None:
    visit = await door.let_in(EAST, words)
    await visit.goto("/services?status=SUSPENDED&orderBy=MSISDN&direction=DESC")
    found = await facts.services(visit, filter={"status": ["SUSPENDED"]}, orderBy="MSISDN_DESC")
    numbers = [one["msisdn"] for one in found["nodes"]]
    text = (await exported(visit, "CSV", tmp_path)).read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text.splitlines()[0] else ","))
    assert [next(cell for cell in row if "+32" in cell) for row in rows[1:]] == [_quoted(one) for one in numbers]
    sheet = load_workbook(await exported(visit, "XLSX", tmp_path)).get_sheet_by_index(0).to_python()
    assert [str(cell) for cell in sheet[0]] == rows[0]
    assert len(sheet) == len(numbers) + 1


async def exported(visit: Visit, ending: str, folder: Path) -> Path:
    """The file that the browser saves."""
    await visit.press(visit.words.export)
    async with visit.page.expect_download() as downloading:
        await visit.page.get_by_role("menuitem", name=ending).click()
    download = await downloading.value
    path = folder / download.suggested_filename
    await download.save_as(path)
    return path


def _quoted(number: str) -> str:
    return f"'{number}"


async def test_a_number_leads_to_its_service_and_a_name_to_its_user(door: Door, words: Words) -> None:
    visit = await door.let_in(EAST, words)
    one = await facts.service(visit)
    opened: list[tuple[str, str]] = [
        (facts.readable(one["msisdn"]), f"{words.manage_service} {facts.readable(one['msisdn'])}"),
        (one["user"]["name"], one["user"]["name"]),
    ]
    for link, heading in opened:
        await visit.goto(f"/services?search={one['msisdn'].removeprefix('+')}")
        await visit.page.get_by_role("link", name=link, exact=True).click()
        await visit.heading(heading)


async def test_no_service_found(door: Door, words: Words) -> None:
    visit = await door.let_in(EAST, words)
    await visit.goto("/services?search=xyzzy")
    await visit.heading(words.no_service_found)


async def test_what_the_home_page_counts(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    live, company = await facts.services(visit), await facts.company(visit)
    quota = company["contract"]["removalQuota"]
    await visit.goto("/")
    main = visit.page.get_by_role("main")
    await expect(main).to_contain_text(words.money(facts.cents(live["totalMonthlyPrice"])))
    meter = visit.page.get_by_role("meter", name=words.quota)
    await expect(meter).to_have_attribute("aria-valuemax", str(quota["limit"]))
    await expect(meter).to_have_attribute("aria-valuenow", str(quota["used"]))
    await expect(main).to_contain_text(company["accountManager"]["email"])
    await main.get_by_role("link", name=words.number(live["totalCount"]), exact=True).first.click()
    await visit.heading(words.service_overview)
    await visit.page.go_back()
    await visit.heading(company["name"])

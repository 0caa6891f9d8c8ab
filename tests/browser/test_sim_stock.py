"""The stock of SIM cards: a file is judged row by row before anything is written, and again changes nothing."""

from pathlib import Path

from playwright.async_api import Locator, expect

from tests import cast as people
from tests.browser.people import Door, Visit
from tests.browser.words import Words

OPERATOR = "admin@operator.example"


async def opened(door: Door, words: Words) -> Visit:
    visit = await door.let_in(OPERATOR, words)
    await visit.goto("/")
    await visit.page.get_by_role("link", name=words.sim_stock).click()
    await visit.heading(words.sim_stock)
    return visit


def stock(visit: Visit, name: str) -> Locator:
    return visit.page.get_by_role("main").get_by_role("listitem").filter(has_text=name)


async def count_of(visit: Visit, name: str) -> int:
    text = await stock(visit, name).locator("dd").first.text_content()
    return int("".join(filter(str.isdigit, text or "")))


async def test_a_file_with_bad_rows(door: Door, words: Words, tmp_path: Path) -> None:
    visit = await opened(door, words)
    page, dialog = visit.page, visit.dialog()
    good = people.iccid()
    file = tmp_path / "cards.csv"
    file.write_text(f"\ufefficcid;puk\r\n{good};73501948\r\n893201;1\r\n{good};\r\n", encoding="utf-8")
    before = await count_of(visit, words.operators_stock)
    await page.get_by_role("button", name=words.import_cards + words.operators_stock).click()
    await expect(dialog.get_by_role("button", name=words.import_, exact=True)).to_be_disabled()
    await dialog.locator("input[type=file]").set_input_files(file)
    await expect(dialog.get_by_role("status")).to_contain_text(words.one_new)
    rows = dialog.get_by_role("row")
    await expect(rows).to_have_count(1 + 3)
    await expect(rows.nth(2)).to_contain_text(words.digits_19)
    await dialog.get_by_label(words.left_out).check()
    await expect(rows).to_have_count(1 + 2)
    await dialog.get_by_role("button", name=words.import_, exact=True).click()
    await expect(dialog.get_by_role("status")).to_have_text(words.one_came)
    await dialog.get_by_role("button", name=words.close, exact=True).last.click()
    await expect(dialog).to_have_count(0)
    await expect(stock(visit, words.operators_stock).locator("dd").first).not_to_have_text(words.number(before))
    assert await count_of(visit, words.operators_stock) == before + 1

    await page.get_by_role("button", name=words.import_cards + words.operators_stock).click()
    await dialog.locator("input[type=file]").set_input_files(file)
    await expect(dialog.get_by_role("status")).to_contain_text(words.no_new)
    await expect(rows.nth(1)).to_contain_text(words.already_in_stock)
    await expect(dialog.get_by_role("button", name=words.import_, exact=True)).to_be_disabled()


async def test_a_file_that_is_none_and_the_stock_of_a_company(door: Door, tmp_path: Path) -> None:
    words = Words("nl")
    visit = await opened(door, words)
    page, dialog = visit.page, visit.dialog()
    company = (await visit.ask("{ companies(first: 1) { nodes { name } } }"))["companies"]["nodes"][0]["name"]
    before = await count_of(visit, company)
    await page.get_by_role("button", name=words.import_cards + company).click()
    file = tmp_path / "cards.csv"
    file.write_text("kaart,code\n1,2\n", encoding="utf-8")
    await dialog.locator("input[type=file]").set_input_files(file)
    await expect(dialog.get_by_text(words.csv_columns)).to_be_visible()
    file.write_text(f"iccid\n{people.iccid()}\n", encoding="utf-8")
    await dialog.locator("input[type=file]").set_input_files(file)
    await dialog.get_by_role("button", name=words.import_, exact=True).click()
    await expect(dialog.get_by_role("status")).to_have_text(words.one_came)
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await expect(stock(visit, company).locator("dd").first).to_have_text(words.number(before + 1))


async def test_nobody_else_has_the_page(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/")
    await visit.page.get_by_role("link", name=words.manage_users).wait_for()
    await expect(visit.page.get_by_role("link", name=words.sim_stock)).to_have_count(0)
    await visit.goto("/sim-stock")
    await visit.heading(words.nothing_here)

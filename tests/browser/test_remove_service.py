"""Removing a service: the icon, the dialog with its figures, « Oui »; and a request when that is not possible."""

import pytest
from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words

PREVIEW = """
query ($input: RemoveServiceInput!) {
  previewRemoveService(input: $input) { __typename ... on ChangePreview { confirmationToken } }
}
"""
REMOVE = "mutation ($input: RemoveServiceInput!) { removeService(input: $input) { __typename } }"


async def asked_to_remove(visit: Visit, one: facts.Found) -> None:
    """Press the icon on the page of its user."""
    await visit.goto(f"/users/{one['user']['id']}")
    card = visit.page.get_by_role("article", name=facts.readable(one["msisdn"]))
    await card.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await visit.dialog().get_by_role("button", name=visit.words.cancel).wait_for()


async def test_a_line_of_85_euros_is_removed_on_16_january(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@east.example", words)
    one = await facts.service(visit, minMonthlyPrice="85.00", maxMonthlyPrice="85.00")
    quota = (await facts.company(visit))["contract"]["removalQuota"]
    await asked_to_remove(visit, one)
    dialog = visit.dialog()
    for said in (one["user"]["name"], one["plan"]["name"], words.ends_on):
        await expect(dialog).to_contain_text(said)
    nth = f"{words.removal} {quota['used'] + 1} {words.of} {quota['limit']}"
    await expect(dialog).to_contain_text(nth)
    credit = dialog.get_by_role("table", name=words.next_invoice).get_by_role("row").nth(1)
    await expect(credit).to_contain_text(words.credit)
    await expect(credit).to_contain_text(words.money(-4113))
    await visit.press(words.yes)

    await visit.heading(words.removal_order)
    await expect(visit.page.get_by_role("status")).to_have_text(words.completed)
    await expect(visit.page.get_by_role("main").get_by_role("listitem")).to_have_count(2)
    await expect(visit.page.get_by_role("main")).to_contain_text(words.terminated)
    await visit.goto("/")
    meter = visit.page.get_by_role("meter", name=words.quota)
    await expect(meter).to_have_attribute("aria-valuenow", str(quota["used"] + 1))


@pytest.mark.parametrize("way", ["button", "Escape"])
async def test_thinking_better_of_it_changes_nothing(door: Door, words: Words, way: str) -> None:
    visit = await door.let_in("fleet@north.example", words)
    one = await facts.service(visit)
    before = await facts.company(visit)
    await asked_to_remove(visit, one)
    await expect(visit.dialog().get_by_role("button", name=words.yes)).to_be_visible()
    if way == "button":
        await visit.press(words.cancel)
    else:
        await visit.page.keyboard.press("Escape")
    await expect(visit.dialog()).to_have_count(0)
    icon = visit.page.get_by_role("button", name=facts.readable(one["msisdn"]))
    await expect(icon).to_be_focused()
    assert await facts.company(visit) == before
    assert await facts.service(visit) == one


async def test_several_at_once_go_to_the_account_manager(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@east.example", words)
    await visit.goto("/services")
    first, second = (await facts.services(visit))["nodes"][:2]
    for one in (first, second):
        await visit.page.get_by_role("checkbox", name=facts.readable(one["msisdn"])).check()
    await expect(visit.page.get_by_text(words.count("selected", 2))).to_be_visible()
    await visit.press(words.remove)
    await asks_the_account_manager(visit, first, second)
    await visit.press(words.cancel)
    await visit.press(words.clear_selection)
    await expect(visit.page.get_by_text(words.count("selected", 2))).to_have_count(0)


async def test_without_a_slot_left_the_account_manager_is_asked(door: Door, words: Words) -> None:
    visit = await door.let_in("fleet@south.example", words)
    await use_up_the_quota(visit)
    one = next(one for one in (await facts.services(visit))["nodes"] if one["openOrder"] is None)
    await asked_to_remove(visit, one)
    await expect(visit.dialog()).to_contain_text(words.quota_used)
    await expect(visit.dialog().get_by_role("button", name=words.yes)).to_have_count(0)
    await asks_the_account_manager(visit, one)
    await visit.goto("/services")
    await visit.page.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await asks_the_account_manager(visit, one)


async def asks_the_account_manager(visit: Visit, *services: facts.Found) -> None:
    """The dialog lists the services, and files a request with a note."""
    for one in services:
        await expect(visit.dialog()).to_contain_text(facts.readable(one["msisdn"]))
        await expect(visit.dialog()).to_contain_text(one["user"]["name"])
    await expect(visit.dialog().get_by_label(visit.words.note)).to_be_visible()
    await expect(visit.dialog().get_by_role("button", name=visit.words.file_request)).to_be_visible()


async def use_up_the_quota(visit: Visit) -> None:
    """As often as it is still possible, over the API."""
    while (await facts.company(visit))["contract"]["removalQuota"]["remaining"]:
        chosen = {"serviceId": (await facts.service(visit))["id"]}
        preview = (await visit.ask(PREVIEW, input=chosen))["previewRemoveService"]
        chosen["confirmationToken"] = preview["confirmationToken"]
        assert (await visit.ask(REMOVE, input=chosen))["removeService"]["__typename"] == "ServiceRemoved"

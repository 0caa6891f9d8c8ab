"""A removal request from filing to execution: two people, one decision, and what comes of it."""

from playwright.async_api import expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words

NOBODY_LOOKS = "Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })"


async def filed(visit: Visit, *services: facts.Found) -> None:
    """Select them in the overview and ask for their removal, with a note."""
    await visit.goto("/services")
    for one in services:
        await visit.page.get_by_role("checkbox", name=facts.readable(one["msisdn"])).check()
    await visit.press(visit.words.remove)
    await visit.dialog().get_by_label(visit.words.note).fill("They have left us.")
    await visit.press(visit.words.file_request)


async def test_two_are_requested_and_one_ends(door: Door) -> None:
    """He who asks speaks French, he who decides English."""
    asking = await door.let_in("fleet@east.example", Words("fr"))
    first, second = [one for one in (await facts.services(asking))["nodes"] if facts.is_untouched(one)][:2]
    quota = (await facts.company(asking))["contract"]["removalQuota"]
    await filed(asking, first, second)
    await asking.heading(asking.words.removal_request)
    status = asking.page.get_by_role("main").get_by_role("status")
    await expect(status).to_have_text(asking.words.waits_for_decision)
    await asking.goto("/")
    await expect(asking.page.get_by_role("link", name=asking.words.one_waits)).to_be_visible()

    deciding = await door.let_in("am@operator.example", Words("en"))
    await deciding.goto("/")
    await deciding.page.get_by_role("link", name=deciding.words.two_wait).click()
    row = deciding.page.get_by_role("main").get_by_role("listitem").first
    await expect(row).to_contain_text("They have left us.")
    await row.get_by_role("link").click()
    await deciding.page.get_by_role("checkbox", name=facts.readable(second["msisdn"])).focus()
    await deciding.page.keyboard.press("Space")
    await deciding.press(deciding.words.remove_1_of_2)
    await expect(deciding.page.get_by_text(deciding.words.required)).to_be_visible()
    await deciding.field(deciding.words.reason).fill("The other one is needed.")
    await deciding.press(deciding.words.remove_1_of_2)
    status = deciding.page.get_by_role("main").get_by_role("status")
    await expect(status).to_have_text(deciding.words.partly_approved)

    await asking.page.get_by_role("link", name=asking.words.removal_requests).click()
    row = asking.page.get_by_role("main").get_by_role("listitem").first
    await expect(row).to_contain_text(asking.words.partly_approved)
    await row.get_by_role("link").click()
    await expect(asking.page.get_by_role("main")).to_contain_text("The other one is needed.")
    [order] = await asking.page.get_by_role("main").get_by_role("link", name="2026-").all()
    await order.click()
    await expect(asking.page.get_by_role("status")).to_have_text(asking.words.completed)
    await expect(asking.page.get_by_role("main")).to_contain_text(asking.words.terminated)
    left = {one["id"] for one in (await facts.services(asking, search=second["msisdn"]))["nodes"]}
    assert second["id"] not in left
    assert (await facts.company(asking))["contract"]["removalQuota"] == quota


async def test_it_is_withdrawn(door: Door) -> None:
    visit = await door.let_in("fleet@north.example", Words("nl"))
    lines = (await facts.services(visit, filter={"status": ["ACTIVE"]}))["nodes"]
    first, second = [one for one in lines if facts.is_untouched(one)][:2]
    await filed(visit, first, second)
    await visit.heading(visit.words.removal_request)
    await filed(visit, first, second)
    await expect(visit.dialog().get_by_text(visit.words.already_requested)).to_have_count(2)
    await visit.press(visit.words.cancel)
    await visit.goto("/removal-requests")
    await visit.page.get_by_role("main").get_by_role("listitem").first.get_by_role("link").click()
    await visit.press(visit.words.withdraw)
    await visit.dialog().get_by_role("button", name=visit.words.withdraw).click()
    status = visit.page.get_by_role("main").get_by_role("status")
    await expect(status).to_have_text(visit.words.withdrawn)


async def test_what_another_decided_shows_by_itself_and_in_place_of_a_refusal(door: Door) -> None:
    """Two account managers and the fleet have the request open; nobody loads the page again."""
    asking = await door.let_in("fleet@south.example", Words("fr"))
    lines = (await facts.services(asking, filter={"status": ["ACTIVE"]}))["nodes"]
    await filed(asking, *[one for one in lines if one["openOrder"] is None][:2])
    await asking.heading(asking.words.removal_request)
    path = "/removal-requests/" + asking.page.url.rpartition("/")[2]
    first, second = [await door.let_in("am@operator.example", Words("en")) for _ in range(2)]
    await second.page.add_init_script(NOBODY_LOOKS)
    for one in (first, second):
        await one.goto(path)
        await one.field(one.words.reason).fill("They are needed.")
    await first.press(first.words.refuse_request)
    await expect(asking.page.get_by_role("main").get_by_role("status")).to_have_text(asking.words.refused)
    await expect(asking.page.get_by_role("main")).to_contain_text("They are needed.")
    await second.press(second.words.refuse_request)
    await expect(second.page.get_by_role("main").get_by_role("status")).to_have_text(second.words.refused)
    await expect(second.page.get_by_role("button", name=second.words.refuse_request)).to_have_count(0)

"""What one sees when an address leads nowhere or the server does not answer; nothing is done twice."""

import signal

import pytest
from playwright.async_api import Route, expect

from tests.browser import facts
from tests.browser.people import Door
from tests.browser.words import Words


@pytest.mark.parametrize(
    "path", ["/nowhere/at/all", "/users/usr_00000000000000000000000000", "/services/x", "/orders/x"]
)
async def test_an_address_that_leads_nowhere(door: Door, words: Words, path: str) -> None:
    visit = await door.fleet(words)
    await visit.goto(path)
    await visit.heading(words.nothing_here)
    await visit.page.get_by_role("link", name=words.to_home).click()
    await visit.heading((await facts.company(visit))["name"])


async def test_what_belongs_to_another_company_is_not_there(door: Door, words: Words) -> None:
    theirs = await facts.service(await door.let_in("fleet@south.example", words))
    visit = await door.let_in("fleet@north.example", words)
    for path in (f"/users/{theirs['user']['id']}", f"/services/{theirs['id']}"):
        await visit.goto(path)
        await visit.heading(words.nothing_here)


async def test_a_server_that_went_silent_and_came_back(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    await visit.goto("/users")
    await visit.page.get_by_role("row").nth(1).wait_for()
    door.server.process.send_signal(signal.SIGSTOP)
    try:
        async with visit.page.expect_request("**/graphql"):
            await visit.field(words.search).fill("xyzzy")
        await expect(visit.page.get_by_role("alert")).to_have_count(0)
    finally:
        door.server.process.send_signal(signal.SIGCONT)
    await visit.heading(words.no_user_found)


async def test_an_error_and_trying_again(door: Door, words: Words) -> None:
    visit = await door.fleet(words)
    visit.watch.expect("/graphql")
    await visit.goto("/")
    await visit.heading(words.quota)
    await visit.page.route("**/graphql", lambda route: route.abort())
    await visit.page.get_by_role("link", name=words.manage_users).click()
    await visit.heading(words.manage_users)  # the page before it may have an alert of its own by now
    alert = visit.page.get_by_role("alert")
    await expect(alert).to_contain_text(words.not_loaded)
    await visit.page.unroute("**/graphql")
    await visit.press(words.try_again)
    await expect(visit.page.get_by_role("row").nth(1)).to_be_visible()
    await expect(alert).to_have_count(0)


async def test_a_lost_answer_and_pressing_again(door: Door, words: Words) -> None:
    """The order was placed, but its answer got lost: the second press finds the same order."""
    visit = await door.fleet(words)
    visit.watch.expect("/graphql")
    # News of the order would come before the second press, and take the question away.
    await visit.page.route_web_socket("**/graphql", lambda _: None)
    one = await facts.service(visit)
    await visit.goto(f"/users/{one['user']['id']}")
    await visit.page.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    yes = visit.dialog().get_by_role("button", name=words.yes)
    await yes.wait_for()

    async def lose_the_answer(route: Route) -> None:
        await route.fetch()
        await route.abort()

    used = (await facts.company(visit))["contract"]["removalQuota"]["used"]
    await visit.page.route("**/graphql", lose_the_answer)
    await yes.click()
    await expect(visit.dialog().get_by_role("alert")).to_contain_text(words.nothing_twice)
    await visit.page.unroute("**/graphql")
    await yes.click()
    await visit.heading(words.removal_order)
    assert (await facts.company(visit))["contract"]["removalQuota"]["used"] == used + 1

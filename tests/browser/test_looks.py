"""Every page in both colour schemes, wide and narrow: readable for everybody (WCAG 2.2 AA), and never too wide."""

from collections.abc import Awaitable, Callable

import pytest

from tests.browser import facts
from tests.browser.look import look
from tests.browser.people import Door, Visit
from tests.browser.words import Words

Arrival = Callable[[Visit], Awaitable[None]]
BEFORE_SIGN_IN: dict[str, Arrival] = {}
SIGNED_IN: dict[str, Arrival] = {}


def outside(arrival: Arrival) -> Arrival:
    """A page for people who have not signed in."""
    BEFORE_SIGN_IN[arrival.__name__] = arrival
    return arrival


def inside(arrival: Arrival) -> Arrival:
    """A page of the portal."""
    SIGNED_IN[arrival.__name__] = arrival
    return arrival


@outside
async def sign_in(visit: Visit) -> None:
    await visit.goto("/sign-in")
    await visit.heading(visit.words.sign_in)


@outside
async def sign_in_refused(visit: Visit) -> None:
    visit.watch.expect("/auth/sign-in")
    await sign_in(visit)
    await visit.page.get_by_label(visit.words.email).fill("nobody@south.example")
    await visit.page.get_by_label(visit.words.password, exact=True).fill("wrong horse")
    await visit.press(visit.words.sign_in)
    await visit.page.get_by_role("alert").wait_for()


@outside
async def set_password(visit: Visit) -> None:
    await visit.goto("/set-password?token=x")
    await visit.press(visit.words.save)
    await visit.page.get_by_text(visit.words.at_least_10).first.wait_for()


@outside
async def not_found(visit: Visit) -> None:
    await visit.goto("/nowhere/at/all")
    await visit.heading(visit.words.nothing_here)


@inside
async def home(visit: Visit) -> None:
    await visit.goto("/")
    await visit.heading((await facts.company(visit))["name"])


@inside
async def manage_users(visit: Visit) -> None:
    await visit.goto("/users")
    await visit.page.get_by_role("table").wait_for()


@inside
async def no_user_found(visit: Visit) -> None:
    await visit.goto("/users?search=xyzzy")
    await visit.heading(visit.words.no_user_found)


@inside
async def add_user(visit: Visit) -> None:
    await manage_users(visit)
    await visit.press(visit.words.add_user)
    await visit.dialog().get_by_role("button", name=visit.words.save).click()


@inside
async def a_user(visit: Visit) -> None:
    one = await facts.user(visit, lambda user: len(user["mobileServices"]) > 0)
    await visit.goto(f"/users/{one['id']}")
    await visit.page.get_by_role("button", name=visit.words.history).first.click()


@inside
async def a_user_without_services(visit: Visit) -> None:
    one = await facts.user(visit, lambda user: not user["mobileServices"])
    await visit.goto(f"/users/{one['id']}")
    await visit.heading(one["name"])


@inside
async def service_overview(visit: Visit) -> None:
    await visit.goto("/services?status=ACTIVE")
    for box in (await visit.page.get_by_role("checkbox").all())[1:3]:
        await box.check()
    await visit.page.get_by_role("button", name=visit.words.status).first.click()


@inside
async def several_removed(visit: Visit) -> None:
    await visit.goto("/services")
    await visit.page.get_by_role("checkbox").first.check()
    await visit.press(visit.words.remove)
    await visit.dialog().get_by_role("link").first.wait_for()


@inside
async def add_service_plan(visit: Visit) -> None:
    one = await facts.user(visit, lambda _: True)
    await visit.goto(f"/users/{one['id']}/add-service")
    await visit.page.get_by_role("radio").nth(1).check()
    await visit.page.get_by_role("checkbox").nth(1).check()


@inside
async def add_service_sim(visit: Visit) -> None:
    await add_service_plan(visit)
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("radio").nth(1).check()


@inside
async def add_service_start(visit: Visit) -> None:
    await add_service_sim(visit)
    await visit.press(visit.words.go_on)


@inside
async def add_service_summary(visit: Visit) -> None:
    await add_service_start(visit)
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("table").wait_for()


@inside
async def manage_service(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("radio", checked=False).nth(2).check()
    await visit.page.get_by_role("checkbox").nth(2).click()


@inside
async def modify_dialog(visit: Visit) -> None:
    one = await facts.service(visit, lambda service: not service["options"])
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("checkbox", checked=False).first.check()
    await visit.press(visit.words.save)
    await visit.dialog().get_by_role("table").wait_for()


@inside
async def remove_dialog(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/users/{one['user']['id']}")
    await visit.page.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await visit.dialog().get_by_role("table").wait_for()


@inside
async def an_order(visit: Visit) -> None:
    orders = await visit.ask("{ orders(first: 1) { nodes { id number } } }")
    await visit.goto(f"/orders/{orders['orders']['nodes'][0]['id']}")
    await visit.page.get_by_role("listitem").first.wait_for()


@inside
async def nothing_here(visit: Visit) -> None:
    await visit.goto("/users/usr_00000000000000000000000000")
    await visit.heading(visit.words.nothing_here)


@inside
async def out_of_reach(visit: Visit) -> None:
    visit.watch.expect("/graphql", "ERR_FAILED")
    await home(visit)
    await visit.page.route("**/graphql", lambda route: route.abort())
    await visit.page.get_by_role("link", name=visit.words.manage_users).click()
    await visit.page.get_by_role("alert").wait_for()


@pytest.mark.parametrize("name", BEFORE_SIGN_IN)
async def test_a_page_before_the_sign_in(door: Door, words: Words, name: str) -> None:
    visit = await door.stranger(words)
    await BEFORE_SIGN_IN[name](visit)
    assert await look(visit.page, f"{name}-{words.language}") == []


@pytest.mark.parametrize("name", SIGNED_IN)
async def test_a_page_of_the_portal(door: Door, words: Words, name: str) -> None:
    visit = await door.fleet(words)
    await SIGNED_IN[name](visit)
    assert await look(visit.page, f"{name}-{words.language}") == []


async def test_choosing_a_company(door: Door, words: Words) -> None:
    visit = await door.let_in("am@operator.example", words)
    await visit.goto("/")
    await visit.heading(words.choose_company)
    assert await look(visit.page, f"companies-{words.language}") == []


async def test_what_somebody_sees_who_may_only_look(door: Door, words: Words) -> None:
    visit = await door.let_in("insight@north.example", words)
    await a_user(visit)
    assert await look(visit.page, f"insight-{words.language}") == []

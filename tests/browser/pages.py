"""The ways to every page of the portal and every dialog on it, as it stands for somebody of a wide window."""

from collections.abc import Awaitable, Callable

from tests.browser import facts
from tests.browser.people import PASSWORD, Visit

ORDERS = """
query ($state: [OrderState!]) { orders(filter: {state: $state}) { nodes { id number service { user { id } } } } }
"""
OPEN_REQUESTS = """
{ removalRequests(filter: {state: [OPEN]}) { nodes { id removals { service { user { id } } } } } }
"""
ADD = """
mutation ($input: AddServiceInput!) { addService(input: $input) { ... on ServiceAdded { order { id } } } }
"""
Arrival = Callable[[Visit], Awaitable[None]]
# By name, with who arrives there; nobody has not signed in.
PAGES: dict[str, tuple[str | None, Arrival]] = {}


def arrives(who: str | None) -> Callable[[Arrival], Arrival]:
    """Put the way among the pages."""

    def put(arrival: Arrival) -> Arrival:
        PAGES[arrival.__name__] = (who, arrival)
        return arrival

    return put


@arrives(None)
async def sign_in(visit: Visit) -> None:
    await visit.goto("/sign-in")
    await visit.heading(visit.words.sign_in)


@arrives(None)
async def sign_in_refused(visit: Visit) -> None:
    visit.watch.expect("/auth/sign-in")
    await sign_in(visit)
    await visit.page.get_by_label(visit.words.email).fill("nobody@south.example")
    await visit.page.get_by_label(visit.words.password, exact=True).fill("wrong horse")
    await visit.press(visit.words.sign_in)
    await visit.page.get_by_role("alert").wait_for()


@arrives(None)
async def set_password(visit: Visit) -> None:
    await visit.goto("/set-password#x")
    await visit.press(visit.words.save)
    await visit.page.get_by_text(visit.words.at_least_10).first.wait_for()


@arrives(None)
async def forgotten_password(visit: Visit) -> None:
    await sign_in(visit)
    await visit.page.get_by_role("link", name=visit.words.forgot).click()
    await visit.page.get_by_text("flotte access grant").wait_for()


@arrives(None)
async def forgotten_password_by_mail(visit: Visit) -> None:
    # The server of these pages sends no mail: the page is told that it does.
    await visit.page.route("**/auth/options", lambda route: route.fulfill(json={"sendsMail": True}))
    await visit.goto("/forgotten-password")
    await visit.field(visit.words.email).wait_for()
    await visit.page.unroute("**/auth/options")


@arrives(None)
async def activate(visit: Visit) -> None:
    await invited(visit, simKind="PHYSICAL")
    await visit.press(visit.words.activate_my_number)
    await visit.page.get_by_text(visit.words.iccid_missing).wait_for()


@arrives(None)
async def activate_too_early(visit: Visit) -> None:
    await invited(visit, simKind="ESIM", ready=False)
    await visit.page.get_by_role("status").wait_for()


async def invited(visit: Visit, **more: object) -> None:
    """Nobody has a link in these pages: the page is told what it would be for."""
    told = {
        "name": "An Peeters",
        "company": "Atelier du Midi",
        "number": "+32 470 00 00 01",
        "plan": "Mobile Start 2 GB",
    }
    told |= {"expiresOn": "2026-01-30", "language": visit.words.language, "ready": True} | more
    await visit.page.route("**/auth/activation", lambda route: route.fulfill(json=told))
    await visit.goto(f"/activate#{told['simKind']}-{told['ready']}")  # each has a link of its own
    await visit.heading(visit.words.activate_your_number)


@arrives("insight@south.example")
async def security(visit: Visit) -> None:
    await visit.goto("/security")
    await visit.page.get_by_text(visit.words.this_browser).wait_for()


@arrives("insight@south.example")
async def change_password(visit: Visit) -> None:
    visit.watch.expect("/auth/password/change")
    await security(visit)
    await visit.press(visit.words.change)
    await visit.field(visit.words.current_password).fill("wrong horse")
    for label in (visit.words.new_password, visit.words.same_again):
        await visit.field(label).fill("battery staple")
    await visit.press(visit.words.save)
    await visit.dialog().get_by_role("alert").wait_for()


@arrives("portal@south.example")
async def second_factor(visit: Visit) -> None:
    await security(visit)
    await visit.press(visit.words.set_up)
    await visit.field(visit.words.current_password).fill(PASSWORD)
    await visit.press(visit.words.go_on)
    await visit.dialog().locator("img").wait_for()


@arrives("portal@south.example")
async def tokens(visit: Visit) -> None:
    # The demo has none: the page is told of two, of which one has ended.
    token = {"id": "tok_1", "name": "HR tool", "scopes": ["users:read", "services:add"], "ended": False}
    token |= {"issuedAt": "2026-01-02T09:00:00+00:00", "lastUsedAt": "2026-01-16T09:00:00+00:00", "expiresAt": None}
    other = token | {"id": "tok_2", "name": "Telecom expenses", "lastUsedAt": None, "ended": True}
    other |= {"expiresAt": "2026-01-12T23:59:59+00:00"}
    await visit.page.route("**/auth/tokens?*", lambda route: route.fulfill(json={"tokens": [token, other]}))
    await visit.goto("/tokens")
    await visit.page.get_by_text("HR tool").wait_for()
    await visit.page.unroute("**/auth/tokens?*")


@arrives("portal@south.example")
async def no_tokens(visit: Visit) -> None:
    await visit.goto("/tokens")
    await visit.heading(visit.words.no_program)


@arrives("portal@south.example")
async def issue_token(visit: Visit) -> None:
    await no_tokens(visit)
    await visit.press(visit.words.issue_token)
    await visit.press(visit.words.issue)
    await visit.dialog().get_by_text(visit.words.choose_scope).wait_for()


@arrives("portal@south.example")
async def issued_token(visit: Visit) -> None:
    await issue_token(visit)
    secret = "flt_" + "x" * 36
    await visit.page.route("**/auth/tokens/issue", lambda route: route.fulfill(json={"id": "tok_1", "token": secret}))
    await visit.field(visit.words.for_program).fill("HR tool")
    await visit.field(visit.words.see_services).check()
    await visit.field(visit.words.current_password).fill(PASSWORD)
    await visit.press(visit.words.issue)
    await visit.heading(visit.words.your_token)
    await visit.page.unroute("**/auth/tokens/issue")


@arrives("portal@south.example")
async def revoke_token(visit: Visit) -> None:
    await tokens(visit)
    await visit.page.get_by_role("main").get_by_role("listitem").first.get_by_role("button").click()
    await visit.dialog().wait_for()


@arrives(None)
async def code_at_the_sign_in(visit: Visit) -> None:
    await sign_in(visit)
    # Nobody of the demo has a second factor: the page is told that one is needed.
    await visit.page.route("**/auth/sign-in", lambda route: route.fulfill(json={"token": "x"}))
    await visit.page.get_by_label(visit.words.email).fill("fleet@south.example")
    await visit.page.get_by_label(visit.words.password, exact=True).fill(PASSWORD)
    await visit.press(visit.words.sign_in)
    await visit.field(visit.words.code).wait_for()
    await visit.page.unroute("**/auth/sign-in")


@arrives("am@operator.example")
async def recovery_codes(visit: Visit) -> None:
    await second_factor(visit)
    codes = [f"{number}abc-defg-hjkm-npqr" for number in range(10)]
    await visit.page.route("**/second-factor/confirm", lambda route: route.fulfill(json={"recoveryCodes": codes}))
    await visit.field(visit.words.code).fill("123456")
    await visit.press(visit.words.go_on)
    await visit.heading(visit.words.your_recovery_codes)
    await visit.page.unroute("**/second-factor/confirm")


@arrives(None)
async def not_found(visit: Visit) -> None:
    await visit.goto("/nowhere/at/all")
    await visit.heading(visit.words.nothing_here)


@arrives("fleet@south.example")
async def home(visit: Visit) -> None:
    await visit.goto("/")
    await visit.heading((await facts.company(visit))["name"])


@arrives("fleet@south.example")
async def manage_users(visit: Visit) -> None:
    await visit.goto("/users")
    await visit.page.get_by_role("table").wait_for()


@arrives("fleet@south.example")
async def no_user_found(visit: Visit) -> None:
    await visit.goto("/users?search=xyzzy")
    await visit.heading(visit.words.no_user_found)


@arrives("fleet@south.example")
async def add_user(visit: Visit) -> None:
    await manage_users(visit)
    await visit.press(visit.words.add_user)
    await visit.dialog().get_by_role("button", name=visit.words.save).click()


@arrives("fleet@south.example")
async def a_user(visit: Visit) -> None:
    one = await facts.user(visit, lambda user: len(user["mobileServices"]) > 0)
    await visit.goto(f"/users/{one['id']}")
    await visit.page.get_by_role("button", name=visit.words.history).first.click()


@arrives("fleet@north.example")
async def a_user_without_services(visit: Visit) -> None:
    one = await facts.user(visit, lambda user: not user["mobileServices"])
    await visit.goto(f"/users/{one['id']}")
    await visit.heading(one["name"])


@arrives("fleet@south.example")
async def service_overview(visit: Visit) -> None:
    await visit.goto("/services?status=ACTIVE")
    for box in (await visit.page.get_by_role("checkbox").all())[1:3]:
        await box.check()
    await visit.page.get_by_role("button", name=visit.words.status).first.click()


@arrives("fleet@south.example")
async def several_removed(visit: Visit) -> None:
    await visit.goto("/services")
    await visit.page.get_by_role("checkbox").first.check()
    await visit.press(visit.words.remove)
    await visit.dialog().get_by_role("textbox").wait_for()


@arrives("fleet@south.example")
async def add_service_plan(visit: Visit) -> None:
    one = await facts.user(visit, lambda _: True)
    await visit.goto(f"/users/{one['id']}/add-service")
    await visit.page.get_by_role("radio").nth(1).check()
    await visit.page.get_by_role("checkbox").nth(1).check()


@arrives("fleet@south.example")
async def add_service_sim(visit: Visit) -> None:
    await add_service_plan(visit)
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("radio").nth(1).check()


@arrives("fleet@south.example")
async def add_service_esim(visit: Visit) -> None:
    await add_service_plan(visit)
    await visit.press(visit.words.go_on)
    await visit.field(visit.words.eid).fill("89049032005008882600012345678906")
    await visit.page.get_by_text(visit.words.eid_wrong).first.wait_for()


@arrives("fleet@south.example")
async def add_service_sent(visit: Visit) -> None:
    await add_service_plan(visit)
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("radio", name=visit.words.send_a_card).check()
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("textbox", name=visit.words.town).wait_for()


@arrives("fleet@south.example")
async def add_service_start(visit: Visit) -> None:
    await add_service_sim(visit)
    await visit.press(visit.words.go_on)


@arrives("fleet@south.example")
async def add_service_by_user(visit: Visit) -> None:
    # The server of these pages sends no mail: the page is told that it does.
    await visit.page.route("**/auth/options", lambda route: route.fulfill(json={"sendsMail": True}))
    await add_service_start(visit)
    await visit.page.get_by_role("radio", name=visit.words.user_activates).check()
    await visit.page.get_by_label(visit.words.language_of_mail).wait_for()
    await visit.page.unroute("**/auth/options")


@arrives("fleet@south.example")
async def add_service_summary(visit: Visit) -> None:
    await add_service_start(visit)
    await visit.press(visit.words.go_on)
    await visit.page.get_by_role("table").wait_for()


@arrives("fleet@south.example")
async def manage_service(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("radio", checked=False).nth(2).check()
    await visit.page.get_by_role("checkbox").nth(2).click()


@arrives("fleet@north.example")
async def a_suspended_service(visit: Visit) -> None:
    one = (await facts.services(visit, filter={"status": ["SUSPENDED"]}))["nodes"][0]
    await visit.goto(f"/services/{one['id']}")
    await visit.press(visit.words.resume)
    await visit.dialog().get_by_role("button", name=visit.words.resume).wait_for()


@arrives("fleet@south.example")
async def block_sim_dialog(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/services/{one['id']}")
    await visit.press(visit.words.block_sim)
    await visit.dialog().get_by_label(visit.words.from_stock).check()
    await visit.dialog().get_by_label(visit.words.iccid).fill("1")
    await visit.dialog().get_by_role("button", name=visit.words.block_sim).click()
    await visit.dialog().get_by_text(visit.words.iccid_invalid).wait_for()


@arrives("fleet@south.example")
async def activation_code(visit: Visit) -> None:
    one = await facts.service(visit, lambda service: service["simCard"]["kind"] == "ESIM")
    await visit.goto(f"/services/{one['id']}")
    await visit.press(visit.words.show_code)
    await visit.dialog().get_by_role("button", name=visit.words.show).click()
    await visit.dialog().locator("img").wait_for()


@arrives("fleet@south.example")
async def modify_dialog(visit: Visit) -> None:
    one = await facts.service(visit, lambda service: not service["options"])
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("checkbox", checked=False).first.check()
    await visit.press(visit.words.save)
    await visit.dialog().get_by_role("table").wait_for()


@arrives("fleet@south.example")
async def remove_dialog(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/users/{one['user']['id']}")
    await visit.page.get_by_role("button", name=facts.readable(one["msisdn"])).click()
    await visit.dialog().get_by_role("table").wait_for()


@arrives("fleet@south.example")
async def an_order(visit: Visit) -> None:
    orders = await visit.ask("{ orders(first: 1) { nodes { id number } } }")
    await visit.goto(f"/orders/{orders['orders']['nodes'][0]['id']}")
    await visit.page.get_by_role("listitem").first.wait_for()


@arrives("fleet@south.example")
async def nothing_here(visit: Visit) -> None:
    await visit.goto("/users/usr_00000000000000000000000000")
    await visit.heading(visit.words.nothing_here)


@arrives("fleet@south.example")
async def out_of_reach(visit: Visit) -> None:
    visit.watch.expect("/graphql", "ERR_FAILED")
    await home(visit)
    await visit.page.route("**/graphql", lambda route: route.abort())
    await visit.page.get_by_role("link", name=visit.words.manage_users).click()
    await visit.heading(visit.words.manage_users)
    await visit.page.get_by_role("alert").wait_for()
    await visit.page.unroute("**/graphql")


@arrives("fleet@east.example")
async def home_of_a_large_company(visit: Visit) -> None:
    await home(visit)


@arrives("am@operator.example")
async def companies(visit: Visit) -> None:
    await visit.goto("/")
    await visit.heading(visit.words.choose_company)


@arrives("insight@north.example")
async def a_user_for_insight(visit: Visit) -> None:
    await a_user(visit)


@arrives("fleet@north.example")
async def a_user_whose_service_waits(visit: Visit) -> None:
    [one, _] = (await the_open_request(visit))["removals"]
    await visit.goto(f"/users/{one['service']['user']['id']}")
    await visit.page.get_by_role("article").first.wait_for()


@arrives("insight@east.example")
async def no_removal_request(visit: Visit) -> None:
    await visit.goto("/removal-requests")
    await visit.heading(visit.words.no_request)


@arrives("fleet@north.example")
async def a_removal_request(visit: Visit) -> None:
    await visit.goto(f"/removal-requests/{(await the_open_request(visit))['id']}")
    await visit.heading(visit.words.removal_request)


@arrives("am@operator.example")
async def removal_requests(visit: Visit) -> None:
    await visit.goto("/removal-requests")
    await visit.page.get_by_role("main").get_by_role("listitem").first.wait_for()


@arrives("am@operator.example")
async def decide_removal_request(visit: Visit) -> None:
    await visit.goto(f"/removal-requests/{(await the_open_request(visit))['id']}")
    await visit.page.get_by_role("checkbox").nth(1).check()
    await visit.press(visit.words.remove_1_of_2)
    await visit.page.get_by_text(visit.words.required).wait_for()


async def the_open_request(visit: Visit) -> facts.Found:
    """The one of the demo, by North."""
    [request] = (await visit.ask(OPEN_REQUESTS))["removalRequests"]["nodes"]
    return request


@arrives("fleet@north.example")
async def a_failed_order(visit: Visit) -> None:
    order = await an_order_in(visit, "FAILED")
    await visit.goto(f"/orders/{order['id']}")
    await visit.heading(order["number"])


async def an_order_in(visit: Visit, state: str) -> facts.Found:
    """The latest order in that state."""
    found = await visit.ask(ORDERS, state=[state])
    return found["orders"]["nodes"][0]


@arrives("fleet@north.example")
async def coming_up(visit: Visit) -> None:
    await visit.goto("/coming-up")
    await visit.page.get_by_role("main").get_by_role("listitem").first.wait_for()


@arrives("insight@east.example")
async def nothing_coming_up(visit: Visit) -> None:
    await visit.goto("/coming-up")
    await visit.heading(visit.words.nothing_planned)


@arrives("fleet@north.example")
async def a_planned_order(visit: Visit) -> None:
    order = await an_order_in(visit, "PENDING")
    await visit.goto(f"/orders/{order['id']}")
    await visit.heading(order["number"])


@arrives("fleet@north.example")
async def a_user_with_something_planned(visit: Visit) -> None:
    order = await an_order_in(visit, "PENDING")
    await visit.goto(f"/users/{order['service']['user']['id']}")
    await visit.page.get_by_role("article").first.wait_for()


@arrives("fleet@south.example")
async def modify_until_a_date(visit: Visit) -> None:
    await manage_until_a_date(visit)
    await visit.press(visit.words.save)
    await visit.dialog().get_by_role("table").nth(1).wait_for()


@arrives("fleet@south.example")
async def manage_until_a_date(visit: Visit) -> None:
    one = await facts.service(visit, lambda service: not service["options"])
    await visit.goto(f"/services/{one['id']}")
    await visit.page.get_by_role("checkbox", checked=False).first.check()
    await visit.page.get_by_role("radio", name=visit.words.on_a_date, exact=True).check()
    await visit.page.get_by_label(visit.words.from_day).fill("2026-03-10")
    await visit.page.get_by_role("checkbox", name=visit.words.only_until, exact=True).check()
    await visit.page.get_by_label(visit.words.until_day).fill("2026-04-15")


@arrives("fleet@south.example")
async def suspend_dialog(visit: Visit) -> None:
    one = await facts.service(visit)
    await visit.goto(f"/services/{one['id']}")
    await visit.press(visit.words.suspend)
    await visit.dialog().get_by_role("radio", name=visit.words.on_a_date, exact=True).check()
    await visit.dialog().get_by_label(visit.words.from_day).fill("2020-03-10")


@arrives("fleet@south.example")
async def add_service_on_a_date(visit: Visit) -> None:
    await add_service_start(visit)
    await visit.page.get_by_role("radio").nth(1).check()
    await visit.page.get_by_label(visit.words.first_day).fill("2026-03-10")


@arrives("admin@operator.example")
async def sim_stock(visit: Visit) -> None:
    await visit.goto("/sim-stock")
    await visit.page.get_by_role("main").get_by_role("listitem").nth(1).wait_for()


@arrives("admin@operator.example")
async def import_sim_cards(visit: Visit) -> None:
    await sim_stock(visit)
    await visit.page.get_by_role("main").get_by_role("listitem").first.get_by_role("button").click()
    rows = "iccid,puk\n8932010000000000012,73501948\n893201,\n8932010000000000013,\n8932010000000000012,\n"
    file = {"name": "cards.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    await visit.dialog().locator("input[type=file]").set_input_files(file)
    await visit.dialog().get_by_role("table").wait_for()


@arrives("fleet@south.example")
async def an_order_that_sends_a_card(visit: Visit) -> None:
    user = await facts.user(visit, lambda _: True)
    plan = (await visit.ask("{ plans { id kind } }"))["plans"]
    address = {"recipient": user["name"], "street": "Rue de la Loi 1", "postcode": "1000", "city": "Bruxelles"}
    given = {"userId": user["id"], "planId": next(each["id"] for each in plan if each["kind"] == "MOBILE")}
    added = await visit.ask(ADD, input=given | {"optionIds": [], "simKind": "PHYSICAL", "delivery": address})
    await visit.goto(f"/orders/{added['addService']['order']['id']}")
    await visit.page.get_by_role("region", name=visit.words.delivery).get_by_text("Simulated Post").wait_for()

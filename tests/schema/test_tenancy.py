"""What belongs to another company does not exist: no read, effect, text, cursor or count tells of it."""

import json
import re
from typing import Any

import pytest

from models import Company, Login, MobileService, Order, SimCard, UcService, User
from rules.folding import search_text
from rules.lifecycle import OrderAction, ServiceStatus
from rules.permissions import Actor, ActorKind, Permission
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.recording import Recording
from tests.schema.conftest import Ask
from tests.stage import everything, past_order

MARK = "S3CRET"
NODE = "query($id: ID!) { node(id: $id) { __typename id } }"
LISTS = """query($search: String, $first: Int, $after: String) {
  companies(search: $search) { totalCount nodes { id name companyNumber } edges { cursor } }
  users(search: $search, first: $first, after: $after) {
    totalCount edges { cursor } nodes { id name email costCentre company { name } ucServices { number } } }
  mobileServices(search: $search) {
    totalCount totalMonthlyPrice { amount } nodes { id user { name } simCard { iccid } } }
  orders { totalCount nodes { number placedBy service { id } } }
  plans { code name options { name } }
  viewer { name company { name users { totalCount } mobileServices { totalCount } } }
}"""


@pytest.fixture
async def secrets(cast: Cast) -> dict[str, str]:
    """Other's things, each with a mark; the ids by prefix."""
    await Company.filter(id=cast.other.id).update(name=MARK, name_folded=MARK.lower(), search_text=f" {MARK.lower()}")
    text = search_text(MARK, "eve@other.example", MARK)
    await User.filter(id=cast.eve.id).update(
        name=MARK, email=f"{MARK}@other.example", cost_centre=MARK, search_text=text
    )
    order = await past_order(cast.foreign_line, OrderAction.ADD, placed_by=MARK, failure=MARK)
    fixed = await UcService.create(
        company_id=cast.other.id,
        user_id=cast.eve.id,
        plan_id=cast.desk.id,
        number=f"+32{MARK}",
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=1234567,
    )
    await MobileService.filter(id=cast.foreign_line.id).update(monthly_price_cents=7654321)
    return {
        "co": cast.other.id,
        "usr": cast.eve.id,
        "msvc": cast.foreign_line.id,
        "ucs": fixed.id,
        "ord": order.id,
        "sim": cast.foreign_line.sim_card_id or "",
    }


def insiders(cast: Cast) -> list[Actor]:
    return [cast.fleet, cast.portal, cast.insight, cast.manager, cast.partner]


async def test_no_list_shows_or_counts_it(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    for actor in insiders(cast):
        for search in (None, MARK, "eve", "+3247", "other"):
            data = await ask(actor, LISTS, search=search)
            assert not leaks(data, secrets, cast)
            counts = {name: data[name]["totalCount"] for name in ("companies", "users", "mobileServices", "orders")}
            if search is None:
                assert counts == {"companies": 1, "users": 2, "mobileServices": 1, "orders": 0}
                assert data["mobileServices"]["totalMonthlyPrice"]["amount"] == "15.00"


def leaks(data: Any, secrets: dict[str, str], cast: Cast) -> list[str]:
    text = json.dumps(data, default=str).lower()
    marks = [MARK, *secrets.values(), cast.foreign_line.msisdn or "", "76543", "12345.67", "eve"]
    return [mark for mark in marks if mark.lower() in text]


async def test_no_id_finds_it(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    by_id = """query($co: ID!, $usr: ID!, $msvc: ID!, $ord: ID!) {
      company(id: $co) { name } user(id: $usr) { name }
      mobileService(id: $msvc) { msisdn } order(id: $ord) { number } }"""
    asked = {name: secrets[name] for name in ("co", "usr", "msvc", "ord")}
    for actor in insiders(cast):
        data = await ask(actor, by_id, **asked)
        assert data == {"company": None, "user": None, "mobileService": None, "order": None}
        for id_ in secrets.values():
            assert await ask(actor, NODE, id=id_) == {"node": None}, id_


async def test_every_id_finds_its_own(cast: Cast, ask: Ask) -> None:
    order = await past_order(cast.line, OrderAction.ADD)
    fixed = await UcService.create(
        company_id=cast.acme.id,
        user_id=cast.bob.id,
        plan_id=cast.desk.id,
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=1200,
    )
    own = {
        cast.acme.id: "Company",
        cast.bob.id: "User",
        cast.line.id: "MobileService",
        fixed.id: "UcService",
        cast.small.id: "Plan",
        cast.abroad.id: "PlanOption",
        cast.line.sim_card_id: "SimCard",
        order.id: "Order",
    }
    for id_, name in own.items():
        assert (await ask(cast.fleet, NODE, id=id_))["node"] == {"__typename": name, "id": id_}


async def test_ids_that_are_none(cast: Cast, ask: Ask) -> None:
    stock = await SimCard.filter(company_id__isnull=True).first()
    assert stock
    login = await Login.all().first()
    assert login
    wrong = [
        "",
        "x",
        "co_",
        "co_unknown",
        "usr_" + cast.acme.id[3:],
        cast.contract.id,
        login.id,
        stock.id,
        "é",
        "a" * 999,
    ]
    for id_ in wrong:
        assert await ask(cast.fleet, NODE, id=id_) == {"node": None}, id_
    assert (await ask(cast.operator, NODE, id=stock.id))["node"] == {"__typename": "SimCard", "id": stock.id}


async def test_a_company_that_one_does_not_see_has_no_lists(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    lists = """query($id: ID) { users(companyId: $id) { totalCount nodes { id } }
      mobileServices(companyId: $id) { totalCount totalMonthlyPrice { amount } nodes { id } }
      orders(companyId: $id) { totalCount nodes { id } } }"""
    for id_ in (cast.other.id, "co_unknown", ""):
        data = await ask(cast.fleet, lists, id=id_)
        assert [each["totalCount"] for each in data.values()] == [0, 0, 0]
        assert data["mobileServices"]["totalMonthlyPrice"]["amount"] == "0.00"


async def test_no_filter_reaches_it(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    filtered = """query($id: ID!, $plan: ID!, $centre: String!) {
      orders(filter: {serviceId: $id}) { totalCount }
      users(filter: {costCentre: [$centre]}) { totalCount }
      mobileServices(filter: {costCentre: [$centre], planId: [$plan], minMonthlyPrice: "70000"}) { totalCount } }"""
    data = await ask(cast.fleet, filtered, id=cast.foreign_line.id, plan=cast.small.id, centre=MARK)
    assert [each["totalCount"] for each in data.values()] == [0, 0, 0]


async def test_a_cursor_of_theirs_opens_nothing(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    theirs = (await ask(cast.stranger, LISTS))["users"]["edges"][0]["cursor"]
    page = (await ask(cast.fleet, LISTS, after=theirs, first=100))["users"]
    assert not leaks(page, secrets, cast)
    assert page["totalCount"] == 2


MUTATIONS = """mutation($user: ID!, $service: ID!, $company: ID!, $plan: ID!, $key: String) {
  addUser(input: {companyId: $company, name: "X", email: "x@other.example", idempotencyKey: $key}) { ...E }
  modifyUser(input: {userId: $user, name: "X", idempotencyKey: $key}) { ...E }
  addService(input: {userId: $user, planId: $plan, simKind: ESIM, idempotencyKey: $key}) { ...E }
  modifyService(input: {serviceId: $service, planId: $plan, idempotencyKey: $key}) { ...E }
  removeService(input: {serviceId: $service, idempotencyKey: $key}) { ...E }
} fragment E on Error { __typename code message }"""
PREVIEWS = """query($user: ID!, $service: ID!, $plan: ID!) {
  previewAddService(input: {userId: $user, planId: $plan, simKind: ESIM}) { ...E }
  previewModifyService(input: {serviceId: $service, planId: $plan}) { ...E }
  previewRemoveService(input: {serviceId: $service}) { ...E }
} fragment E on Error { __typename code message }"""


async def test_nothing_can_be_done_to_it(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    """An id of another company and one that never was are answered in the same words."""
    theirs = {"user": cast.eve.id, "service": cast.foreign_line.id, "company": cast.other.id, "plan": cast.large.id}
    nowhere = theirs | {"user": "usr_none", "service": "msvc_none", "company": "co_none"}
    before = await everything()
    for actor in insiders(cast):
        for document in (MUTATIONS, PREVIEWS):
            told = await ask(actor, document, **theirs)
            assert {each["code"] for each in told.values()} == {"NOT_FOUND"}
            assert told == await ask(actor, document, **nowhere)
    assert await everything() == before


SERVICES_OF_USERS = """{ users { nodes { name ucServices { number } company { mobileServices { totalCount } }
  mobileServices { msisdn user { name } orders { totalCount nodes { number } } } } } }"""
STAYING = """{ users { nodes { mobileServices { user { name } simCard { iccid } orders { totalCount nodes { number } } }
  ucServices { user { name } } } } orders { nodes { service { user { name } } steps { name } } } }"""


def reading(cast: Cast, **there: set[Permission]) -> Actor:
    """Somebody with these permissions at those companies."""
    grants = {getattr(cast, company).id: frozenset(granted) for company, granted in there.items()}
    return Actor("lgn_somebody", "Somebody", None, ActorKind.LOGIN, grants)


async def test_users_of_two_companies_but_services_of_one(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    users_only = {Permission.USERS_READ}
    everything_there = users_only | {Permission.SERVICES_READ, Permission.ORDERS_READ}
    data = await ask(reading(cast, acme=everything_there, other=users_only), SERVICES_OF_USERS)
    lines = {user["name"]: [line["msisdn"] for line in user["mobileServices"]] for user in data["users"]["nodes"]}
    assert lines == {cast.ann.name: [], cast.bob.name: [cast.line.msisdn], MARK: []}
    assert cast.foreign_line.msisdn not in str(data)
    assert f"+32{MARK}" not in str(data)


async def test_one_who_may_everywhere_sees_the_services_of_both(cast: Cast, ask: Ask) -> None:
    both = {Permission.USERS_READ, Permission.SERVICES_READ, Permission.ORDERS_READ}
    data = await ask(reading(cast, acme=both, other=both), SERVICES_OF_USERS)
    assert str(cast.line.msisdn) in str(data)
    assert str(cast.foreign_line.msisdn) in str(data)


async def test_keys_take_the_place_of_the_companies_predicate(cast: Cast, ask: Ask) -> None:
    """The list itself asks for the company; what hangs on it does not: see docs/adr/0013."""
    await past_order(cast.line, OrderAction.ADD)
    ask.reader = recording = Recording(ask.reader)
    await ask(cast.fleet, STAYING)
    asked = [bool(re.search(r'"company_id" (=|IN) ', text)) for text, _ in recording.statements]
    assert asked == [True, False, False, False, False, True, False], recording.statements


async def test_a_removal_elsewhere_uses_no_slot_here(cast: Cast, ask: Ask) -> None:
    await people.contract(cast.other, services=10)
    for _ in range(3):
        await past_order(cast.foreign_line, OrderAction.REMOVE, counted_on=TODAY)
    quota = "{ company { contract { removalQuota { used remaining } } } }"
    assert (await ask(cast.fleet, quota))["company"]["contract"]["removalQuota"] == {"used": 0, "remaining": 3}
    assert (await ask(cast.stranger, quota))["company"]["contract"]["removalQuota"] == {"used": 3, "remaining": 0}


async def test_the_operator_sees_all_and_keeps_them_apart(secrets: dict[str, str], cast: Cast, ask: Ask) -> None:
    data = await ask(cast.operator, LISTS)
    assert data["companies"]["totalCount"] == 2
    assert data["viewer"]["company"] is None
    document = "query($id: ID) { company(id: $id) { name users { nodes { name } } mobileServices { totalCount } } }"
    assert (await ask(cast.operator, document))["company"] is None
    company = (await ask(cast.operator, document, id=cast.other.id))["company"]
    assert company == {"name": MARK, "users": {"nodes": [{"name": MARK}]}, "mobileServices": {"totalCount": 1}}


async def test_numbers_of_orders_count_in_their_company(cast: Cast, ask: Ask) -> None:
    remove = (
        "mutation($id: ID!) { removeService(input: {serviceId: $id}) { ... on ServiceRemoved { order { number } } } }"
    )
    await people.contract(cast.other, services=10)
    for actor, line in ((cast.fleet, cast.line), (cast.stranger, cast.foreign_line)):
        answer = await ask(actor, remove, id=line.id)
        assert answer["removeService"]["order"]["number"] == "2026-000001"
    assert await Order.all().count() == 2

"""What belongs to another company does not exist: what stands beside tests/matrix, in examples that can be read."""

import re

import pytest

from models import Company, Login, Order, SimCard, UcService, User
from rules.folding import search_text
from rules.lifecycle import OrderAction, ServiceStatus
from rules.permissions import Actor, ActorKind, Permission
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.recording import Recording
from tests.schema.conftest import Ask
from tests.stage import past_order

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
async def secrets(cast: Cast) -> None:
    """Other's things, each with a mark."""
    await Company.filter(id=cast.other.id).update(name=MARK, name_folded=MARK.lower(), search_text=f" {MARK.lower()}")
    text = search_text(MARK, "eve@other.example", MARK)
    await User.filter(id=cast.eve.id).update(
        name=MARK, email=f"{MARK}@other.example", cost_centre=MARK, search_text=text
    )
    await past_order(cast.foreign_line, OrderAction.ADD, placed_by=MARK, failure=MARK)
    await UcService.create(
        company_id=cast.other.id,
        user_id=cast.eve.id,
        plan_id=cast.desk.id,
        number=f"+32{MARK}",
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=1234567,
    )


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


async def test_a_company_that_one_does_not_see_has_no_lists(secrets: None, cast: Cast, ask: Ask) -> None:
    lists = """query($id: ID) { users(companyId: $id) { totalCount nodes { id } }
      mobileServices(companyId: $id) { totalCount totalMonthlyPrice { amount } nodes { id } }
      orders(companyId: $id) { totalCount nodes { id } } }"""
    for id_ in (cast.other.id, "co_unknown", ""):
        data = await ask(cast.fleet, lists, id=id_)
        assert [each["totalCount"] for each in data.values()] == [0, 0, 0]
        assert data["mobileServices"]["totalMonthlyPrice"]["amount"] == "0.00"


SERVICES_OF_USERS = """{ users { nodes { name ucServices { number } company { mobileServices { totalCount } }
  mobileServices { msisdn user { name } orders { totalCount nodes { number } } } } } }"""
STAYING = """{ users { nodes { mobileServices { user { name } simCard { iccid } orders { totalCount nodes { number } } }
  ucServices { user { name } } } } orders { nodes { service { user { name } } steps { name } } } }"""


def reading(cast: Cast, **there: set[Permission]) -> Actor:
    """Somebody with these permissions at those companies."""
    grants = {getattr(cast, company).id: frozenset(granted) for company, granted in there.items()}
    return Actor("lgn_somebody", "Somebody", None, ActorKind.LOGIN, grants)


async def test_users_of_two_companies_but_services_of_one(secrets: None, cast: Cast, ask: Ask) -> None:
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


async def test_the_operator_sees_all_and_keeps_them_apart(secrets: None, cast: Cast, ask: Ask) -> None:
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

"""What single objects say: every field, with dates, prices of the day and the contract's periods."""

from datetime import date, timedelta
from typing import Any

import clock
from models import Contract, Order, OrderStep, Price, UcService
from rules.lifecycle import OrderAction, OrderState, ServiceStatus, StepName, StepState
from rules.names import Language
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.schema.conftest import Ask
from tests.stage import noon, open_order, past_order

COMPANY = """{ company { id name companyNumber accountManager { name email } contract {
  number startsOn endsOn contractedServices planChangesPerMonth removalsPerAction
  removalQuota { percent base limit used remaining periodEndsOn } } } }"""
SERVICE = """query($id: ID!) { mobileService(id: $id) {
  id msisdn status activatedOn terminatedOn version monthlyPrice { amount currency }
  plan { code name kind } options { code name group monthlyPrice { amount } excludes { code } }
  simCard { iccid kind status } user { id name email costCentre status version company { name } }
  openOrder { id number } pendingChange { plan { code } options { code } effectiveOn until }
  orders(first: 1) { totalCount nodes { number action state placedAt placedBy completedAt failure service { id }
    steps { name state attempts startedAt endedAt } } } } }"""
PLANS = "{ plans { code name kind monthlyPrice { amount } options { code monthlyPrice { amount } } } }"


async def test_a_company(cast: Cast, ask: Ask) -> None:
    company = (await ask(cast.fleet, COMPANY))["company"]
    assert company["companyNumber"] == "BE 0400.000.086"
    assert company["accountManager"] == {"name": "Manager", "email": "manager@operator.example"}
    assert company["contract"] == {
        "number": cast.contract.number,
        "startsOn": "2026-01-01",
        "endsOn": "2029-01-01",
        "contractedServices": 10,
        "planChangesPerMonth": 1,
        "removalsPerAction": 1,
        "removalQuota": {
            "percent": 30,
            "base": 10,
            "limit": 3,
            "used": 0,
            "remaining": 3,
            "periodEndsOn": "2029-01-01",
        },
    }


async def contract(ask: Ask, cast: Cast) -> Any:
    return (await ask(cast.fleet, COMPANY))["company"]["contract"]


async def test_a_contract_is_shown_while_it_is_in_force(cast: Cast, ask: Ask) -> None:
    await Contract.all().update(starts_on=TODAY + timedelta(days=1))
    assert await contract(ask, cast) is None
    await Contract.all().update(starts_on=TODAY, ends_on=TODAY + timedelta(days=1), cancelled_on=date(2025, 9, 1))
    assert await contract(ask, cast)
    clock.start_at(noon(TODAY + timedelta(days=1)))
    assert await contract(ask, cast) is None
    await Contract.all().delete()
    assert await contract(ask, cast) is None


async def test_an_extension_ends_a_year_later(cast: Cast, ask: Ask) -> None:
    await Contract.all().update(starts_on=date(2022, 6, 1), ends_on=date(2025, 6, 1))
    shown = await contract(ask, cast)
    assert (shown["startsOn"], shown["endsOn"]) == ("2022-06-01", "2026-06-01")
    assert (shown["removalQuota"]["base"], shown["removalQuota"]["periodEndsOn"]) == (0, "2026-06-01")
    await Contract.all().update(removal_quota_percent=None, plan_changes_per_month=None)
    shown = await contract(ask, cast)
    assert (shown["removalQuota"]["limit"], shown["removalQuota"]["remaining"]) == (None, None)
    assert shown["planChangesPerMonth"] is None


async def test_a_service_with_everything_around_it(cast: Cast, ask: Ask) -> None:
    ask.language = Language.NL
    order = await open_order(cast.line, OrderAction.MODIFY)
    step = {"company_id": cast.acme.id, "order_id": order.id, "name": StepName.MODIFY}
    await OrderStep.create(**step, position=0, state=StepState.RUNNING, attempts=2, started_at=clock.business_now())
    wanted = {"plan_id": cast.large.id, "plan_price_cents": 1, "options": [{"option_id": cast.roaming.id}]}
    await past_order(
        cast.line, OrderAction.MODIFY, OrderState.PENDING, date(2026, 3, 1), wanted=wanted, until=date(2026, 3, 31)
    )
    seen = (await ask(cast.fleet, SERVICE, id=cast.line.id))["mobileService"]
    assert (seen["msisdn"], seen["status"], seen["activatedOn"]) == (cast.line.msisdn, "ACTIVE", "2026-01-01")
    assert (seen["terminatedOn"], seen["version"]) == (None, 1)
    assert seen["plan"] == {"code": "small", "name": "small nl", "kind": "MOBILE"}
    abroad = {"code": "abroad", "name": "abroad nl", "group": "extras", "monthlyPrice": {"amount": "5.00"}}
    assert seen["options"] == [abroad | {"excludes": [{"code": "world"}]}]
    assert (seen["simCard"]["kind"], seen["simCard"]["status"]) == ("PHYSICAL", "ACTIVE")
    assert (seen["user"]["name"], seen["user"]["status"]) == ("Bob Peeters", "ACTIVE")
    assert seen["user"]["company"] == {"name": "Acme"}
    assert seen["openOrder"] == {"id": order.id, "number": order.number}
    assert seen["pendingChange"] == {
        "plan": {"code": "large"},
        "options": [{"code": "roaming"}],
        "effectiveOn": "2026-03-01",
        "until": "2026-03-31",
    }
    assert seen["orders"]["totalCount"] == 2
    steps = "query($id: ID!) { order(id: $id) { service { id } steps { name state attempts endedAt } } }"
    assert (await ask(cast.fleet, steps, id=order.id))["order"] == {
        "service": {"id": cast.line.id},
        "steps": [{"name": "MODIFY", "state": "RUNNING", "attempts": 2, "endedAt": None}],
    }


async def test_a_line_without_anything_around_it(cast: Cast, ask: Ask) -> None:
    line = await people.service(cast.ann, cast.small)
    line.msisdn, line.sim_card_id, line.activated_on, line.status = None, None, None, ServiceStatus.RESERVED
    await line.save()
    seen = (await ask(cast.fleet, SERVICE, id=line.id))["mobileService"]
    nothing = {name: seen[name] for name in ("msisdn", "simCard", "activatedOn", "openOrder", "pendingChange")}
    assert set(nothing.values()) == {None}
    assert (seen["options"], seen["orders"]) == ([], {"totalCount": 0, "nodes": []})


async def test_a_user_has_mobile_and_other_services(cast: Cast, ask: Ask) -> None:
    await UcService.create(
        company_id=cast.acme.id,
        user_id=cast.bob.id,
        plan_id=cast.desk.id,
        number="+3225551212",
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=1200,
    )
    document = """query($id: ID!) { user(id: $id) { mobileServices { id }
      ucServices { number status monthlyPrice { amount } plan { code kind } user { id } } } }"""
    seen = (await ask(cast.fleet, document, id=cast.bob.id))["user"]
    assert seen["mobileServices"] == [{"id": cast.line.id}]
    assert seen["ucServices"] == [
        {
            "number": "+3225551212",
            "status": "ACTIVE",
            "monthlyPrice": {"amount": "12.00"},
            "plan": {"code": "desk", "kind": "UC"},
            "user": {"id": cast.bob.id},
        }
    ]


async def test_the_catalogue_has_the_prices_of_the_day(cast: Cast, ask: Ask) -> None:
    await Price.create(plan_id=cast.small.id, starts_on=TODAY + timedelta(days=1), monthly_cents=1111)
    await Price.create(option_id=cast.abroad.id, starts_on=TODAY, monthly_cents=555)
    plans = (await ask(cast.fleet, PLANS))["plans"]
    assert [plan["code"] for plan in plans] == ["small", "large", "data_only", "desk"]
    small = plans[0]
    assert (small["name"], small["kind"], small["monthlyPrice"]) == ("small en", "MOBILE", {"amount": "10.00"})
    assert [(each["code"], each["monthlyPrice"]["amount"]) for each in small["options"]] == [
        ("abroad", "5.55"),
        ("world", "9.00"),
    ]
    clock.start_at(noon(TODAY + timedelta(days=1)))
    assert (await ask(cast.fleet, PLANS))["plans"][0]["monthlyPrice"] == {"amount": "11.11"}
    line = (await ask(cast.fleet, SERVICE, id=cast.line.id))["mobileService"]
    assert line["monthlyPrice"] == {"amount": "15.00", "currency": "EUR"}


async def test_what_is_loaded_for_one_deed_is_not_kept_for_the_next(cast: Cast, ask: Ask) -> None:
    document = """mutation($a: ID!, $b: ID!) {
      a: removeService(input: {serviceId: $a}) { ... on ServiceRemoved { removalQuota { used } service { ...S } } }
      b: removeService(input: {serviceId: $b}) { ... on ServiceRemoved { removalQuota { used } service { ...S } } }
    } fragment S on MobileService { user { company { contract { removalQuota { used } } } } }"""
    other = await people.service(cast.bob, cast.small)
    data = await ask(cast.fleet, document, a=cast.line.id, b=other.id)
    quotas = [each["removalQuota"]["used"] for each in data.values()]
    nested = [each["service"]["user"]["company"]["contract"]["removalQuota"]["used"] for each in data.values()]
    assert quotas == nested == [1, 2]
    assert await Order.all().count() == 2

"""Filters, with the counts and totals of what they leave."""

from typing import Any

import pytest

from models import MobileService
from rules.lifecycle import OrderAction, OrderState
from tests.cast import Cast
from tests.schema.conftest import Ask
from tests.schema.fleet import LINES, Fleet, assemble, lines, names
from tests.stage import open_order, past_order

OPS = "Ops"


@pytest.fixture
async def fleet(cast: Cast) -> Fleet:
    return await assemble(cast)


async def test_filters_of_services(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    rows = await MobileService.filter(company_id=cast.acme.id).prefetch_related("user")
    cases: list[tuple[dict[str, Any], Any]] = [
        ({}, bool),
        ({"status": ["ACTIVE"]}, lambda row: row.status == "ACTIVE"),
        ({"status": ["RESERVED", "TERMINATED"]}, lambda row: row.status in {"RESERVED", "TERMINATED"}),
        ({"status": []}, lambda row: not row),
        ({"planId": [cast.large.id]}, lambda row: row.plan_id == cast.large.id),
        ({"planId": [cast.large.id, "plan_unknown"]}, lambda row: row.plan_id == cast.large.id),
        ({"costCentre": ["Ops"]}, lambda row: row.user.cost_centre == "Ops"),
        ({"costCentre": ["liège", "HR 1"]}, lambda row: row.user.cost_centre in {"liège", "HR 1"}),
        ({"minMonthlyPrice": "25.00"}, lambda row: row.monthly_price_cents >= 2500),
        ({"maxMonthlyPrice": "10"}, lambda row: row.monthly_price_cents <= 1000),
        ({"minMonthlyPrice": "10.00", "maxMonthlyPrice": "25.0"}, lambda row: 1000 <= row.monthly_price_cents <= 2500),
        ({"minMonthlyPrice": "-1"}, bool),
        (
            {"status": ["ACTIVE"], "costCentre": ["Ops"]},
            lambda row: (row.status, row.user.cost_centre) == ("ACTIVE", "Ops"),
        ),
        ({"status": None, "planId": None, "minMonthlyPrice": None}, bool),
    ]
    for given, fits in cases:
        found = await lines(ask, cast, filter=given)
        wanted = [row for row in rows if fits(row)]
        assert {node["id"] for node in found["nodes"]} == {row.id for row in wanted}, given
        cents = sum(row.monthly_price_cents for row in wanted)
        assert found["totalMonthlyPrice"] == {"amount": f"{cents // 100}.{cents % 100:02d}", "currency": "EUR"}, given
        assert found["totalCount"] == len(wanted), given


async def test_filters_of_users(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    assert await names(ask, cast, filter={"status": ["INACTIVE"]}) == ["Ann Dubois", "Ömer Çelik", "Œdipe O'Neil"]
    assert await names(ask, cast, filter={"costCentre": ["Ops"]}) == ["Eric Anderson", "Éric D'Hondt"]
    assert await names(ask, cast, filter={"status": ["ACTIVE"], "costCentre": ["Ops", "Liège"]}) == [
        "Eric Anderson",
        "Éric D'Hondt",
        "Zoë Lefèvre",
    ]


async def test_orders_that_need_attention(cast: Cast, ask: Ask) -> None:
    """Open with a failure; `hasFailure` alone finds those that are over as well."""
    busy = await open_order(cast.line, OrderAction.MODIFY)
    stuck = await open_order(cast.line, OrderAction.MODIFY, failure="the network does not answer")
    failed = await past_order(cast.line, OrderAction.MODIFY, OrderState.FAILED, failure="not for this line")
    query = "query($f: OrderFilter) { orders(filter: $f) { nodes { id needsAttention } } }"
    for given, wanted in (
        ({"hasFailure": True}, {stuck.id: True, failed.id: False}),
        ({"hasFailure": True, "state": ["ACKNOWLEDGED", "IN_PROGRESS"]}, {stuck.id: True}),
        ({"hasFailure": False}, {busy.id: False}),
        ({"hasFailure": None}, {busy.id: False, stuck.id: True, failed.id: False}),
    ):
        found = (await ask(cast.fleet, query, f=given))["orders"]["nodes"]
        assert {node["id"]: node["needsAttention"] for node in found} == wanted, given


async def test_wrong_amounts_and_wrong_values(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    for amount in ("", "x", "1,00", "1.001", "NaN", "Infinity", "99999999999", "1e99999"):
        for limit in ("minMonthlyPrice", "maxMonthlyPrice"):
            assert await ask.errors(cast.fleet, LINES, filter={limit: amount}) == ["BAD_USER_INPUT"], amount
    assert await ask.errors(cast.fleet, LINES, filter={"status": ["SLEEPING"]}) == ["BAD_USER_INPUT"]
    assert await ask.errors(cast.fleet, LINES, order="name") == ["BAD_USER_INPUT"]


ORDERS = """query($filter: OrderFilter) { orders(filter: $filter) { totalCount nodes { id number action state } } }"""


async def test_orders_come_latest_first_and_filtered(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    remove = "mutation($id: ID!) { removeService(input: {serviceId: $id}) { __typename } }"
    for line in (cast.line, fleet.services[0], fleet.services[3]):
        await ask(cast.fleet, remove, id=line.id)
    found = (await ask(cast.fleet, ORDERS))["orders"]
    assert [node["number"] for node in found["nodes"]] == ["2026-000003", "2026-000002", "2026-000001"]
    of_line = (await ask(cast.fleet, ORDERS, filter={"serviceId": cast.line.id}))["orders"]
    assert [node["number"] for node in of_line["nodes"]] == ["2026-000001"]
    assert (await ask(cast.fleet, ORDERS, filter={"action": ["ADD", "MODIFY"]}))["orders"]["totalCount"] == 0
    assert (await ask(cast.fleet, ORDERS, filter={"state": ["ACKNOWLEDGED"]}))["orders"]["totalCount"] == 3

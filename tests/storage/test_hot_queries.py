"""Every hot query goes by an index, on both databases: EXPLAIN says how each statement of the real thing would run.

No statement walks through a whole table, and a list of one company is never sorted: each order has its index
(docs/adr/0015).
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from tortoise.transactions import in_transaction

import clock
from execution import pages
from resolvers import actors, confirmation
from resolvers.add_service import add_service
from resolvers.begin_planned import begin_planned
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from resolvers.modify_service import modify_service
from resolvers.planned_orders import due_orders
from resolvers.remove_service import remove_service
from resolvers.take_order import take_order
from rules.lifecycle import SimKind
from rules.names import Language
from rules.permissions import Actor
from schema import schema
from schema.mobile_service import MobileService, MobileServiceOrder
from schema.user import User, UserOrder
from storage.database import opened
from storage.reader import Reader
from tests import cast as people
from tests.cast import NOW, Cast
from tests.databases import Template
from tests.recording import Recording
from tests.storage.explained import Statement, heard, steps, walks
from tests.storage.thousands import fill
from web.context import RequestContext
from web.export_columns import OF_MOBILE_SERVICES, OF_USERS


@dataclass
class Busy:
    """A database with thousands of rows."""

    cast: Cast
    reader: Reader

    async def ask(self, actor: Actor, document: str, **variables: Any) -> tuple[Any, list[Statement]]:
        """The data, and the statements that were run for it."""
        recording = Recording(self.reader)
        with heard() as others:
            result = await schema.execute(document, variables, self.context(actor, recording))
        assert not result.errors, result.errors
        return result.data, [*recording.statements, *(each for each in others if each not in recording.statements)]

    def context(self, actor: Actor, recording: Recording) -> RequestContext:
        return RequestContext(actor, recording, Language.EN, clock.business_day())


@pytest.fixture(scope="module")
async def busy(template: Template, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Busy]:
    actors.forget_all()
    confirmation.sign_with(b"a key for tests, at least 32 characters")
    settings = await template.copy(tmp_path_factory.mktemp("busy"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "_shift", clock._shift)
        clock.start_at(NOW)
        async with opened(settings) as reader:
            async with in_transaction("default"):
                cast = await people.assemble()
            await fill()
            yield Busy(cast, reader)
    await template.drop(settings)


LISTS = {
    "users": [order.name for order in UserOrder],
    "mobileServices": [order.name for order in MobileServiceOrder],
    "orders": [None],
    "pendingOrders": [None],
    "removalRequests": [None],
    "simCards": [None],
}
OF_A_COMPANY = [(name, order) for name, orders in LISTS.items() for order in orders]
WINDOWS = ["first: 5", "first: 5, after: $at", "last: 5", "last: 5, before: $at", "first: 5, after: $at, before: $at"]


def page(name: str, order: str | None, window: str, company_id: str | None) -> str:
    ordered = f"orderBy: {order}, " if order else ""
    narrowed = f'companyId: "{company_id}", ' if company_id else ""
    variable = "query($at: String)" if "$at" in window else ""
    return f"{variable} {{ {name}({narrowed}{ordered}{window}) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}"


async def windows(
    busy: Busy, actor: Actor, name: str, order: str | None, company_id: str | None = None
) -> AsyncIterator[tuple[str, list[str]]]:
    """The steps of the page that is asked for in each window."""
    data, _ = await busy.ask(actor, page(name, order, "first: 5", company_id))
    for window in WINDOWS:
        at = {"at": data[name]["pageInfo"]["endCursor"]} if "$at" in window else {}
        _, [statement] = await busy.ask(actor, page(name, order, window, company_id), **at)
        yield window, await steps(statement)


@pytest.mark.parametrize("role", ["fleet", "operator"])
@pytest.mark.parametrize(("name", "order"), OF_A_COMPANY)
async def test_a_page_of_a_company_is_read_in_order(busy: Busy, name: str, order: str | None, role: str) -> None:
    company_id = busy.cast.acme.id if role == "operator" else None
    async for window, found in windows(busy, getattr(busy.cast, role), name, order, company_id):
        assert not walks(found), (window, found)
        assert "SORT" not in found, (window, found)
        if "$at" in window:
            assert any(">" in step or "<" in step for step in found), ("walks up to the cursor", window, found)


async def test_companies_are_read_in_order(busy: Busy) -> None:
    async for window, found in windows(busy, busy.cast.operator, "companies", None):
        assert not walks(found, by_index=True), (window, found)
        assert "SORT" not in found, (window, found)
    async for window, found in windows(busy, busy.cast.fleet, "companies", None):
        assert not walks(found), (window, found)


@pytest.mark.parametrize(("name", "order"), [*OF_A_COMPANY, ("companies", None)])
async def test_of_several_companies_no_other_rows_are_read(busy: Busy, name: str, order: str | None) -> None:
    grants = dict.fromkeys((busy.cast.acme.id, busy.cast.other.id), busy.cast.fleet.permissions)
    async for window, found in windows(busy, replace(busy.cast.fleet, grants=grants), name, order):
        assert not walks(found), (window, found)


SEARCHES = ["user 12", "us", "0471 12", "us 0471", "+32 471"]
ASKED = [
    *(f'users(search: "{search}")' for search in SEARCHES),
    "users(filter: {status: [ACTIVE]})",
    'users(filter: {costCentre: ["CC1"]}, orderBy: COST_CENTRE_ASC)',
    *(f'mobileServices(search: "{search}")' for search in SEARCHES),
    "mobileServices",
    "mobileServices(filter: {status: [ACTIVE]})",
    'mobileServices(filter: {planId: ["plan_none"]}, orderBy: MONTHLY_PRICE_DESC)',
    'mobileServices(filter: {costCentre: ["CC1"]})',
    'mobileServices(filter: {minMonthlyPrice: "10.50", maxMonthlyPrice: "10.60"})',
    "orders(filter: {state: [COMPLETED]})",
    "orders(filter: {action: [ADD]})",
    'orders(filter: {serviceId: "msvc_none"})',
    "removalRequests(filter: {state: [OPEN]})",
    "simCards(filter: {status: [IN_STOCK], kind: [PHYSICAL]})",
    "simCards(filter: {ofCompany: true})",
    'simCards(filter: {iccid: "8932010000000000012"})',
    'companies(search: "acme")',
]


@pytest.mark.parametrize("asked", ASKED)
async def test_searches_filters_and_totals_stay_in_the_company(busy: Busy, asked: str) -> None:
    total = " totalMonthlyPrice { amount }" if asked.startswith("mobileServices") else ""
    _, statements = await busy.ask(busy.cast.fleet, f"{{ {asked} {{ totalCount{total} nodes {{ id }} }} }}")
    await assert_by_index(statements)


async def assert_by_index(statements: Sequence[Statement]) -> None:
    found = [(text, walks(await steps((text, values)))) for text, values in statements]
    assert not [(text, walked) for text, walked in found if walked]


SERVICE = """msisdn user { name company { name } } plan { name options { name } } options { name } simCard { iccid }
  openOrder { id steps { name } } removalRequest { id removals { service { id } } }
  pendingChange { plan { name } } allowedActions { action }
  orders(first: 2) { totalCount nodes { number steps { name } } }"""
PARTS = {
    "a user": (
        "bob",
        f"user(id: $id) {{ name company {{ name }} ucServices {{ id }} mobileServices {{ {SERVICE} }} }}",
    ),
    "a service": ("line", f"mobileService(id: $id) {{ {SERVICE} }}"),
    "a node": ("line", f"node(id: $id) {{ id ... on MobileService {{ {SERVICE} }} }}"),
    "a company": (
        "acme",
        """company(id: $id) { accountManager { name } contract { removalQuota { used } }
           users(first: 3, orderBy: COST_CENTRE_ASC) { totalCount nodes { name mobileServices { msisdn } } }
           mobileServices(first: 3) { totalCount nodes { id } } }""",
    ),
}


@pytest.mark.parametrize(("whose", "asked"), PARTS.values(), ids=PARTS.keys())
async def test_one_with_all_that_hangs_on_it(busy: Busy, whose: str, asked: str) -> None:
    for actor in (busy.cast.fleet, busy.cast.operator):
        id_ = getattr(busy.cast, whose).id
        _, statements = await busy.ask(actor, f"query($id: ID!) {{ {asked} }}", id=id_)
        assert len(statements) > 4
        await assert_by_index(statements)


async def test_exports(busy: Busy) -> None:
    for declared, columns in ((User, OF_USERS), (MobileService, OF_MOBILE_SERVICES)):
        recording = Recording(busy.reader)
        paths = [column.path.format(language="en") for column in columns]
        context = busy.context(busy.cast.fleet, recording)
        assert len([row async for row in pages(declared, context, columns=paths, size=8)]) > 16
        assert len(recording.statements) > 2
        for statement in recording.statements:
            assert "SORT" not in await steps(statement)
        await assert_by_index(recording.statements)


async def test_changes_and_the_worker(busy: Busy) -> None:
    cast = busy.cast
    old, unwanted, later = [await people.service(cast.ann, cast.small) for _ in range(3)]
    with heard() as statements:
        for kind in SimKind:
            await add_service(cast.fleet, user_id=cast.ann.id, plan_id=cast.small.id, sim_kind=kind)
        await modify_service(cast.fleet, service_id=cast.line.id, plan_id=cast.large.id, idempotency_key="modify")
        await remove_service(cast.fleet, service_id=old.id, idempotency_key="remove")
        filed = await file_removal_request(cast.fleet, service_ids=[unwanted.id], idempotency_key="file")
        await decide_removal_request(
            cast.manager, request_id=filed.request_id, approved_service_ids=[unwanted.id], idempotency_key="decide"
        )
        jobs = [await take_order() for _ in range(6)]
        planned = await modify_service(
            cast.fleet, service_id=later.id, plan_id=cast.large.id, starts_on=date(2026, 2, 1), idempotency_key="plan"
        )
        clock.start_at(NOW + timedelta(days=20))
        due = [found async for found in due_orders()]
        assert await begin_planned(*due[0])
    assert [bool(job) for job in jobs] == [True, True, True, True, True, False]
    assert due == [(cast.acme.id, planned.order_id)]
    known = {text: values for text, values in statements if text.split()[0] in {"SELECT", "INSERT", "UPDATE", "DELETE"}}
    assert len(known) > 20
    await assert_by_index(list(known.items()))

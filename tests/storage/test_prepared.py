"""A prepared query is the same statement as Tortoise's own, with the same parameters, and finds the same rows."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from tortoise import Model
from tortoise.connection import get_connection
from tortoise.exceptions import DoesNotExist
from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.transactions import in_transaction

from models import AuditEntry, Contract, MobileService, Order, PlanOption, ServiceOption
from resolvers.modify_service import modify_service
from resolvers.remove_service import remove_service
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from storage import prepared as module
from storage.prepared import prepared
from tests import cast as people
from tests.cast import NOW, TODAY, Cast
from tests.storage.explained import Statement, heard

Query = Callable[..., Any]


def one(service_id: str) -> Any:
    return MobileService.get_or_none(id=service_id).select_related("plan")


def of_status(status: ServiceStatus, version: int) -> Any:
    return MobileService.filter(status=status, version=version).order_by("id")


def in_statuses(statuses: list[ServiceStatus]) -> Any:
    return MobileService.filter(status__in=statuses).order_by("-msisdn", "id")


def but_those(ids: list[str]) -> Any:
    return MobileService.exclude(id__in=ids).order_by("id").values_list("id", "status")


def ended(day: date | None) -> Any:
    return MobileService.filter(terminated_on=day).order_by("id")


def with_end(*, known: bool) -> Any:
    return MobileService.filter(terminated_on__isnull=not known).count()


def signed(by: date, *, locked: bool) -> Any:
    contracts = Contract.filter(signed_on__lte=by).order_by("id")
    return contracts.select_for_update() if locked else contracts


def placed(since: datetime, actions: tuple[OrderAction, ...]) -> Any:
    return Order.filter(Q(placed_at__gte=since), ~Q(action__in=actions)).order_by("id")


def pairs(service_ids: list[str], prices: list[int]) -> Any:
    each = [Q(service_id=id_, price_cents=price) for id_, price in zip(service_ids, prices, strict=True)]
    return ServiceOption.filter(Q(*each, join_type="OR")).select_related("option", "service__plan").order_by("id")


def numbers(company_id: str, least: int) -> Any:
    counted = MobileService.filter(company_id=company_id, monthly_price_cents__gte=least).annotate(number=Count("id"))
    return counted.group_by("status").order_by("status").values_list("status", "number")


def there(code: str) -> Any:
    return PlanOption.filter(code=code).exists()


def first_entries(company_id: str, twice: str, sequence: int) -> Any:
    trail = AuditEntry.filter(company_id=company_id, sequence__lte=sequence).exclude(subject_id=twice)
    return trail.filter(~Q(actor_id=twice)).order_by("-sequence").limit(2)


def cancelled(service_id: str, now: datetime) -> Any:
    return Order.filter(service_id=service_id).update(state=OrderState.CANCELLED, completed_at=now)


def asked(cast: Cast) -> list[tuple[Query, list[dict[str, Any]]]]:
    """Each query with what it is given, one after the other: two of a shape, and other shapes."""
    line, foreign, acme, other = cast.line.id, cast.foreign_line.id, cast.acme.id, cast.other.id
    active, ended_status = ServiceStatus.ACTIVE, ServiceStatus.TERMINATED
    past, future = NOW - timedelta(days=1), NOW + timedelta(days=1)
    return [
        (one, [{"service_id": line}, {"service_id": foreign}, {"service_id": "none"}, {"service_id": "' OR 1 = 1"}]),
        (of_status, [{"status": active, "version": 2}, {"status": active, "version": 1}]),
        (of_status, [{"status": ended_status, "version": 1}, {"status": "ACTIVE", "version": 2}]),
        (in_statuses, [{"statuses": each} for each in ([], [active], [ended_status], [active, ended_status])]),
        (but_those, [{"ids": each} for each in ([], [line], [foreign], [line, foreign, "none"], ["x"] * 300)]),
        (ended, [{"day": each} for each in (None, TODAY, None, TODAY - timedelta(days=1))]),
        (with_end, [{"known": each} for each in (True, False)]),
        (signed, [{"by": TODAY, "locked": each} for each in (True, False)]),
        (signed, [{"by": date(2020, 1, 1), "locked": True}, {"locked": False, "by": TODAY}]),
        (placed, [{"since": past, "actions": ()}, {"since": future, "actions": ()}]),
        (placed, [{"since": past, "actions": (each,)} for each in OrderAction]),
        (pairs, [{"service_ids": [line], "prices": [500]}, {"service_ids": [foreign], "prices": [500]}]),
        (pairs, [{"service_ids": [foreign, line], "prices": [0, each]} for each in (499, 500)]),
        (numbers, [{"company_id": acme, "least": 0}, {"company_id": other, "least": 0}]),
        (numbers, [{"company_id": acme, "least": 1_000_000}]),
        (there, [{"code": "abroad"}, {"code": "abroad "}]),
        (first_entries, [{"company_id": acme, "twice": "x", "sequence": each} for each in (9, 1)]),
        (first_entries, [{"company_id": acme, "twice": cast.fleet.id, "sequence": 9}]),
        (cancelled, [{"service_id": line, "now": NOW}, {"service_id": "none", "now": future}]),
    ]


@pytest.fixture
async def busy(cast: Cast) -> Cast:
    """With orders, their JSON, an audit trail and a service that has ended."""
    await modify_service(cast.fleet, service_id=cast.line.id, plan_id=cast.large.id)
    await remove_service(cast.fleet, service_id=(await people.service(cast.ann, cast.small)).id)
    gone = await people.service(cast.bob, cast.small)
    gone.status, gone.terminated_on = ServiceStatus.TERMINATED, TODAY
    await gone.save(update_fields=["status", "terminated_on"])
    return cast


def plain(found: Any) -> Any:
    """Rows with all that they hold, rows of others included."""
    if isinstance(found, list):
        return [plain(each) for each in found]
    if isinstance(found, Model):
        return {name: plain(value) for name, value in vars(found).items()}
    return found


def typed(statements: Sequence[Statement]) -> Any:
    """With the types of the parameters: an enum of texts equals its text."""
    return [(text, [(type(value), value) for value in values]) for text, values in statements]


async def test_the_same_statements_find_the_same(busy: Cast) -> None:
    async with in_transaction("default") as tx:
        for query, several in asked(busy):
            ready = prepared(query)
            for given in (*several, *several):
                with heard() as own:
                    expected = await query(**given)
                with heard() as prepared_ones:
                    found = await ready(tx, **given)
                assert plain(found) == plain(expected), (query, given)
                assert typed(prepared_ones) == typed(own), (query, given)


async def test_something_is_found_by_each(busy: Cast) -> None:
    """Else the comparison would compare nothing with nothing."""
    found: defaultdict[Query, int] = defaultdict(int)
    for query, several in asked(busy):
        for given in several:
            found[query] += bool(await prepared(query)(None, **given))
    assert all(found.values()), found


async def test_each_connection_finds_what_it_sees(cast: Cast) -> None:
    ready, client = prepared(one), get_connection("default")
    async with in_transaction("default") as tx:
        await MobileService.filter(id=cast.line.id).using_db(tx).update(version=9)
        inside, outside = await ready(tx, cast.line.id), await ready(client, cast.line.id)
    assert (inside.version, outside.version) == (9, cast.line.version)


async def test_what_is_not_there_is_not_there(cast: Cast) -> None:
    by_id = prepared(lambda id_: MobileService.get(id=id_))
    for _ in range(2):
        with pytest.raises(DoesNotExist):
            await by_id(None, "none")


async def asked_for(times: int) -> list[int]:
    """How often the query behind a prepared one is asked for, while five questions of four shapes are put to it."""
    counts: list[int] = []

    def some(ids: list[str], day: date | None) -> Any:
        counts[-1] += 1
        return MobileService.filter(id__in=ids, terminated_on=day)

    ready = prepared(some)
    for _ in range(times):
        counts.append(0)
        for ids in (["a"], ["b"], ["a", "b"], ["c", "d"], ["e"]):
            await ready(None, ids, None)
            await ready(None, ids, TODAY)
    return counts


async def test_a_query_is_asked_for_once_per_shape(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await asked_for(times=2) == [4, 0]
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    assert await asked_for(times=2) == [10, 10]  # each lets go of the one before


MISTAKES: dict[str, tuple[Query, Any]] = {
    "a value that is left out": (lambda _id: MobileService.all(), "x"),
    "a list that is left out": (lambda _ids: MobileService.all(), ["x"]),
    "a text made of it": (lambda id_: MobileService.filter(id=f"{id_}"), "x"),
    "a date counted on": (lambda day: MobileService.filter(terminated_on=day.replace(day=1)), TODAY),
    "elements in another list": (lambda ids: MobileService.filter(id__in=list(ids)), ["x"]),
    "a set": (lambda ids: MobileService.filter(id__in=ids), {"x"}),
    "an amount": (lambda amount: MobileService.filter(monthly_price_cents=amount), Decimal("1.5")),
    "a list in a list": (lambda ids: MobileService.filter(id__in=ids), [["x"]]),
    "JSON": (lambda wanted: Order.filter(wanted=wanted), {"plan_id": "x"}),
}


@pytest.mark.parametrize(("query", "value"), MISTAKES.values(), ids=MISTAKES.keys())
async def test_mistakes_are_not_asked(cast: Cast, query: Query, value: Any) -> None:
    ready = prepared(query)
    with heard() as statements:
        for _ in range(2):
            with pytest.raises((TypeError, AttributeError)):
                await ready(None, value)
    assert not statements

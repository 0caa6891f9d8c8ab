"""Changing plan and options: what the mutation does, and what it and its preview refuse."""

from datetime import date, timedelta
from typing import Any

import clock
from models import AuditEntry, Contract, MobileService, Order, OrderStep, Price, ServiceOption
from resolvers.modify_service import modify_service, preview_modify_service
from rules.errors import (
    ChangeLimitReached,
    ChangePending,
    IncompatibleOptions,
    InvalidInput,
    NotAllowed,
    NotFound,
    NothingToChange,
    OrderInProgress,
    Problem,
    Refusal,
    VersionConflict,
    WrongState,
)
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from rules.permissions import Permission
from tests.cast import TODAY, Cast
from tests.stage import answer, everything, noon, open_order, past_order, refusal


def asked(cast: Cast, **given: Any) -> dict[str, Any]:
    """Bob's line gets the large plan."""
    return {"service_id": cast.line.id, "plan_id": cast.large.id} | given


async def modified(cast: Cast, **given: Any) -> Order:
    outcome = await modify_service(cast.fleet, **asked(cast, **given))
    assert outcome.service_id == cast.line.id
    return await Order.get(id=outcome.order_id)


async def refused(cast: Cast, **given: Any) -> Refusal:
    """What the mutation refuses, the preview refuses in the same words."""
    told = await refusal(modify_service(cast.fleet, **asked(cast, **given)))
    assert await refusal(preview_modify_service(cast.fleet, **asked(cast, **given))) == told
    return told


async def test_the_change_is_ordered_and_the_service_waits_for_the_network(cast: Cast) -> None:
    order = await modified(cast)
    line = await MobileService.get(id=cast.line.id)
    assert (line.plan_id, line.monthly_price_cents, line.status) == (cast.small.id, 1500, ServiceStatus.ACTIVE)
    assert (line.open_order_id, line.version) == (order.id, 2)
    assert (order.action, order.state) == (OrderAction.MODIFY, OrderState.ACKNOWLEDGED)
    assert (order.billed_on, order.counted_on) == (TODAY, TODAY)
    kept = {"option_id": cast.abroad.id, "price_cents": 500}
    assert order.wanted == {"plan_id": cast.large.id, "plan_price_cents": 8500, "options": [kept]}
    assert [step.name for step in await OrderStep.filter(order_id=order.id)] == ["MODIFY"]
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == ("modify_service", cast.line.id)


async def test_what_stays_keeps_its_price_and_causes_no_line(cast: Cast) -> None:
    for item in ({"plan_id": cast.small.id}, {"option_id": cast.abroad.id}):
        await Price.create(**item, starts_on=TODAY, monthly_cents=9999, one_time_cents=100)
    order = await modified(cast)
    assert order.wanted["options"] == [{"option_id": cast.abroad.id, "price_cents": 500}]
    assert [(line["kind"], line["code"], line["amount_cents"]) for line in order.lines] == [
        ("CREDIT", "small", -484),
        ("PRORATA", "large", 4113),
        ("RECURRING", "large", 8500),
    ]


async def test_options_are_the_whole_set(cast: Cast) -> None:
    order = await modified(cast, plan_id=None, option_ids=[])
    assert order.wanted == {"plan_id": cast.small.id, "plan_price_cents": 1000, "options": []}
    assert [(line["kind"], line["code"]) for line in order.lines] == [("CREDIT", "abroad")]


async def test_the_preview_shows_what_the_order_then_says(cast: Cast) -> None:
    before = await everything()
    preview = await preview_modify_service(cast.fleet, **asked(cast, expected_version=1))
    assert await everything() == before
    assert (preview.effective_on, preview.next_invoice.issued_on) == (TODAY, date(2026, 2, 1))
    assert (preview.monthly_before_cents, preview.monthly_after_cents) == (1500, 9000)
    assert preview.quota is None
    assert preview.changes
    assert (preview.changes.used, preview.changes.limit) == (0, 1)
    order = await modified(cast, confirmation_token=preview.confirmation_token, expected_version=1)
    shown = [(line.kind, line.item.id, line.amount_cents) for line in preview.next_invoice.lines]
    assert [(line["kind"], line["item_id"], line["amount_cents"]) for line in order.lines] == shown


async def test_one_change_a_month_and_again_in_the_next(cast: Cast) -> None:
    limit = ChangeLimitReached(date(2026, 2, 1))
    await past_order(cast.line, OrderAction.MODIFY, counted_on=date(2026, 1, 1))
    assert await refused(cast) == limit
    clock.start_at(noon(date(2026, 1, 31)))
    assert await refused(cast) == limit
    clock.start_at(noon(date(2026, 2, 1)))
    assert (await modified(cast)).counted_on == date(2026, 2, 1)


async def test_what_counts_as_a_change_of_the_month(cast: Cast) -> None:
    for state in (OrderState.FAILED, OrderState.CANCELLED, OrderState.REJECTED):
        await past_order(cast.line, OrderAction.MODIFY, state, TODAY)
    await past_order(cast.line, OrderAction.ADD)
    await past_order(cast.line, OrderAction.MODIFY, counted_on=date(2025, 12, 31))
    await past_order(cast.foreign_line, OrderAction.MODIFY, counted_on=TODAY)
    preview = await preview_modify_service(cast.fleet, **asked(cast))
    assert preview.changes
    assert preview.changes.used == 0
    await past_order(cast.line, OrderAction.MODIFY, OrderState.PARTIAL, TODAY)
    assert isinstance(await refused(cast), ChangeLimitReached)


async def test_the_limit_is_the_contracts(cast: Cast) -> None:
    await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
    for limit, expected in ((1, ChangeLimitReached), (2, type(None)), (None, type(None))):
        await Contract.all().update(plan_changes_per_month=limit)
        told = await answer(preview_modify_service(cast.fleet, **asked(cast)))
        assert isinstance(told if isinstance(told, Refusal) else None, expected), limit
    await Contract.all().delete()
    assert isinstance(await refused(cast), ChangeLimitReached)


async def test_what_changes_nothing(cast: Cast) -> None:
    same: list[dict[str, Any]] = [
        {"plan_id": None},
        {"plan_id": cast.small.id},
        {"plan_id": cast.small.id, "option_ids": [cast.abroad.id]},
        {"plan_id": None, "option_ids": [cast.abroad.id], "starts_on": TODAY},
    ]
    for given in same:
        assert await refused(cast, **given) == NothingToChange(), given


async def test_an_option_that_does_not_fit_is_refused_never_dropped(cast: Cast) -> None:
    told = await refused(cast, plan_id=cast.data_only.id)
    assert isinstance(told, IncompatibleOptions)
    assert (told.option.id, told.conflicts_with.id) == (cast.abroad.id, cast.data_only.id)
    assert isinstance(await refused(cast, option_ids=[cast.abroad.id, cast.world.id]), IncompatibleOptions)
    assert await ServiceOption.filter(service_id=cast.line.id).count() == 1


async def test_states_that_do_not_allow_it(cast: Cast) -> None:
    for status in set(ServiceStatus) - {ServiceStatus.ACTIVE}:
        await MobileService.filter(id=cast.line.id).update(status=status)
        assert await refused(cast) == WrongState(status)


async def test_a_service_with_an_open_order(cast: Cast) -> None:
    for action in OrderAction:
        order = await open_order(cast.line, action)
        assert await refused(cast) == OrderInProgress(order.id)


async def test_a_change_that_waits_for_its_date(cast: Cast) -> None:
    await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, counted_on=TODAY + timedelta(days=30))
    told = await refused(cast)
    assert isinstance(told, ChangePending)
    assert (told.pending.plan.id, told.pending.effective_on) == (cast.small.id, TODAY + timedelta(days=30))


async def test_wrong_input(cast: Cast) -> None:
    cases: list[tuple[dict[str, Any], str, Problem]] = [
        ({"plan_id": cast.desk.id}, "planId", Problem.NOT_A_MOBILE_PLAN),
        ({"option_ids": [cast.abroad.id] * 2}, "optionIds", Problem.DUPLICATE),
        ({"starts_on": date(2027, 1, 17)}, "startsOn", Problem.DATE_TOO_FAR),
        ({"starts_on": TODAY - timedelta(days=1)}, "startsOn", Problem.DATE_IN_THE_PAST),
        ({"until": TODAY}, "until", Problem.UNTIL_TOO_EARLY),
        ({"until": date(2027, 1, 17)}, "until", Problem.DATE_TOO_FAR),
        ({"until": TODAY - timedelta(days=1)}, "until", Problem.DATE_IN_THE_PAST),
    ]
    for given, path, problem in cases:
        told = await refused(cast, expected_version=9, **given)
        assert isinstance(told, InvalidInput), given
        assert [(field.path, field.problem) for field in told.fields] == [((path,), problem)], given


async def test_ids_that_name_nothing_for_the_actor(cast: Cast) -> None:
    for given in (
        {"service_id": cast.foreign_line.id},
        {"service_id": "msvc_unknown"},
        {"service_id": cast.bob.id},
        {"service_id": ""},
        {"service_id": "x" * 41},
        {"plan_id": "plan_unknown"},
        {"plan_id": cast.abroad.id},
        {"plan_id": ""},
        {"plan_id": "x" * 41},
        {"option_ids": ["x" * 41]},
        {"option_ids": [cast.small.id]},
    ):
        assert await refused(cast, expected_version=9, until=TODAY, **given) == NotFound(), given


async def test_who_may_not(cast: Cast) -> None:
    for actor in (cast.insight, cast.manager, cast.operator):
        for deed in (modify_service, preview_modify_service):
            assert await refusal(deed(actor, **asked(cast))) == NotAllowed(Permission.SERVICES_MODIFY)
            assert await refusal(deed(actor, **asked(cast, option_ids=["opt_unknown"]))) == NotFound()


async def test_the_order_of_refusals(cast: Cast) -> None:
    """Everything is wrong; what is told is mended, and the next is told."""
    order = await open_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
    later = await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, counted_on=TODAY + timedelta(days=9))
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    await ServiceOption.create(
        company_id=cast.acme.id, service_id=cast.line.id, option_id=cast.world.id, price_cents=900
    )
    wrong = asked(cast, plan_id="plan_unknown", until=TODAY, expected_version=9, confirmation_token="wrong")
    told: list[str] = []

    async def tell(actor: Any = cast.fleet) -> None:
        told.append((await refusal(modify_service(actor, **wrong))).code)

    await tell(cast.insight)
    wrong["plan_id"] = cast.small.id
    await tell(cast.insight)
    await tell()
    del wrong["until"]
    await tell()
    del wrong["expected_version"]
    await tell()
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.ACTIVE)
    await tell()
    await Order.filter(id=order.id).update(state=OrderState.COMPLETED)
    await MobileService.filter(id=cast.line.id).update(open_order_id=None)
    await tell()
    await later.delete()
    await tell()
    wrong["plan_id"] = cast.large.id
    await tell()
    wrong["option_ids"] = [cast.abroad.id]
    await tell()
    await order.delete()
    await tell()
    assert told == [
        "NOT_FOUND",
        "NOT_ALLOWED",
        "INVALID_INPUT",
        "VERSION_CONFLICT",
        "WRONG_STATE",
        "ORDER_IN_PROGRESS",
        "CHANGE_PENDING",
        "NOTHING_TO_CHANGE",
        "INCOMPATIBLE_OPTIONS",
        "CHANGE_LIMIT_REACHED",
        "PREVIEW_OUTDATED",
    ]


async def test_a_stale_version(cast: Cast) -> None:
    assert await refused(cast, expected_version=2) == VersionConflict(cast.line.id)

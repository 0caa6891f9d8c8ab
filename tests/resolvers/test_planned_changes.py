"""Changes for a day to come, and temporary ones: what is ordered, shown, refused, and cancelled."""

from datetime import date, timedelta
from typing import Any

from models import AuditEntry, MobileService, Order, OrderStep, PhoneNumber, Price, SimCard, User
from resolvers.add_service import add_service, preview_add_service
from resolvers.allowed_actions import ServiceAction, allowed_actions
from resolvers.cancel_order import cancel_order
from resolvers.modify_service import modify_service, preview_modify_service
from resolvers.remove_service import preview_remove_service, remove_service
from resolvers.resume_service import resume_service
from resolvers.service_state import pending_changes
from resolvers.suspend_service import suspend_service
from rules.errors import (
    ChangeLimitReached,
    ChangePending,
    InvalidInput,
    NoContractInForce,
    NotAllowed,
    NotFound,
    NothingToChange,
    OrderInProgress,
    OrderPending,
    PreviewOutdated,
    Problem,
    VersionConflict,
)
from rules.lifecycle import (
    NumberStatus,
    OrderAction,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    SuspensionReason,
    UserStatus,
)
from rules.permissions import Permission
from tests.cast import TODAY, Cast
from tests.stage import answer, everything, open_order, past_order, refusal

MARCH_10, APRIL_15 = date(2026, 3, 10), date(2026, 4, 15)
AWAY = {"reason": SuspensionReason.ABSENCE}


def asked(cast: Cast, **given: Any) -> dict[str, Any]:
    """Bob's line gets the large plan on 10 March."""
    return {"service_id": cast.line.id, "plan_id": cast.large.id, "starts_on": MARCH_10} | given


async def planned(cast: Cast, **given: Any) -> Order:
    outcome = await modify_service(cast.fleet, **asked(cast, **given))
    return await Order.get(id=outcome.order_id)


async def test_the_order_waits_and_the_service_is_as_it_was(cast: Cast) -> None:
    order = await planned(cast, until=APRIL_15)
    assert (order.action, order.state, order.run_after) == (OrderAction.MODIFY, OrderState.PENDING, None)
    assert (order.starts_on, order.due_on, order.until) == (MARCH_10, MARCH_10, APRIL_15)
    assert (order.billed_on, order.counted_on, order.returns_id) == (MARCH_10, MARCH_10, None)
    line = await MobileService.get(id=cast.line.id)
    assert (line.open_order_id, line.version, line.plan_id) == (None, 2, cast.small.id)
    assert [step.name for step in await OrderStep.filter(order_id=order.id)] == ["MODIFY"]
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.details["starts_on"], entry.details["until"]) == (
        "modify_service",
        "2026-03-10",
        "2026-04-15",
    )
    pending = (await pending_changes([cast.line.id]))[cast.line.id]
    assert (pending.plan.id, pending.effective_on, pending.until) == (cast.large.id, MARCH_10, APRIL_15)
    assert (pending.is_return, pending.order_id) == (False, order.id)


async def test_the_preview_is_of_that_day(cast: Cast) -> None:
    """The prices of the day, the month in which it counts, the invoice after it; and the way back."""
    await Price.create(plan_id=cast.large.id, starts_on=MARCH_10, monthly_cents=9300)
    await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
    before = await everything()
    preview = await preview_modify_service(cast.fleet, **asked(cast, until=APRIL_15))
    assert await everything() == before
    assert (preview.effective_on, preview.next_invoice.issued_on) == (MARCH_10, date(2026, 4, 1))
    assert (preview.monthly_before_cents, preview.monthly_after_cents) == (1500, 9800)
    assert preview.changes
    assert (preview.changes.used, preview.changes.month) == (0, date(2026, 3, 1))
    lines = [(line.kind, line.item.code, line.days, line.amount_cents) for line in preview.next_invoice.lines]
    assert lines == [
        ("CREDIT", "small", 21, -677),
        ("PRORATA", "large", 21, 6300),
        ("RECURRING", "large", None, 9300),
    ]
    back = preview.comes_back
    assert back
    assert (back.effective_on, back.monthly_after_cents) == (date(2026, 4, 16), 1500)
    lines = [(line.kind, line.item.code, line.days, line.amount_cents) for line in back.next_invoice.lines]
    assert lines == [("CREDIT", "large", 15, -4650), ("PRORATA", "small", 15, 500), ("RECURRING", "small", None, 1000)]
    assert back.next_invoice.issued_on == date(2026, 5, 1)
    order = await planned(cast, until=APRIL_15, confirmation_token=preview.confirmation_token)
    assert order.wanted["plan_price_cents"] == 9300
    assert [line["amount_cents"] for line in order.lines] == [-677, 6300, 9300]


async def test_where_it_ends_with_the_month_no_full_month_of_it_is_billed(cast: Cast) -> None:
    given = asked(cast, starts_on=None, until=date(2026, 1, 31))
    preview = await preview_modify_service(cast.fleet, **given)
    assert [line.kind for line in preview.next_invoice.lines] == ["CREDIT", "PRORATA"]
    assert preview.comes_back
    back = preview.comes_back.next_invoice
    assert [(line.kind, line.item.code) for line in back.lines] == [("RECURRING", "small")]
    assert preview.next_invoice.issued_on == back.issued_on == date(2026, 2, 1)


async def test_what_was_shown_for_other_days_is_outdated(cast: Cast) -> None:
    token = (await preview_modify_service(cast.fleet, **asked(cast, until=APRIL_15))).confirmation_token
    for other in ({"until": APRIL_15 + timedelta(days=1)}, {"until": None}, {"starts_on": MARCH_10, "until": MARCH_10}):
        told = await refusal(modify_service(cast.fleet, **asked(cast, confirmation_token=token, **other)))
        assert isinstance(told, PreviewOutdated | InvalidInput)
    later = MARCH_10 + timedelta(days=1)
    told = await refusal(
        modify_service(cast.fleet, **asked(cast, confirmation_token=token, until=APRIL_15, starts_on=later))
    )
    assert isinstance(told, PreviewOutdated)


async def test_one_change_waits_at_a_time(cast: Cast) -> None:
    order = await planned(cast)
    for given in ({}, {"starts_on": None}, {"starts_on": date(2026, 5, 1), "option_ids": []}):
        told = await refusal(modify_service(cast.fleet, **asked(cast, **given)))
        assert isinstance(told, ChangePending)
        assert told.pending.order_id == order.id
    ((modify, remove, suspend, *_),) = await allowed_actions(cast.fleet, [cast.line.id], TODAY)
    assert isinstance(modify.refusal, ChangePending)
    assert (remove.allowed, suspend.allowed) == (True, True)


async def test_it_counts_in_the_month_of_its_first_day(cast: Cast) -> None:
    await past_order(cast.line, OrderAction.MODIFY, counted_on=date(2026, 3, 1))
    assert await refusal(modify_service(cast.fleet, **asked(cast))) == ChangeLimitReached(date(2026, 4, 1))
    assert (await planned(cast, starts_on=date(2026, 4, 1))).counted_on == date(2026, 4, 1)


async def test_a_pause_is_planned_once(cast: Cast) -> None:
    given: dict[str, Any] = {"service_id": cast.line.id, "starts_on": MARCH_10, "until": MARCH_10, **AWAY}
    outcome = await suspend_service(cast.fleet, **given)
    order = await Order.get(id=outcome.order_id)
    assert (order.action, order.state, order.due_on, order.until) == (
        OrderAction.SUSPEND,
        OrderState.PENDING,
        MARCH_10,
        MARCH_10,
    )
    assert await pending_changes([cast.line.id]) == {}
    assert await refusal(suspend_service(cast.fleet, **given)) == OrderPending(order.id)
    (actions,) = await allowed_actions(cast.fleet, [cast.line.id], TODAY)
    suspend = next(each for each in actions if each.action is ServiceAction.SUSPEND)
    assert suspend.refusal == OrderPending(order.id)
    told = await refusal(suspend_service(cast.fleet, **given | {"starts_on": TODAY - timedelta(days=1)}))
    assert isinstance(told, InvalidInput)
    assert [field.problem for field in told.fields] == [Problem.DATE_IN_THE_PAST]


async def test_who_resumes_at_once_cancels_the_resumption_that_was_planned(cast: Cast) -> None:
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    waiting = await past_order(
        cast.line, OrderAction.RESUME, OrderState.PENDING, starts_on=MARCH_10, due_on=MARCH_10, returns_id="ord_1"
    )
    outcome = await resume_service(cast.fleet, service_id=cast.line.id)
    assert (await Order.get(id=outcome.order_id)).state is OrderState.ACKNOWLEDGED
    waiting = await Order.get(id=waiting.id)
    assert (waiting.state, waiting.due_on) == (OrderState.CANCELLED, None)


async def test_an_addition_for_a_day_to_come(cast: Cast) -> None:
    """Number and card are set aside at once, at the prices of that day; the network comes then."""
    await Price.create(plan_id=cast.small.id, starts_on=MARCH_10, monthly_cents=1240)
    given: dict[str, Any] = {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.PHYSICAL}
    given["starts_on"] = MARCH_10
    preview = await preview_add_service(cast.fleet, **given)
    assert (preview.effective_on, preview.next_invoice.issued_on) == (MARCH_10, date(2026, 4, 1))
    assert preview.next_invoice.net_cents == 840 + 1240
    outcome = await add_service(cast.fleet, confirmation_token=preview.confirmation_token, **given)
    order, service = await Order.get(id=outcome.order_id), await MobileService.get(id=outcome.service_id)
    assert (order.state, order.due_on, order.billed_on) == (OrderState.PENDING, MARCH_10, MARCH_10)
    assert (service.status, service.open_order_id) == (ServiceStatus.RESERVED, None)
    assert service.monthly_price_cents == 1240
    steps = await OrderStep.filter(order_id=order.id).order_by("position")
    assert [step.state.value for step in steps] == ["DONE", "DONE", "PENDING", "PENDING"]
    assert (await PhoneNumber.get(msisdn=service.msisdn)).status is NumberStatus.RESERVED


async def test_an_addition_needs_a_contract_on_its_day(cast: Cast) -> None:
    cast.contract.ends_on, cast.contract.cancelled_on = date(2026, 3, 1), date(2025, 11, 1)
    await cast.contract.save()
    given: dict[str, Any] = {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM}
    assert isinstance(await refusal(add_service(cast.fleet, starts_on=MARCH_10, **given)), NoContractInForce)
    assert await answer(add_service(cast.fleet, starts_on=date(2026, 2, 28), **given))


async def test_an_order_that_waits_is_cancelled(cast: Cast) -> None:
    order = await planned(cast)
    told = await refusal(cancel_order(cast.fleet, order_id=order.id, expected_version=1))
    assert told == VersionConflict(cast.line.id)
    outcome = await cancel_order(cast.fleet, order_id=order.id, expected_version=2, idempotency_key="once")
    assert (outcome.order_id, outcome.service_id) == (order.id, cast.line.id)
    order = await Order.get(id=order.id)
    assert (order.state, order.due_on, order.starts_on) == (OrderState.CANCELLED, None, MARCH_10)
    assert order.completed_at is not None
    assert (await MobileService.get(id=cast.line.id)).version == 3
    entry = await AuditEntry.filter(company_id=cast.acme.id).order_by("-sequence").first()
    assert entry
    assert (entry.deed, entry.subject_id, entry.actor_id) == ("cancel_order", order.id, cast.fleet.id)
    assert await cancel_order(cast.fleet, order_id=order.id, expected_version=2, idempotency_key="once") == outcome
    assert await refusal(cancel_order(cast.fleet, order_id=order.id)) == NothingToChange()
    assert (await planned(cast)).state is OrderState.PENDING


async def test_an_addition_that_is_cancelled_leaves_nothing(cast: Cast) -> None:
    given: dict[str, Any] = {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.PHYSICAL}
    outcome = await add_service(cast.fleet, starts_on=MARCH_10, **given)
    reserved = await MobileService.get(id=outcome.service_id)
    await cancel_order(cast.fleet, order_id=outcome.order_id)
    service = await MobileService.get(id=outcome.service_id)
    assert (service.status, service.sim_card_id) == (ServiceStatus.TERMINATED, None)
    assert (await SimCard.get(id=reserved.sim_card_id)).status is SimStatus.IN_STOCK
    assert (await PhoneNumber.get(msisdn=service.msisdn)).status is NumberStatus.AVAILABLE
    assert (await User.get(id=cast.ann.id)).status is UserStatus.INACTIVE


async def test_what_cannot_be_cancelled_and_by_whom(cast: Cast) -> None:
    order = await planned(cast)
    for actor in (cast.insight, cast.manager, cast.operator):
        assert await refusal(cancel_order(actor, order_id=order.id)) == NotAllowed(Permission.SERVICES_MODIFY)
    for order_id in ("ord_unknown", cast.line.id, ""):
        assert await refusal(cancel_order(cast.fleet, order_id=order_id)) == NotFound()
    assert await refusal(cancel_order(cast.stranger, order_id=order.id)) == NotFound()
    begun = await open_order(cast.line, OrderAction.SUSPEND)
    assert await refusal(cancel_order(cast.fleet, order_id=begun.id)) == OrderInProgress(begun.id)


async def test_an_addition_is_cancelled_by_who_may_add(cast: Cast) -> None:
    outcome = await add_service(
        cast.fleet, user_id=cast.ann.id, plan_id=cast.small.id, sim_kind=SimKind.ESIM, starts_on=MARCH_10
    )
    told = await refusal(cancel_order(cast.insight, order_id=outcome.order_id))
    assert told == NotAllowed(Permission.SERVICES_ADD)


async def test_a_removal_cancels_what_waits_and_says_so(cast: Cast) -> None:
    order = await planned(cast)
    pause = await suspend_service(cast.fleet, service_id=cast.line.id, starts_on=APRIL_15, **AWAY)
    preview = await preview_remove_service(cast.fleet, service_id=cast.line.id)
    assert preview.cancelled_order_ids == (order.id, pause.order_id)
    assert (await Order.get(id=order.id)).state is OrderState.PENDING
    outcome = await remove_service(cast.fleet, service_id=cast.line.id)
    assert outcome.cancelled_order_ids == [order.id, pause.order_id]
    for order_id in outcome.cancelled_order_ids:
        assert (await Order.get(id=order_id)).state is OrderState.CANCELLED
    deeds = await AuditEntry.filter(company_id=cast.acme.id).order_by("sequence").values_list("deed", flat=True)
    assert deeds[-3:] == ["cancel_order", "cancel_order", "remove_service"]


async def test_removing_what_was_to_be_added_credits_nothing(cast: Cast) -> None:
    """Nothing was billed yet."""
    added = await add_service(
        cast.fleet, user_id=cast.ann.id, plan_id=cast.small.id, sim_kind=SimKind.ESIM, starts_on=MARCH_10
    )
    preview = await preview_remove_service(cast.fleet, service_id=added.service_id)
    assert (preview.next_invoice.lines, preview.quota) == ((), None)
    outcome = await remove_service(cast.fleet, service_id=added.service_id)
    assert outcome.cancelled_order_ids == [added.order_id]

"""Removing services: the quota, cancelled additions, and what the mutation and its preview refuse."""

from datetime import date, timedelta
from typing import Any

import clock
from models import AuditEntry, Company, Contract, MobileService, Order, OrderStep, User
from resolvers.add_service import add_service
from resolvers.remove_service import preview_remove_service, remove_service
from rules.contract import AccountManager
from rules.errors import (
    NoContractInForce,
    NotAllowed,
    NotFound,
    OrderInProgress,
    QuotaExceeded,
    Refusal,
    VersionConflict,
    WrongState,
)
from rules.lifecycle import OrderAction, OrderState, ServiceStatus, SimKind, UserStatus
from rules.permissions import Permission
from rules.quota import RemovalQuota
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.stage import everything, noon, open_order, past_order, refusal

MANAGER = AccountManager("Manager", "manager@operator.example")
END = date(2029, 1, 1)


def asked(cast: Cast, **given: Any) -> dict[str, Any]:
    return {"service_id": cast.line.id} | given


async def removed(cast: Cast, **given: Any) -> Order:
    outcome = await remove_service(cast.fleet, **asked(cast, **given))
    return await Order.get(id=outcome.order_id)


async def refused(cast: Cast, **given: Any) -> Refusal:
    """What the mutation refuses, the preview refuses in the same words."""
    told = await refusal(remove_service(cast.fleet, **asked(cast, **given)))
    assert await refusal(preview_remove_service(cast.fleet, **asked(cast, **given))) == told
    return told


async def quota(cast: Cast) -> RemovalQuota:
    preview = await preview_remove_service(cast.fleet, **asked(cast))
    assert preview.quota
    return preview.quota


async def test_the_removal_is_ordered_and_the_service_lives_until_the_network_is_done(cast: Cast) -> None:
    order = await removed(cast)
    line = await MobileService.get(id=cast.line.id)
    assert (line.status, line.open_order_id, line.version) == (ServiceStatus.ACTIVE, order.id, 2)
    assert (line.terminated_on, (await User.get(id=cast.bob.id)).status) == (None, UserStatus.ACTIVE)
    assert (order.action, order.state, order.wanted) == (OrderAction.REMOVE, OrderState.ACKNOWLEDGED, {})
    assert (order.billed_on, order.counted_on) == (TODAY, TODAY)
    assert [(line["kind"], line["code"], line["amount_cents"]) for line in order.lines] == [
        ("CREDIT", "small", -484),
        ("CREDIT", "abroad", -242),
    ]
    steps = await OrderStep.filter(order_id=order.id).order_by("position").values_list("name", flat=True)
    assert steps == ["DEPROVISION", "RELEASE"]
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == ("remove_service", cast.line.id)


async def test_the_preview_shows_credits_and_quota(cast: Cast) -> None:
    before = await everything()
    preview = await preview_remove_service(cast.fleet, **asked(cast, expected_version=1))
    assert await everything() == before
    assert (preview.effective_on, preview.next_invoice.issued_on) == (TODAY, date(2026, 2, 1))
    assert (preview.monthly_before_cents, preview.monthly_after_cents) == (1500, 0)
    assert preview.quota == RemovalQuota(percent=30, base=10, used=0, period_ends_on=END)
    assert preview.changes is None
    order = await removed(cast, confirmation_token=preview.confirmation_token)
    assert [line["amount_cents"] for line in order.lines] == [line.amount_cents for line in preview.next_invoice.lines]


async def test_three_of_ten_and_not_one_more(cast: Cast) -> None:
    lines = [await people.service(cast.ann, cast.small) for _ in range(4)]
    for line in lines[:3]:
        await removed(cast, service_id=line.id)
    exceeded = QuotaExceeded(RemovalQuota(percent=30, base=10, used=3, period_ends_on=END), MANAGER)
    assert await refused(cast, service_id=lines[3].id) == exceeded
    await Company.filter(id=cast.acme.id).update(account_manager_id=None)
    assert await refused(cast) == QuotaExceeded(exceeded.quota, None)


async def test_what_uses_a_slot(cast: Cast) -> None:
    for state in (OrderState.FAILED, OrderState.CANCELLED, OrderState.REJECTED):
        await past_order(cast.line, OrderAction.REMOVE, state, TODAY)
    await past_order(cast.line, OrderAction.REMOVE)
    await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
    await past_order(cast.line, OrderAction.REMOVE, counted_on=date(2025, 12, 31))
    await past_order(cast.line, OrderAction.REMOVE, counted_on=END)
    await past_order(cast.foreign_line, OrderAction.REMOVE, counted_on=TODAY)
    assert (await quota(cast)).used == 0
    for state in (OrderState.COMPLETED, OrderState.PARTIAL):
        await past_order(cast.line, OrderAction.REMOVE, state, date(2026, 1, 1))
    assert (await quota(cast)).used == 2


async def test_the_percent_is_the_contracts_and_null_is_no_limit(cast: Cast) -> None:
    for _ in range(3):
        await past_order(cast.line, OrderAction.REMOVE, counted_on=TODAY)
    assert isinstance(await refused(cast), QuotaExceeded)
    await Contract.all().update(removal_quota_percent=10)
    told = await refused(cast)
    assert isinstance(told, QuotaExceeded)
    assert (told.quota.limit, told.quota.remaining) == (1, 0)
    await Contract.all().update(removal_quota_percent=40)
    assert (await quota(cast)).remaining == 1
    await Contract.all().update(removal_quota_percent=None)
    assert ((await quota(cast)).limit, (await quota(cast)).remaining) == (None, None)
    await removed(cast)


async def test_an_extension_counts_anew_from_what_was_live_when_it_began(cast: Cast) -> None:
    began = date(2026, 1, 1)
    await Contract.all().update(starts_on=date(2023, 1, 1), ends_on=began, contracted_services=999)
    await past_order(cast.line, OrderAction.REMOVE, counted_on=date(2025, 12, 31))
    lines = [await people.service(cast.ann, cast.small) for _ in range(12)]
    for ended, line in zip((began - timedelta(days=1), began, TODAY), lines, strict=False):
        await MobileService.filter(id=line.id).update(status=ServiceStatus.TERMINATED, terminated_on=ended)
    before = began - timedelta(days=1)
    await MobileService.filter(company_id=cast.acme.id).update(activated_on=before)
    await MobileService.filter(id=lines[3].id).update(activated_on=began)
    await MobileService.filter(id=lines[4].id).update(status=ServiceStatus.SUSPENDED)
    await MobileService.filter(id=lines[5].id).update(status=ServiceStatus.RESERVED, activated_on=None)
    assert await quota(cast) == RemovalQuota(percent=30, base=10, used=0, period_ends_on=date(2027, 1, 1))


async def test_without_a_contract_in_force_nothing_is_removed(cast: Cast) -> None:
    await Contract.all().update(starts_on=TODAY + timedelta(days=1))
    assert await refused(cast) == NoContractInForce(MANAGER)
    await Contract.all().update(starts_on=date(2023, 1, 1), ends_on=TODAY, cancelled_on=date(2025, 9, 1))
    assert await refused(cast) == NoContractInForce(MANAGER)
    await Contract.all().delete()
    assert await refused(cast) == NoContractInForce(MANAGER)


async def test_a_suspended_service_counts_as_well(cast: Cast) -> None:
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    assert (await removed(cast)).counted_on == TODAY


async def test_cancelling_an_addition_needs_neither_slot_nor_contract(cast: Cast) -> None:
    given = {"plan_id": cast.small.id, "option_ids": [cast.abroad.id], "sim_kind": SimKind.ESIM}
    outcome = await add_service(cast.fleet, user_id=cast.ann.id, **given)
    await Contract.all().delete()
    clock.start_at(noon(date(2026, 2, 20)))
    preview = await preview_remove_service(cast.fleet, service_id=outcome.service_id)
    assert preview.quota is None
    assert (preview.monthly_before_cents, preview.next_invoice.issued_on) == (1500, date(2026, 3, 1))
    order = await removed(cast, service_id=outcome.service_id)
    addition = await Order.get(id=outcome.order_id)
    assert addition.state is OrderState.CANCELLED
    assert addition.completed_at
    assert order.counted_on is None
    assert [line["kind"] for line in order.lines] == ["CREDIT"] * 4
    assert [line["amount_cents"] for line in order.lines] == [-line["amount_cents"] for line in addition.lines]
    assert (await MobileService.get(id=outcome.service_id)).open_order_id == order.id
    assert await refused(cast, service_id=outcome.service_id) == OrderInProgress(order.id)


async def test_an_addition_that_was_imported_without_its_order(cast: Cast) -> None:
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.RESERVED)
    order = await removed(cast)
    assert (order.lines, order.counted_on) == ([], None)


async def test_a_change_that_waits_is_cancelled_with_it(cast: Cast) -> None:
    later = await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, TODAY + timedelta(days=9))
    foreign = await past_order(cast.foreign_line, OrderAction.MODIFY, OrderState.PENDING, TODAY + timedelta(days=9))
    await removed(cast)
    assert [(await Order.get(id=each.id)).state for each in (later, foreign)] == [
        OrderState.CANCELLED,
        OrderState.PENDING,
    ]


async def test_states_and_open_orders(cast: Cast) -> None:
    for action in OrderAction:
        order = await open_order(cast.line, action)
        assert await refused(cast) == OrderInProgress(order.id)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.TERMINATED)
    assert await refused(cast) == WrongState(ServiceStatus.TERMINATED)


async def test_ids_that_name_nothing_for_the_actor(cast: Cast) -> None:
    for service_id in (cast.foreign_line.id, "msvc_unknown", cast.bob.id, "", "x" * 41):
        assert await refused(cast, service_id=service_id, expected_version=9) == NotFound(), service_id


async def test_who_may_not(cast: Cast) -> None:
    for actor in (cast.insight, cast.manager, cast.operator):
        for deed in (remove_service, preview_remove_service):
            assert await refusal(deed(actor, **asked(cast))) == NotAllowed(Permission.SERVICES_REMOVE)


async def test_the_order_of_refusals(cast: Cast) -> None:
    """Everything is wrong; what is told is mended, and the next is told."""
    order = await open_order(cast.line, OrderAction.MODIFY)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.TERMINATED)
    await Contract.all().update(removal_quota_percent=0, starts_on=TODAY + timedelta(days=1))
    wrong = asked(cast, expected_version=9, confirmation_token="wrong")
    told: list[str] = []

    async def tell(actor: Any = cast.fleet) -> None:
        told.append((await refusal(remove_service(actor, **wrong))).code)

    await tell(cast.stranger)
    await tell(cast.insight)
    await tell()
    assert told[-1] == VersionConflict(cast.line.id).code
    del wrong["expected_version"]
    await tell()
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    await tell()
    await Order.filter(id=order.id).update(state=OrderState.COMPLETED)
    await MobileService.filter(id=cast.line.id).update(open_order_id=None)
    await tell()
    await Contract.all().update(starts_on=TODAY)
    await tell()
    await Contract.all().update(removal_quota_percent=10)
    await tell()
    assert told == [
        "NOT_FOUND",
        "NOT_ALLOWED",
        "VERSION_CONFLICT",
        "WRONG_STATE",
        "ORDER_IN_PROGRESS",
        "NO_CONTRACT_IN_FORCE",
        "QUOTA_EXCEEDED",
        "PREVIEW_OUTDATED",
    ]

"""Adding, modifying and removing: each refusal by itself, with its figures, and which one is told first."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.changes import (
    Compatibility,
    PendingChange,
    PlanChanges,
    Selection,
    ServiceFacts,
    add_refusal,
    cancels_addition,
    modify_refusal,
    remove_refusal,
)
from rules.contract import AccountManager
from rules.errors import (
    PRECEDENCE,
    ChangeLimitReached,
    ChangePending,
    IncompatibleOptions,
    NoContractInForce,
    NothingToChange,
    OrderInProgress,
    OutOfStock,
    QuotaExceeded,
    WrongState,
)
from rules.lifecycle import OrderAction, ServiceStatus
from rules.quota import RemovalQuota
from tests.rules.cast import ABROAD, CATALOGUE, DATA_ONLY, LARGE, ROAMING, SMALL, SMALL_ABROAD, WORLD

MANAGER = AccountManager("Lies Claes", "lies.claes@operator.example")
ACTIVE = ServiceFacts(ServiceStatus.ACTIVE, open_order_id=None, pending=None, version=1)
FREE = PlanChanges(used=0, limit=1, month=date(2026, 11, 23))
SPENT = PlanChanges(used=1, limit=1, month=date(2026, 11, 23))
PENDING = PendingChange(LARGE, (), date(2026, 12, 1), until=date(2026, 12, 31))
LEFT = RemovalQuota(30, 10, 2, date(2027, 7, 1))
NONE_LEFT = RemovalQuota(30, 10, 3, date(2027, 7, 1))


def with_status(status: ServiceStatus) -> ServiceFacts:
    return replace(ACTIVE, status=status)


@pytest.mark.parametrize(
    ("used", "limit", "permitted"), [(0, 1, True), (1, 1, False), (2, 1, False), (1, 2, True), (99, None, True)]
)
def test_changes_of_a_month(used: int, limit: int | None, permitted: bool) -> None:
    changes = PlanChanges(used, limit, date(2026, 12, 31))
    assert changes.permits() is permitted
    assert changes.next_change_on() == (None if permitted else date(2027, 1, 1))


def test_a_second_change_in_a_month_is_refused_until_the_next() -> None:
    assert modify_refusal(ACTIVE, FREE) is None
    assert modify_refusal(ACTIVE, SPENT) == ChangeLimitReached(date(2026, 12, 1))


@pytest.mark.parametrize("status", [status for status in ServiceStatus if status is not ServiceStatus.ACTIVE])
def test_only_an_active_service_is_modified(status: ServiceStatus) -> None:
    assert modify_refusal(with_status(status), FREE) == WrongState(status)


def test_an_open_order_or_a_pending_change_blocks_a_modification() -> None:
    assert modify_refusal(replace(ACTIVE, open_order_id="ord_1"), FREE) == OrderInProgress("ord_1")
    assert modify_refusal(replace(ACTIVE, pending=PENDING), FREE) == ChangePending(PENDING)


def test_a_change_that_changes_nothing_is_refused_whatever_the_order_of_the_options() -> None:
    current, same = Selection(SMALL, (ABROAD, ROAMING)), Selection(SMALL, (ROAMING, ABROAD))
    assert modify_refusal(ACTIVE, FREE, wanted=same, current=current, compatibility=CATALOGUE) == NothingToChange()
    for other in (Selection(SMALL, (ABROAD,)), Selection(LARGE, (ABROAD, ROAMING))):
        assert modify_refusal(ACTIVE, FREE, wanted=other, current=current, compatibility=CATALOGUE) is None


@pytest.mark.parametrize(
    ("wanted", "refusal"),
    [
        (Selection(DATA_ONLY, (ROAMING,)), None),
        (Selection(DATA_ONLY, (ROAMING, ABROAD)), IncompatibleOptions(ABROAD, DATA_ONLY)),
        (Selection(SMALL, (ABROAD, ROAMING, WORLD)), IncompatibleOptions(ABROAD, WORLD)),
        (Selection(SMALL, (WORLD, ABROAD)), IncompatibleOptions(WORLD, ABROAD)),
        (Selection(LARGE, ()), None),
    ],
)
def test_what_does_not_go_together_is_named(wanted: Selection, refusal: IncompatibleOptions | None) -> None:
    assert CATALOGUE.conflict(wanted) == refusal
    assert modify_refusal(ACTIVE, FREE, wanted=wanted, current=SMALL_ABROAD, compatibility=CATALOGUE) == refusal
    assert add_refusal(signed=True, account_manager=MANAGER, wanted=wanted, compatibility=CATALOGUE) == refusal


@pytest.mark.parametrize("pair", [(SMALL.id, ABROAD.id), (ABROAD.id, SMALL.id)])
def test_a_plan_may_exclude_an_option_that_is_on_offer(pair: tuple[str, str]) -> None:
    catalogue = Compatibility(CATALOGUE.offered, frozenset({pair}))
    assert catalogue.conflict(SMALL_ABROAD) == IncompatibleOptions(ABROAD, SMALL)


def test_adding_needs_a_signed_contract_and_stock() -> None:
    assert add_refusal(signed=True, account_manager=MANAGER) is None
    assert add_refusal(signed=False, account_manager=MANAGER) == NoContractInForce(MANAGER)
    assert add_refusal(signed=True, account_manager=None, in_stock=False) == OutOfStock()
    assert add_refusal(signed=False, account_manager=None, in_stock=False) == NoContractInForce(None)


@pytest.mark.parametrize("status", [ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED])
def test_a_removal_within_the_quota_and_one_beyond(status: ServiceStatus) -> None:
    service = with_status(status)
    assert not cancels_addition(service)
    assert remove_refusal(service, LEFT, MANAGER) is None
    assert remove_refusal(service, NONE_LEFT, MANAGER) == QuotaExceeded(NONE_LEFT, MANAGER)
    assert remove_refusal(service, None, MANAGER) == NoContractInForce(MANAGER)
    assert remove_refusal(replace(service, open_order_id="ord_1"), LEFT, MANAGER) == OrderInProgress("ord_1")


@pytest.mark.parametrize("status", [ServiceStatus.RESERVED, ServiceStatus.INACTIVE])
@pytest.mark.parametrize("quota", [None, NONE_LEFT, LEFT])
def test_a_service_that_never_worked_is_removed_without_slot_or_contract(
    status: ServiceStatus, quota: RemovalQuota | None
) -> None:
    service = replace(with_status(status), open_order_id="ord_1", open_order_action=OrderAction.ADD)
    assert cancels_addition(service)
    assert remove_refusal(service, quota, MANAGER) is None
    assert remove_refusal(replace(service, open_order_action=None), quota, MANAGER) is None


def test_an_addition_is_taken_back_once() -> None:
    service = replace(with_status(ServiceStatus.INACTIVE), open_order_id="ord_2", open_order_action=OrderAction.REMOVE)
    assert remove_refusal(service, LEFT, MANAGER) == OrderInProgress("ord_2")


def test_what_is_terminated_is_not_removed_again() -> None:
    service = with_status(ServiceStatus.TERMINATED)
    assert remove_refusal(service, None, MANAGER) == WrongState(ServiceStatus.TERMINATED)


@given(
    st.sampled_from([ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED, ServiceStatus.TERMINATED]),
    st.sampled_from([None, "ord_1"]),
    st.sampled_from([None, LEFT, NONE_LEFT]),
)
def test_the_first_refusal_of_a_removal_is_told(
    status: ServiceStatus, open_order_id: str | None, quota: RemovalQuota | None
) -> None:
    applies = {
        WrongState: status is ServiceStatus.TERMINATED,
        OrderInProgress: open_order_id is not None,
        NoContractInForce: quota is None,
        QuotaExceeded: quota is NONE_LEFT,
    }
    told = remove_refusal(replace(with_status(status), open_order_id=open_order_id), quota, MANAGER)
    expected = next((refusal for refusal in PRECEDENCE if applies.get(refusal)), None)
    assert (None if told is None else type(told)) is expected


def test_a_pending_change_does_not_keep_a_service_from_being_removed() -> None:
    assert remove_refusal(replace(ACTIVE, pending=PENDING), LEFT, MANAGER) is None


some_services = st.builds(
    ServiceFacts,
    status=st.sampled_from(ServiceStatus),
    open_order_id=st.sampled_from([None, "ord_1"]),
    pending=st.sampled_from([None, PENDING]),
    version=st.just(1),
)
some_selections = st.sampled_from(
    [SMALL_ABROAD, Selection(SMALL, (ABROAD, WORLD)), Selection(DATA_ONLY, (WORLD,)), Selection(LARGE, ())]
)


@given(some_services, st.sampled_from([FREE, SPENT]), some_selections)
def test_the_refusal_that_comes_first_is_told(service: ServiceFacts, changes: PlanChanges, wanted: Selection) -> None:
    applies = {
        WrongState: service.status is not ServiceStatus.ACTIVE,
        OrderInProgress: service.open_order_id is not None,
        ChangePending: service.pending is not None,
        NothingToChange: wanted.ids == SMALL_ABROAD.ids,
        IncompatibleOptions: CATALOGUE.conflict(wanted) is not None,
        ChangeLimitReached: changes is SPENT,
    }
    told = modify_refusal(service, changes, wanted=wanted, current=SMALL_ABROAD, compatibility=CATALOGUE)
    expected = next((refusal for refusal in PRECEDENCE if applies.get(refusal)), None)
    assert (None if told is None else type(told)) is expected


@given(some_services, st.sampled_from([FREE, SPENT]), some_selections)
def test_what_is_refused_before_the_choice_is_refused_after_it(
    service: ServiceFacts, changes: PlanChanges, wanted: Selection
) -> None:
    """`allowedActions` asks without a selection; a mutation with one must not be more generous."""
    if modify_refusal(service, changes) is not None:
        assert modify_refusal(service, changes, wanted=wanted, current=SMALL_ABROAD, compatibility=CATALOGUE)

"""What becomes of an order on its day: begins, goes on waiting, or has failed."""

from dataclasses import replace
from datetime import date

import pytest

from rules.changes import PendingChange, Selection, ServiceFacts, resume_refusal, suspend_refusal
from rules.errors import (
    IncompatibleOptions,
    NoContractInForce,
    NothingToChange,
    OrderInProgress,
    OrderPending,
    WrongState,
)
from rules.lifecycle import OrderAction, ServiceStatus
from rules.planned import due_refusal
from tests.rules.cast import ABROAD, CATALOGUE, DATA_ONLY, LARGE, SMALL_ABROAD

ADD, MODIFY, SUSPEND, RESUME = OrderAction.ADD, OrderAction.MODIFY, OrderAction.SUSPEND, OrderAction.RESUME
ACTIVE = ServiceFacts(ServiceStatus.ACTIVE, open_order_id=None, pending=None, version=1)
WITH_LARGE = Selection(LARGE, (ABROAD,))


@pytest.mark.parametrize(
    ("action", "status"),
    [
        (ADD, ServiceStatus.RESERVED),
        (MODIFY, ServiceStatus.ACTIVE),
        (SUSPEND, ServiceStatus.ACTIVE),
        (RESUME, ServiceStatus.SUSPENDED),
    ],
)
def test_each_begins_from_one_status(action: OrderAction, status: ServiceStatus) -> None:
    for each in ServiceStatus:
        expected = None if each is status else WrongState(each)
        assert due_refusal(action, replace(ACTIVE, status=each)) == expected


def test_a_return_comes_for_a_suspended_service_too() -> None:
    assert due_refusal(MODIFY, replace(ACTIVE, status=ServiceStatus.SUSPENDED), is_return=True) is None
    ended = replace(ACTIVE, status=ServiceStatus.TERMINATED)
    assert due_refusal(MODIFY, ended, is_return=True) == WrongState(ServiceStatus.TERMINATED)


@pytest.mark.parametrize("status", list(ServiceStatus))
def test_an_order_in_progress_is_waited_for_whatever_else_is_wrong(status: ServiceStatus) -> None:
    busy = replace(ACTIVE, status=status, open_order_id="ord_1")
    for action in (ADD, MODIFY, SUSPEND, RESUME):
        assert due_refusal(action, busy, signed=False) == OrderInProgress("ord_1")


def test_its_own_wait_and_the_count_of_its_month_are_no_obstacle() -> None:
    waiting = PendingChange(LARGE, (ABROAD,), date(2026, 12, 1))
    assert due_refusal(MODIFY, replace(ACTIVE, pending=waiting, planned_pause_id="ord_1")) is None


def test_what_does_not_go_together_any_more() -> None:
    wanted = Selection(DATA_ONLY, (ABROAD,))
    told = due_refusal(MODIFY, ACTIVE, wanted=wanted, current=SMALL_ABROAD, compatibility=CATALOGUE)
    assert told == IncompatibleOptions(ABROAD, DATA_ONLY)
    back = due_refusal(MODIFY, ACTIVE, is_return=True, wanted=wanted, current=SMALL_ABROAD, compatibility=CATALOGUE)
    assert back is None


def test_what_the_service_already_has() -> None:
    assert due_refusal(MODIFY, ACTIVE, wanted=WITH_LARGE, current=WITH_LARGE) == NothingToChange()


def test_an_addition_needs_a_contract_on_its_day() -> None:
    reserved = replace(ACTIVE, status=ServiceStatus.RESERVED)
    assert due_refusal(ADD, reserved, signed=False) == NoContractInForce(None)


def test_one_pause_is_planned_at_a_time_and_can_be_ended_before() -> None:
    planned = replace(ACTIVE, planned_pause_id="ord_1")
    assert suspend_refusal(planned) == OrderPending("ord_1")
    assert resume_refusal(replace(planned, status=ServiceStatus.SUSPENDED)) is None

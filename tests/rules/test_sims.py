"""Blocking, unblocking, replacing and revealing: who is refused what, over every state of service and card."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from rules.changes import ServiceFacts, resume_refusal, suspend_refusal
from rules.errors import (
    NothingToReveal,
    OrderInProgress,
    Refusal,
    RevealLimitReached,
    WrongSimState,
    WrongState,
)
from rules.lifecycle import IN_SERVICE, ServiceStatus, SimStatus
from rules.reveals import PUK_REVEALS_PER_DAY, PukReveals
from rules.sims import (
    SimFacts,
    block_refusal,
    replace_refusal,
    reveal_activation_code_refusal,
    reveal_puk_refusal,
    unblock_refusal,
)

DAY = date(2026, 1, 31)
FRESH = PukReveals(0, DAY)
DEEDS = {
    block_refusal: {SimStatus.ACTIVE},
    unblock_refusal: {SimStatus.BLOCKED},
    replace_refusal: {SimStatus.ACTIVE, SimStatus.BLOCKED},
}


def service(status: ServiceStatus = ServiceStatus.ACTIVE, order: str | None = None) -> ServiceFacts:
    return ServiceFacts(status, order, None, 1)


@pytest.mark.parametrize("deed", DEEDS)
def test_every_state_of_service_and_card(deed) -> None:
    for status, sim in product(ServiceStatus, [None, *SimStatus]):
        told = deed(service(status), SimFacts(sim) if sim else None)
        expected: Refusal | None = None
        if status not in IN_SERVICE:
            expected = WrongState(status)
        elif sim not in DEEDS[deed]:
            expected = WrongSimState(sim)
        assert told == expected, (status, sim)


@pytest.mark.parametrize("deed", DEEDS)
def test_an_open_order_comes_after_the_state(deed) -> None:
    good, bad = SimFacts(next(iter(DEEDS[deed]))), SimFacts(SimStatus.RETIRED)
    assert deed(service(order="ord_1"), good) == OrderInProgress("ord_1")
    assert deed(service(order="ord_1"), bad) == WrongSimState(SimStatus.RETIRED)


def test_what_joins_an_order_that_waits_for_a_card() -> None:
    waiting = replace(service(order="ord_1"), awaits_card=True)
    active, blocked, busy = SimFacts(SimStatus.ACTIVE), SimFacts(SimStatus.BLOCKED), OrderInProgress("ord_1")
    assert block_refusal(waiting, active) is None
    assert unblock_refusal(waiting, blocked) is None
    assert block_refusal(waiting, active, replaced=True) == busy
    assert replace_refusal(waiting, active) == replace_refusal(waiting, blocked) == busy
    assert suspend_refusal(waiting) == busy
    assert block_refusal(waiting, blocked) == WrongSimState(SimStatus.BLOCKED)
    assert unblock_refusal(waiting, active) == WrongSimState(SimStatus.ACTIVE)
    assert block_refusal(replace(waiting, status=ServiceStatus.RESERVED), active) == WrongState(ServiceStatus.RESERVED)


def test_suspending_and_resuming_in_every_state() -> None:
    for status in ServiceStatus:
        wrong = WrongState(status)
        assert suspend_refusal(service(status)) == (None if status is ServiceStatus.ACTIVE else wrong)
        assert resume_refusal(service(status)) == (None if status is ServiceStatus.SUSPENDED else wrong)
    assert suspend_refusal(service(order="ord_1")) == OrderInProgress("ord_1")
    assert resume_refusal(service(ServiceStatus.SUSPENDED, "ord_1")) == OrderInProgress("ord_1")


@pytest.mark.parametrize(
    ("status", "sim", "used", "expected"),
    [
        (ServiceStatus.ACTIVE, SimFacts(SimStatus.ACTIVE, has_puk=True), 0, None),
        (ServiceStatus.SUSPENDED, SimFacts(SimStatus.BLOCKED, has_puk=True), 4, None),
        (ServiceStatus.RESERVED, SimFacts(SimStatus.RESERVED, has_puk=True), 0, None),
        (
            ServiceStatus.TERMINATED,
            SimFacts(SimStatus.RETIRED, has_puk=True),
            9,
            WrongState(ServiceStatus.TERMINATED),
        ),
        (ServiceStatus.ACTIVE, None, 9, NothingToReveal()),
        (ServiceStatus.ACTIVE, SimFacts(SimStatus.ACTIVE, has_activation_code=True), 0, NothingToReveal()),
        (
            ServiceStatus.ACTIVE,
            SimFacts(SimStatus.ACTIVE, has_puk=True),
            5,
            RevealLimitReached(PukReveals(5, DAY)),
        ),
    ],
)
def test_a_puk(status: ServiceStatus, sim: SimFacts | None, used: int, expected: Refusal | None) -> None:
    assert reveal_puk_refusal(service(status, "ord_1"), sim, PukReveals(used, DAY)) == expected


@pytest.mark.parametrize(
    ("status", "sim", "expected"),
    [
        (ServiceStatus.ACTIVE, SimFacts(SimStatus.ACTIVE, has_activation_code=True), None),
        (ServiceStatus.INACTIVE, SimFacts(SimStatus.RESERVED, has_activation_code=True), None),
        (
            ServiceStatus.ACTIVE,
            SimFacts(SimStatus.BLOCKED, has_activation_code=True),
            WrongSimState(SimStatus.BLOCKED),
        ),
        (
            ServiceStatus.TERMINATED,
            SimFacts(SimStatus.RETIRED, has_activation_code=True),
            WrongState(ServiceStatus.TERMINATED),
        ),
        (ServiceStatus.ACTIVE, SimFacts(SimStatus.ACTIVE, has_puk=True), NothingToReveal()),
        (ServiceStatus.ACTIVE, None, NothingToReveal()),
    ],
)
def test_an_activation_code(status: ServiceStatus, sim: SimFacts | None, expected: Refusal | None) -> None:
    assert reveal_activation_code_refusal(service(status), sim) == expected


def test_the_figures_of_a_day() -> None:
    assert [PukReveals(used, DAY).permits() for used in (0, 4, 5, 6)] == [True, True, False, False]
    assert [PukReveals(used, DAY).remaining for used in (0, 4, 5, 6)] == [5, 1, 0, 0]
    assert FRESH.limit == PUK_REVEALS_PER_DAY
    assert FRESH.next_on == date(2026, 2, 1)

"""Refusals: their codes, and which of several is told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.errors import (
    PRECEDENCE,
    ChangeLimitReached,
    IdempotencyConflict,
    InvalidField,
    InvalidInput,
    NotAllowed,
    NotFound,
    NothingToChange,
    OutOfStock,
    Problem,
    QuotaExceeded,
    Refusal,
    Refused,
    VersionConflict,
    WrongState,
    first,
)
from rules.lifecycle import ServiceStatus
from rules.permissions import Permission
from rules.quota import RemovalQuota

CODES = [
    "IDEMPOTENCY_CONFLICT", "NOT_FOUND", "NOT_ALLOWED", "INVALID_INPUT", "VERSION_CONFLICT",
    "REMOVAL_REQUEST_CLOSED", "WRONG_STATE", "WRONG_SIM_STATE", "NOT_AWAITING_USER", "ORDER_IN_PROGRESS",
    "REMOVAL_REQUESTED", "SERVICES_NOT_REMOVABLE", "CHANGE_PENDING", "ORDER_PENDING", "NO_CONTRACT_IN_FORCE",
    "NOTHING_TO_CHANGE", "NOTHING_TO_REVEAL", "INCOMPATIBLE_OPTIONS", "CHANGE_LIMIT_REACHED", "REVEAL_LIMIT_REACHED",
    "QUOTA_EXCEEDED", "OUT_OF_STOCK", "PREVIEW_OUTDATED",
]  # fmt: skip
SOME: list[Refusal] = [
    IdempotencyConflict(),
    NotFound(),
    NotAllowed(Permission.SERVICES_REMOVE),
    InvalidInput((InvalidField(("input", "email"), Problem.EMAIL_INVALID, "an@"),)),
    VersionConflict("msvc_1"),
    WrongState(ServiceStatus.SUSPENDED),
    NothingToChange(),
    ChangeLimitReached(date(2026, 12, 1)),
    QuotaExceeded(RemovalQuota(30, 10, 3, date(2027, 1, 1)), None),
    OutOfStock(),
]


def test_codes_stand_in_the_order_of_precedence() -> None:
    assert [Refusal.code.fget(object.__new__(kind)) for kind in PRECEDENCE] == CODES  # type: ignore[misc]


def test_every_refusal_has_its_place() -> None:
    assert set(PRECEDENCE) == set(Refusal.__subclasses__())
    assert len(set(PRECEDENCE)) == len(PRECEDENCE)


def test_no_refusal_is_none() -> None:
    assert first() is None
    assert first(None, None) is None


@given(st.permutations(SOME), st.integers(1, len(SOME)))
def test_the_first_is_told_whatever_the_order_of_asking(refusals: list[Refusal], count: int) -> None:
    asked = refusals[:count]
    told = first(None, *asked, None)
    assert told is next(refusal for refusal in SOME if refusal in asked)


def test_a_refusal_is_a_value() -> None:
    assert WrongState(ServiceStatus.ACTIVE) == WrongState(ServiceStatus.ACTIVE)
    assert WrongState(ServiceStatus.ACTIVE) != WrongState(ServiceStatus.SUSPENDED)
    assert len({NotFound(), NotFound(), OutOfStock()}) == 2


def test_a_refused_use_case_carries_its_refusal() -> None:
    with pytest.raises(Refused, match="OUT_OF_STOCK") as refused:
        raise Refused(OutOfStock())
    assert refused.value.refusal == OutOfStock()

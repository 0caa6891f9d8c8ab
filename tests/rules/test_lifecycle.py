"""The tables of legal moves: closed, complete, and as the rule draws them."""

from enum import StrEnum
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import lifecycle
from rules.lifecycle import (
    MOVES,
    DeliveryState,
    IllegalMove,
    NumberStatus,
    OrderState,
    PortInState,
    RemovalRequestState,
    RequestedRemovalState,
    ServiceStatus,
    SimStatus,
    StepState,
    UserStatus,
    may_move,
    move,
    user_status,
)

STATES: list[StrEnum] = [state for kind in MOVES for state in kind]
# What an enum of the module says that has no life: a kind or a deed.
WITHOUT_A_LIFE = {"SimKind", "OrderAction", "PlanKind", "StepName", "BlockReason", "SuspensionReason"} | {
    "PortKind",
    "PortRejection",
}

PORTED_FROM = [PortInState.SUBMITTED, PortInState.VALIDATED, PortInState.SCHEDULED, PortInState.EXECUTING]
JOURNEYS: list[list[StrEnum]] = [
    [ServiceStatus.RESERVED, ServiceStatus.INACTIVE, ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED],
    [ServiceStatus.SUSPENDED, ServiceStatus.ACTIVE, ServiceStatus.TERMINATED],
    [ServiceStatus.SUSPENDED, ServiceStatus.TERMINATED],
    [ServiceStatus.RESERVED, ServiceStatus.TERMINATED],
    [ServiceStatus.INACTIVE, ServiceStatus.TERMINATED],
    [SimStatus.IN_STOCK, SimStatus.RESERVED, SimStatus.ACTIVE, SimStatus.BLOCKED, SimStatus.RETIRED],
    [SimStatus.ACTIVE, SimStatus.BLOCKED, SimStatus.ACTIVE],
    [SimStatus.RESERVED, SimStatus.IN_STOCK],
    [SimStatus.RESERVED, SimStatus.RETIRED],
    [SimStatus.ACTIVE, SimStatus.RETIRED],
    [OrderState.ACKNOWLEDGED, OrderState.IN_PROGRESS, OrderState.COMPLETED],
    [OrderState.IN_PROGRESS, OrderState.PARTIAL],
    [OrderState.IN_PROGRESS, OrderState.FAILED],
    [OrderState.PENDING, OrderState.ACKNOWLEDGED, OrderState.CANCELLED],
    [OrderState.HELD, OrderState.ACKNOWLEDGED],
    [OrderState.HELD, OrderState.REJECTED],
    [OrderState.HELD, OrderState.CANCELLED],
    [OrderState.PENDING, OrderState.CANCELLED],
    [OrderState.PENDING, OrderState.FAILED],
    [OrderState.IN_PROGRESS, OrderState.CANCELLED],
    [OrderState.ACKNOWLEDGED, OrderState.REJECTED],
    [StepState.PENDING, StepState.RUNNING, StepState.DONE],
    [StepState.RUNNING, StepState.PENDING],
    [StepState.RUNNING, StepState.FAILED],
    [UserStatus.ACTIVE, UserStatus.INACTIVE, UserStatus.ACTIVE],
    [NumberStatus.AVAILABLE, NumberStatus.RESERVED, NumberStatus.IN_USE, NumberStatus.QUARANTINED],
    [NumberStatus.QUARANTINED, NumberStatus.AVAILABLE, NumberStatus.RESERVED, NumberStatus.AVAILABLE],
    [NumberStatus.RESERVED, NumberStatus.AVAILABLE],
    [PortInState.SUBMITTED, PortInState.VALIDATED, PortInState.SCHEDULED, PortInState.EXECUTING, PortInState.COMPLETED],
    *([state, PortInState.REJECTED] for state in PORTED_FROM),
    *([state, PortInState.CANCELLED] for state in PORTED_FROM[:-1]),
    [DeliveryState.REQUESTED, DeliveryState.SENT, DeliveryState.RETURNED, DeliveryState.REQUESTED],
    [DeliveryState.SENT, DeliveryState.DELIVERED],
    [DeliveryState.REQUESTED, DeliveryState.DELIVERED],
    [DeliveryState.REQUESTED, DeliveryState.RETURNED],
    *([RemovalRequestState.OPEN, end] for end in RemovalRequestState if end is not RemovalRequestState.OPEN),
    *([RequestedRemovalState.OPEN, end] for end in RequestedRemovalState if end is not RequestedRemovalState.OPEN),
]


@pytest.mark.parametrize("journey", JOURNEYS, ids=" > ".join)
def test_a_legal_journey(journey: list[StrEnum]) -> None:
    for current, wanted in pairwise(journey):
        assert move(current, wanted) is wanted


@pytest.mark.parametrize(
    ("current", "wanted"),
    [
        (ServiceStatus.RESERVED, ServiceStatus.ACTIVE),
        (ServiceStatus.RESERVED, ServiceStatus.SUSPENDED),
        (ServiceStatus.TERMINATED, ServiceStatus.ACTIVE),
        (SimStatus.RETIRED, SimStatus.IN_STOCK),
        (SimStatus.RETIRED, SimStatus.ACTIVE),
        (SimStatus.RESERVED, SimStatus.BLOCKED),
        (OrderState.COMPLETED, OrderState.CANCELLED),
        (OrderState.FAILED, OrderState.IN_PROGRESS),
        (StepState.DONE, StepState.RUNNING),
        (PortInState.EXECUTING, PortInState.CANCELLED),
        (PortInState.SUBMITTED, PortInState.EXECUTING),
        (PortInState.REJECTED, PortInState.SUBMITTED),
        (NumberStatus.AVAILABLE, NumberStatus.IN_USE),
        (NumberStatus.IN_USE, NumberStatus.AVAILABLE),
    ],
)
def test_an_illegal_move_raises_and_says_which(current: StrEnum, wanted: StrEnum) -> None:
    assert not may_move(current, wanted)
    with pytest.raises(IllegalMove, match=f"{type(current).__name__} does not go from {current} to .* {wanted}"):
        move(current, wanted)


def test_the_journeys_are_all_there_is() -> None:
    """A move that nobody drew here is not in a table, and one that was drawn is."""
    drawn = {(type(current), current, wanted) for journey in JOURNEYS for current, wanted in pairwise(journey)}
    assert drawn == {
        (kind, state, wanted) for kind, table in MOVES.items() for state in table for wanted in table[state]
    }


def test_every_enum_has_a_table_or_no_life() -> None:
    enums = {
        name: kind for name, kind in vars(lifecycle).items() if isinstance(kind, type) and issubclass(kind, StrEnum)
    }
    del enums["StrEnum"]
    assert enums.keys() == {kind.__name__ for kind in MOVES} | WITHOUT_A_LIFE


@pytest.mark.parametrize("kind", MOVES, ids=lambda kind: kind.__name__)
def test_a_table_is_closed(kind: type[StrEnum]) -> None:
    """A row for each state, and nothing but states of the same life in it."""
    assert list(MOVES[kind]) == list(kind)
    for state, following in MOVES[kind].items():
        assert all(type(each) is kind for each in (state, *following))
        assert state not in following


def test_values_are_the_names_of_the_api() -> None:
    assert all(state.value == state.name for state in STATES)


def test_the_same_word_in_another_life_is_no_move() -> None:
    with pytest.raises(IllegalMove):
        move(ServiceStatus.RESERVED, SimStatus.ACTIVE)  # type: ignore[type-var]
    with pytest.raises(IllegalMove):
        move(ServiceStatus.INACTIVE, UserStatus.ACTIVE)  # type: ignore[type-var]


@given(st.sampled_from(STATES), st.sampled_from(STATES))
def test_a_move_succeeds_exactly_when_it_stands_in_the_table(current: StrEnum, wanted: StrEnum) -> None:
    legal = type(current) is type(wanted) and wanted in MOVES[type(current)][current]
    try:
        moved = move(current, wanted)
    except IllegalMove:
        assert not legal
    else:
        assert legal
        assert moved is wanted


def test_what_is_over_is_over() -> None:
    finished = {state for kind in MOVES for state, following in MOVES[kind].items() if not following}
    assert finished == {
        *("TERMINATED", "RETIRED", "COMPLETED", "PARTIAL", "FAILED", "CANCELLED", "REJECTED", "DONE"),
        *("APPROVED", "PARTLY_APPROVED", "REFUSED", "WITHDRAWN", "DELIVERED"),
    }
    assert not any(MOVES[OrderState][state] for state in lifecycle.ORDER_WITHOUT_EFFECT)
    assert all(MOVES[OrderState][state] for state in lifecycle.OPEN_ORDER)


def test_the_sets_of_service_states_divide_the_life() -> None:
    assert lifecycle.LIVE_SERVICE == lifecycle.IN_SERVICE | lifecycle.NOT_YET_IN_SERVICE
    assert set(ServiceStatus) - lifecycle.LIVE_SERVICE == {ServiceStatus.TERMINATED}
    assert not lifecycle.IN_SERVICE & lifecycle.NOT_YET_IN_SERVICE


def test_a_user_is_active_with_at_least_one_live_service() -> None:
    assert [user_status(live) for live in (0, 1, 3)] == [UserStatus.INACTIVE, UserStatus.ACTIVE, UserStatus.ACTIVE]

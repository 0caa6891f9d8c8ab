"""When a change may take effect, and until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.dates import When, returns_on, wrong_dates
from rules.errors import Problem
from rules.months import add_months
from tests.rules.cast import days

JANUARY_16 = date(2026, 1, 16)
PAST, FAR, EARLY = Problem.DATE_IN_THE_PAST, Problem.DATE_TOO_FAR, Problem.UNTIL_TOO_EARLY


def problems(when: When, **how: timedelta) -> dict[str, Problem]:
    return {".".join(field.path): field.problem for field in wrong_dates(when, **how)}


@pytest.mark.parametrize(
    ("starts_on", "problem"),
    [
        (date(2026, 1, 15), PAST),
        (JANUARY_16, None),
        (date(2026, 3, 29), None),
        (date(2027, 1, 16), None),
        (date(2027, 1, 17), FAR),
        (date.max, FAR),
        (date.min, PAST),
    ],
)
def test_the_first_day_is_today_or_at_most_twelve_months_ahead(starts_on: date, problem: Problem | None) -> None:
    assert problems(When(JANUARY_16, starts_on)) == ({"startsOn": problem} if problem else {})


@pytest.mark.parametrize(
    ("starts_on", "until", "problem"),
    [
        (JANUARY_16, date(2026, 1, 15), PAST),
        (JANUARY_16, JANUARY_16, EARLY),
        (JANUARY_16, date(2026, 1, 17), None),
        (date(2026, 2, 10), date(2026, 2, 9), EARLY),
        (date(2026, 2, 10), date(2026, 2, 10), EARLY),
        (date(2026, 2, 10), date(2027, 2, 10), None),
        (date(2026, 2, 10), date(2027, 2, 11), FAR),
    ],
)
def test_the_last_day_comes_after_the_first_and_within_twelve_months(
    starts_on: date, until: date, problem: Problem | None
) -> None:
    assert problems(When(JANUARY_16, starts_on, until)) == ({"until": problem} if problem else {})


def test_a_pause_may_last_a_day() -> None:
    assert problems(When(JANUARY_16, JANUARY_16, JANUARY_16), shortest=timedelta()) == {}
    tomorrow = JANUARY_16 + timedelta(days=1)
    assert problems(When(JANUARY_16, tomorrow, JANUARY_16), shortest=timedelta()) == {"until": EARLY}


@given(today=days, starts_on=st.dates(), until=st.dates())
def test_whatever_is_asked_for_is_said_to_be_right_or_wrong(today: date, starts_on: date, until: date) -> None:
    right = today <= starts_on <= add_months(today, 12)
    told = problems(When(today, starts_on, until))
    assert ("startsOn" not in told) is right
    if right:
        assert ("until" not in told) is (starts_on < until <= add_months(starts_on, 12))


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (date(2026, 2, 28), date(2026, 3, 1)),
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2026, 3, 28), date(2026, 3, 29)),  # the day of 23 hours
        (date(2026, 10, 25), date(2026, 10, 26)),  # the day of 25 hours
        (date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_it_returns_the_day_after_its_last(until: date, expected: date) -> None:
    assert returns_on(until) == expected


def test_a_change_for_today_waits_for_nothing() -> None:
    assert not When(JANUARY_16, JANUARY_16).is_planned
    assert When(JANUARY_16, date(2026, 1, 17)).is_planned

"""Months are added by the calendar, not in days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.months import add_months, days_in_month, first_of_next_month


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 23), 2, date(2027, 1, 23)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2024, 2, 29), 36, date(2027, 2, 28)),
    ],
)
def test_add_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@pytest.mark.parametrize(("day", "days"), [(date(2026, 2, 1), 28), (date(2028, 2, 1), 29), (date(2026, 11, 23), 30)])
def test_days_in_month(day: date, days: int) -> None:
    assert days_in_month(day) == days


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_the_first_of_the_next_month_is_as_many_days_away_as_are_left(day: date) -> None:
    first = first_of_next_month(day)
    assert first.day == 1
    assert (first - day).days == days_in_month(day) - day.day + 1

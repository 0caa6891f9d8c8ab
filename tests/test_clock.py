"""The business day in Belgium, through the nights in which clocks are changed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clock import BUSINESS_ZONE, business_day, next_business_day_begins


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-03-28T22:59:59Z", date(2026, 3, 28)),
        ("2026-03-28T23:00:00Z", date(2026, 3, 29)),
        ("2026-03-29T21:59:59Z", date(2026, 3, 29)),  # summer time by now
        ("2026-03-29T22:00:00Z", date(2026, 3, 30)),
        ("2026-10-24T22:00:00Z", date(2026, 10, 25)),
        ("2026-10-25T22:30:00Z", date(2026, 10, 25)),  # winter time again
        ("2026-10-25T23:00:00Z", date(2026, 10, 26)),
        ("2026-12-31T23:00:00Z", date(2027, 1, 1)),
    ],
)
def test_a_day_begins_at_midnight_in_belgium(instant: str, day: date) -> None:
    assert business_day(datetime.fromisoformat(instant)) == day


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)])
def test_the_next_day_begins_after_as_many_hours_as_the_day_has(day: date, hours: int) -> None:
    begins = datetime(day.year, day.month, day.day, tzinfo=BUSINESS_ZONE).astimezone(UTC)
    assert next_business_day_begins(begins) - begins == timedelta(hours=hours)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  given above
def test_the_next_day_begins_when_it_is_another_day(instant: datetime) -> None:
    begins = next_business_day_begins(instant)
    assert instant < begins <= instant + timedelta(hours=25)
    assert business_day(begins) == business_day(instant) + timedelta(days=1)
    assert business_day(begins - timedelta(seconds=1)) == business_day(instant)

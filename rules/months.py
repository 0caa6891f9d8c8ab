"""Arithmetic on calendar months."""

from calendar import monthrange
from datetime import date


def days_in_month(day: date) -> int:
    """28 to 31."""
    return monthrange(day.year, day.month)[1]


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` later (or earlier); the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    return first.replace(day=min(day.day, days_in_month(first)))


def first_of_next_month(day: date) -> date:
    """The day on which the next invoice is issued and the next month's changes begin to count."""
    return add_months(day.replace(day=1), 1)

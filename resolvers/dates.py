"""When a change takes effect, as it is asked for."""

from datetime import date, timedelta

from rules.dates import ONE_DAY, When, wrong_dates
from rules.errors import InvalidInput, Refused


def when(starts_on: date | None, until: date | None, day: date) -> When:
    """What is asked for on `day`; without a first day it is at once."""
    return When(day, day if starts_on is None else starts_on, until)


def check_dates(asked: When, *, shortest: timedelta = ONE_DAY) -> None:
    """Refused: InvalidInput."""
    if wrong := wrong_dates(asked, shortest=shortest):
        raise Refused(InvalidInput(tuple(wrong)))

"""When a change takes effect: at once, on a day to come, and until which day."""

from dataclasses import dataclass
from datetime import date, timedelta

from rules.errors import InvalidField, Problem
from rules.months import add_months

MONTHS_AHEAD = 12
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class When:
    """A change that is asked for on `asked_on`: its first day, and its last when it is temporary."""

    asked_on: date
    starts_on: date
    until: date | None = None

    @property
    def is_planned(self) -> bool:
        """Whether it waits for a day to come."""
        return self.starts_on > self.asked_on


def returns_on(until: date) -> date:
    """The day at whose 00:00 a temporary change ends: the one after its last."""
    return until + ONE_DAY


def wrong_dates(when: When, *, shortest: timedelta = ONE_DAY) -> list[InvalidField]:
    """What is wrong with the days, by field. From the first to the last lies at least `shortest`.

    A change of plan costs the former price on its first day, so it takes two days to cost anything.
    """
    wrong: list[InvalidField] = []
    if problem := _beyond(when.starts_on, when.asked_on, when.asked_on):
        wrong.append(InvalidField(("startsOn",), problem, when.starts_on.isoformat()))
    if when.until is not None and (problem := _beyond(when.until, when.asked_on, when.starts_on, shortest)):
        wrong.append(InvalidField(("until",), problem, when.until.isoformat()))
    return wrong


def _beyond(day: date, today: date, start: date, shortest: timedelta = timedelta()) -> Problem | None:
    if day < today:
        return Problem.DATE_IN_THE_PAST
    if day - start < shortest:
        return Problem.UNTIL_TOO_EARLY
    # Not `add_months(start, …)` where that is beyond what a date can be.
    return Problem.DATE_TOO_FAR if day > add_months(min(start, _last_start(today)), MONTHS_AHEAD) else None


def _last_start(today: date) -> date:
    return add_months(today, MONTHS_AHEAD)

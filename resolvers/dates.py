"""When a change takes effect: at once so far."""

from datetime import date

from rules.errors import InvalidField, Problem


def wrong_dates(starts_on: date | None, until: date | None, day: date) -> list[InvalidField]:
    """What is wrong with the dates of a change that is asked for on `day`; dates to come are not offered."""
    wrong: list[InvalidField] = []
    if starts_on is not None and starts_on != day:
        problem = Problem.DATE_IN_THE_PAST if starts_on < day else Problem.NOT_AVAILABLE_YET
        wrong.append(InvalidField(("startsOn",), problem, starts_on.isoformat()))
    if until is not None:
        wrong.append(InvalidField(("until",), Problem.NOT_AVAILABLE_YET, until.isoformat()))
    return wrong

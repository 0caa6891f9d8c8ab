"""The days on which the operators of Belgium work together: Monday to Friday, but for the legal holidays."""

from datetime import date, timedelta

_SATURDAY = 5
_FIXED = frozenset({(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)})  # month, day
_AFTER_EASTER = frozenset(timedelta(days) for days in (1, 39, 50))  # Easter Monday, Ascension, Whit Monday


def is_working_day(day: date) -> bool:
    """Whether it is one."""
    if day.weekday() >= _SATURDAY or (day.month, day.day) in _FIXED:
        return False
    return day - _easter(day.year) not in _AFTER_EASTER


def next_working_day(day: date) -> date:
    """The first one after `day`."""
    following = day + timedelta(days=1)
    return following if is_working_day(following) else next_working_day(following)


def _easter(year: int) -> date:
    """Easter Sunday, as the anonymous Gregorian computus has it."""
    golden, century, in_century = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)

"""What was ordered in a company of the demo: its past, and, where there is a story, an order in every state.

But none is HELD: no deed leads there. What waits for the account manager is a removal request, which has no order yet.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from cli.demo_data.fleet import Fleet, Line
from clock import BUSINESS_ZONE
from rules.months import first_of_next_month

_PAST_ADDITIONS = 60
_TOOK = timedelta(seconds=41)


@dataclass(slots=True)
class Ordered:
    """An order as the import reads it; empty texts are empty cells."""

    line: Line
    action: str
    state: str
    placed_at: datetime
    completed_at: datetime | None = None
    counted_on: date | None = None
    plan: str = ""
    previous_plan: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Requested:
    """A removal request that waits for the account manager's decision."""

    lines: tuple[Line, ...]
    note: str
    filed_at: datetime


def history(fleet: Fleet, first_day: date) -> list[Ordered]:
    """All orders of the company, oldest first. Lines with a part in the story are changed to fit."""
    story = _story(fleet, first_day) if fleet.company.has_story else []
    past = [_removal(line, number) for number, line in enumerate(fleet.removed)]
    if story:
        past[0].state, past[0].failure = "PARTIAL", "The number was not released."
    if fleet.company.logins:
        begun = sorted((line for line in fleet.live if line.began), key=lambda line: (line.began, line.msisdn))
        past += [_addition(line, number) for number, line in enumerate(begun[-_PAST_ADDITIONS:])]
    return sorted([*past, *story], key=lambda order: (order.placed_at, order.line.msisdn))


def requested(fleet: Fleet, first_day: date) -> Requested:
    """What the account manager is asked to remove in a company with a story."""
    lines = (fleet.live[3], fleet.live[10])
    return Requested(lines, "Ze zijn uit dienst. Hun toestellen zijn terug.", _evening(first_day, 3))


def _removal(line: Line, number: int) -> Ordered:
    placed_at = _at(line.ended, 9 * 60 + number * 7 % 480)
    return Ordered(line, "REMOVE", "COMPLETED", placed_at, placed_at + _TOOK, counted_on=line.ended)


def _addition(line: Line, number: int) -> Ordered:
    placed_at = _at(line.began, 9 * 60 + number * 11 % 480)
    return Ordered(line, "ADD", "COMPLETED", placed_at, placed_at + _TOOK)


def _story(fleet: Fleet, first_day: date) -> list[Ordered]:
    """What an administrator finds in the morning of the first day."""
    lines = fleet.live
    for line in lines[2:10]:
        line.plan, line.options = "FLEX", ()
    for line, status in zip(lines, ("RESERVED", "INACTIVE"), strict=False):
        line.status, line.kind, line.began = status, "PHYSICAL", None
    lines[7].plan = "PRO"
    evening = [_evening(first_day, number) for number in range(10)]
    night = _at(first_day, 4)
    next_month = first_of_next_month(first_day)
    over = [moment + _TOOK for moment in evening]
    return [
        Ordered(lines[0], "ADD", "ACKNOWLEDGED", evening[0]),
        Ordered(lines[1], "ADD", "IN_PROGRESS", evening[1]),
        Ordered(lines[2], "MODIFY", "PENDING", evening[2], counted_on=next_month, plan="MAX"),
        Ordered(lines[4], "MODIFY", "FAILED", evening[4], over[4], plan="PRO", failure="The network refused the plan."),
        Ordered(lines[5], "MODIFY", "CANCELLED", evening[5], over[5], plan="START"),
        Ordered(lines[6], "MODIFY", "REJECTED", evening[6], over[6], plan="DATA"),
        Ordered(lines[7], "MODIFY", "COMPLETED", night, night + _TOOK, counted_on=first_day, previous_plan="FLEX"),
        Ordered(lines[8], "MODIFY", "ACKNOWLEDGED", night, counted_on=first_day, plan="PRO"),
        Ordered(lines[9], "REMOVE", "FAILED", evening[9], over[9], failure="The network does not know the line."),
    ]


def _evening(first_day: date, number: int) -> datetime:
    """One moment after the other before the first day."""
    return _at(first_day - timedelta(days=1), 16 * 60 + 4 * number)


def _at(day: date | None, minutes: int) -> datetime:
    """So many minutes after midnight in Belgium."""
    return datetime.combine(day or date.min, time(minutes // 60, minutes % 60), BUSINESS_ZONE)

"""What an answer tells and what a deed left behind: marks of other companies, and rows that are not the actor's."""

import base64
import re
from typing import Any

from tests.matrix.people import DIVIDED, OPERATOR, Who
from tests.matrix.world import SECRETS, World

Rows = dict[str, list[dict[str, Any]]]
CURSOR = re.compile(r'"(?:cursor|startCursor|endCursor)":"([^"]+)"')
# Taken from the operator's stock by whoever adds a service.
STOCK = frozenset({"PhoneNumber", "SimCard"})


def marks_for(who: Who, world: World) -> frozenset[str]:
    """What he may never see."""
    if who.name == OPERATOR:
        return SECRETS
    hidden = SECRETS.union(*world.marks.values())
    return hidden if who.name == DIVIDED else hidden.union(*world.marks_of_third.values())


def leaks(text: str, marks: frozenset[str], *, in_cursors: bool = True) -> list[str]:
    """The marks in an answer, those within cursors too."""
    within = [_opened(each) for each in CURSOR.findall(text)] if in_cursors else []
    told = " ".join([text, *within]).lower()
    return sorted(mark for mark in marks if mark in told)


def _opened(cursor: str) -> str:
    return base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()


def outside(rows: Rows, company_id: str) -> Rows:
    """The rows that do not belong to the company, without the stock."""
    return {name: [row for row in each if not _belongs(name, row, company_id)] for name, each in rows.items()}


def _belongs(name: str, row: dict[str, Any], company_id: str) -> bool:
    if name in STOCK and row.get("company_id") is None:
        return True
    return company_id in {row.get("company_id"), row["id"] if name == "Company" else None}


def added(before: Rows, after: Rows, name: str) -> list[dict[str, Any]]:
    """The rows of a table that were not there."""
    known = {row["id"] for row in before[name]}
    return [row for row in after[name] if row["id"] not in known]


def changes(before: Rows, after: Rows) -> dict[str, list[dict[str, Any]]]:
    """The rows that are not as they were, for a message that can be read."""
    return {
        name: [row for row in after[name] if row not in before[name]] for name in after if after[name] != before[name]
    }

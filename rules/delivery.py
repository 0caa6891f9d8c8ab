"""Where a SIM card is sent: an address in Belgium, and when to look how far it is."""

import re
from dataclasses import dataclass, fields
from typing import Protocol

from rules.errors import InvalidField, InvalidInput, Problem

LONGEST = {"recipient": 100, "street": 100, "postcode": 10, "city": 60}
# Seconds. An order that waits for more than a minute counts as one whose clock was set back: resolvers/take_order.py.
SOONEST_LOOK, LATEST_LOOK = 1.0, 50.0
_LOOKS_PER_AGE = 8
_POSTCODE = re.compile(r"[1-9][0-9]{3}")


class GivenAddress(Protocol):
    """An address as somebody wrote it."""

    recipient: str
    street: str
    postcode: str
    city: str


@dataclass(frozen=True)
class Address:
    """A person or department, a street with its number, a postcode and a place."""

    recipient: str
    street: str
    postcode: str
    city: str


def address(given: GivenAddress) -> Address | InvalidInput:
    """The address in its canonical form, or what is wrong with it, every field at once."""
    words = {each.name: " ".join(getattr(given, each.name).split()) for each in fields(Address)}
    postcode = words["postcode"].upper().removeprefix("B-").removeprefix("BE-")
    wrong = [
        InvalidField(("delivery", name), problem) for name, text in words.items() if (problem := _problem(name, text))
    ]
    if not any(field.path[-1] == "postcode" for field in wrong) and not _POSTCODE.fullmatch(postcode):
        wrong.append(InvalidField(("delivery", "postcode"), Problem.POSTCODE_INVALID))
    return InvalidInput(tuple(wrong)) if wrong else Address(**words | {"postcode": postcode})


def look_again_after(seconds: float) -> float:
    """How long to wait before the next look at a delivery that was asked for so many seconds ago."""
    return min(LATEST_LOOK, max(SOONEST_LOOK, seconds / _LOOKS_PER_AGE))


def _problem(name: str, text: str) -> Problem | None:
    if not text:
        return Problem.REQUIRED
    if len(text) > LONGEST[name]:
        return Problem.TOO_LONG
    return None if text.isprintable() else Problem.CHARACTER_NOT_ALLOWED

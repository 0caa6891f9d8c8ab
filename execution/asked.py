"""What a request asks of a list: predicates, and the values of their slots."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from execution.predicates import Operator, Predicate, Test


@dataclass(frozen=True, slots=True)
class Asked:
    """Hashable, so that what asks the same can be loaded together."""

    where: tuple[Predicate, ...] = ()
    values: tuple[tuple[str, object], ...] = ()

    def __add__(self, other: "Asked") -> "Asked":
        return Asked(self.where + other.where, self.values + other.values)


NOTHING = Asked()
THERE = object()  # in `where`: any value but null


def constants(where: Mapping[str, object]) -> Asked:
    """`{"state": ("OPEN", "HELD"), "ended_on": None}`: one of these values, this value, null, or `THERE`."""
    asked = NOTHING
    for number, (column, value) in enumerate(where.items()):
        asked += _constant(column, value, f"where_{number}")
    return asked


def _constant(column: str, value: object, slot: str) -> Asked:
    if value is None:
        return Asked((Test(column, Operator.IS_NULL),))
    if value is THERE:
        return Asked((Test(column, Operator.IS_NOT_NULL),))
    if isinstance(value, tuple):
        return Asked((Test(column, Operator.ONE_OF, slot),), ((slot, cast("tuple[object, ...]", value)),))
    return Asked((Test(column, Operator.EQUALS, slot),), ((slot, value),))

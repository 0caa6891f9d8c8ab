"""The words of a filter: an input type whose fields say which column they compare, and how.

    @strawberry.input(description="Which services.")
    class MobileServiceFilter:
        status: list[ServiceStatus] | None = one_of("In one of these states.", "status")
        min_monthly_price: str | None = at_least("At least this price.", "monthly_price_cents", convert=cents)

A path over a to-many relation asks for some row there. What is omitted or null asks nothing.
"""

from collections.abc import Callable
from typing import Any, cast

from strawberry.types.base import get_object_definition
from strawberry.types.unset import UNSET

from execution.asked import NOTHING, Asked
from execution.errors import BadUserInput
from execution.kind import Kind
from execution.predicates import Operator, Test
from execution.values import from_client

Convert = Callable[[Any], object]


class Condition(Kind):
    """A field of a filter. `convert` makes the column's value of the client's, or raises Value- or ArithmeticError."""

    def __init__(self, description: str, operator: Operator, path: str, convert: Convert | None) -> None:
        super().__init__(description, default=UNSET)
        self.operator = operator
        self.path = path
        self.convert = convert

    def asked(self, value: object) -> Asked:
        """What this value asks; raises BadUserInput."""
        slot = f"filter_{self.python_name}"
        wanted = tuple(map(self._value, cast("list[object]", value))) if isinstance(value, list) else self._value(value)
        return Asked((Test(self.path, self.operator, slot),), ((slot, wanted),))

    def _value(self, value: object) -> object:
        try:
            return from_client(self.convert(value) if self.convert else value)
        except (ValueError, ArithmeticError) as error:
            raise BadUserInput(f"The filter's {self.python_name} is no such value.") from error


def one_of(description: str, path: str, *, convert: Convert | None = None) -> Any:
    """A list: the column is one of its values; none for an empty list."""
    return Condition(description, Operator.ONE_OF, path, convert)


def equals(description: str, path: str, *, convert: Convert | None = None) -> Any:
    """The column is this value."""
    return Condition(description, Operator.EQUALS, path, convert)


def at_least(description: str, path: str, *, convert: Convert | None = None) -> Any:
    """The column is this value or greater."""
    return Condition(description, Operator.AT_LEAST, path, convert)


def at_most(description: str, path: str, *, convert: Convert | None = None) -> Any:
    """The column is this value or less."""
    return Condition(description, Operator.AT_MOST, path, convert)


def is_there(description: str, path: str) -> Any:
    """A Boolean: the column has a value, or has none."""
    return Condition(description, Operator.IS_THERE, path, None)


def conditions(filter_type: type) -> list[Condition]:
    """The fields of a filter."""
    definition = get_object_definition(filter_type, strict=True)
    return [field for field in definition.fields if isinstance(field, Condition)]


def filtered(given: object) -> Asked:
    """What a filter asks, or None; raises BadUserInput."""
    asked = NOTHING
    for condition in conditions(type(given)) if given is not None else ():
        value = getattr(given, condition.python_name)
        if value is not None and value is not UNSET:
            asked += condition.asked(value)
    return asked

"""`column`, `translated` and `computed`: fields whose answer lies in columns."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from tortoise import Model

from execution.context import Context
from execution.declare import table_of
from execution.errors import Misdeclared
from execution.kind import Kind
from execution.paths import path, steps
from execution.walk import Way, values_along


class Column(Kind):
    """A column of the row, or an attribute of the object."""

    def __init__(self, description: str, of: str | None = None) -> None:
        super().__init__(description)
        self.of = of

    @property
    def is_basic_field(self) -> bool:
        """True: the source alone is enough."""
        return True

    @property
    def name_of_column(self) -> str:
        return self.of or self.python_name

    def column_in(self, language: str) -> str:  # noqa: ARG002
        """The column for requests in a language."""
        return self.name_of_column

    def columns(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002
        return (self.name_of_column,)

    def verify(self, model: type[Model] | None) -> None:
        if model and any(path(model, each).steps for each in self.columns(model)):
            raise Misdeclared(f"{self.python_name} is no column of {model.__name__}: say computed")

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        return attribute(source, self.name_of_column)


class Translated(Column):
    """One of several columns of the row, by the language of the request: a plan reads that one alone."""

    def __init__(self, description: str, of: Mapping[str, str]) -> None:
        super().__init__(description)
        self.by_language = of

    @property
    def is_basic_field(self) -> bool:
        """False: the language is needed."""
        return False

    def column_in(self, language: str) -> str:
        return self.by_language[language]

    def columns(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002
        return tuple(self.by_language.values())

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        return attribute(source, self.column_in(info.context.language))


class Computed(Kind):
    """What a plain function makes of columns.

    A need is a path: over a to-many relation the function gets a tuple, over an absent to-one relation None. `given`
    are names in `Context.given`, passed by name.
    """

    def __init__(
        self, description: str, function: Callable[..., Any], needs: tuple[str, ...], given: tuple[str, ...]
    ) -> None:
        super().__init__(description)
        self.function = function
        self.needs = needs
        self.given = given
        # The same few plans, prices and states stand in most rows of a list.
        self.remembering = lru_cache(maxsize=1024, typed=True)(function)

    def columns(self, model: type[Model]) -> tuple[str, ...]:
        own = [need for need in self.needs if "." not in need]
        return (*own, *(way.steps[0].from_field for way in ways(model, self.needs).values()))

    def verify(self, model: type[Model] | None) -> None:
        for need in self.needs if model else ():
            path(model, need)  # pyright: ignore[reportArgumentType]  there is one

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        context: Context = info.context
        given = {name: context.given[name] for name in self.given}
        model = table_of(source)
        if model is None or not ways(model, self.needs):
            return self.function(*(attribute(source, need) for need in self.needs), **given)
        return self._over_relations(source, context, model, given)

    async def _over_relations(self, source: Any, context: Context, model: type[Model], given: dict[str, Any]) -> Any:
        there = ways(model, self.needs)
        rows = await asyncio.gather(*(_rows(context, way, source) for way in there.values()))
        found = dict(zip(there, rows, strict=True))
        values = [_value(need, source, there, found) for need in self.needs]
        result = self.function(*values, **given)
        return await result if asyncio.iscoroutine(result) else result


async def _rows(context: Context, way: Way, source: Any) -> list[tuple[Any, ...]]:
    parent = getattr(source, way.steps[0].from_field)
    return [] if parent is None else await values_along(context, way, parent)


def _value(need: str, source: Any, there: dict[str, Way], found: dict[str, list[tuple[Any, ...]]]) -> Any:
    prefix, _, column = need.rpartition(".")
    if not prefix:
        return getattr(source, column)
    position = there[prefix].columns.index(column)
    values = tuple(row[position] for row in found[prefix])
    if any(step.many for step in there[prefix].steps):
        return values
    return values[0] if values else None


@lru_cache(maxsize=1024)
def ways(model: type[Model], needs: tuple[str, ...]) -> dict[str, Way]:
    """The relations that needs lead over, with all the columns that are needed at the end of each."""
    ends: dict[str, list[str]] = {}
    for prefix, _, column in (need.rpartition(".") for need in needs):
        if prefix and column not in ends.setdefault(prefix, []):
            ends[prefix].append(column)
    return {prefix: Way(steps(model, prefix), tuple(columns)) for prefix, columns in ends.items()}


def attribute(source: Any, name: str) -> Any:
    """`attribute(change, "plan.id")`; of a tuple or list, that of each item; of None, None."""
    for part in name.split("."):
        if isinstance(source, tuple | list):
            source = tuple(getattr(item, part) for item in cast("tuple[Any, ...]", source))
        elif source is not None:
            source = getattr(source, part)
    return source


def column(description: str, of: str | None = None) -> Any:
    """A column of the row under the field's name, or under `of`."""
    return Column(description, of)


def translated(description: str, of: Mapping[str, str]) -> Any:
    """The column that `of` names for the language of the request."""
    return Translated(description, of)


def computed(description: str, function: Callable[..., Any], *needs: str, given: Sequence[str] = ()) -> Any:
    """What `function(*values of needs, **given)` returns. It is a plain function of values, without effects."""
    return Computed(description, function, needs, tuple(given))

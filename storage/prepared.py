"""Queries that Tortoise writes once.

Tortoise makes each query anew: a clone for every word of it, objects for its conditions, and at last its text. That is
most of what a use case costs in Python, and the text comes out the same each time (docs/adr/0017).
"""

# ruff: noqa: SLF001
# pyright: reportPrivateUsage=false
# Tortoise has no door between writing a statement and running it.

from collections.abc import Awaitable, Callable, Coroutine, Hashable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from pypika_tortoise.terms import Term, Tuple
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection

MOST_KEPT = 256  # shapes of one query, of which lists of many lengths make many
_PLAIN = (str, int, date)  # what both drivers take as it is; a datetime is a date too
_LISTS = (list, tuple)

Given = ParamSpec("Given")
Found = TypeVar("Found")


def prepared(
    query: Callable[Given, Awaitable[Found]],
) -> Callable[Concatenate[BaseDBAsyncClient | None, Given], Coroutine[Any, Any, Found]]:
    """Make of `query(…)`, which returns a query, what runs it: `await found(tx, …)`, beside the writers without a `tx`.

    `query` is called once per shape: which database it is, what is None, True or False, and how long each list is. All
    other values it gets as stand-ins, which conditions may hold; lists as stand-ins for their elements. Whatever else
    it does with them fails.
    """
    kept: dict[Hashable, _Statement[Found]] = {}

    @wraps(query)
    async def run(tx: BaseDBAsyncClient | None, *args: Given.args, **named: Given.kwargs) -> Found:
        client = tx or get_connection("default")
        given = (*args, *named.values())
        shape = (client.capabilities.dialect, *named, *map(_shape, given))
        statement = kept.get(shape)
        if statement is None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            statement = kept[shape] = _Statement(_written(query, args, named, client))
        return await statement.run(client, given)

    return run


def _written(
    query: Callable[..., Awaitable[Any]], args: Sequence[Any], named: Mapping[str, Any], client: BaseDBAsyncClient
) -> Any:
    """The query with stand-ins for what is given. Raises TypeError when it leaves some out."""
    stand_ins = [_stand_in(value, position) for position, value in enumerate((*args, *named.values()))]
    written: Any = query(*stand_ins[: len(args)], **dict(zip(named, stand_ins[len(args) :], strict=True)))
    written._db = client
    written._make_query()
    _, parameters = written.query.get_parameterized_sql()
    held = {parameter.position for parameter in parameters if isinstance(parameter, _StandIn)}
    if held != {each.position for each in stand_ins if isinstance(each, _StandIn | _StandIns) and each.stands_for_any}:
        raise TypeError(f"{query} does not hold all that it is given")
    return written


class _Statement(Generic[Found]):
    """A query of one shape: its text, where each parameter comes from, and what Tortoise makes of the rows."""

    def __init__(self, written: Any) -> None:
        self._text, self._parameters = written.query.get_parameterized_sql()
        self._kind: Any = type(written)
        own = {"_db", "query"}
        self._state = [(name, getattr(written, name)) for name in _attributes(written) if name not in own]

    async def run(self, client: BaseDBAsyncClient, given: Sequence[Any]) -> Found:
        """What the query finds with these values."""
        values = [each.of(given) if isinstance(each, _StandIn) else each for each in self._parameters]
        query: Any = object.__new__(self._kind)  # copy() takes four times as long
        for name, value in self._state:
            setattr(query, name, value)
        query._db, query.query = client, _Filled(self._text, values)
        return await query._execute()


class _Filled:
    """In the place of what builds a statement: the statement."""

    def __init__(self, text: str, values: list[Any]) -> None:
        self._statement = text, values

    def get_parameterized_sql(self) -> tuple[str, list[Any]]:
        """Its text and its parameters."""
        return self._statement


class _StandIn(Term):
    """One of the values that are given, or one element of it, while a statement is written."""

    is_aggregate = None
    stands_for_any = True

    def __init__(self, position: int, element: int | None = None) -> None:
        super().__init__()
        self.position = position
        self._element = element

    def of(self, given: Sequence[Any]) -> object:
        """The value itself, as the drivers take it."""
        value = given[self.position] if self._element is None else given[self.position][self._element]
        if isinstance(value, Enum):
            return value.value
        if not isinstance(value, _PLAIN):
            raise TypeError(f"{value!r} cannot be handed to a statement that is written already")
        return value

    def get_sql(self, ctx: Any) -> str:
        """Its place in the statement."""
        return ctx.parameterizer.create_param(self).get_sql(ctx)

    def __str__(self) -> str:
        raise TypeError("a value is not known while its query is written")


class _StandIns(Tuple):
    """The elements of a list that is given."""

    def __init__(self, position: int, length: int) -> None:
        super().__init__(*(_StandIn(position, element) for element in range(length)))
        self.position = position
        self.stands_for_any = length > 0

    def __iter__(self) -> Iterator[Term]:
        return iter(self.values)

    def __bool__(self) -> bool:
        return self.stands_for_any


def _shape(value: Any) -> Hashable:
    if value is None or isinstance(value, bool):
        return value
    return (len(value),) if type(value) in _LISTS else _StandIn


def _stand_in(value: Any, position: int) -> Any:
    if value is None or isinstance(value, bool):
        return value
    return _StandIns(position, len(value)) if type(value) in _LISTS else _StandIn(position)


def _attributes(query: Any) -> list[str]:
    slots = [name for kind in type(query).__mro__ for name in getattr(kind, "__slots__", ())]
    return [name for name in {*slots, *getattr(query, "__dict__", ())} if hasattr(query, name)]

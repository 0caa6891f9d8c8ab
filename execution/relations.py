"""`relation` and `connection`: fields that lead to other rows."""

import asyncio
from collections.abc import Awaitable, Mapping
from functools import cached_property
from typing import Any, cast

from strawberry.types.arguments import StrawberryArgument
from tortoise import Model

from execution.arguments import asked_by, list_arguments, sort_of, window_of
from execution.asked import Asked, constants
from execution.context import Context
from execution.declare import Reads, reads_of, table_of
from execution.errors import Misdeclared
from execution.fields import attribute
from execution.kind import Kind
from execution.limits import scoped
from execution.page import Page, node_type
from execution.paths import Step, key, path, steps
from execution.run import Listing
from execution.verify import verify_list
from execution.walk import children, one


class Leading(Kind):
    """Relations from the row, by the field's name or `through` a path of them, to rows that are like `where`."""

    def __init__(self, description: str, through: str | None, sort: str | None, where: Mapping[str, object]) -> None:
        super().__init__(description)
        self.through = through
        self.sort = sort
        self.where: Asked = constants(where)

    @cached_property
    def reads(self) -> Reads:
        """What is read at the end."""
        return reads_of(self.target)

    def way(self, model: type[Model]) -> tuple[Step, ...]:
        """The relations from a row of `model`."""
        return steps(model, self.through or self.python_name)

    def columns(self, model: type[Model]) -> tuple[str, ...]:
        return (self.way(model)[0].from_field,)

    def verify(self, model: type[Model] | None) -> None:
        verify_list(self.reads, self.sort, self.where)
        if model and self.way(model)[-1].model is not self.reads.model:
            raise Misdeclared(f"{model.__name__}: {self.python_name} does not lead to {self.reads.model.__name__}")


class Relation(Leading):
    """One object or a list of them; `id_of` is the attribute with their ids when the source is a plain object."""

    def __init__(
        self, description: str, through: str | None, sort: str | None, where: Mapping[str, object], id_of: str | None
    ) -> None:
        super().__init__(description, through, sort, where)
        self.id_of = id_of

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        model = table_of(source)
        return self._of_row(source, info.context, model) if model else self._of_object(source, info.context)

    def _of_row(self, source: Any, context: Context, model: type[Model]) -> Any:
        way = self.way(model)
        parent = getattr(source, way[0].from_field)
        if parent is None:
            return [] if self.many else None
        if is_reference(way) and not self.where.where:
            return one(context, self.reads, parent)
        asked = scoped(context, self.reads) + self.where
        found = children(context, Listing(self.reads, asked, sort_of(self.reads, {}, self.sort), way), parent)
        return found if self.many else _first(found)

    def _of_object(self, source: Any, context: Context) -> Any:
        ids = attribute(source, self.id_of or f"{self.python_name}_id")
        if ids is None or isinstance(ids, str):
            return ids and one(context, self.reads, ids)
        return _those_there(one(context, self.reads, each) for each in ids)


def is_reference(way: tuple[Step, ...]) -> bool:
    """Whether the row itself holds the id of the one other row."""
    only = way[0]
    return len(way) == 1 and not only.many and only.to_column == path(only.model, key(only.model)).column


async def _first(found: Awaitable[list[Any]]) -> Any | None:
    return next(iter(await found), None)


async def _those_there(found: Any) -> list[Any]:
    return [each for each in await asyncio.gather(*found) if each is not None]


class ConnectionTo(Leading):
    """A page of the rows to which the field leads or, on a root type, of all rows of the type."""

    @cached_property
    def reads(self) -> Reads:
        return reads_of(node_type(self.target))

    @cached_property
    def is_root(self) -> bool:
        """Whether the list starts from nothing."""
        return table_of(cast("Any", self.origin)) is None

    @property
    def arguments(self) -> list[StrawberryArgument]:
        if self._arguments is None:
            self._arguments = list_arguments(self.reads, narrowed=self.is_root)
        return self._arguments

    @arguments.setter
    def arguments(self, value: list[StrawberryArgument]) -> None:
        self._arguments = value

    def verify(self, model: type[Model] | None) -> None:
        super().verify(None if self.is_root else model)
        if model and not self.is_root and len(self.way(model)) != 1:
            raise Misdeclared(f"{model.__name__}: {self.python_name} pages over several relations")

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        context, reads = info.context, self.reads
        sort = sort_of(reads, kwargs, self.sort)
        model = None if self.is_root else table_of(source)
        link = self.way(model) if model else ()
        listing = Listing(reads, asked_by(context, reads, kwargs) + self.where, sort, link)
        parent = getattr(source, link[0].from_field) if link else None
        return Page(context, listing, window_of(context, reads, sort, kwargs), parent)


def relation(
    description: str,
    *,
    through: str | None = None,
    sort: str | None = None,
    where: Mapping[str, object] | None = None,
    id_of: str | None = None,
) -> Any:
    """The related object (`User`, `User | None`) or objects (`list[PlanOption]`), in the order `sort` or the type's.

    `through="service_options.option"` goes over several relations. `where={"state": ("OPEN", "HELD")}` keeps what is
    like that; where several remain for one object, the first counts. On a plain class ids are read from the attribute
    `<name>_id`, or `id_of="plan.id"`.
    """
    return Relation(description, through, sort, where or {}, id_of)


def connection(
    description: str,
    *,
    through: str | None = None,
    sort: str | None = None,
    where: Mapping[str, object] | None = None,
) -> Any:
    """A Relay connection with the search, the filter and the orders of the type; on a root also one tenant's part.

    `sort` may name a column that can be null where `where` says that it is `THERE`.
    """
    return ConnectionTo(description, through, sort, where or {})

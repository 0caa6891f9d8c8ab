"""Which columns a fetch needs, collected while the answer's shape is planned, and where they stand in its rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLLeafType
from tortoise import Model

from execution.context import Dialect, Row
from execution.declare import Reads
from execution.fields import attribute
from execution.limits import Limit
from execution.order import Sort
from execution.paths import Step, key, path
from execution.predicates import Predicate
from execution.shape import Leaf, Shape, Source
from execution.sql import Beside
from execution.stays import Stays, stays
from execution.values import decoder
from execution.written import written


@dataclass(eq=False)
class Place:
    """A row of a fetch: its own, or one that steps lead to. Its columns are paths over to-one relations.

    With a `sort`, the steps lead to several, and there is a row of the fetch for each.
    """

    select: "Select"
    reads: Reads
    way: tuple[Step, ...] = ()
    parent: "Place | None" = None
    sort: Sort | None = None
    columns: list[str] = field(default_factory=list[str])
    stays: Stays | None = None

    def __post_init__(self) -> None:
        self.columns.append(key(self.model))
        if self.parent:
            self.stays = stays(self.parent.reads, self.way, self.reads)

    @property
    def model(self) -> type[Model]:
        """The table of the row."""
        return self.reads.model

    def cell(self, column: str) -> "Cell":
        """The column's place in the row, which it has from now on."""
        if column not in self.columns:
            self.columns.append(column)
        return Cell(self, column)

    def beside(self, way: tuple[Step, ...], reads: Reads) -> "Place":
        """The row of a type to which a to-one relation leads from here, as far as the actor may read it."""
        for place in self.select.places:
            if place.parent is self and place.way == way and place.reads is reads:
                return place
        return self._added(Place(self.select, reads, way, self))

    def several(self, way: tuple[Step, ...], reads: Reads, sort: Sort) -> "Place | None":
        """The rows to which a relation leads, in that order; None where they need a statement of their own.

        One list fits in: of a second one, each row would be repeated for every row of the first.
        """
        if not self.select.few or any(place.sort for place in self.select.places):
            return None
        return self._added(Place(self.select, reads, way, self, sort))

    def _added(self, place: "Place") -> "Place":
        self.select.places.append(place)
        return place


class Select:
    """The columns of a fetch, then figures of the whole list. With a parent's key in front, its rows have one more.

    Of a `few` rows each may be repeated, for rows of a list beside it.
    """

    def __init__(self, reads: Reads, *, linked: bool, few: bool) -> None:
        self.base = Place(self, reads)
        self.places = [self.base]
        self.linked = linked
        self.few = few
        self.figures: list[str | None] = []

    def position(self, place: Place, column: str) -> int:
        """Where a column stands, once all are collected."""
        before = self.places[: self.places.index(place)]
        return self.linked + sum(len(each.columns) for each in before) + place.columns.index(column)

    @property
    def width(self) -> int:
        """How many values stand before those that the rows are sorted by."""
        return self.before_figures + len(self.figures)

    @property
    def before_figures(self) -> int:
        """How many values stand before the figures."""
        return self.linked + sum(len(each.columns) for each in self.places)

    def limits(self) -> tuple[Limit, ...]:
        """How far the actor may read each row beside the fetch's own."""
        return tuple(Limit(place.reads, f"scope_{number}", place.stays) for number, place in enumerate(self.places[1:]))

    def beside(self, where: Sequence[tuple[Predicate, ...]]) -> tuple[Beside, ...]:
        """The rows beside the fetch's own, as far as they are like that."""
        return tuple(
            Beside(place.way, tuple(place.columns), each, self._parent(place), place.sort)
            for place, each in zip(self.places[1:], where, strict=True)
        )

    def _parent(self, place: Place) -> int | None:
        number = self.places.index(place.parent or self.base)
        return number - 1 if number else None


@dataclass(frozen=True)
class Cell:
    """A value of a row as the driver gives it."""

    place: Place
    column: str

    @property
    def position(self) -> int:
        return self.place.select.position(self.place, self.column)

    @property
    def nullable(self) -> bool:
        """Whether the row can be without."""
        return path(self.place.model, self.column).nullable

    @property
    def field(self) -> Any:
        """Tortoise's description of the column."""
        return path(self.place.model, self.column).field

    def code(self, source: Source, item: str) -> str:  # noqa: ARG002
        return f"{item}[{self.position}]"

    def values(self, items: Sequence[Row]) -> list[Any]:
        """Of each row."""
        position = self.position
        return [item[position] for item in items]

    def decoded(self) -> Shape:
        """As a function gets it."""
        decode = decoder(self.field)
        return Leaf(self, decode, self.nullable, required=False) if decode else self

    def leaf(self, type_: GraphQLLeafType, dialect: Dialect, *, required: bool) -> Shape:
        """As the answer has it."""
        return Leaf(self, written(self.field, type_, dialect), self.nullable, required)


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of an object, or along a path of them."""

    name: str

    def code(self, source: Source, item: str) -> str:
        return f"{source.bind(attribute)}({item}, {self.name!r})" if "." in self.name else f"{item}.{self.name}"

    def values(self, items: Sequence[Any]) -> list[Any]:
        """Of each object."""
        return [attribute(item, self.name) for item in items]


@dataclass(frozen=True, slots=True)
class Itself:
    """The row or object where one stands."""

    def code(self, source: Source, item: str) -> str:  # noqa: ARG002
        return item

    def values(self, items: Sequence[Any]) -> list[Any]:
        """The objects."""
        return list(items)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a step loaded for the key of the row or object where one stands."""

    number: int
    key: "Access"
    otherwise: str

    def code(self, source: Source, item: str) -> str:
        return f"s{self.number}.get({self.key.code(source, item)}, {self.otherwise})"


Access = Cell | Attribute | Itself


def first(rows: Sequence[Any]) -> Any:
    """The first, or None."""
    return rows[0] if rows else None


def last(rows: Sequence[Any]) -> Any:
    """The last, or None."""
    return rows[-1] if rows else None

"""Statements run, rows become objects: shared by every way to answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from execution.asked import Asked
from execution.context import Context, Row
from execution.declare import Reads
from execution.kind import Kind
from execution.order import Sort, sort
from execution.paths import Step, key, path
from execution.predicates import Operator, Test
from execution.sql import Fetch, Statement, aggregate_statement, rows_statement
from execution.values import Decoder, decoded, decoder, encoded
from execution.window import Window

ALL = Window()


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of a type that are asked for: equal listings of several parents load together."""

    reads: Reads
    asked: Asked
    sort: Sort
    link: tuple[Step, ...] = ()
    window: Window | None = None

    def fetch(self) -> Fetch:
        """The shape of its statement."""
        window = self.window or ALL
        return Fetch(
            model=self.reads.model,
            columns=shape(self.reads).columns,
            sort=self.sort,
            where=self.asked.where,
            link=self.link,
            keyed=self.window is not None,
            backward=window.backward,
            bounds=window.bounded,
            limited=self.window is not None,
        )

    def within(self, window: Window) -> "Listing":
        """One page of it."""
        return replace(self, window=window)

    def values(self) -> dict[str, object]:
        """The values of its slots, without the parents'."""
        return dict(self.asked.values + (self.window.values if self.window else ()))


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns that every row of a type is loaded with, and how each is decoded."""

    columns: tuple[str, ...]
    decoders: tuple[Decoder, ...]


@lru_cache(maxsize=1024)
def shape(reads: Reads) -> Shape:
    """The shape of a type over a table: its key, and what its fields name."""
    kinds = [field for field in reads.definition.fields if isinstance(field, Kind)]
    named = [column for kind in kinds for column in kind.columns(reads.model)]
    columns = tuple(dict.fromkeys([key(reads.model), *named]))
    return Shape(columns, tuple(decoder(path(reads.model, column).field) for column in columns))


def made(reads: Reads, row: Sequence[Any]) -> Any:
    """An object of the declared type whose attributes are the columns."""
    it = shape(reads)
    new: Any = object.__new__
    instance = new(reads.declared)
    instance.__dict__ |= zip(it.columns, decoded(row, it.decoders), strict=True)
    return instance


def by_id(reads: Reads, asked: Asked, ids: Sequence[str]) -> Listing:
    """The rows with these ids, as far as they are there and asked for."""
    name = key(reads.model)
    return Listing(reads, asked + Asked((Test(name, Operator.ONE_OF, "ids"),), (("ids", tuple(ids)),)), sort(name))


async def rows_of(context: Context, fetch: Fetch, values: Mapping[str, object]) -> Sequence[Row]:
    """Run a fetch."""
    return await run_statement(context, rows_statement(fetch, context.reader.dialect), values)


async def aggregated(
    context: Context, fetch: Fetch, values: Mapping[str, object], column: str | None = None
) -> Sequence[Row]:
    """Run its count, or the sum of an integer column: one row, or with a link a row for each parent that has any."""
    return await run_statement(context, aggregate_statement(fetch, context.reader.dialect, column), values)


async def run_statement(context: Context, statement: Statement, values: Mapping[str, object]) -> Sequence[Row]:
    """Run a statement with the values of its slots."""
    dialect = context.reader.dialect
    return await context.reader.fetch(statement.text, [encoded(values[slot], dialect) for slot in statement.slots])

"""Relay connections: the GraphQL types, and the page that their fields are read from."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

import strawberry
from strawberry.types.base import get_object_definition
from strawberry.types.lazy_type import LazyType

from execution.context import Context, Row
from execution.run import Listing, made, shape
from execution.walk import aggregate, page_rows
from execution.window import Window, cursor

N = TypeVar("N")


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether the list goes on after this page.")
    has_previous_page: bool = strawberry.field(description="Whether the list has items before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first item; null on an empty page.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last item; null on an empty page.")


@strawberry.type(description="An item of a list, and where it stands.")
class Edge(Generic[N]):
    cursor: str = strawberry.field(description="Pass it as `after` or `before`, with the same order.")
    node: N = strawberry.field(description="The item.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[N]):
    edges: list[Edge[N]] = strawberry.field(description="The items with their cursors.")
    nodes: list[N] = strawberry.field(description="The items.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many items the whole list has; counted when asked for.")


@dataclass(frozen=True, slots=True)
class Item:
    """What an edge is read from."""

    cursor: str
    node: Any


@dataclass(frozen=True, slots=True)
class Slice:
    """What was loaded."""

    items: list[Item]
    has_next_page: bool
    has_previous_page: bool

    @property
    def page_info(self) -> PageInfo:
        return PageInfo(
            has_next_page=self.has_next_page,
            has_previous_page=self.has_previous_page,
            start_cursor=self.items[0].cursor if self.items else None,
            end_cursor=self.items[-1].cursor if self.items else None,
        )


class Page:
    """What a connection is read from. Nothing is loaded before a field is looked at, and the rows once for all fields.

    The attributes are awaitables, a new one each time: a field with two aliases is read twice.
    """

    def __init__(self, context: Context, listing: Listing, window: Window, parent: str | None = None) -> None:
        self.context = context
        self.listing = listing
        self.window = window
        self.parent = parent

    @property
    def edges(self) -> Awaitable[list[Item]]:
        return self._edges()

    @property
    def nodes(self) -> Awaitable[list[Any]]:
        return self._nodes()

    @property
    def page_info(self) -> Awaitable[PageInfo]:
        return self._page_info()

    @property
    def total_count(self) -> Awaitable[int]:
        return aggregate(self.context, self.listing, self.parent)

    def total(self, column: str) -> Awaitable[int]:
        """The sum of an integer column over the whole list."""
        return aggregate(self.context, self.listing, self.parent, column)

    async def _edges(self) -> list[Item]:
        return (await self._loaded).items

    async def _nodes(self) -> list[Any]:
        return [item.node for item in (await self._loaded).items]

    async def _page_info(self) -> PageInfo:
        return (await self._loaded).page_info

    @cached_property
    def _loaded(self) -> "asyncio.Task[Slice]":
        return asyncio.ensure_future(self._load())

    async def _load(self) -> Slice:
        listing = self.listing.within(self.window)
        return sliced(listing, self.window, await page_rows(self.context, listing, self.parent))


def sliced(listing: Listing, window: Window, rows: Sequence[Row]) -> Slice:
    """Rows of a window as items."""
    page = cut(window, rows)
    return Slice([_item(listing, row) for row in page.rows], page.has_next_page, page.has_previous_page)


@dataclass(frozen=True, slots=True)
class Cut:
    """The rows of a page in the order of the list, and whether the list goes on."""

    rows: Sequence[Row]
    has_next_page: bool
    has_previous_page: bool


def cut(window: Window, rows: Sequence[Row]) -> Cut:
    """The page, of rows in the order of their fetch: one more than asked for where the list goes on."""
    more = len(rows) > window.size
    kept = rows[: window.size]
    after, before = "after" in window.bounded, "before" in window.bounded
    if window.backward:
        return Cut(kept[::-1], before, more or after)
    return Cut(kept, more or before, after)


def _item(listing: Listing, row: Row) -> Item:
    columns = len(shape(listing.reads).columns)
    return Item(cursor(listing.sort, row[columns:]), made(listing.reads, row[:columns]))


def node_type(connection: type) -> type:
    """`Order` of `Connection[Order]`, or of a subclass of it."""
    definition = get_object_definition(connection, strict=True)
    named: Any = (definition.type_var_map or definition.specialized_type_var_map or {}).get("N")
    return named.resolve_type() if isinstance(named, LazyType) else named

"""The ordinary executor's way: fields one by one, what they load gathered into one statement for all parents."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from strawberry.dataloader import DataLoader

from execution.context import Context, Row
from execution.declare import Reads, reads_by_id
from execution.limits import scoped
from execution.order import Sort, sort
from execution.paths import Step, key, path
from execution.run import Listing, aggregated, by_id, made, rows_of
from execution.sql import Fetch
from execution.turns import in_turn
from execution.values import decoded, decoder, storable

V = TypeVar("V")
ByParent: TypeAlias = dict[str, V]


def one(context: Context, reads: Reads, id_: str) -> Awaitable[Any | None]:
    """The object with this id, or None when it is not there or out of scope."""

    async def load(ids: Sequence[str]) -> dict[str, Any]:
        listing = by_id(reads, scoped(context, reads), ids)
        objects = [made(reads, row) for row in await rows_of(context, listing.fetch(), listing.values())]
        return {getattr(each, key(reads.model)): each for each in objects}

    return in_turn(_together(context, ("one", reads), load, None).load(id_))


async def find(context: Context, reads: Reads, id_: str) -> Any | None:
    """`one` for an id that a client wrote. Asks for the permission first, whatever the id is."""
    scoped(context, reads)
    return await one(context, reads, id_) if storable(id_) else None


async def find_any(context: Context, home: Any, id_: str) -> Any | None:
    """The object of any type of `home`'s package with this id."""
    reads = reads_by_id(home, id_)
    return await find(context, reads, id_) if reads else None


async def whole_list(context: Context, listing: Listing) -> list[Any]:
    """A whole list."""
    return [made(listing.reads, row) for row in await rows_of(context, listing.fetch(), listing.values())]


def children(context: Context, listing: Listing, parent: str) -> Awaitable[list[Any]]:
    """The rows to which `listing.link` leads from one parent."""

    async def load(parents: Sequence[str]) -> dict[str, list[Any]]:
        rows = await rows_of(context, listing.fetch(), listing.values() | {"parents": tuple(parents)})
        return _grouped(rows, lambda row: made(listing.reads, row))

    return in_turn(_together(context, ("children", listing), load, []).load(parent))


def page_rows(context: Context, listing: Listing, parent: str | None) -> Awaitable[Sequence[Row]]:
    """The rows of a listing with a window, their sort keys last."""
    if parent is None:
        return rows_of(context, listing.fetch(), listing.values())

    async def load(parents: Sequence[str]) -> dict[str, list[Row]]:
        rows = await rows_of(context, listing.fetch(), listing.values() | {"parents": tuple(parents)})
        return _grouped(rows, tuple)

    return in_turn(_together(context, ("page", listing), load, []).load(parent))


async def aggregate(context: Context, listing: Listing, parent: str | None, column: str | None = None) -> int:
    """How many rows a listing has without its window, or the sum of a column."""
    if parent is None:
        return int((await aggregated(context, listing.fetch(), listing.values(), column))[0][0])

    async def load(parents: Sequence[str]) -> dict[str, int]:
        values = listing.values() | {"parents": tuple(parents)}
        return {row[0]: row[1] for row in await aggregated(context, listing.fetch(), values, column)}

    return await _together(context, ("aggregate", listing, column), load, 0).load(parent)


@dataclass(frozen=True, slots=True)
class Way:
    """Relations and columns at their end, for computed fields: `("options", "price_cents")`."""

    steps: tuple[Step, ...]
    columns: tuple[str, ...]

    def fetch(self) -> Fetch:
        """Plain values, in the order of the keys of the rows where they stand."""
        model = self.steps[-1].model
        return Fetch(model, self.columns, self.order(), link=self.steps)

    def order(self) -> Sort:
        """By key, so that values of several columns belong together by position."""
        return sort(key(self.steps[-1].model))


def values_along(context: Context, way: Way, parent: str) -> Awaitable[list[tuple[Any, ...]]]:
    """The values at the end of a way from one parent, a tuple for each row there."""
    decoders = [decoder(path(way.steps[-1].model, column).field) for column in way.columns]

    async def load(parents: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
        rows = await rows_of(context, way.fetch(), {"parents": tuple(parents)})
        return _grouped(rows, lambda row: decoded(row, decoders))

    return in_turn(_together(context, ("values", way), load, []).load(parent))


def _grouped(rows: Sequence[Row], make: Callable[[Row], V]) -> dict[str, list[V]]:
    """Rows that begin with their parent's key, without it, by that key."""
    groups: dict[str, list[V]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(make(row[1:]))
    return groups


def _together(
    context: Context, name: Hashable, load: Callable[[Sequence[str]], Awaitable[dict[str, V]]], absent: V
) -> DataLoader[str, V]:
    """The request's loader of that name: it gathers keys and caches nothing, so that a mutation's effect is seen."""

    async def each(keys: list[str]) -> list[V]:
        loaded = await load(tuple(dict.fromkeys(keys)))
        return [loaded.get(key, absent) for key in keys]

    if name not in context.loaders:
        context.loaders[name] = DataLoader(load_fn=each, cache=False)
    return context.loaders[name]


def batched(context: Context, batch: Callable[[Context, Sequence[str]], Awaitable[Sequence[V]]], key: str) -> Any:
    """What the application loads for a key, together with what else the request asks of it."""

    async def load(keys: Sequence[str]) -> dict[str, Any]:
        return dict(zip(keys, await batch(context, keys), strict=True))

    return in_turn(_together(context, ("batch", batch), load, None).load(key))

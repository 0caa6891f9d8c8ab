"""Whole lists, page by page, as plain rows: what exports are made of."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from execution.arguments import asked_by, sort_of
from execution.context import Context
from execution.declare import reads_of
from execution.paths import path
from execution.run import Listing, rows_of
from execution.values import decoded, decoder
from execution.window import Window

PAGE = 500


async def pages(
    declared: type,
    context: Context,
    *,
    columns: Sequence[str],
    tenant: str | None = None,
    search: str | None = None,
    filter: object = None,  # noqa: A002  the word of the API
    order: Enum | None = None,
    size: int = PAGE,
) -> AsyncGenerator[tuple[Any, ...]]:
    """The rows of a type's list, each a tuple of `columns` (paths over to-one relations), `size` to a statement.

    Scope, search, filter and order are those of the type's connections. Raises what they raise, before the first row.
    """
    reads = reads_of(declared)
    given = {"search": search, "filter": filter, "order_by": order}
    if isinstance(reads.scope, str):
        given[reads.scope] = tenant
    sort = sort_of(reads, given)
    listing = Listing(reads, asked_by(context, reads, given), sort, window=Window(size))
    decoders = [decoder(path(reads.model, column).field) for column in columns]
    after: tuple[object, ...] | None = None
    while True:
        window = Window(size, bounds=(("after", after),) if after else ())
        page = listing.within(window)
        rows = await rows_of(context, replace(page.fetch(), columns=tuple(columns)), page.values())
        for row in rows[:size]:
            yield decoded(row[: len(columns)], decoders)
        if len(rows) <= size:
            return
        after = tuple(rows[size - 1][len(columns) :])

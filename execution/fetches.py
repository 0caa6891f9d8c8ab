"""The steps of a plan that run statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from execution.arguments import asked_by, sort_of, window_of
from execution.asked import Asked
from execution.cells import Access, Select
from execution.context import Dialect, Row
from execution.declare import Reads
from execution.document import Arguments
from execution.order import Sort, sort
from execution.page import Cut, cut
from execution.paths import Step as Link
from execution.paths import key, path
from execution.predicates import Operator, Test
from execution.run import Listing, aggregated, run_statement
from execution.sql import Fetch, Statement, rows_statement
from execution.steps import Run, Step, keys_of
from execution.values import decoded, decoder, storable
from execution.walk import Way, scoped
from execution.window import Window

MOST_STATEMENTS = 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a request asks of a fetch: its statement, and the values of the slots. No statement: there is nothing."""

    statement: Statement | None
    values: dict[str, object]
    listing: Listing | None


@dataclass(frozen=True, slots=True)
class Page(Cut):
    """A page with its order, which cursors name."""

    sort: Sort


class Rows(Step):
    """Rows of a type: by their own, or those to which `link` leads from parents."""

    def __init__(self, reads: Reads, *, link: tuple[Link, ...] = (), parent: Access | None = None) -> None:
        super().__init__()
        self.reads = reads
        self.link = link
        self.parent = parent
        self.select = Select(reads.model, linked=bool(link))
        self._statements: dict[object, Statement] = {}

    def explained(self) -> Iterable[str]:
        return (statement.text for statement in self._statements.values())

    def asked(self, run: Run) -> Listing | None:
        """Which rows; None for none at all."""
        raise NotImplementedError

    def prepare(self, run: Run) -> None:
        listing = self.asked(run)
        scopes = self.select.scopes(run.context)
        statement = self._statement(listing, scopes, run.context.reader.dialect) if listing else None
        values = dict(pair for asked in (listing.asked, *scopes) for pair in asked.values) if listing else {}
        if listing and listing.window:
            values |= listing.window.values
        run.asked[self.number] = Wanted(statement, values, listing)

    def _statement(self, listing: Listing, scopes: Sequence[Asked], dialect: Dialect) -> Statement:
        window = listing.window
        texts = (listing.asked.where, *(scope.where for scope in scopes))
        name = (texts, listing.sort, window and (window.backward, window.bounded), dialect)
        if name not in self._statements:
            if len(self._statements) >= MOST_STATEMENTS:
                self._statements.clear()
            self._statements[name] = rows_statement(self._fetch(listing, scopes), dialect)
        return self._statements[name]

    def _fetch(self, listing: Listing, scopes: Sequence[Asked]) -> Fetch:
        columns = tuple(self.select.base.columns)
        return replace(listing.fetch(), columns=columns, beside=self.select.beside(scopes))

    async def rows(self, run: Run, **more: object) -> Sequence[Row]:
        """Run the statement."""
        wanted: Wanted = run.asked[self.number]
        if wanted.statement is None:
            return ()
        return await run_statement(run.context, wanted.statement, wanted.values | more)

    async def of_parents(self, run: Run, items: Sequence[Any]) -> dict[str, list[Row]]:
        """The rows by the parent's key with which they begin."""
        parents = keys_of(self.parent, items) if self.parent else ()
        rows = await self.rows(run, parents=parents) if parents else ()
        groups: dict[str, list[Row]] = {}
        for row in rows:
            groups.setdefault(row[0], []).append(row)
        await self.level.load(run, rows)
        return groups


class Found(Rows):
    """One row by id, or None."""

    def __init__(self, reads: Reads, id_of: "Identified") -> None:
        super().__init__(reads)
        self.id_of = id_of

    def asked(self, run: Run) -> Listing | None:
        scope, id_ = scoped(run.context, self.reads), self.id_of.id(run)
        if id_ is None or not storable(id_):
            return None
        wanted = Asked((Test(key(self.reads.model), Operator.EQUALS, "id"),), (("id", id_),))
        return Listing(self.reads, scope + wanted, sort(key(self.reads.model)))

    async def load(self, run: Run, items: Sequence[Any]) -> None:  # noqa: ARG002
        rows = await self.rows(run)
        run.slots[self.number] = rows[0] if rows else None
        await self.level.load(run, rows)


@dataclass(frozen=True)
class Identified:
    """The id that a root field is asked for, or that is meant without one."""

    arguments: Arguments
    otherwise: Any

    def id(self, run: Run) -> str | None:
        given = self.arguments.given(run.values).get("id")
        return self.otherwise(run.context) if given is None and self.otherwise else given


class Those(Rows):
    """Rows by the ids that objects name, by id."""

    def asked(self, run: Run) -> Listing:
        wanted = Asked((Test(key(self.reads.model), Operator.ONE_OF, "parents"),))
        return Listing(self.reads, scoped(run.context, self.reads) + wanted, sort(key(self.reads.model)))

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        parents = keys_of(self.parent, items) if self.parent else ()
        rows = await self.rows(run, parents=parents) if parents else ()
        position = self.select.base.cell(key(self.reads.model)).position
        run.slots[self.number] = {row[position]: row for row in rows}
        await self.level.load(run, rows)


class Whole(Rows):
    """A whole list."""

    def __init__(self, reads: Reads, sort: str | None, where: Asked, **place: Any) -> None:
        super().__init__(reads, **place)
        self.sort = sort
        self.where = where

    def asked(self, run: Run) -> Listing:
        asked = scoped(run.context, self.reads) + self.where
        return Listing(self.reads, asked, sort_of(self.reads, {}, self.sort), self.link)

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        if self.link:
            run.slots[self.number] = await self.of_parents(run, items)
            return
        run.slots[self.number] = rows = await self.rows(run)
        await self.level.load(run, rows)


class Pages(Whole):
    """A page of a list. `looked_at`: whether its rows are asked for at all, or only figures of the whole list."""

    looked_at = False

    def __init__(self, arguments: Arguments, reads: Reads, sort: str | None, where: Asked, **place: Any) -> None:
        super().__init__(reads, sort, where, **place)
        self.arguments = arguments

    def asked(self, run: Run) -> Listing:
        context, reads, given = run.context, self.reads, self.arguments.given(run.values)
        sort = sort_of(reads, given, self.sort)
        window = window_of(context, reads, sort, given)
        return Listing(reads, asked_by(context, reads, given) + self.where, sort, self.link, window)

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        listing = run.asked[self.number].listing
        if self.link:
            groups = await self.of_parents(run, items) if self.looked_at else {}
            run.slots[self.number] = _Pages({parent: _page(listing, rows) for parent, rows in groups.items()}, listing)
            return
        page = _page(listing, await self.rows(run) if self.looked_at else ())
        run.slots[self.number] = page
        await self.level.load(run, page.rows)


class _Pages(dict[str, Page]):
    """An empty page for a parent that has no rows."""

    def __init__(self, pages: Mapping[str, Page], listing: Listing) -> None:
        super().__init__(pages)
        self.sort = listing.sort
        self._empty = _page(listing, ())

    def get(self, key: str, default: Any = None) -> Page:  # noqa: ARG002
        return super().get(key, self._empty)


def _page(listing: Listing, rows: Sequence[Row]) -> Page:
    page = cut(listing.window or Window(), rows)
    return Page(page.rows, page.has_next_page, page.has_previous_page, listing.sort)


class Figure(Step):
    """How many rows a list has without its window, or the sum of a column."""

    def __init__(self, of: Pages, column: str | None) -> None:
        super().__init__()
        self.of = of
        self.column = column

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        wanted: Wanted = run.asked[self.of.number]
        fetch = replace(wanted.listing, window=None).fetch()
        if not self.of.link:
            rows = await aggregated(run.context, fetch, wanted.values, self.column)
            run.slots[self.number] = int(rows[0][0])
            return
        parents = keys_of(self.of.parent, items) if self.of.parent else ()
        values = wanted.values | {"parents": parents}
        rows = await aggregated(run.context, fetch, values, self.column) if parents else ()
        run.slots[self.number] = {row[0]: row[1] for row in rows}


class Along(Step):
    """The values at the end of a way over to-many relations, for computed fields."""

    def __init__(self, way: Way, parent: Access) -> None:
        super().__init__()
        self.way = way
        self.parent = parent
        self._decoders = [decoder(path(way.steps[-1].model, column).field) for column in way.columns]

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        parents, dialect = keys_of(self.parent, items), run.context.reader.dialect
        statement = rows_statement(self.way.fetch(), dialect)
        groups: dict[str, list[Any]] = {}
        for row in await run_statement(run.context, statement, {"parents": parents}) if parents else ():
            groups.setdefault(row[0], []).append(decoded(row[1:], self._decoders))
        run.slots[self.number] = groups

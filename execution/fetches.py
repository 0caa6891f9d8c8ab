"""The steps of a plan that run statements: what they have in common, and rows by id."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from execution.asked import Asked
from execution.cells import Access, Cell, Select
from execution.context import Dialect, Row
from execution.declare import Reads
from execution.document import Arguments
from execution.order import sort
from execution.paths import Step as Link
from execution.paths import key
from execution.predicates import Operator, Test
from execution.run import Listing, run_statement
from execution.sql import Fetch, Statement, rows_statement
from execution.stays import stays
from execution.steps import Run, Step, keys_of
from execution.values import storable
from execution.walk import scoped

MOST_STATEMENTS = 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a request asks of a fetch: its statement, and the values of the slots. No statement: there is nothing."""

    statement: Statement | None
    values: dict[str, object]
    listing: Listing | None

    @property
    def listed(self) -> Listing:
        """What is asked of a list, which is always something."""
        if self.listing is None:
            raise LookupError("nothing is asked")
        return self.listing


class Rows(Step):
    """Rows of a type: by their own, or those to which `link` leads from parents."""

    def __init__(self, reads: Reads, *, link: tuple[Link, ...] = (), parent: Access | None = None) -> None:
        super().__init__()
        self.reads = reads
        self.link = link
        self.parent = parent
        self.stays = stays(parent.place.reads, link, reads) if isinstance(parent, Cell) else None
        self.select = Select(reads, linked=bool(link))
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

"""The steps of a plan that load lists: whole ones, pages, figures of them, and values for computed fields."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from execution.arguments import narrowed_by, sort_of, wanted_tenant, window_of
from execution.asked import Asked
from execution.cells import Access, Cell
from execution.context import Dialect, Row
from execution.declare import Reads
from execution.document import Arguments
from execution.fetches import Question, Rows, Wanted
from execution.order import Sort
from execution.page import Cut, cut
from execution.paths import path
from execution.run import run_statement
from execution.sql import Statement, rows_statement
from execution.steps import Run, Step, keys_of
from execution.values import decoded, decoder
from execution.walk import Way
from execution.window import Window


@dataclass(frozen=True, slots=True)
class Page(Cut):
    """A page with its order, which cursors name, and figures of the whole list, if a row was there to bring them."""

    sort: Sort
    figures: Sequence[int] = ()


class Whole(Rows):
    """A whole list."""

    def __init__(self, reads: Reads, sort: str | None, where: Asked, **place: Any) -> None:
        super().__init__(reads, **place)
        self.sort = sort
        self.where = where

    def question(self, run: Run) -> Question:  # noqa: ARG002
        return Question(self.where.where, sort_of(self.reads, {}, self.sort), dict(self.where.values))

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        if self.link:
            run.slots[self.number] = await self.of_parents(run, items)
            return
        run.slots[self.number] = rows = await self.rows(run)
        await self.level.load(run, rows)


class Joined(Step):
    """A whole list that came along with its parents: a row for each of its rows, or one without."""

    def __init__(self, parent: Cell, own: Cell) -> None:
        super().__init__()
        self.parent = parent
        self.own = own

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        parent, own = self.parent.position, self.own.position
        groups: dict[str, list[Row]] = {}
        for row in items:
            if row[own] is not None:
                groups.setdefault(row[parent], []).append(row)
        run.slots[self.number] = groups


class Pages(Whole):
    """A page of a list. `looked_at`: whether its rows are asked for at all, or only figures of the whole list."""

    looked_at = False

    def __init__(self, arguments: Arguments, reads: Reads, sort: str | None, where: Asked, **place: Any) -> None:
        super().__init__(reads, sort, where, **place)
        self.arguments = arguments

    def question(self, run: Run) -> Question:
        reads, given = self.reads, self.arguments.given(run.values)
        sort = sort_of(reads, given, self.sort)
        window = window_of(run.context, reads, sort, given)
        asked = narrowed_by(reads, given) + self.where
        values = dict(asked.values + window.values)
        return Question(asked.where, sort, values, window, wanted_tenant(reads, given))

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        question = run.asked[self.number].question
        if self.link:
            groups = await self.of_parents(run, items) if self.looked_at else {}
            pages = {parent: _page(question, rows) for parent, rows in groups.items()}
            run.slots[self.number] = _Pages(pages, question)
            return
        rows = await self.rows(run) if self.looked_at else ()
        run.slots[self.number] = page = _page(question, rows, self._figures(rows))
        await self.level.load(run, page.rows)

    def _figures(self, rows: Sequence[Row]) -> Sequence[int]:
        select = self.select
        return rows[0][select.before_figures : select.width] if rows and select.figures else ()


class _Pages(dict[str, Page]):
    """An empty page for a parent that has no rows."""

    def __init__(self, pages: Mapping[str, Page], question: Question) -> None:
        super().__init__(pages)
        self.sort = question.sort
        self._empty = _page(question, ())

    def get(self, key: str, default: Any = None) -> Page:  # noqa: ARG002
        return super().get(key, self._empty)


def _page(question: Question, rows: Sequence[Row], figures: Sequence[int] = ()) -> Page:
    page = cut(question.window or Window(), rows)
    return Page(page.rows, page.has_next_page, page.has_previous_page, question.sort, figures)


class Figure(Step):
    """How many rows a list has without its window, or the sum of a column.

    Every row of a page brings it along; it is a statement of its own below a parent, and where a page has no rows.
    """

    def __init__(self, of: Pages, column: str | None) -> None:
        super().__init__()
        self.of = of
        self.column = column
        self.position = len(of.select.figures)
        if not of.link:
            of.select.figures.append(column)

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        wanted: Wanted = run.asked[self.of.number]
        page = run.slots[self.of.number]
        if not self.of.link and page.figures:
            run.slots[self.number] = page.figures[self.position]
            return
        if wanted.answer is None:
            raise LookupError("nothing is asked of a list")
        statement = wanted.answer.figure(self.column, run.context.reader.dialect)
        if not self.of.link:
            rows = await run_statement(run.context, statement, wanted.values)
            run.slots[self.number] = int(rows[0][0])
            return
        parents = keys_of(self.of.parent, items) if self.of.parent else ()
        values = wanted.values | {"parents": parents}
        rows = await run_statement(run.context, statement, values) if parents else ()
        run.slots[self.number] = {row[0]: row[1] for row in rows}


class Along(Step):
    """The values at the end of a way over to-many relations, for computed fields."""

    def __init__(self, way: Way, parent: Access) -> None:
        super().__init__()
        self.way = way
        self.parent = parent
        self._statements: dict[Dialect, Statement] = {}
        self._decoders = [decoder(path(way.steps[-1].model, column).field) for column in way.columns]

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        parents, dialect = keys_of(self.parent, items), run.context.reader.dialect
        if dialect not in self._statements:
            self._statements[dialect] = rows_statement(self.way.fetch(), dialect)
        statement, groups = self._statements[dialect], dict[str, list[Any]]()
        for row in await run_statement(run.context, statement, {"parents": parents}) if parents else ():
            groups.setdefault(row[0], []).append(decoded(row[1:], self._decoders))
        run.slots[self.number] = groups

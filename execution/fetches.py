"""The steps of a plan that run statements: what they have in common, and rows by id."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from execution.arguments import wanted_tenant
from execution.asked import Asked
from execution.cells import Access, Cell, Select
from execution.context import Dialect, Row
from execution.declare import Reads
from execution.document import Arguments
from execution.follow import Follows
from execution.limits import How, Limit
from execution.order import Sort, sort
from execution.paths import Step as Link
from execution.paths import key
from execution.predicates import Operator, Predicate, Test
from execution.run import Listing, run_statement
from execution.sql import Fetch, Statement, aggregate_statement, rows_statement
from execution.stays import stays
from execution.steps import Run, Step, keys_of
from execution.values import storable
from execution.window import Window

MOST_STATEMENTS = 64


class Question(NamedTuple):
    """What a request asks of a fetch besides its scope: `where` without values, and the values of its slots."""

    where: tuple[Predicate, ...]
    sort: Sort
    values: Mapping[str, object]
    window: Window | None = None
    tenant: object = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The statements for all requests that ask alike."""

    rows: Statement
    whole: Fetch
    figures: dict[str | None, Statement] = field(default_factory=dict[str | None, Statement])

    def figure(self, column: str | None, dialect: Dialect) -> Statement:
        """How many rows the whole list has, or the sum of a column."""
        if column not in self.figures:
            self.figures[column] = aggregate_statement(self.whole, dialect, column)
        return self.figures[column]


class Wanted(NamedTuple):
    """What a request asks of a fetch: its statements, and the values of the slots. No statements: there is nothing."""

    answer: Answer | None
    question: Question | None
    values: dict[str, object]


NOTHING_WANTED = Wanted(None, None, {})


class Rows(Step):
    """Rows of a type: by their own, or those to which `link` leads from parents. `few` are asked for by id."""

    few = False

    def __init__(self, reads: Reads, *, link: tuple[Link, ...] = (), parent: Access | None = None) -> None:
        super().__init__()
        self.reads = reads
        self.link = link
        self.parent = parent
        stay = stays(parent.place.reads, link, reads) if isinstance(parent, Cell) else None
        self.limit = Limit(reads, stays=stay)
        self.select = Select(reads, linked=bool(link), few=self.few)
        self._limits: tuple[Limit, ...] | None = None
        self._answers: dict[object, Answer] = {}

    def explained(self) -> Iterable[str]:
        return (answer.rows.text for answer in self._answers.values())

    def question(self, run: Run) -> Question | None:
        """Which rows; None for none at all."""
        raise NotImplementedError

    def prepare(self, run: Run) -> None:
        context, question = run.context, self.question(run)
        how, value = self.limit.now(context, question.tenant if question else None)
        hows: list[How] = [how]
        values: dict[str, object] = {} if how == "free" else {self.limit.slot: value}
        if self._limits is None:  # all that is selected is known when the first request comes
            self._limits = self.select.limits()
        for limit in self._limits:
            how, value = limit.now(context)
            hows.append(how)
            if how != "free":
                values[limit.slot] = value
        if question is None:
            run.asked[self.number] = NOTHING_WANTED
            return
        values |= question.values
        run.asked[self.number] = Wanted(self._answer(question, tuple(hows), context.reader.dialect), question, values)

    def _answer(self, question: Question, hows: tuple[How, ...], dialect: Dialect) -> Answer:
        window = question.window
        name = (hows, question.where, question.sort, window and window.shape, dialect)
        if name not in self._answers:
            if len(self._answers) >= MOST_STATEMENTS:
                self._answers.clear()
            self._answers[name] = self._first_asked(question, hows, dialect)
        return self._answers[name]

    def _first_asked(self, question: Question, hows: tuple[How, ...], dialect: Dialect) -> Answer:
        asked = Asked(self.limit.where(hows[0]) + question.where)
        listing = Listing(self.reads, asked, question.sort, self.link)
        beside = [limit.where(how) for limit, how in zip(self._limits or (), hows[1:], strict=True)]
        columns = tuple(self.select.base.columns)
        paged = listing.within(question.window) if question.window else listing
        figures = tuple(self.select.figures)
        rows = replace(paged.fetch(), columns=columns, beside=self.select.beside(beside), figures=figures)
        return Answer(rows_statement(rows, dialect), listing.fetch())

    async def rows(self, run: Run, **more: object) -> Sequence[Row]:
        """Run the statement."""
        wanted: Wanted = run.asked[self.number]
        if wanted.answer is None:
            return ()
        return await run_statement(run.context, wanted.answer.rows, wanted.values | more if more else wanted.values)

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

    few = True

    def __init__(self, reads: Reads, id_of: "Identified | Meant") -> None:
        super().__init__(reads)
        self.id_of = id_of
        self._this_one = (Test(key(reads.model), Operator.EQUALS, "id"),)
        self._sort = sort(key(reads.model))

    def question(self, run: Run) -> Question | None:
        id_ = self.id_of.id(run)
        if id_ is None or not storable(id_):
            return None
        return Question(self._this_one, self._sort, {"id": id_}, tenant=self.id_of.tenant(run))

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

    def tenant(self, run: Run) -> object:  # noqa: ARG002
        """Nobody narrows to one."""
        return None


@dataclass(frozen=True)
class Meant:
    """The id of the row that an event of a subscription is about, and the one tenant that was asked for, if one was."""

    arguments: Arguments
    field: Follows

    def id(self, run: Run) -> str | None:
        return self.field.meant(run.context, self.arguments.given(run.values))

    def tenant(self, run: Run) -> object:
        return wanted_tenant(self.field.reads, self.arguments.given(run.values))


class Those(Rows):
    """Rows by the ids that objects name, by id."""

    few = True

    def question(self, run: Run) -> Question:  # noqa: ARG002
        own = key(self.reads.model)
        return Question((Test(own, Operator.ONE_OF, "parents"),), sort(own), {})

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        parents = keys_of(self.parent, items) if self.parent else ()
        rows = await self.rows(run, parents=parents) if parents else ()
        position = self.select.base.cell(key(self.reads.model)).position
        run.slots[self.number] = {row[position]: row for row in rows}
        await self.level.load(run, rows)

"""What is kept of documents that were seen: each is parsed and validated once, and planned once. Bounded in bytes."""

import logging
from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from graphql import DocumentNode, GraphQLError

from execution.bounds import Bounds, TooComplex, check_values
from execution.context import Context
from execution.document import Operation, operation
from execution.errors import Declined, NotPlanned
from execution.outcomes import Outcomes
from execution.plan import Plan, plan
from execution.reading import Seen, aside, read, validated
from execution.segments import Segments

log = logging.getLogger(__name__)

MOST_BYTES = 64 * 2**20
LONGEST_DOCUMENT = 16_384
# Documents between two steps of one request: what is too long to be kept, or wrong, is not read a second time.
MOST_RECENT = 8
# Bytes as tracemalloc counts them: syntax trees for each character, denser ones than anybody writes; plans for each
# character of their source, and for each step with a few statements.
TREE, SOURCE, STEP, REST = 250, 15, 3_000, 3_000

Key = tuple[str, str | None]
WAYS = ("planned", "refused", "declined", "failed", "left")


@dataclass(frozen=True, slots=True)
class Answer:
    """The data of an answer; without data, `way` and `reason` tell why the ordinary executor must answer.

    It gets `outcomes` as its root value then, if resolvers were called before that was known.
    """

    way: str
    reason: Exception | None = None
    data: dict[str, Any] | None = None
    outcomes: Outcomes | None = None

    @property
    def why(self) -> str:
        """The reason in a word of ours: no text of the request."""
        if isinstance(self.reason, NotPlanned):
            return self.reason.why
        return type(self.reason.__cause__ or self.reason).__name__ if self.reason else ""


LEFT = Answer("left")


@dataclass
class Known:
    """A valid document, and what a plan needs to know of its operation; None for one that is left to the executor."""

    key: Key
    seen: Seen
    operation: Operation | None
    refusal: NotPlanned | None = None
    plans: dict[object, Plan] = field(default_factory=dict[object, Plan])

    @property
    def name(self) -> str | None:
        """What its author calls the operation."""
        name = self.seen.operation and self.seen.operation.name
        return name.value if name else None


class Documents:
    """The documents of one schema. `counts`, `reasons`: how requests were answered, and why not by a plan."""

    def __init__(self, schema: Any, most_bytes: int = MOST_BYTES, bounds: Bounds | None = None) -> None:
        self.schema = schema
        self.bounds = bounds or Bounds()
        self.counts: Counter[str] = Counter()
        self.reasons: Counter[tuple[str, str]] = Counter()
        self.found: Counter[str] = Counter()
        self.kept: Segments[Key, Known] = Segments(most_bytes)
        self._recent: OrderedDict[Key, Seen] = OrderedDict()

    def asked(self, key: Key) -> Known | None:
        """The document of a request, if it was seen not long ago."""
        known = self.kept.get(key)
        self.found["hits" if known else "misses"] += 1
        return known

    def known(self, key: Key) -> Known | None:
        """The document, looked up once more for the same request."""
        return self.kept.peek(key)

    def has_read(self, key: Key) -> bool:
        """Whether the document is at hand."""
        return key in self._recent or self.kept.peek(key) is not None

    async def read(self, key: Key) -> Seen:
        """The document and what it costs, whether or not it is valid."""
        known = self.kept.peek(key)
        if known:
            return known.seen
        if key not in self._recent:
            work = partial(read, self.schema._schema, *key, self.bounds)  # noqa: SLF001  graphql-core's
            self._recent[key] = await aside(key[0], work)
            while len(self._recent) > MOST_RECENT:
                self._recent.popitem(last=False)
        return self._recent[key]

    async def validated(self, key: Key) -> Seen:
        """The same, when it is known whether it is valid; it is kept then."""
        seen = await self.read(key)
        if seen.document is None or seen.operation is None:
            return seen
        if seen.wrong is None:
            work = partial(validated, self.schema._schema, seen.document)  # noqa: SLF001  graphql-core's
            seen.wrong = await aside(key[0], work)
        if not seen.wrong and len(key[0]) <= LONGEST_DOCUMENT and self.kept.peek(key) is None:
            self.kept.put(key, self._first_seen(seen, seen.document, key), len(key[0]) * TREE + REST)
        return seen

    def too_much(self, variables: Mapping[str, Any] | None) -> list[GraphQLError]:
        """Why these variables are not looked at, if so."""
        try:
            check_values(variables, self.bounds)
        except TooComplex as refusal:
            return [refusal]
        return []

    def _first_seen(self, seen: Seen, document: DocumentNode, key: Key) -> Known:
        try:
            return Known(key, seen, operation(self.schema._schema, document, key[1]))  # noqa: SLF001  graphql-core's
        except NotPlanned as refusal:
            return Known(key, seen, None, refusal)

    async def answer(self, known: Known, given: Mapping[str, Any] | None, context: Context) -> "Answer":
        """The data of a query or mutation, or why the ordinary executor must answer."""
        outcomes = Outcomes()
        try:
            plan, values = self.planned(known, given, context)
            data = await plan.answered(plan.prepared(context, values, outcomes))
        except NotPlanned as refusal:
            known.operation, known.refusal = None, refusal
            return self._counted(Answer("refused", refusal))
        except Declined as refusal:
            return self._counted(Answer("declined", refusal))
        except Exception as failure:
            return self._counted(Answer("failed", failure, outcomes=outcomes or None))
        return self._counted(Answer("planned", data=data))

    def left(self) -> Answer:
        """A request that no plan was asked to answer."""
        return self._counted(LEFT)

    def compare(self, answer: "Answer", errors: Sequence[Any] | None) -> None:
        """A plan that failed where the ordinary executor did not is a mistake of ours."""
        if answer.way == "failed" and not errors:
            self.counts["surprises"] += 1
            log.error("a plan failed where the ordinary executor did not", exc_info=answer.reason)

    def _counted(self, answer: "Answer") -> "Answer":
        self.counts[answer.way] += 1
        if answer.reason:
            self.reasons[answer.way, answer.why] += 1
        return answer

    def planned(self, known: Known, given: Mapping[str, Any] | None, context: Context) -> tuple[Plan, Any]:
        """The plan for these variables, and their values; raises NotPlanned and Declined."""
        if known.operation is None:
            raise known.refusal or NotPlanned("operation")
        values = known.operation.variables(given)
        name = (known.operation.choices(values), context.reader.dialect, context.language)
        if name not in known.plans:
            known.plans[name] = made = plan(self.schema, known.operation.selection(values), *name[1:])
            self.kept.grow(known.key, _weight(made))
        return known.plans[name], values


def _weight(made: Plan) -> int:
    return REST + STEP * len(made.steps) + SOURCE * sum(len(part.source) for part in made.parts)

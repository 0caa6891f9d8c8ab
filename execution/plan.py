"""A plan: the steps of one selection, and the function that makes the answer of what they loaded."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from graphql import GraphQLField, GraphQLObjectType, OperationType, is_interface_type
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import VariableValues

from execution.calling import Called
from execution.cells import Itself
from execution.context import Context, Dialect
from execution.declare import Reads, reads_by_id, reads_of
from execution.document import Fields, Selection
from execution.errors import Declined, NotPlanned
from execution.fetches import Found, Identified, Meant
from execution.fields import Computed
from execution.follow import Follows
from execution.lists import Whole
from execution.outcomes import Outcomes
from execution.planner import Planner, connected
from execution.relations import ConnectionTo
from execution.roots import Calls, Finds, Listed
from execution.shape import Leaf, Many, One, Shape, Shaper, Slot, compiled
from execution.steps import Level, Once, Run, Step
from execution.types import is_required, named, type_of

Details = Sequence[FieldDetails]


@dataclass(frozen=True)
class Part:
    """What is loaded and shaped before the next part begins: its shape as source and as a function."""

    level: Level
    source: str
    shaped: Shaper

    async def answered(self, run: Run) -> Any:
        """Its share of the answer."""
        await self.level.load(run, ())
        return self.shaped(run.slots, run.context.given)


@dataclass(frozen=True)
class Plan:
    """Steps in their order. A query has one part, a mutation one for each of its fields."""

    steps: Sequence[Step]
    parts: Sequence[Part]

    def prepared(self, context: Context, values: VariableValues, outcomes: Outcomes) -> Run:
        """The request, checked; raises Declined where the ordinary executor would answer with an error."""
        run = Run(context, values, [None] * len(self.steps), [None] * len(self.steps), outcomes)
        try:
            for step in self.steps:
                step.prepare(run)
        except Exception as error:
            raise Declined(str(error)) from error
        return run

    async def answered(self, run: Run) -> dict[str, Any]:
        """The answer's data."""
        data = run.outcomes.finished
        for part in self.parts:
            data |= await part.answered(run)
        return data

    def explain(self) -> str:
        """The statements that it has run so far, by slot, and the source."""
        texts = [f"-- s{step.number}\n{text}" for step in self.steps for text in step.explained()]
        return "\n".join([*texts, *(part.source for part in self.parts)])


def plan(schema: Any, selection: Selection, dialect: Dialect, language: str) -> Plan:
    """The plan of a query or mutation; raises NotPlanned for what it does not cover."""
    planner = Planner(schema, selection, dialect, language)
    operation = selection.operation
    root = operation.schema.get_root_type(operation.node.operation)
    if root is None:
        raise NotPlanned("operation", operation.node.operation.value)
    fields = selection.of_root(root)
    parts = [[each] for each in fields] if operation.node.operation is OperationType.MUTATION else [fields]
    return _plan(planner, [_part(planner, root, part) for part in parts])


def _part(planner: Planner, root: GraphQLObjectType, fields: Fields) -> tuple[Level, Shape]:
    level = Level()
    return level, planner.object(root, fields, _RootFields(planner, root, level).planned)


def _plan(planner: Planner, parts: Sequence[tuple[Level, Shape]]) -> Plan:
    slots = len(planner.steps)
    return Plan(planner.steps, [Part(level, *compiled(shape, slots)) for level, shape in parts])


@dataclass(frozen=True, slots=True)
class _RootFields:
    """The fields of a query or mutation."""

    planner: Planner
    root: GraphQLObjectType
    level: Level

    def planned(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        match field:
            case Finds():
                return self._finds(definition, field, details)
            case Follows():
                return self._follows(definition, field, details)
            case ConnectionTo() if field.is_root:
                return connected(self.planner, definition, field, details, self.level)
            case Listed():
                step = self.planner.added(Whole(field.reads, field.sort, field.where), self.level)
                return Many(Slot(step.number), self.planner.rows(step, definition, details))
            case Computed() if not field.needs:
                return self._computed(definition, field, details)
            case Calls() if not field.needs_source:
                return self._called(definition, details)
            case _:
                raise NotPlanned("resolver", f"{type(field).__name__} {field.python_name}")

    def _finds(self, definition: GraphQLField, field: Finds, details: Details) -> Shape:
        required = is_required(definition)
        id_of = Identified(self.planner.arguments(definition, field, details), field.otherwise)
        if is_interface_type(named(definition)):
            node = self.planner.added(Anything(self.planner, cast("Any", field.origin), id_of, details), self.level)
            return Leaf(Slot(node.number), None, nullable=True, required=required)
        step = self.planner.added(Found(reads_of(field.target), id_of), self.level)
        return One(Slot(step.number), self.planner.rows(step, definition, details), required)

    def _follows(self, definition: GraphQLField, field: Follows, details: Details) -> Shape:
        meant = Meant(self.planner.arguments(definition, field, details), field)
        step = self.planner.added(Found(field.reads, meant), self.level)
        return One(Slot(step.number), self.planner.rows(step, definition, details), is_required(definition))

    def _computed(self, definition: GraphQLField, field: Computed, details: Details) -> Shape:
        step = self.planner.added(Once(field.function, field.given), self.level)
        return self.planner.objects.complete(type_of(definition), details, Slot(step.number), step.level, Itself())

    def _called(self, definition: GraphQLField, details: Details) -> Shape:
        step = self.planner.added(Called(self.planner.selection.operation, self.root, definition, details), self.level)
        return self.planner.objects.complete(type_of(definition), details, Slot(step.number), step.level, Itself())


class Anything(Step):
    """The answer for an object of any type: each type has a plan of its own, made when first needed."""

    def __init__(self, planner: Planner, home: Any, id_of: Identified, details: Details) -> None:
        super().__init__()
        self.planner = planner
        self.home = home
        self.id_of = id_of
        self.details = details
        self._plans: dict[Reads, Plan] = {}

    def prepare(self, run: Run) -> None:
        id_ = self.id_of.id(run)
        reads = reads_by_id(self.home, id_) if id_ is not None else None
        run.asked[self.number] = self._plan(reads).prepared(run.context, run.values, run.outcomes) if reads else None

    def _plan(self, reads: Reads) -> Plan:
        if reads not in self._plans:
            ours, level = self.planner, Level()
            planner = Planner(ours.schema, ours.selection, ours.dialect, ours.language)
            step = planner.added(Found(reads, self.id_of), level)
            type_: Any = self.planner.selection.operation.schema.get_type(reads.definition.name)
            row = planner.row(type_, self.details, step.select.base, step.level)
            self._plans[reads] = _plan(planner, [(level, One(Slot(step.number), row, required=False))])
        return self._plans[reads]

    async def load(self, run: Run, items: Sequence[Any]) -> None:  # noqa: ARG002
        wanted = run.asked[self.number]
        if wanted is not None:
            reads = reads_by_id(self.home, str(self.id_of.id(run)))
            run.slots[self.number] = await self._plans[reads].parts[0].answered(wanted) if reads else None

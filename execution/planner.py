"""From a selection and the declarations to a plan: rows of tables. What objects hold is planned in `objects`."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from graphql import GraphQLField, GraphQLObjectType, is_leaf_type
from graphql.execution.collect_fields import FieldDetails

from execution.arguments import sort_of
from execution.cells import Access, Cell, Loaded, Place, first
from execution.context import Dialect
from execution.document import Arguments, Fields, Selection
from execution.errors import NotPlanned
from execution.fetches import Rows
from execution.fields import Column, Computed, ways
from execution.lists import Along, Joined, Pages, Whole
from execution.loaded import LoadedField
from execution.objects import Objects
from execution.page_shape import page_shape
from execution.paths import key
from execution.relations import ConnectionTo, Relation, is_reference
from execution.shape import Call, Constant, Many, Object, One, Shape, When
from execution.steps import Level, Step
from execution.types import is_required, nullability, object_type, type_of

S = TypeVar("S", bound=Step)
MOST_FIELDS = 2_000

Details = Sequence[FieldDetails]
Planned = Callable[[GraphQLField, Any, Details], Shape]


class Planner:
    """Plans one selection for one dialect and language. `steps` are numbered in the order in which they were added."""

    def __init__(self, schema: Any, selection: Selection, dialect: Dialect, language: str) -> None:
        self.schema = schema
        self.selection = selection
        self.dialect: Dialect = dialect
        self.language = language
        self.steps: list[Step] = []
        self.planned_fields = 0
        self.objects = Objects(self)

    def added(self, step: S, level: Level) -> S:
        """The step, as one of that level."""
        step.number = len(self.steps)
        self.steps.append(step)
        level.steps.append(step)
        return step

    def shared(self, level: Level, same: Callable[[Step], bool], make: Callable[[], S]) -> S:
        """A step of the level that loads the same, or a new one."""
        there: Any = next((step for step in level.steps if same(step)), None)
        return there or self.added(make(), level)

    def fields(self, type_: GraphQLObjectType, details: Details, planned: Planned) -> Object:
        """The object of a selection; `planned` is asked for each field but `__typename`."""
        return self.object(type_, self.selection.of(type_, details), planned)

    def object(self, type_: GraphQLObjectType, fields: Fields, planned: Planned) -> Object:
        """The object of fields that were collected; raises NotPlanned when fragments unfold into too many."""
        self.planned_fields += len(fields)
        if self.planned_fields > MOST_FIELDS:
            raise NotPlanned("size", f"more than {MOST_FIELDS} fields")
        return Object(tuple((name, self._field(type_, same, planned)) for name, same in fields))

    def _field(self, type_: GraphQLObjectType, same: Details, planned: Planned) -> Shape:
        name = same[0].node.name.value
        if name == "__typename":
            return Constant(type_.name)
        if name.startswith("__"):
            raise NotPlanned("introspection", name)
        definition = type_.fields[name]
        return planned(definition, definition.extensions["strawberry-definition"], same)

    def arguments(self, definition: GraphQLField, field: Any, details: Details) -> Arguments:
        """The arguments of a field."""
        return Arguments(self.schema, definition, details[0].node, field)

    def row(self, type_: GraphQLObjectType, details: Details, place: Place, level: Level) -> Object:
        """The object of a row."""
        at = _RowFields(self, place, level)
        return self.fields(type_, details, at.planned)

    def rows(self, step: Rows, definition: GraphQLField, details: Details) -> Object:
        """The object of each row of a step."""
        return self.row(object_type(definition), details, step.select.base, step.level)


class _RowFields:
    """The fields of the rows at one place."""

    def __init__(self, planner: Planner, place: Place, level: Level) -> None:
        self.planner = planner
        self.place = place
        self.level = level

    def planned(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        match field:
            case Column():
                return self._column(definition, field)
            case Computed():
                return self._computed(definition, field, details)
            case Relation():
                return self._relation(definition, field, details)
            case ConnectionTo():
                return self._connection(definition, field, details)
            case LoadedField():
                return self.planner.objects.loaded(definition, field, details, self.place.cell(field.key), self.level)
            case _:
                raise NotPlanned("resolver", f"{type(field).__name__} {field.python_name}")

    def _column(self, definition: GraphQLField, field: Column) -> Shape:
        required, type_ = nullability(type_of(definition))
        if not is_leaf_type(type_):
            raise NotPlanned("field", f"a column of {type_}")
        return self.place.cell(field.column_in(self.planner.language)).leaf(
            type_, self.planner.dialect, required=required
        )

    def _computed(self, definition: GraphQLField, field: Computed, details: Details) -> Shape:
        along = {name: way for name, way in ways(self.place.model, field.needs).items() if _to_many(way)}
        loaded = {name: self._along(way) for name, way in along.items()}
        values = [self._need(need, loaded) for need in field.needs]
        return self.planner.objects.computed(definition, field, details, values)

    def _need(self, need: str, loaded: dict[str, tuple[Along, Cell]]) -> Shape:
        prefix, _, column = need.rpartition(".")
        if prefix not in loaded:
            return self.place.cell(need).decoded()
        step, parent = loaded[prefix]
        return Call(_column_of(step.way.columns.index(column)), (Loaded(step.number, parent, "()"),))

    def _along(self, way: Any) -> tuple[Along, Cell]:
        parent = self.place.cell(way.steps[0].from_field)
        same: Callable[[Step], bool] = lambda step: (  # noqa: E731
            isinstance(step, Along) and step.way == way and step.parent == parent
        )
        return self.planner.shared(self.level, same, lambda: Along(way, parent)), parent

    def _relation(self, definition: GraphQLField, field: Relation, details: Details) -> Shape:
        way = field.way(self.place.model)
        required = is_required(definition)
        if is_reference(way) and not field.where.where:
            there = self.place.beside(way, field.reads)
            row = self.planner.row(object_type(definition), details, there, self.level)
            return When(there.cell(key(field.reads.model)), row, required)
        parent = self.place.cell(way[0].from_field)
        if field.many and not field.where.where and (there := self._several(field, way)):
            joined = self.planner.added(Joined(parent, there.cell(key(field.reads.model))), self.level)
            row = self.planner.row(object_type(definition), details, there, self.level)
            return Many(Loaded(joined.number, parent, "()"), row)
        step = self.planner.added(Whole(field.reads, field.sort, field.where, link=way, parent=parent), self.level)
        rows, row = Loaded(step.number, parent, "()"), self.planner.rows(step, definition, details)
        return Many(rows, row) if field.many else One(Call(first, (rows,)), row, required)

    def _several(self, field: Relation, way: Any) -> Place | None:
        return self.place.several(way, field.reads, sort_of(field.reads, {}, field.sort))

    def _connection(self, definition: GraphQLField, field: ConnectionTo, details: Details) -> Shape:
        if field.is_root:
            raise NotPlanned("field", "a list of all within an object")
        way = field.way(self.place.model)
        parent = self.place.cell(way[0].from_field)
        return connected(self.planner, definition, field, details, self.level, link=way, parent=parent)


def connected(
    planner: Planner,
    definition: GraphQLField,
    field: ConnectionTo,
    details: Details,
    level: Level,
    *,
    link: Any = (),
    parent: Access | None = None,
) -> Shape:
    """A page of a list: of all rows, or of those that a row leads to."""
    arguments = planner.arguments(definition, field, details)
    step = planner.added(Pages(arguments, field.reads, field.sort, field.where, link=link, parent=parent), level)
    return page_shape(planner, step, object_type(definition), details, level)


def _to_many(way: Any) -> bool:
    return any(step.many for step in way.steps)


def _column_of(position: int) -> Callable[[Sequence[Sequence[Any]]], tuple[Any, ...]]:
    return lambda rows: tuple(row[position] for row in rows)

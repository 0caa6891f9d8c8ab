"""Plans for what plain objects hold: attributes, what is computed from them, and rows that they name by id."""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLAbstractType,
    GraphQLField,
    GraphQLObjectType,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetails
from strawberry.types.field import StrawberryField

from execution.cells import Access, Attribute, Cell, Itself, Loaded
from execution.declare import Reads
from execution.errors import NotPlanned
from execution.fetches import Those
from execution.fields import Column, Computed
from execution.loaded import LoadedField
from execution.recurring import Recurring, parts_of
from execution.relations import Relation
from execution.shape import Call, Leaf, Many, One, Shape, Typed
from execution.steps import Batched, Level, flat
from execution.types import is_required, items_of, nullability, object_type, type_of

if TYPE_CHECKING:
    from execution.planner import Planner

Details = Sequence[FieldDetails]


@dataclass(frozen=True, slots=True)
class Objects:
    """The objects of one plan."""

    planner: "Planner"

    def computed(self, definition: GraphQLField, field: Computed, details: Details, values: Sequence[Shape]) -> Shape:
        """What a function makes of values. Of values of columns it is asked once for those that recur."""
        if inspect.iscoroutinefunction(field.function):
            raise NotPlanned("resolver", f"{field.python_name} waits for something")
        needed, type_ = tuple(values), type_of(definition)
        if not needed or not all(isinstance(value, Cell) for value in needed):
            return self.complete(type_, details, Call(field.function, needed, field.given), None)
        called = Call(field.remembering, parts_of(needed), field.given)
        return Recurring(needed, self.complete(type_, details, called, None))

    def loaded(
        self, definition: GraphQLField, field: LoadedField, details: Details, key: Access, level: Level
    ) -> Shape:
        """What the application loads by the key."""
        step = self.planner.shared(
            level,
            lambda step: isinstance(step, Batched) and step.batch is field.batch and step.key == key,
            lambda: Batched(field.batch, key),
        )
        there: Shape = Loaded(step.number, key, "None")
        value = There(field.then, there) if field.then else there
        return self.complete(type_of(definition), details, value, step.level, There(field.then, Itself()))

    def complete(
        self, type_: Any, details: Details, value: Shape, level: Level | None, reached: "Access | There | None" = None
    ) -> Shape:
        """The value as its GraphQL type has it. What its objects need is loaded on `level`, where `reached` finds them.

        Without a level they may need nothing.
        """
        required, type_ = nullability(type_)
        if is_leaf_type(type_):
            own = "str" if type_.name in {"String", "ID"} else ""
            return Leaf(value, type_.coerce_output_value, nullable=True, required=required, as_it_is=own)
        if items := items_of(type_):
            each = self.complete(items, details, Itself(), level, reached)
            return Many(value, each, nullable=True, required=required)
        there = Level()
        cases = self._cases(type_, details, there)
        if there.loads:
            if level is None or reached is None:
                raise NotPlanned("rows", f"{type_} needs rows")
            level.within.append((lambda items: flat(reached.values(items)), there))
        return One(value, cases, required)

    def _cases(self, type_: Any, details: Details, level: Level) -> Shape:
        if not is_abstract_type(type_):
            return self._object(type_, details, level)
        cases: list[tuple[type, Shape]] = []
        for cls, possible in self._classes(type_):
            own = Level()
            cases.append((cls, self._object(possible, details, own)))
            if own.loads:
                level.within.append((_of_class(cls), own))
        return Typed(tuple(cases))

    def _classes(self, type_: GraphQLAbstractType) -> list[tuple[type, GraphQLObjectType]]:
        """The classes whose objects can stand there, with their types."""
        possible = self.planner.selection.operation.schema.get_possible_types(type_)
        known = [(reads, each) for each in possible if (reads := reads_of_type(each)) and not reads.is_table]
        if len(known) != len(possible):
            raise NotPlanned("rows", f"{type_} may be a row")
        return [(reads.source, each) for reads, each in known]

    def _object(self, type_: GraphQLObjectType, details: Details, level: Level) -> Shape:
        if (reads := reads_of_type(type_)) and reads.is_table:
            raise NotPlanned("rows", f"{type_} is a row")
        return self.planner.fields(type_, details, _ObjectFields(self, level).planned)


@dataclass(frozen=True, slots=True)
class There:
    """What a function makes of a value, if there is one."""

    function: Callable[[Any], Any] | None
    value: Any

    def code(self, source: Any, item: str) -> str:
        value, variable = self.value.code(source, item), source.variable()
        return f"(None if ({variable} := {value}) is None else {source.converted(self.function, variable)})"

    def values(self, items: Sequence[Any]) -> list[Any]:
        """Of each of the loaded values."""
        there = self.value.values(items)
        return [None if each is None else self.function(each) for each in there] if self.function else there


@dataclass(frozen=True, slots=True)
class _ObjectFields:
    """The fields of the objects at one place."""

    objects: Objects
    level: Level

    def planned(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        complete = self.objects.complete
        match field:
            case Column():
                value = Attribute(field.column_in(self.objects.planner.language))
                return complete(type_of(definition), details, value, self.level, value)
            case Computed():
                values = [Attribute(need) for need in field.needs]
                return self.objects.computed(definition, field, details, values)
            case Relation():
                return self._relation(definition, field, details)
            case LoadedField():
                return self.objects.loaded(definition, field, details, Attribute(field.key), self.level)
            case _:
                return self._plain(definition, field, details)

    def _plain(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        if type(field) is StrawberryField and field.is_basic_field:
            value = Attribute(field.python_name)
            return self.objects.complete(type_of(definition), details, value, self.level, value)
        raise NotPlanned("resolver", f"{type(field).__name__} {field.python_name}")

    def _relation(self, definition: GraphQLField, field: Relation, details: Details) -> Shape:
        planner, ids = self.objects.planner, Attribute(field.id_of or f"{field.python_name}_id")
        step = planner.added(Those(field.reads, parent=ids), self.level)
        row = planner.row(object_type(definition), details, step.select.base, step.level)
        if field.many:
            return Many(_RowsOf(step.number, ids), row, nullable=True, required=is_required(definition))
        return One(Loaded(step.number, ids, "None"), row, required=is_required(definition))


@dataclass(frozen=True, slots=True)
class _RowsOf:
    """The rows that an object names, as far as they are there."""

    number: int
    ids: Attribute

    def code(self, source: Any, item: str) -> str:
        return f"{source.bind(_those)}({self.ids.code(source, item)}, s{self.number})"


def _those(ids: Sequence[str] | None, rows: Any) -> list[Any] | None:
    return None if ids is None else [rows[each] for each in ids if each in rows]


def _of_class(cls: type) -> Callable[[Sequence[Any]], list[Any]]:
    return lambda items: [item for item in items if type(item) is cls]


def reads_of_type(type_: GraphQLObjectType) -> Reads | None:
    """What was said of a GraphQL type, if anything."""
    definition: Any = type_.extensions.get("strawberry-definition")
    return definition.origin.__dict__.get("__reads__") if definition else None

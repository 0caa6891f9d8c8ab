"""What a document costs: how many objects its answer may hold, known before it is validated.

The list, in `docs/partners.md` too:

- a request 10, and its document 1 for every 10 characters;
- every object of the answer 1: lists multiply, and lists in lists multiply again. A page counts with `first` or
  `last`, with 50 where neither is given, any other list with 5;
- a mutation or a preview 50 besides, and each look at the schema 500.

What is selected twice is paid twice, and what `@skip` or `@include` leave out is paid too. Wrong fields cost what
wrong fields may: they are counted, and validation refuses them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    IntValueNode,
    NullValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

from execution.bounds import INTROSPECTION, definitions
from execution.relations import ConnectionTo
from execution.roots import Calls
from execution.types import items_of, nullability
from execution.window import DEFAULT_SIZE, LARGEST_SIZE

REQUEST = 10
CHARACTERS_FOR_ONE = 10
CALL = 50
SCHEMA = 500
LIST = 5

Variables: TypeAlias = Mapping[str, Any]
# A number, or what becomes one when the variables are there.
Amount: TypeAlias = int | Callable[[Variables], int]


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of one operation; `reading` is what it costs to look at it at all."""

    reading: int
    amount: Amount

    def of(self, variables: Variables | None) -> int:
        """The cost with these variables, as the client sent them."""
        return _now(self.amount, variables or {})


def reading_of(text: str) -> int:
    """What it costs to look at a document, whatever becomes of it."""
    return REQUEST + len(text) // CHARACTERS_FOR_ONE


def cost_of(schema: GraphQLSchema, text: str, document: DocumentNode, operation: OperationDefinitionNode) -> Cost:
    """The cost of a document that is within its bounds."""
    reading = reading_of(text)
    root = schema.get_root_type(operation.operation)
    fragments = {each.name.value: each for each in definitions(document, FragmentDefinitionNode)}
    counting = _Counting(schema, fragments, _defaults(operation))
    return Cost(reading, _plus([reading, counting.selected(operation.selection_set, root, LIST)]))


def _defaults(operation: OperationDefinitionNode) -> dict[str, ValueNode]:
    declared = operation.variable_definitions or ()
    return {each.variable.name.value: each.default_value for each in declared if each.default_value}


@dataclass(frozen=True, slots=True)
class _Counting:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    defaults: Mapping[str, ValueNode]

    def selected(self, selections: SelectionSetNode | None, type_: Any, size: Amount) -> Amount:
        """What is selected of one object; `size` is how long the lists just below are."""
        return _plus([self._one(each, type_, size) for each in selections.selections]) if selections else 0

    def _one(self, node: Any, type_: Any, size: Amount) -> Amount:
        if isinstance(node, FieldNode):
            return self._field(node, type_, size)
        fragment = self.fragments.get(node.name.value) if isinstance(node, FragmentSpreadNode) else node
        condition = fragment and fragment.type_condition
        on = self.schema.type_map.get(condition.name.value) if condition else type_
        return self.selected(fragment.selection_set, on, size) if fragment else 0

    def _field(self, node: FieldNode, type_: Any, size: Amount) -> Amount:
        name = node.name.value
        if name in INTROSPECTION:
            return SCHEMA
        definition = getattr(type_, "fields", {}).get(name)
        field = definition.extensions.get("strawberry-definition") if definition else None
        call = CALL if isinstance(field, Calls) else 0
        if not node.selection_set:
            return call
        of, many = _of(definition)
        below = self._page(node) if isinstance(field, ConnectionTo) else LIST
        objects = _plus([1, self.selected(node.selection_set, of, below)])
        return _plus([call, _times(size, objects) if many else objects])

    def _page(self, node: FieldNode) -> Amount:
        """How many rows a page may have."""
        values = [each.value for each in node.arguments or () if each.name.value in {"first", "last"}]
        said = [_number(each) for each in values if not isinstance(each, VariableNode)]
        names = [each.name.value for each in values if isinstance(each, VariableNode)]
        varying = [(name, _number(self.defaults.get(name))) for name in names]
        if not varying:
            return _size(said)
        if len(values) == 1:
            name, otherwise = varying[0]
            return lambda variables: _rows(variables.get(name, otherwise))
        return lambda variables: _size([*said, *(variables.get(*each) for each in varying)])


def _of(definition: Any) -> tuple[Any, bool]:
    """The type of what a field gives, and whether it gives a list."""
    if definition is None:
        return None, False
    _, type_ = nullability(definition.type)
    items = items_of(type_)
    return (type_, False) if items is None else (nullability(items)[1], True)


def _number(value: ValueNode | None) -> int | float | None:
    """What stands there; something out of range for what is no number."""
    if isinstance(value, IntValueNode):
        return float(value.value)
    return None if value is None or isinstance(value, NullValueNode) else -1


def _size(asked: Sequence[Any]) -> int:
    """Of `first` and `last`, the larger of those that are given."""
    return max((_rows(each) for each in asked if each is not None), default=DEFAULT_SIZE)


def _rows(number: Any) -> int:
    """What is no number or out of range is refused later, and counts as a whole page until then."""
    if number is None:
        return DEFAULT_SIZE
    in_range = isinstance(number, (int, float)) and 0 <= number <= LARGEST_SIZE
    return int(number) if in_range else LARGEST_SIZE


def _now(amount: Amount, variables: Variables) -> int:
    return amount if isinstance(amount, int) else amount(variables)


def _plus(amounts: Sequence[Amount]) -> Amount:
    constant = sum(each for each in amounts if isinstance(each, int))
    rest = [each for each in amounts if not isinstance(each, int)]
    if not rest:
        return constant
    if len(rest) == 1:
        only = rest[0]
        return lambda variables: constant + only(variables)
    return lambda variables: constant + sum([each(variables) for each in rest])


def _times(one: Amount, other: Amount) -> Amount:
    if isinstance(one, int):
        if isinstance(other, int):
            return one * other
        return lambda variables: one * other(variables)
    if isinstance(other, int):
        return lambda variables: one(variables) * other
    return lambda variables: one(variables) * other(variables)

"""A valid document as the planner reads it: fields flattened and merged, directives decided, arguments as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    VariableNode,
    Visitor,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues, get_argument_values, get_variable_values
from strawberry.types.arguments import convert_arguments

from execution.errors import Declined, NotPlanned

MOST_FLAGS = 4
DIRECTIVES = {"include", "skip"}

Fields = Sequence[tuple[str, Sequence[FieldDetails]]]


@dataclass(frozen=True)
class Operation:
    """One operation of a document. `flags` are the variables on which its selection depends."""

    schema: GraphQLSchema
    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDetails]
    flags: tuple[str, ...]

    def variables(self, given: Mapping[str, Any] | None) -> VariableValues:
        """The variables, coerced; raises Declined for wrong ones."""
        values = get_variable_values(self.schema, self.node.variable_definitions or (), dict(given or {}))
        if not isinstance(values, VariableValues):
            raise Declined("variables")
        return values

    def choices(self, values: VariableValues) -> tuple[bool, ...]:
        """What the flags are; raises Declined where one is null or left out."""
        chosen = tuple(values.coerced.get(flag) for flag in self.flags)
        if not all(isinstance(each, bool) for each in chosen):
            raise Declined("flags")
        return cast("tuple[bool, ...]", chosen)

    def selection(self, values: VariableValues) -> "Selection":
        """The selection for these flags; it keeps no other variables."""
        flags = {name: source for name, source in values.sources.items() if name in self.flags}
        return Selection(self, VariableValues(flags, {name: values.coerced[name] for name in self.flags}))


def operation(schema: GraphQLSchema, document: DocumentNode, name: str | None) -> Operation:
    """The operation of that name, or the first; raises NotPlanned for what plans do not cover."""
    found = next(
        each
        for each in document.definitions
        if isinstance(each, OperationDefinitionNode) and (name is None or (each.name and each.name.value == name))
    )
    fragments = [each for each in document.definitions if isinstance(each, FragmentDefinitionNode)]
    looked_at = _Directives()
    visit(document, looked_at)
    return Operation(
        schema,
        found,
        {each.name.value: FragmentDetails(each) for each in fragments},
        tuple(dict.fromkeys(looked_at.flags)),
    )


class _Directives(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.flags: list[str] = []

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        if node.name.value not in DIRECTIVES:
            raise NotPlanned(f"@{node.name.value}")
        self.flags += variables_in(node)
        if len(set(self.flags)) > MOST_FLAGS:
            raise NotPlanned(f"more than {MOST_FLAGS} flags")


def variables_in(node: Node) -> list[str]:
    """The names of the variables that a part of a document mentions."""
    found: list[str] = []

    class Variables(Visitor):
        def enter_variable(self, variable: VariableNode, *_: Any) -> None:
            found.append(variable.name.value)

    visit(node, Variables())
    return found


@dataclass(frozen=True)
class Selection:
    """An operation with its flags decided."""

    operation: Operation
    values: VariableValues

    def of_root(self, root: GraphQLObjectType) -> Fields:
        """The operation's own fields by response key, equal ones merged, in the order of the answer."""
        operation = self.operation
        fragments = dict(operation.fragments)
        found = collect_fields(operation.schema, fragments, self.values, root, operation.node)
        return list(found.grouped_field_set.items())

    def of(self, type_: GraphQLObjectType, details: Sequence[FieldDetails]) -> Fields:
        """The fields below those, for an object of that type."""
        operation = self.operation
        fragments = dict(operation.fragments)
        found = collect_subfields(operation.schema, fragments, self.values, operation.node, type_, list(details))
        return list(found.grouped_field_set.items())


@dataclass
class Arguments:
    """The arguments of a field as its resolver would get them; without variables they are coerced once."""

    schema: Any
    definition: GraphQLField
    node: FieldNode
    field: Any
    _constant: dict[str, Any] | None = field(default=None, init=False)
    _varies: bool = field(default=True, init=False)

    def __post_init__(self) -> None:
        self._varies = any(variables_in(argument) for argument in self.node.arguments or ())

    def given(self, values: VariableValues) -> dict[str, Any]:
        """By Python name; what was left out is missing. Raises GraphQLError."""
        if self._varies:
            return self._coerced(values)
        if self._constant is None:
            self._constant = self._coerced(values)
        return self._constant

    def _coerced(self, values: VariableValues) -> dict[str, Any]:
        raw = get_argument_values(self.definition, self.node, values)
        return convert_arguments(
            raw,
            self.field.arguments,
            scalar_registry=self.schema.schema_converter.scalar_registry,
            config=self.schema.config,
        )

"""A valid document as the planner reads it: fields flattened and merged, directives decided, arguments as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
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
    Undefined,
    VariableNode,
    Visitor,
    is_leaf_type,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues, get_argument_values, get_variable_values
from strawberry.types.arguments import convert_arguments

from execution.errors import Declined, NotPlanned
from execution.types import nullability, type_of
from execution.variables import Leaves, leaves_of

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

    @cached_property
    def leaves(self) -> Leaves | None:
        """How the variables are coerced, when each is of a scalar or an enum."""
        return leaves_of(self.schema, self.node.variable_definitions or ())

    def variables(self, given: Mapping[str, Any] | None) -> VariableValues:
        """The variables, coerced; raises Declined for wrong ones."""
        if self.leaves and (values := self.leaves.coerced(given or {})):
            return values
        # The ordinary executor words what is wrong; here it is enough to know that something is.
        definitions = self.node.variable_definitions or ()
        values = get_variable_values(self.schema, definitions, dict(given or {}), max_errors=1, hide_suggestions=True)
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
            raise NotPlanned("directive", node.name.value)
        self.flags += variables_in(node)
        if len(set(self.flags)) > MOST_FLAGS:
            raise NotPlanned("flags", f"more than {MOST_FLAGS}")


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


class Arguments:
    """The arguments of a field as its resolver would get them; without variables they are coerced once."""

    def __init__(self, schema: Any, definition: GraphQLField, node: FieldNode, field: Any) -> None:
        self.schema = schema
        self.definition = definition
        self.node = node
        self.field = field
        self._constant: dict[str, Any] | None = None
        self._needed: list[str] = []
        self._varies = any(variables_in(argument) for argument in node.arguments or ())
        self._direct = self._only_variables()

    def given(self, values: VariableValues) -> dict[str, Any]:
        """By Python name; what was left out is missing. Raises GraphQLError."""
        if self._direct is not None and all(values.coerced.get(each) is not None for each in self._needed):
            coerced = values.coerced
            return {name: coerced[variable] for name, variable in self._direct.items() if variable in coerced}
        if self._varies:
            return self._coerced(values)
        if self._constant is None:
            self._constant = self._coerced(values)
        return self._constant

    def _only_variables(self) -> dict[str, str] | None:
        """The variables by Python name, when every argument is one and its coerced value is what a resolver gets."""
        direct: dict[str, str] = {}
        if any(each.default_value is not Undefined for each in self.definition.args.values()):
            return None
        for argument in self.node.arguments or ():
            definition = self.definition.args[argument.name.value]
            required, type_ = nullability(type_of(definition))
            if not isinstance(argument.value, VariableNode) or not is_leaf_type(type_):
                return None
            direct[definition.extensions["strawberry-definition"].python_name] = argument.value.name.value
            if required:
                self._needed.append(argument.value.name.value)
        return direct or None

    def _coerced(self, values: VariableValues) -> dict[str, Any]:
        raw = get_argument_values(self.definition, self.node, values)
        return convert_arguments(
            raw,
            self.field.arguments,
            scalar_registry=self.schema.schema_converter.scalar_registry,
            config=self.schema.config,
        )

"""Variables of scalars and enums, coerced without reading their definitions at each request."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graphql import GraphQLError, GraphQLSchema, Undefined, VariableDefinitionNode, is_leaf_type
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource

from execution.types import nullability, type_of


class Leaves:
    """For each variable its signature, and its type's own function of a value."""

    def __init__(self, signatures: Sequence[GraphQLVariableSignature]) -> None:
        self._each: list[tuple[str, GraphQLVariableSignature, Callable[[Any], Any]]] = [
            (each.name, each, nullability(type_of(each))[1].coerce_input_value) for each in signatures
        ]

    def coerced(self, given: Mapping[str, Any]) -> VariableValues | None:
        """The values; None when one is null, left out or wrong, which graphql-core decides."""
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        try:
            for name, signature, coerce in self._each:
                value = given[name]
                coerced[name] = result = coerce(value)
                if value is None or result is Undefined:
                    return None
                sources[name] = VariableValueSource(signature, value)
        except Exception:
            return None
        return VariableValues(sources, coerced)


def leaves_of(schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode]) -> Leaves | None:
    """For the variables of an operation; None when one is a list or an input object."""
    found = [get_variable_signature(schema, each) for each in definitions]
    leaves = [
        each for each in found if not isinstance(each, GraphQLError) and is_leaf_type(nullability(type_of(each))[1])
    ]
    return Leaves(leaves) if len(leaves) == len(found) else None

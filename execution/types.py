"""GraphQL's types, as graphql-core describes them, without its incomplete generics."""

from typing import Any, cast

from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, get_named_type

from execution.errors import NotPlanned


def type_of(described: Any) -> Any:
    """The type of a field or an argument."""
    return described.type


def nullability(type_: Any) -> tuple[bool, Any]:
    """Whether it is never null, and the type without that."""
    if isinstance(type_, GraphQLNonNull):
        return True, cast("Any", type_).of_type
    return False, type_


def is_required(described: Any) -> bool:
    """Whether a field or an argument is never null."""
    return nullability(described.type)[0]


def items_of(type_: Any) -> Any:
    """The type of the items of a list, or None for what is no list."""
    return cast("Any", type_).of_type if isinstance(type_, GraphQLList) else None


def named(described: Any) -> Any:
    """The type of a field without lists and nullability."""
    return cast("Any", get_named_type(described.type))


def object_type(described: Any) -> GraphQLObjectType:
    """The one type of the objects that a field leads to; raises NotPlanned for an abstract one."""
    type_ = named(described)
    if not isinstance(type_, GraphQLObjectType):
        raise NotPlanned("rows", f"of {type_}")
    return type_

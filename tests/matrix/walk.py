"""The schema, walked: what can be selected of a type, what needs which permission, and all that there is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
    is_input_object_type,
    is_leaf_type,
    is_object_type,
)

from rules.permissions import Permission
from schema import schema

SCHEMA = schema._schema
QUERY: GraphQLObjectType = SCHEMA.query_type
MUTATION: GraphQLObjectType = SCHEMA.mutation_type
SUBSCRIPTION: GraphQLObjectType = SCHEMA.subscription_type
EVERY_READ = frozenset({Permission.USERS_READ, Permission.SERVICES_READ, Permission.ORDERS_READ})

# What one must be allowed to read. Said here once more, so that a declaration that lost its `needs` is noticed.
NEEDS: dict[str, Permission | None] = {
    "ActivationLink": Permission.ORDERS_READ,
    "Company": None,
    "MobileService": Permission.SERVICES_READ,
    "Order": Permission.ORDERS_READ,
    "OrderStep": Permission.ORDERS_READ,
    "Plan": None,
    "PlanOption": None,
    "PortIn": Permission.ORDERS_READ,
    "RemovalRequest": Permission.ORDERS_READ,
    "RequestedRemoval": Permission.ORDERS_READ,
    "SimCard": Permission.SERVICES_READ,
    "SimDelivery": Permission.ORDERS_READ,
    "UcService": Permission.SERVICES_READ,
    "User": Permission.USERS_READ,
}
# An object of any type that a resolver finds: the ordinary executor answers documents with it, so it stands alone.
NEVER_PLANNED = frozenset({"VersionConflict.current"})


def named(it: Any) -> Any:
    """The type of a field, an argument or an input's field, without lists and non-null."""
    return get_named_type(it.type)


def is_connection(type_: Any) -> bool:
    """Whether it is a page of a list."""
    return is_object_type(type_) and "pageInfo" in type_.fields


def node_of(type_: Any) -> Any:
    """The type of the items, for a connection; else the type itself."""
    return named(type_.fields["nodes"]) if is_connection(type_) else type_


def needed(it: Any) -> Permission | None:
    """The permission without which a field cannot be read."""
    return NEEDS.get(node_of(named(it)).name)


@dataclass
class Selections:
    """Selections for one document, of what somebody with these permissions may read. Each type is unfolded once."""

    may: frozenset[Permission] = EVERY_READ
    without: frozenset[str] = NEVER_PLANNED
    seen: set[str] = field(default_factory=set[str])

    def of(self, type_: Any, *, among: bool = False) -> str:
        """Everything below, down to types that were unfolded before: of those the leaves.

        `among` others of a union or an interface, its fields have names that no other type's are in the way of.
        """
        if is_abstract_type(type_):
            return self._abstract(type_)
        node = node_of(type_)
        if node.name in self.seen:
            return leaves(type_)
        self.seen.add(node.name)
        return "{ " + " ".join(f"{own_name(type_, each) if among else ''}{each}" for each in self._fields(type_)) + " }"

    def _abstract(self, type_: Any) -> str:
        parts = ["__typename", *(f"... on {each.name} {self._member(each)}" for each in self._members(type_))]
        return "{ " + " ".join(parts) + " }"

    def _members(self, type_: Any) -> list[GraphQLObjectType]:
        possible = sorted(SCHEMA.get_possible_types(type_), key=lambda each: each.name)
        return [each for each in possible if NEEDS.get(each.name) in {None, *self.may}]

    def _member(self, type_: GraphQLObjectType) -> str:
        return leaves_by_own_names(type_) if type_.name in self.seen else self.of(type_, among=True)

    def _fields(self, type_: Any) -> Iterator[str]:
        yield "__typename"
        for name, each in type_.fields.items():
            if f"{type_.name}.{name}" in self.without or needed(each) not in {None, *self.may}:
                continue
            below = named(each)
            if is_leaf_type(below):
                yield name
            elif is_connection(type_):
                yield f"{name} {self._of_page(name, below)}"
            else:
                yield f"{name} {self.of(below)}"

    def _of_page(self, name: str, type_: Any) -> str:
        return "{ " + " ".join(self._fields(type_)) + " }" if name == "nodes" else leaves(type_, edges=True)


def leaves(type_: Any, *, edges: bool = False) -> str:
    """The fields without anything below; of a connection the page, and the leaves of its items."""
    if is_abstract_type(type_):
        return _leaves_of_any(type_)
    simple = [name for name, each in type_.fields.items() if is_leaf_type(named(each))]
    for name, each in type_.fields.items():
        if (is_connection(type_) or edges) and not is_leaf_type(named(each)):
            simple.append(f"{name} {leaves(named(each), edges=name == 'edges')}")
    return "{ __typename " + " ".join(simple) + " }"


def _leaves_of_any(type_: Any) -> str:
    if is_refusals(type_):
        return "{ __typename ... on Error { code message } ... on InvalidInput { fields { path message } } }"
    members = sorted(SCHEMA.get_possible_types(type_), key=lambda each: each.name)
    return "{ __typename " + " ".join(f"... on {each.name} {leaves_by_own_names(each)}" for each in members) + " }"


def leaves_by_own_names(type_: GraphQLObjectType) -> str:
    """The leaves of one type among others."""
    simple = [name for name, each in type_.fields.items() if is_leaf_type(named(each))]
    return "{ " + " ".join(f"{own_name(type_, name)}{name}" for name in simple) + " }"


def own_name(type_: GraphQLObjectType, field: str) -> str:
    """An alias: `status` is of another enum in each type. What all have keeps its name."""
    name = field.partition(" ")[0]
    return "" if name in {"__typename", "code", "message"} else f"{type_.name}_{name}: "


def is_refusals(type_: Any) -> bool:
    """Whether refusals are among its members."""
    return any(each.name == "NotFound" for each in SCHEMA.get_possible_types(type_))


def is_deed(name: str, parent: GraphQLObjectType) -> bool:
    """Whether the field is a mutation or the preview of one."""
    return parent is MUTATION or (parent is QUERY and is_refusals_of(parent.fields[name]))


def is_refusals_of(it: Any) -> bool:
    """Whether the field answers a refusal."""
    return is_abstract_type(named(it)) and named(it).name != "Node" and is_refusals(named(it))


def deeds() -> list[tuple[GraphQLObjectType, str]]:
    """Every mutation and preview."""
    return [(parent, name) for parent in (MUTATION, QUERY) for name in parent.fields if is_deed(name, parent)]


def objects() -> list[GraphQLObjectType]:
    return [each for each in SCHEMA.type_map.values() if is_object_type(each) and not each.name.startswith("__")]


def coordinates() -> set[str]:
    """Everything that the schema has: `Type.field`, `Type.field(argument:)`, `Input.field`."""
    found: set[str] = set()
    for type_ in objects():
        for name, each in type_.fields.items():
            found |= {f"{type_.name}.{name}", *(f"{type_.name}.{name}({argument}:)" for argument in each.args)}
    inputs = [each for each in SCHEMA.type_map.values() if is_input_object_type(each)]
    return found | {f"{each.name}.{name}" for each in inputs for name in each.fields}

"""Documents and variables that a schema allows, drawn from the schema itself."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
)
from hypothesis import strategies as st

# In an ordinary run, for each schema on each database; a long one asks for more.
ORDINARY = 125
EXAMPLES = int(os.environ.get("FLOTTE_EXAMPLES", ORDINARY))
SECONDS = max(300, 2 * EXAMPLES)  # for all examples of one test
DEEPEST = 5
FLAGS = ("f1", "f2", "f3", "f4", "f5")


@dataclass(frozen=True)
class Asked:
    """A document with values for its variables."""

    text: str
    variables: dict[str, Any]


@dataclass
class Writer:
    """Writes one document. `values` has, for the name of an argument or of a scalar, what may be asked for.

    Fields in `without` are never selected; fields of inputs in `always` are always given.
    """

    schema: GraphQLSchema
    values: Mapping[str, Sequence[Any]]
    draw: Callable[[Any], Any]
    without: frozenset[str] = frozenset()
    always: frozenset[str] = frozenset()
    declared: dict[str, str] = field(default_factory=dict)
    variables: dict[str, Any] = field(default_factory=dict)
    fragments: dict[str, str] = field(default_factory=dict)
    names: int = 0

    def chance(self, percent: int) -> bool:
        return self.draw(st.integers(0, 99)) < percent

    def one_of(self, things: Sequence[Any]) -> Any:
        return things[self.draw(st.integers(0, len(things) - 1))]

    def name(self, prefix: str) -> str:
        self.names += 1
        return f"{prefix}{self.names}"

    def selection(self, type_: Any, depth: int) -> str:
        parts = [self.part(type_, depth) for _ in range(self.draw(st.integers(1, 4)))]
        return "{ " + " ".join(["__typename"] * self.chance(20) + parts) + " }"

    def part(self, type_: Any, depth: int) -> str:
        if depth > DEEPEST:
            return "__typename"
        if is_abstract_type(type_) and (self.chance(70) or not isinstance(type_, GraphQLInterfaceType)):
            return self.fragment(self.one_of(self.schema.get_possible_types(type_)), depth)
        if self.chance(15):
            return self.fragment(self.one_of([type_, *type_.interfaces]), depth)
        fields = [(name, each) for name, each in type_.fields.items() if self.may(name, each, depth)]
        return self.field(*self.one_of(fields), depth) if fields else "__typename"

    def may(self, name: str, definition: GraphQLField, depth: int) -> bool:
        return name not in self.without and (depth < DEEPEST or is_leaf_type(get_named_type(definition.type)))

    def fragment(self, type_: Any, depth: int) -> str:
        selection = self.selection(type_, depth + 1)
        if self.chance(40):
            name = self.name("F")
            self.fragments[name] = f"fragment {name} on {type_.name} {selection}"
            return f"...{name} {self.directives()}"
        return f"... on {type_.name} {self.directives()} {selection}"

    def field(self, name: str, definition: GraphQLField, depth: int) -> str:
        arguments = [self.argument(*each) for each in definition.args.items() if self.wanted(*each)]
        alias = f"{self.name('a')}: " if arguments or self.chance(15) else ""
        given = f"({', '.join(arguments)})" if arguments else ""
        named = get_named_type(definition.type)
        below = "" if is_leaf_type(named) else self.selection(named, depth + 1)
        return f"{alias}{name}{given} {self.directives()} {below}"

    def directives(self) -> str:
        if not self.chance(6):
            return ""
        condition = self.one_of(["true", "false", *(f"${flag}" for flag in FLAGS)])
        if condition.startswith("$") and condition[1:] not in self.declared:
            self.declared[condition[1:]] = "Boolean!" if self.chance(70) else "Boolean = true"
            self.variables[condition[1:]] = self.chance(50)
        return f"@{self.one_of(['include', 'skip'])}(if: {condition})"

    def wanted(self, name: str, argument: Any) -> bool:
        return is_required_argument(argument) or self.chance({"first": 40, "last": 8, "id": 60}.get(name, 12))

    def argument(self, name: str, argument: Any) -> str:
        if self.chance(40):
            return f"{name}: ${self.variable(name, argument.type)}"
        return f"{name}: {self.literal(name, argument.type)}"

    def variable(self, name: str, type_: Any) -> str:
        variable = self.name("v")
        default = f" = {self.literal(name, type_)}" if self.chance(20) and not is_non_null_type(type_) else ""
        self.declared[variable] = f"{type_}{default}"
        if is_non_null_type(type_) or self.chance(80):
            self.variables[variable] = self.value(name, type_)
        return variable

    def value(self, name: str, type_: Any) -> Any:
        """As JSON has it."""
        if is_non_null_type(type_):
            return self.value(name, type_.of_type)
        if name not in self.always and self.chance(5):
            return None
        if is_list_type(type_):
            return [self.value(name, _required(type_.of_type)) for _ in range(self.draw(st.integers(0, 2)))]
        if isinstance(type_, GraphQLEnumType):
            return self.one_of(list(type_.values))
        if isinstance(type_, GraphQLInputObjectType):
            return {
                key: self.value(key, each.type)
                for key, each in type_.fields.items()
                if is_non_null_type(each.type) or key in self.always or self.chance(25)
            }
        return self.one_of(self.values.get(name) or self.values[type_.name])

    def literal(self, name: str, type_: Any) -> str:
        """As a document has it."""
        if is_list_type(type_) and self.chance(20):
            return f"[${self.variable(name, _required(type_.of_type))}]"
        return _written(self.value(name, type_), get_named_type(type_))


def _required(type_: Any) -> Any:
    return type_.of_type if is_non_null_type(type_) else type_


def _written(value: Any, type_: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_written(each, type_) for each in value)}]"
    if isinstance(value, dict):
        fields = (f"{key}: {_written(each, get_named_type(type_.fields[key].type))}" for key, each in value.items())
        return "{" + ", ".join(fields) + "}"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    return value if isinstance(type_, GraphQLEnumType) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def queries(
    draw: Callable[[Any], Any],
    schema: GraphQLSchema,
    values: Mapping[str, Sequence[Any]],
    without: frozenset[str] = frozenset(),
) -> Asked:
    """A query, whose named fragments and variables are all used."""
    writer = Writer(schema, values, draw, without)
    return _document(writer, "query", writer.selection(schema.query_type, 0))


@st.composite
def mutations(
    draw: Callable[[Any], Any],
    schema: GraphQLSchema,
    values: Mapping[str, Sequence[Any]],
    always: frozenset[str] = frozenset(),
) -> Asked:
    """A mutation of one deed, so that it can be repeated."""
    writer = Writer(schema, values, draw, always=always)
    root: Any = schema.mutation_type
    return _document(writer, "mutation", f"{{ {writer.field(*writer.one_of(list(root.fields.items())), 0)} }}")


def _document(writer: Writer, kind: str, selection: str) -> Asked:
    declared = ", ".join(f"${name}: {type_}" for name, type_ in writer.declared.items())
    head = f"{kind} O({declared})" if declared else f"{kind} O"
    return Asked("\n".join([f"{head} {selection}", *writer.fragments.values()]), writer.variables)

"""The committed contract holds the core by name, says what everything is, and is what the code says."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
)

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = build_schema((ROOT / "schema.graphql").read_text("utf-8"))
CORE = build_schema((Path(__file__).parent / "core.graphql").read_text("utf-8"))
OF_GRAPHQL_ITSELF = {"String", "Int", "Boolean", "ID", "Float"}


def own_types(schema: GraphQLSchema) -> Iterator[tuple[str, Any]]:
    return ((name, each) for name, each in schema.type_map.items() if not name.startswith("__"))


def signature(type_: Any) -> set[str]:
    """What clients may rely on, a line each: fields, arguments, values, members."""
    match type_:
        case GraphQLObjectType() | GraphQLInterfaceType():
            lines = {f"implements {each.name}" for each in type_.interfaces}
            lines |= {f"{name}: {field.type}" for name, field in type_.fields.items()}
            return lines | {
                f"{name}({argument}: {what.type})"
                for name, field in type_.fields.items()
                for argument, what in field.args.items()
            }
        case GraphQLInputObjectType():
            return {f"{name}: {field.type}" for name, field in type_.fields.items()}
        case GraphQLEnumType():
            return set(type_.values)
        case GraphQLUnionType():
            return {each.name for each in type_.types}
        case _:
            return set()


def test_the_core_is_there_by_name() -> None:
    for name, wanted in own_types(CORE):
        given = COMMITTED.type_map.get(name)
        assert given is not None, name
        assert type(given) is type(wanted), name
        assert signature(wanted) - signature(given) == set(), name


def test_what_a_mutation_can_answer_is_as_the_design_has_it() -> None:
    """No member is missing, and none is there that a client does not know."""
    for name, wanted in own_types(CORE):
        if isinstance(wanted, GraphQLUnionType):
            assert signature(COMMITTED.type_map[name]) == signature(wanted), name


def test_inputs_ask_for_nothing_beyond_the_core() -> None:
    """A new field of an input that must be there would break the clients there are."""
    for name, given in own_types(COMMITTED):
        wanted = CORE.type_map.get(name)
        if isinstance(given, GraphQLInputObjectType) and wanted is not None:
            more = signature(given) - signature(wanted)
            assert not [line for line in more if line.endswith("!")], name


def test_what_is_compared() -> None:
    kept = "interface I { x: Int } type Query implements I { x: Int a(b: Int, c: ID!): [Query!]! } enum E { P Q }"
    for less in ("implements I", "b: Int, ", "c: ID!", "!]!", "Q }"):
        before = [signature(each) for _, each in own_types(build_schema(kept))]
        after = build_schema(kept.replace(less, {"!]!": "]!", "Q }": "}", "c: ID!": "c: ID"}.get(less, ""), 1))
        assert any(one - signature(two) for one, (_, two) in zip(before, own_types(after), strict=True)), less


def undescribed(schema: GraphQLSchema) -> Iterator[str]:
    for name, type_ in own_types(schema):
        if name in OF_GRAPHQL_ITSELF:
            continue
        if not type_.description:
            yield name
        for member, each in {**getattr(type_, "fields", {}), **getattr(type_, "values", {})}.items():
            if not each.description:
                yield f"{name}.{member}"
            yield from (
                f"{name}.{member}({argument})"
                for argument, what in getattr(each, "args", {}).items()
                if not what.description
            )


def test_everything_has_a_description() -> None:
    assert list(undescribed(COMMITTED)) == []


def test_a_missing_description_is_noticed() -> None:
    bare = build_schema('"A." type Query { "B." field("C." one: Int, two: Int): Kind other: Int } "D." enum Kind { X }')
    assert list(undescribed(bare)) == ["Query.field(two)", "Query.other", "Kind.X"]


def test_the_committed_contract_is_what_the_code_says() -> None:
    script = [sys.executable, str(ROOT / "scripts" / "schema_sdl.py"), "--check"]
    checked = subprocess.run(script, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  our own
    assert (checked.returncode, checked.stderr) == (0, "")

"""What is too much is refused before it is validated, in one look at the document."""

import pytest
from graphql import GraphQLError, OperationDefinitionNode, get_introspection_query, parse

from execution import Bounds, TooComplex
from execution.bounds import Size, check_bounds, check_values, definitions, roots
from execution.reading import read
from tests.execution.zoo import schema

CORE = schema._schema
BOUNDS = Bounds(operations=2, fragments=3, fields=12, depth=3, aliases=2, directives=2, pairs=3, values=4)


def said(document: str, bounds: Bounds = BOUNDS) -> str:
    """Why it is refused, or nothing."""
    try:
        check_bounds(parse(document), bounds)
    except GraphQLError as refusal:
        return refusal.message
    return ""


WITHIN = [
    "{ a { b { c { d } } } }",
    "{ x: a y: b }",
    "{ a @include(if: true) b @skip(if: false) }",
    "query A { a } query B { a }",
    "{ ...A ...B ...C } fragment A on T { a } fragment B on T { b } fragment C on T { c }",
    "{ a a a }",
    "{ a { b } a { b } }",  # a pair above and a pair below
    "{ a { ...A } b { ...A } } fragment A on T { c d e f }",
    "{ __typename a }",
]
OVER = {
    "{ a { b { c { d { e } } } } }": "4 levels",
    "{ a { ...A } } fragment A on T { b { c { d { e } } } }": "4 levels",
    "{ x: a y: b z: c }": "3 aliases",
    "{ a { ...A } b { ...A } } fragment A on T { x: c y: d }": "4 aliases",
    "{ a @a @a @a }": "3 directives",
    "query Q @a { ...A @a } fragment A on T { b @a }": "3 directives",
    "query A { a } query B { a } query C { a }": "3 operations",
    "{ a } fragment A on T { a } fragment B on T { a } fragment C on T { a } fragment D on T { a }": "4 fragments",
    "{ a a a a }": "6 pairs of fields of one name",
    "{ x: a x: b ...A } fragment A on T { x: c x: d }": "4 aliases",
    "{ a { b } a { b } a { b } }": "6 pairs of fields of one name",
    "{ a { b { c } } ...A } fragment A on T { a { b { c } } a { b { c } } }": "9 pairs of fields of one name",
    "{ a } fragment A on T { a { b { c { d { e } } } } }": "4 levels",
    "{ ...A } fragment A on T { ...B ...B ...B ...B } fragment B on T { a b c d }": "16 fields",
    "{ ...A } fragment A on T { ...A }": "The fragment 'A' holds itself.",
    "{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }": "The fragment 'A' holds itself.",
    "{ a } fragment A on T { ...A }": "The fragment 'A' holds itself.",
    "{ __schema { types { name } } a }": "Ask for the schema in a document of its own.",
    '{ ...A a } fragment A on Query { __type(name: "T") { name } }': "Ask for the schema in a document of its own.",
}


@pytest.mark.parametrize("document", WITHIN)
def test_within(document: str) -> None:
    assert said(document) == ""


@pytest.mark.parametrize(("document", "why"), OVER.items())
def test_over(document: str, why: str) -> None:
    assert why in said(document)


def test_fragments_are_looked_at_once_however_often_they_are_spread() -> None:
    """A chain that unfolds into 2 to the power of 200 fields; whoever unfolds it never comes back."""
    links = " ".join(f"fragment F{n} on T {{ ...F{n + 1} ...F{n + 1} }}" for n in range(200))
    chain = f"{{ ...F0 }} {links} fragment F200 on T {{ a }}"
    assert "far too many fields" in said(chain, Bounds(fragments=1_000))


def test_what_recursion_cannot_follow_is_too_deep() -> None:
    links = " ".join(f"fragment F{n} on T {{ ...F{n + 1} }}" for n in range(5_000))
    assert "too deep" in said(f"{{ ...F0 }} {links} fragment F5000 on T {{ a }}", Bounds(fragments=10_000))


def test_introspection_as_tools_ask_for_it_is_allowed() -> None:
    document = parse(get_introspection_query(input_value_deprecation=True, directive_is_repeatable=True))
    check_bounds(document, Bounds())
    (operation,) = definitions(document, OperationDefinitionNode)
    assert roots(operation, {}) == {"__schema"}


@pytest.mark.parametrize("variables", [None, {}, {"a": [1, 2, 3]}, {"a": {"b": {"c": "x" * 10_000}}}])
def test_variables_within(variables: dict[str, object] | None) -> None:
    check_values(variables, BOUNDS)


@pytest.mark.parametrize("variables", [dict.fromkeys("abcde"), {"a": [1, 2, 3, 4]}, {"a": {"b": [{"c": 1}, 1]}}])
def test_variables_over(variables: dict[str, object]) -> None:
    with pytest.raises(TooComplex, match="5 values"):
        check_values(variables, BOUNDS)


@pytest.mark.parametrize("text", ["{" + "a " * 5_000 + "}", "{" + "a{" * 1_000 + "a" + "}" * 1_000 + "}"])
def test_what_the_parser_gives_up_is_too_complex(text: str) -> None:
    seen = read(CORE, text, None, Bounds())
    assert seen.wrong
    assert [error.extensions for error in seen.wrong] == [{"code": "TOO_COMPLEX"}]


def test_a_size_counts_what_stands_beside_it() -> None:
    size = Size(fields=1, depth=3, aliases=1)
    size.take_in(Size(fields=2, depth=2, directives=5))
    assert size == Size(fields=3, depth=3, aliases=1, directives=5)

"""What a document costs: objects, with lists multiplied, before anything is validated."""

from typing import Any

import pytest
from graphql import get_introspection_query

from execution import Bounds
from execution.cost import CALL, CHARACTERS_FOR_ONE, LIST, REQUEST, SCHEMA
from execution.reading import read
from execution.window import DEFAULT_SIZE, LARGEST_SIZE
from tests.execution.zoo import schema

CORE = schema._schema


def objects(document: str, variables: dict[str, Any] | None = None, name: str | None = None) -> int:
    """The cost without what is paid for looking at the document."""
    cost = read(CORE, document, name, Bounds()).cost
    assert cost.reading == REQUEST + len(document) // CHARACTERS_FOR_ONE
    return cost.of(variables) - cost.reading


@pytest.mark.parametrize(
    ("document", "cost"),
    [
        ("{ __typename }", 0),
        ('{ animal(id: "x") { id name } }', 1),
        ('{ animal(id: "x") { keeper { zoo { id } } } }', 3),
        ("{ species { id } }", LIST),
        ("{ animals { totalCount } }", 1),
        ("{ animals { nodes { id } } }", 1 + DEFAULT_SIZE),
        ("{ animals { pageInfo { endCursor } } }", 2),
        ("{ animals(first: 3) { nodes { id } } }", 1 + 3),
        ("{ animals(first: 3) { edges { node { id } } } }", 1 + 3 * 2),
        ("{ animals(last: 3) { nodes { id } } }", 1 + 3),
        ("{ animals(first: null, last: 3) { nodes { id } } }", 1 + 3),
        ("{ animals(first: null) { nodes { id } } }", 1 + DEFAULT_SIZE),
        ("{ animals(first: 3) { nodes { foods { code } } } }", 1 + 3 * (1 + LIST)),
        ("{ animals(first: 3) { nodes { keeper { animalPages(first: 4) { nodes { id } } } } } }", 1 + 3 * (3 + 4)),
        ("{ a: animals(first: 3) { nodes { id } } animals(first: 4) { nodes { id } } }", 2 + 3 + 4),
        ('{ node(id: "x") { ... on Animal { keeper { id } } ... on Keeper { zoo { id } } } }', 3),
        ("{ ...A ...A } fragment A on Query { animals(first: 3) { nodes { id } } }", 2 * (1 + 3)),
        ("{ animals(first: 0) { nodes { id } } }", 1),
        ("{ animals(first: 9999999999999999999) { nodes { id } } }", 1 + LARGEST_SIZE),
        ("{ animals(first: -1) { nodes { id } } }", 1 + LARGEST_SIZE),
        ('{ animals(first: "many") { nodes { id } } }', 1 + LARGEST_SIZE),
        ("{ nothing { of { this { is } } } }", 3),
        ("{ nothing ...Nowhere }", 0),
        (get_introspection_query(), SCHEMA),
    ],
)
def test_without_variables(document: str, cost: int) -> None:
    assert objects(document) == cost


PAGE = "query ($first: Int, $last: Int) { animals(first: $first, last: $last) { nodes { id foods { code } } } }"
ROW = 1 + LIST


@pytest.mark.parametrize(
    ("variables", "rows"),
    [
        ({"first": 3}, 3),
        ({"last": 3}, 3),
        ({"first": None, "last": 7}, 7),
        ({"first": 5.0}, 5),
        ({}, DEFAULT_SIZE),
        (None, DEFAULT_SIZE),
        ({"first": None, "last": None}, DEFAULT_SIZE),
        ({"first": 3, "last": 8}, 8),
        ({"first": 101}, LARGEST_SIZE),
        ({"first": "3"}, LARGEST_SIZE),
        ({"first": [3]}, LARGEST_SIZE),
        ({"first": 1e300}, LARGEST_SIZE),
    ],
)
def test_variables_multiply(variables: dict[str, Any] | None, rows: int) -> None:
    assert objects(PAGE, variables) == 1 + rows * ROW


def test_what_stands_for_a_variable_that_is_left_out() -> None:
    document = "query ($n: Int = 7) { animals(first: $n) { nodes { id } } }"
    assert [objects(document, each) for each in ({}, {"n": 2}, {"n": None})] == [8, 3, 1 + DEFAULT_SIZE]


def test_lists_in_lists_multiply_with_two_variables() -> None:
    document = """query ($a: Int, $b: Int) {
      animals(first: $a) { nodes { keeper { animalPages(first: $b) { nodes { id } } } } } }"""
    assert objects(document, {"a": 6, "b": 5}) == 1 + 6 * (1 + 1 + 1 + 5)


def test_only_the_operation_that_is_meant_costs() -> None:
    document = "query A { animals(first: 3) { nodes { id } } } query B { animals(first: 9) { nodes { id } } }"
    assert [objects(document, name=name) for name in ("A", "B", "C")] == [4, 10, 0]


def test_a_call_costs_besides() -> None:
    (field, *_) = CORE.mutation_type.fields.items() if CORE.mutation_type else ()
    name, definition = field
    arguments = ", ".join(f'{each}: "x"' for each in definition.args)
    document = f"mutation {{ {name}({arguments}) {{ __typename }} }}" if arguments else f"mutation {{ {name} }}"
    assert objects(document) in {CALL, CALL + 1, CALL + LIST}


async def test_it_is_paid_before_it_is_validated() -> None:
    cost = await schema.cost("{ nothing { at { all } } animals { nodes { id } } }", None, None)
    assert cost.whole - cost.reading == 2 + 1 + DEFAULT_SIZE

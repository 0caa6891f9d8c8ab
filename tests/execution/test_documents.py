"""What is kept of documents: within a bound of bytes, and no flood washes out those that are asked often."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from execution import Schema
from execution.compiled import LONGEST_DOCUMENT, Documents
from execution.document import MOST_FLAGS
from execution.fetches import MOST_STATEMENTS, Rows
from execution.segments import Segments
from tests.execution.zoo import Query

HOT = [f"query Hot{number} {{ species {{ id name }} }}" for number in range(4)]
MOST = 150_000


DEEDS = st.tuples(st.sampled_from(["get", "put", "put", "grow"]), st.integers(0, 12), st.integers(0, 40))


@given(st.lists(DEEDS, min_size=20))
def test_the_bound_holds_whatever_is_done(deeds: list[tuple[str, int, int]]) -> None:
    kept: Segments[int, str] = Segments(100)
    weights: dict[int, int] = {}
    for deed, key, weight in deeds:
        there = kept.peek(key)
        match deed:
            case "get":
                assert kept.get(key) == there
            case "put":
                kept.put(key, str(key), weight)
                weights |= {} if there else {key: weight}
            case _:
                kept.grow(key, weight)
                weights[key] = weights.get(key, 0) + weight
        left = [key for key in range(13) if kept.peek(key)]
        assert kept.weight == sum(weights[key] for key in left) <= 100
        assert len(kept) == len(left)


def test_what_is_asked_again_outlives_what_is_only_put() -> None:
    kept: Segments[str, str] = Segments(100)
    for name in ("hot", "warm", "cold"):
        kept.put(name, name, 10)
    kept.get("hot")
    kept.peek("cold")
    kept.get("warm")
    for number in range(50):
        kept.put(f"once {number}", "", 7)
    assert [kept.peek(name) for name in ("hot", "warm", "cold")] == ["hot", "warm", None]
    for number in range(20):
        kept.put(f"twice {number}", "", 7)
        kept.get(f"twice {number}")
        kept.get("hot")
    assert [kept.peek(name) for name in ("hot", "warm")] == ["hot", None]


@pytest.fixture
def schema() -> Schema:
    """One whose documents have little room."""
    schema = Schema(Query)
    schema.documents = Documents(schema, MOST)
    return schema


async def warmed(schema: Schema, request_of: Any) -> None:
    for _ in range(2):
        for document in HOT:
            assert not (await schema.execute(document, None, request_of())).errors


@pytest.mark.parametrize(
    "once",
    [
        "{{ species {{ id a{0}: name }} }}",
        "{{ __schema {{ a{0}: queryType {{ name }} }} }}",  # refused, and looked up again by the ordinary executor
        '{{ animals(first: 1, after: "wrong {0}") {{ nodes {{ id }} }} }}',  # declined
        "{{ species {{ a{0}: id name }} keepers {{ nodes {{ id name zoo {{ name }} animals {{ id }} }} }} }}",
        "{{ species {{ nothing{0} }} }}",
        "{{ species {{ a{0} ",
    ],
)
async def test_hot_documents_survive_a_flood(schema: Schema, request_of: Any, once: str) -> None:
    await warmed(schema, request_of)
    for number in range(80):
        await schema.execute(once.format(number), None, request_of())
        assert schema.documents.kept.weight <= MOST
    before = schema.documents.found.copy()
    await warmed(schema, request_of)
    assert dict(schema.documents.found - before) == {"hits": 2 * len(HOT)}


async def test_plans_count(schema: Schema, request_of: Any) -> None:
    document = "{ keepers { nodes { id animals { id foods { code } } } } }"
    await schema.execute("{ __schema { queryType { name } } }", None, request_of())
    unplanned = schema.documents.kept.weight
    await schema.execute(document, None, request_of())
    known = schema.documents.known((document, None))
    assert known
    [plan] = known.plans.values()
    assert schema.documents.kept.weight - unplanned > len(document) * 250 + len(plan.parts[0].source) * 15


async def test_what_fell_out_is_kept_again(schema: Schema, request_of: Any) -> None:
    """Between two steps of a request a document is at hand, though it is no longer kept."""
    for _ in range(2):
        await schema.execute(HOT[0], None, request_of())
        schema.documents.kept = Segments(MOST)
    assert schema.documents.counts == {"planned": 2}


async def test_wrong_documents_are_not_kept(schema: Schema, request_of: Any) -> None:
    for wrong in ("{ nothing }", "{ species", "query ($a: Nothing) { species { id } }"):
        assert (await schema.execute(wrong, None, request_of())).errors
    long = "{ __typename }" + " " * LONGEST_DOCUMENT
    assert (await schema.execute(long, None, request_of())).data == {"__typename": "Query"}
    assert len(schema.documents.kept) == 0
    assert schema.documents.counts == {"left": 1}


async def test_plans_of_a_document_are_few(request_of: Any) -> None:
    schema = Schema(Query)
    flags = [f"f{number}" for number in range(MOST_FLAGS)]
    declared = ", ".join(f"${flag}: Boolean!" for flag in flags)
    fields = " ".join(f"{flag}: name @include(if: ${flag})" for flag in flags)
    document = f"query ({declared}) {{ species {{ id {fields} }} }}"
    for number in range(2**MOST_FLAGS):
        chosen = {flag: bool(number >> place & 1) for place, flag in enumerate(flags)}
        assert not (await schema.execute(document, chosen, request_of())).errors
    known = schema.documents.known((document, None))
    assert known
    assert len(known.plans) == 2**MOST_FLAGS


async def test_statements_of_a_fetch_are_few(schema: Schema, request_of: Any) -> None:
    names = ("state", "food", "maxGrams", "tagFrom", "tame", "minKilos", "keeperName")
    values: list[Any] = [["AWAKE"], ["A"], 5, "BE", True, "0.1", ["Ann Lef"]]
    document = "query ($f: AnimalFilter) { animals(filter: $f) { nodes { id } } }"
    for number in range(2 ** len(names)):
        asked = {
            name: value for place, (name, value) in enumerate(zip(names, values, strict=True)) if number >> place & 1
        }
        await schema.execute(document, {"f": asked}, request_of())
    known = schema.documents.known((document, None))
    assert known
    [plan] = known.plans.values()
    fetches = [step for step in plan.steps if isinstance(step, Rows)]
    assert [len(list(fetch.explained())) <= MOST_STATEMENTS for fetch in fetches] == [True]

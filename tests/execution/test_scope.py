"""Whose rows: the permission is asked for everywhere, and what is out of scope does not exist."""

import re
from typing import Any

import pytest

from execution import EVERYONE
from tests.execution.rows import ANIMALS, CHARTS, KEEPERS, MARKER, MINE, OTHERS
from tests.execution.zoo import schema

BOTH = frozenset({MINE, OTHERS})
EVERYTHING = """{
  zoos { nodes { id name animals(first: 100) { nodes { id tag label keeper { name } } totalCount totalWeight }
                 keepers { nodes { name animals { id tag } animalPages { totalCount nodes { tag } } } totalCount } } }
  animals(first: 100) { totalCount edges { cursor node { tag keeper { name animals { tag } } } } }
  keepers { totalCount nodes { id name zoo { name } } } }"""


async def test_nothing_of_the_other_zoo_is_told(request_of: Any) -> None:
    result = await schema.execute(EVERYTHING, context_value=request_of())
    assert result.errors is None
    assert result.data
    assert MARKER not in str(result.data)
    assert "anm_stray" not in str(result.data)
    assert result.data["animals"]["totalCount"] == sum(each["zoo_id"] == MINE for each in ANIMALS)
    assert [zoo["id"] for zoo in result.data["zoos"]["nodes"]] == [MINE]


async def test_who_may_see_both_sees_the_marker(request_of: Any) -> None:
    for scope in (BOTH, EVERYONE):
        result = await schema.execute(EVERYTHING, context_value=request_of({"zoo": scope, "staff": scope}))
        assert result.errors is None
        assert MARKER in str(result.data)
        assert result.data
        assert result.data["keepers"]["totalCount"] == len(KEEPERS)


async def test_without_the_permission_a_root_is_an_error(request_of: Any) -> None:
    for document in (
        "{ keepers { __typename } }",
        "{ keepers { nodes { id } } }",
        f'{{ node(id: "{KEEPERS[0]["id"]}") {{ id }} }}',
        '{ node(id: "kpr_none") { id } }',
        "{ animals(first: 100) { nodes { keeper { id } } } }",
    ):
        result = await schema.execute(document, context_value=request_of({"zoo": frozenset({MINE})}))
        assert {(error.extensions or {}).get("code") for error in result.errors or []} == {"NOT_ALLOWED"}


async def test_a_relation_asks_for_its_own_types_permission(request_of: Any) -> None:
    request = request_of({"zoo": BOTH, "staff": frozenset({MINE})})
    result = await schema.execute("{ animals(first: 100) { nodes { id keeper { id } } } }", context_value=request)
    assert result.errors is None
    assert result.data
    kept = {each["id"]: each["keeper_id"] for each in ANIMALS}
    for animal in result.data["animals"]["nodes"]:
        expected = kept[animal["id"]] if "mine" in (kept[animal["id"]] or "") else None
        assert (animal["keeper"] or {"id": None})["id"] == expected


async def test_an_absent_object_on_a_non_null_field_is_an_error(request_of: Any) -> None:
    request = request_of({"zoo": frozenset({OTHERS}), "staff": frozenset({MINE})})
    result = await schema.execute("{ keepers { nodes { zoo { id } } } }", context_value=request)
    assert result.data is None
    assert result.errors
    assert "zoo" in (result.errors[0].path or [])


async def test_nobodys_rows_need_no_permission(request_of: Any) -> None:
    result = await schema.execute("{ species { id } }", context_value=request_of({}))
    assert result.errors is None


STAYING = """{ animals(first: 100) {
  nodes { id charts { id animal { id } } chartPages { totalCount nodes { id } } } } }"""
LEAVING = "{ keepers { nodes { animals { id } } } }"


async def scopes_asked(request: Any, document: str) -> list[bool]:
    """Of each statement, whether it names the tenant in a condition."""
    before = schema.documents.counts.copy()
    result = await schema.execute(document, context_value=request)
    assert result.errors is None
    assert dict(schema.documents.counts - before) == {"planned": 1}
    return [bool(re.search(r'"zoo_id" (=|IN) ', text)) for text in request.reader.statements]


async def test_a_key_takes_the_place_of_the_scope(request_of: Any) -> None:
    assert await scopes_asked(request_of(), STAYING) == [True, False, False, False]


async def test_without_a_key_the_scope_is_asked_for(request_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await scopes_asked(request_of(), LEAVING) == [True, True]
    request = request_of()
    monkeypatch.setattr(request.reader, "keys", frozenset())
    assert await scopes_asked(request, STAYING) == [True] * 4


async def test_a_list_that_comes_along_is_in_scope_too(request_of: Any) -> None:
    stray = KEEPERS[0]["id"]  # who feeds an animal of the other zoo
    document = "query ($id: ID!) { node(id: $id) { ... on Keeper { animals { id tag } } } }"
    for scope, seen in ((frozenset({MINE}), False), (BOTH, True)):
        request = request_of({"zoo": scope, "staff": BOTH})
        result = await schema.execute(document, {"id": stray}, request)
        assert result.data
        assert ("anm_stray" in {each["id"] for each in result.data["node"]["animals"]}) == seen
        assert len(request.reader.statements) == 1


async def test_who_may_read_the_one_in_more_zoos_than_the_other(request_of: Any) -> None:
    divided = {"zoo": BOTH, "staff": frozenset({MINE})}
    assert await scopes_asked(request_of(divided), STAYING) == [True, True, True, True]
    result = await schema.execute(STAYING, context_value=request_of(divided))
    assert result.data
    seen = {each["id"]: [chart["id"] for chart in each["charts"]] for each in result.data["animals"]["nodes"]}
    of_animals_seen = [chart for chart in CHARTS if chart["animal_id"] in seen]
    assert {chart["zoo_id"] for chart in of_animals_seen} == BOTH
    for chart in of_animals_seen:
        assert (chart["id"] in seen[chart["animal_id"]]) == (chart["zoo_id"] == MINE)
    assert MARKER not in str(result.data)
    # The other way round what is seen of a chart is seen of its animal.
    assert await scopes_asked(request_of(divided), "{ charts { nodes { animal { tag } } } }") == [True]

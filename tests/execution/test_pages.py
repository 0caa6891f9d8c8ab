"""Lists against a model of them in plain Python."""

import base64
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from execution import EVERYONE
from tests.execution.page_model import KEYS, cut, whole_list
from tests.execution.rows import EMPTY, KEEPERS, MARKER, MINE, NAMES, OTHERS
from tests.execution.zoo import schema

DOCUMENT = """query ($zooId: ID, $search: String, $filter: AnimalFilter, $orderBy: AnimalOrder,
       $first: Int, $after: String, $last: Int, $before: String) {
  animals(zooId: $zooId, search: $search, filter: $filter, orderBy: $orderBy,
          first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } nodes { id } totalCount totalWeight
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""

ACTORS = {
    "mine": frozenset({MINE}),
    "both": frozenset({MINE, OTHERS}),
    "everyone": EVERYONE,
}
WORDS = ["ann", "ANN", "l", "lef", "ü", "cé_", "cé", "100%", "%", "_", "1", "2", "12", "0", "xx", "é", "bo", "  ", "\\"]

filters = st.fixed_dictionaries(
    {},
    optional={
        "state": st.lists(st.sampled_from(["AWAKE", "ASLEEP"]), max_size=2) | st.none(),
        "keeperName": st.lists(st.sampled_from(NAMES), max_size=3),
        "food": st.lists(st.sampled_from("ABCX"), max_size=2),
        "minKilos": st.sampled_from(["0", "0.005", "0.7", "3000000"]),
        "maxGrams": st.sampled_from([-1, 4, 5, 700, 2**31 - 1]),
        "tagFrom": st.sampled_from(["", "BE2", "a", "é"]),
        "tame": st.booleans(),
    },
)
lists = st.fixed_dictionaries(
    {},
    optional={
        "search": st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join) | st.none(),
        "filter": filters | st.none(),
        "orderBy": st.sampled_from(list(KEYS)) | st.none(),
    },
)
repeated = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


async def page(request: Any, **variables: Any) -> Any:
    result = await schema.execute(DOCUMENT, variables, context_value=request)
    assert result.errors is None, result.errors
    assert result.data
    return result.data["animals"]


@repeated
@given(arguments=lists, actor=st.sampled_from(list(ACTORS)), zoo=st.sampled_from([None, MINE, OTHERS, EMPTY, "no\0ne"]))
async def test_whose_animals(request_of: Any, arguments: Any, actor: str, zoo: str | None) -> None:
    request = request_of({"zoo": ACTORS[actor]})
    seen = {MINE, OTHERS} if actor != "mine" else {MINE}
    expected = whole_list(seen if zoo is None else seen & {zoo}, *map(arguments.get, ("search", "filter", "orderBy")))
    found = await page(request, zooId=zoo, first=100, **arguments)
    assert [each["id"] for each in found["nodes"]] == [each["id"] for each in expected][:100]
    assert found["totalCount"] == len(expected)
    assert found["totalWeight"] == f"{sum(each['grams'] for each in expected)} g"
    if actor == "mine":
        assert MARKER not in str(found) + "".join(_opened(edge["cursor"]) for edge in found["edges"])


@repeated
@given(arguments=lists, data=st.data(), size=st.integers(0, 100), backward=st.booleans())
async def test_any_window(request_of: Any, arguments: Any, data: st.DataObject, size: int, backward: bool) -> None:
    request = request_of()
    expected = [each["id"] for each in whole_list({MINE}, *map(arguments.get, ("search", "filter", "orderBy")))]
    cursors = [edge["cursor"] for edge in (await page(request, first=100, **arguments))["edges"]]
    positions = st.none() | st.integers(0, len(cursors) - 1) if cursors else st.none()
    after, before = data.draw(positions), data.draw(positions)
    bounds = {name: cursors[at] for name, at in (("after", after), ("before", before)) if at is not None}

    found = await page(request, **{"last" if backward else "first": size}, **bounds, **arguments)

    wanted = cut(list(zip(expected, cursors, strict=True)), size, backward=backward, after=after, before=before)
    assert [(edge["node"]["id"], edge["cursor"]) for edge in found["edges"]] == list(wanted.items)
    assert [node["id"] for node in found["nodes"]] == [id_ for id_, _ in wanted.items]
    assert found["pageInfo"] == {
        "hasNextPage": wanted.has_next,
        "hasPreviousPage": wanted.has_previous,
        "startCursor": wanted.items[0][1] if wanted.items else None,
        "endCursor": wanted.items[-1][1] if wanted.items else None,
    }
    assert found["totalCount"] == len(expected)


@repeated
@given(arguments=lists, size=st.integers(0, 20), backward=st.booleans())
async def test_a_page_of_each_parent(request_of: Any, arguments: Any, size: int, backward: bool) -> None:
    request = request_of()
    inner = DOCUMENT.replace("animals(zooId: $zooId,", "keepers { nodes { id animalPages(").replace("$zooId: ID, ", "")
    variables = {"last" if backward else "first": size, **arguments}
    result = await schema.execute(inner + " } }", variables, context_value=request)
    assert result.errors is None, result.errors
    assert result.data
    expected = whole_list({MINE}, *map(arguments.get, ("search", "filter", "orderBy")))
    for keeper in result.data["keepers"]["nodes"]:
        fed = [each for each in expected if each["keeper_id"] == keeper["id"]]
        wanted = cut([each["id"] for each in fed], size, backward=backward, after=None, before=None)
        found = keeper["animalPages"]
        assert [edge["node"]["id"] for edge in found["edges"]] == wanted.items
        assert found["pageInfo"]["hasNextPage"] == wanted.has_next
        assert found["pageInfo"]["hasPreviousPage"] == wanted.has_previous
        assert found["totalCount"] == len(fed)
        assert found["totalWeight"] == f"{sum(each['grams'] for each in fed)} g"
    assert len(request.reader.statements) <= 4, "keepers, their pages, counts, sums"


async def test_only_what_is_selected_is_asked(request_of: Any) -> None:
    for selected, statements in (
        ("{ __typename }", 0),
        ("{ totalCount totalWeight }", 2),
        ("{ nodes { id } pageInfo { endCursor } }", 1),
        ("{ totalWeight n: totalCount nodes { id } totalCount }", 1),
        ("(first: 0) { totalCount edges { cursor } totalWeight }", 1),
        ('(search: "nobody") { nodes { id } totalCount totalWeight }', 3),
    ):
        request = request_of()
        await schema.execute(f"{{ animals{selected} }}", context_value=request)
        assert len(request.reader.statements) == statements, selected


async def test_figures_of_a_list_whose_page_has_no_rows(request_of: Any) -> None:
    last = "{ animals(last: 1, orderBy: TAG) { pageInfo { endCursor } } }"
    end = (await schema.execute(last, context_value=request_of())).data["animals"]["pageInfo"]["endCursor"]
    document = "query ($end: String) { animals(after: $end, orderBy: TAG) { totalCount nodes { id } totalWeight } }"
    result = await schema.execute(document, {"end": end}, context_value=request_of())
    mine = whole_list({MINE}, None, None, "TAG")
    weight = sum(each["grams"] for each in mine)
    assert result.data == {"animals": {"totalCount": len(mine), "nodes": [], "totalWeight": f"{weight} g"}}


async def test_fifty_without_a_size_and_two_aliases(request_of: Any) -> None:
    document = "{ a: animals { n: nodes { id } m: nodes { id } } b: animals(first: 1) { nodes { id } } }"
    result = await schema.execute(document, context_value=request_of())
    assert result.errors is None
    assert result.data
    assert len(result.data["a"]["n"]) == len(result.data["a"]["m"]) == 50
    assert len(result.data["b"]["nodes"]) == 1


async def test_search_and_filter_over_many_rows(request_of: Any) -> None:
    document = """query ($search: String, $tag: String) {
      keepers(search: $search, filter: {tag: $tag}) { nodes { id } totalCount } }"""
    tagged = {
        each["keeper_id"] for each in whole_list({MINE}, None, None, None) if (each["tag"] or "").startswith("BE2")
    } - {None}
    result = await schema.execute(document, {"search": "2"}, context_value=request_of())
    assert result.data
    assert {each["id"] for each in result.data["keepers"]["nodes"]} == tagged
    assert result.data["keepers"]["totalCount"] == len(tagged), "a keeper with several such animals counts once"
    tag = next(each["tag"] for each in whole_list({MINE}, None, None, "TAG") if each["tag"] and each["keeper_id"])
    result = await schema.execute(document, {"tag": tag}, context_value=request_of())
    assert result.data
    assert {each["id"] for each in result.data["keepers"]["nodes"]} == {
        each["keeper_id"] for each in whole_list({MINE}, None, None, None) if each["tag"] == tag
    } - {None}


def _opened(cursor: str) -> str:
    return base64.urlsafe_b64decode(cursor + "===").decode()


def test_the_model_has_both_zoos() -> None:
    assert any(MARKER in keeper["name"] for keeper in KEEPERS)

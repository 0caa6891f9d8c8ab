"""What no list understands is BAD_USER_INPUT, and no statement is run for it."""

import base64
import json
from typing import Any

import pytest

from tests.execution.zoo import schema

DOCUMENT = """query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: AnimalFilter,
       $orderBy: AnimalOrder) {
  animals(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter,
          orderBy: $orderBy) { edges { cursor node { id } } } }"""


def cursor(*parts: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "variables",
    [
        {"first": -1},
        {"last": -1},
        {"first": 101},
        {"last": 101},
        {"first": 2**31 - 1},
        {"first": 1, "last": 1},
        {"after": ""},
        {"after": "nonsense"},
        {"after": "é"},
        {"after": "\ud800"},
        {"before": "AAAA"},
        {"after": cursor()},
        {"after": cursor("tag")},
        {"after": cursor("tag", "BE1")},
        {"after": cursor("tag", "BE1", "anm_1", "more")},
        {"after": cursor("tag", 1, "anm_1")},
        {"after": cursor("tag", None, "anm_1")},
        {"after": cursor("tag", "a\0b", "anm_1")},
        {"after": cursor("tag", "\ud800", "anm_1")},
        {"after": cursor("-tag", "BE1", "anm_1")},
        {"after": cursor("grams", 1, "anm_1")},
        {"after": "A" * 100_000},
        {"after": base64.urlsafe_b64encode(b"[" * 3000).decode()},
        {"after": cursor("grams", "1", "anm_1"), "orderBy": "GRAMS"},
        {"after": cursor("grams", True, "anm_1"), "orderBy": "GRAMS"},
        {"after": cursor("grams", 1.5, "anm_1"), "orderBy": "GRAMS"},
        {"after": cursor("grams", 10**30, "anm_1"), "orderBy": "GRAMS"},
        {"after": cursor("-born_on", 5, "anm_1"), "orderBy": "BORN_DESC"},
        {"after": cursor("tame", "true", "anm_1"), "orderBy": "TAME"},
        {"search": " ".join("abcdefghijk")},
        {"search": "a\0b"},
        {"filter": {"minKilos": "heavy"}},
        {"filter": {"minKilos": "inf"}},
        {"filter": {"minKilos": "1e300"}},
        {"filter": {"keeperName": ["a", "b\0"]}},
        {"filter": {"tagFrom": "\ud800"}},
    ],
)
async def test_a_malformed_argument(request_of: Any, variables: Any) -> None:
    request = request_of()
    result = await schema.execute(DOCUMENT, variables, context_value=request)
    assert result.data is None
    assert [(error.extensions or {}).get("code") for error in result.errors or []] == ["BAD_USER_INPUT"]
    assert request.reader.statements == []


@pytest.mark.parametrize("order", ["TAG", "GRAMS", "BORN_DESC", "SEEN", "TAME", "KEEPER_DESC"])
async def test_a_cursor_belongs_to_its_order(request_of: Any, order: str) -> None:
    for other in ("TAG", "GRAMS_DESC", "SEEN"):
        result = await schema.execute(DOCUMENT, {"first": 1, "orderBy": order}, context_value=request_of())
        assert result.data
        after = result.data["animals"]["edges"][0]["cursor"]
        again = await schema.execute(DOCUMENT, {"after": after, "orderBy": other}, context_value=request_of())
        assert (again.errors is None) == (order == other)


@pytest.mark.parametrize("key", ["yesterday", "2026-13-01T00:00:00+00:00", "2026-01-01T00:00:00", "2026-01-01"])
async def test_a_forged_instant_never_reaches_postgresql(request_of: Any, key: str) -> None:
    variables = {"after": cursor("seen_at", key, "anm_1"), "orderBy": "SEEN"}
    request = request_of()
    result = await schema.execute(DOCUMENT, variables, context_value=request)
    if request.reader.dialect == "postgresql":
        assert [(error.extensions or {}).get("code") for error in result.errors or []] == ["BAD_USER_INPUT"]
    else:
        assert result.errors is None, "SQLite compares text"


async def test_null_and_omitted_are_the_same(request_of: Any) -> None:
    nothing = await schema.execute(DOCUMENT, {}, context_value=request_of())
    nulls = dict.fromkeys(("first", "after", "last", "before", "search", "filter", "orderBy"))
    assert (await schema.execute(DOCUMENT, nulls, context_value=request_of())).data == nothing.data
    empty = {"filter": {"state": None, "maxGrams": None}, "search": "   "}
    assert (await schema.execute(DOCUMENT, empty, context_value=request_of())).data == nothing.data

"""Orders and pages: walked in both directions, with malformed ones refused."""

from itertools import chain
from typing import Any

import pytest

from models import MobileService, User
from tests.cast import Cast
from tests.schema.conftest import Ask
from tests.schema.fleet import LINES, USERS, Fleet, assemble, lines


@pytest.fixture
async def fleet(cast: Cast) -> Fleet:
    return await assemble(cast)


KEYS: dict[str, Any] = {
    "USER_NAME": lambda row: row.user_name_folded,
    "MSISDN": lambda row: row.msisdn or "",
    "MONTHLY_PRICE": lambda row: row.monthly_price_cents,
    "STATUS": lambda row: row.status.value,
}
USER_KEYS: dict[str, Any] = {
    "NAME": lambda row: row.name_folded,
    "EMAIL": lambda row: row.email,
    "COST_CENTRE": lambda row: row.cost_centre or "",
}


@pytest.mark.parametrize("order", [f"{key}_{way}" for key in KEYS for way in ("ASC", "DESC")])
async def test_pages_of_services(order: str, fleet: Fleet, cast: Cast, ask: Ask) -> None:
    key = KEYS[order.rpartition("_")[0]]
    rows = await MobileService.filter(company_id=cast.acme.id)
    rows.sort(key=lambda row: (key(row), row.id), reverse=order.endswith("DESC"))
    await _both_ways(ask, cast, LINES, order, [row.id for row in rows])


@pytest.mark.parametrize("order", [f"{key}_{way}" for key in USER_KEYS for way in ("ASC", "DESC")])
async def test_pages_of_users(order: str, fleet: Fleet, cast: Cast, ask: Ask) -> None:
    key = USER_KEYS[order.rpartition("_")[0]]
    rows = await User.filter(company_id=cast.acme.id)
    rows.sort(key=lambda row: (key(row), row.id), reverse=order.endswith("DESC"))
    await _both_ways(ask, cast, USERS, order, [row.id for row in rows])


WAYS = [("first", "after", "hasNextPage", "endCursor"), ("last", "before", "hasPreviousPage", "startCursor")]


async def _both_ways(ask: Ask, cast: Cast, document: str, order: str, ids: list[str]) -> None:
    """Pages of three put together are the whole list, walked from either end."""
    for size, cursor, more, end in WAYS:
        pages: list[list[str]] = []
        at: dict[str, str] = {}
        for _ in range(-(-len(ids) // 3)):
            (page,) = (await ask(cast.fleet, document, order=order, **{size: 3}, **at)).values()
            assert page["totalCount"] == len(ids)
            assert [edge["node"]["id"] for edge in page["edges"]] == [node["id"] for node in page["nodes"]]
            pages.append([node["id"] for node in page["nodes"]])
            at = {cursor: page["pageInfo"][end]}
            assert page["pageInfo"][more] is (sum(map(len, pages)) < len(ids))
        assert list(chain(*(pages if size == "first" else reversed(pages)))) == ids


async def test_a_cursor_is_of_one_order(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    page = await lines(ask, cast, first=1, order="MSISDN_ASC")
    wrong = {"after": page["pageInfo"]["endCursor"], "order": "MSISDN_DESC"}
    assert await ask.errors(cast.fleet, LINES, **wrong) == ["BAD_USER_INPUT"]


async def test_malformed_pages(cast: Cast, ask: Ask) -> None:
    for wrong in (
        {"first": -1},
        {"first": 101},
        {"last": 101},
        {"first": 1, "last": 1},
        {"after": "x"},
        {"before": ""},
    ):
        assert await ask.errors(cast.fleet, LINES, **wrong) == ["BAD_USER_INPUT"], wrong


async def test_a_page_of_none_still_counts(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    page = await lines(ask, cast, first=0)
    assert (page["nodes"], page["totalCount"]) == ([], 8)
    assert page["totalMonthlyPrice"]["amount"] == "219.99"

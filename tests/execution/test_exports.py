"""Plain rows for exports: the list's own arguments, more than one page."""

from typing import Any

import pytest

from execution import BadUserInput, pages
from tests.execution import zoo
from tests.execution.page_model import whole_list
from tests.execution.rows import MINE, OTHERS, keeper_of
from tests.execution.zoo_request import Forbidden


async def rows(request: Any, **arguments: Any) -> list[Any]:
    columns = ("id", "tag", "keeper.name", "born_on", "seen_at", "state", "tame")
    return [row async for row in pages(zoo.Animal, request, columns=columns, **arguments)]


async def test_every_row_in_order_with_pythons_values(request_of: Any) -> None:
    request = request_of()
    for order in zoo.AnimalOrder:
        expected = whole_list({MINE}, None, None, order.name)
        assert await rows(request, order=order, size=7) == [
            (
                each["id"],
                each["tag"],
                (keeper_of(each) or {"name": None})["name"],
                each["born_on"],
                each["seen_at"],
                each["state"],
                each["tame"],
            )
            for each in expected
        ]
    assert len(request.reader.statements) == len(zoo.AnimalOrder) * 9


async def test_search_filter_and_tenant(request_of: Any) -> None:
    wanted = zoo.AnimalFilter(max_grams=5)
    found = await rows(request_of(), search="ann", filter=wanted, tenant=MINE)
    expected = whole_list({MINE}, "ann", {"maxGrams": 5}, None)
    assert [row[0] for row in found] == [each["id"] for each in expected] != []
    assert await rows(request_of(), tenant=OTHERS) == []


async def test_refuses_before_the_first_row(request_of: Any) -> None:
    with pytest.raises(BadUserInput):
        await rows(request_of(), search="a b c d e f g h i j k")
    with pytest.raises(Forbidden):
        await rows(request_of({}))

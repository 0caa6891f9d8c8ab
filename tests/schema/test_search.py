"""Search: beginnings of words, without accents and case, and numbers in any writing."""

import pytest

from models import MobileService
from tests.cast import Cast
from tests.schema.conftest import Ask
from tests.schema.fleet import USERS, Fleet, assemble, lines, names


@pytest.fixture
async def fleet(cast: Cast) -> Fleet:
    return await assemble(cast)


async def test_search_by_the_beginnings_of_words(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    cases = {
        "zoe": ["Zoë Lefèvre", "zoe van den Berg"],
        "ZOË lef": ["Zoë Lefèvre"],
        "lefevre zo": ["Zoë Lefèvre"],
        "Éric": ["Eric Anderson", "Éric D'Hondt"],
        "d'hon": ["Éric D'Hondt"],
        "hondt": ["Éric D'Hondt"],
        "jan-pieter": ["Jan-Pieter Smet"],
        "pieter smet@acme": ["Jan-Pieter Smet"],
        "jan-pieter.smet@acme.example": ["Jan-Pieter Smet"],
        "celik": ["Ömer Çelik"],
        "ops": ["Eric Anderson", "Éric D'Hondt"],
        "hr 1": ["Jan-Pieter Smet"],
        "liege": ["Zoë Lefèvre", "Œdipe O'Neil"],
        "oe": [],
        "smet peeters": [],
        "ric": [],
        "%": None,
        " ": None,
        "eric%": ["Eric Anderson", "Éric D'Hondt"],
        "e_ic": [],
        "secret": [],
        "other": [],
    }
    everybody = await names(ask, cast)
    for search, wanted in cases.items():
        assert await names(ask, cast, search=search) == (everybody if wanted is None else wanted), search


async def test_search_by_a_number_in_any_writing(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    await MobileService.filter(id=fleet.services[2].id).update(msisdn="+32489123456")
    writings = [
        "+32489123456",
        "0489 12 34 56",
        "0489/12.34.56",
        "+32 489 12 34 56",
        "0032 489-12-34-56",
        "32489123456",
    ]
    writings += [
        "489123456",
        "0489",
        "+32489",
        "+32 (0)489 12 34 56",
        "(0489) 12 34 56",
        "0489\u00a012\u00a034\u00a056",
    ]
    for search in writings:
        assert [node["user"]["name"] for node in (await lines(ask, cast, search=search))["nodes"]] == [
            "zoe van den Berg"
        ], search
        assert await names(ask, cast, search=search) == ["zoe van den Berg"], search
    for search in ("0489 12 34 57", "12 34 56", "+33489123456"):
        assert (await lines(ask, cast, search=search))["totalCount"] == 0, search


async def test_search_and_filter_together(fleet: Fleet, cast: Cast, ask: Ask) -> None:
    found = await lines(ask, cast, search="zoe", filter={"status": ["ACTIVE"]})
    assert [node["user"]["name"] for node in found["nodes"]] == ["Zoë Lefèvre", "zoe van den Berg"]
    assert found["totalMonthlyPrice"]["amount"] == "35.00"


async def test_a_search_of_too_many_words(cast: Cast, ask: Ask) -> None:
    assert await ask.errors(cast.fleet, USERS, search="a " * 11) == ["BAD_USER_INPUT"]
    await ask(cast.fleet, USERS, search="x" * 5000)

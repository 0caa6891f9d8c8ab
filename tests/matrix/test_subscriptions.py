"""News of another company: nobody hears them, and were he told of one all the same, he would read nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from models.ids import new_id
from resolvers.news import spread
from tests.live.talk import Served, Talk, serving
from tests.matrix.asking import WAYS
from tests.matrix.books import leaks, marks_for
from tests.matrix.conftest import LEFT_ALONE, Copies, Enter
from tests.matrix.people import ABLE, DIVIDED, INSIDERS, LONG, Who
from tests.matrix.test_doors import WITHOUT_END
from tests.matrix.test_wholes import TYPES, written
from tests.matrix.values import PREFIX
from tests.matrix.walk import EVERY_READ, SUBSCRIPTION, Selections, leaves, named, needed
from tests.matrix.world import World

pytestmark = LEFT_ALONE
FIELDS = list(SUBSCRIPTION.fields)
# Those who may, those who may not, and those who may follow one thing and not the other.
ASKED = INSIDERS if LONG else [*ABLE, "token orders:read", "token services:read"]


def prefix_of(name: str) -> str:
    return PREFIX[named(SUBSCRIPTION.fields[name]).name]


@pytest.mark.parametrize("name", ASKED)
async def test_an_event_about_theirs_is_like_one_about_nothing(name: str, world: World, enter: Enter) -> None:
    """With everything below that he may read, in both ways; about ours it is what the query says."""
    who = world.who[name]
    async with enter(who) as asking:
        for field in FIELDS:
            type_ = named(SUBSCRIPTION.fields[field])
            text = f"subscription {{ {field} {Selections(who.may & EVERY_READ).of(type_)} }}"
            about = prefix_of(field)
            for way in WAYS:
                theirs, never = [
                    await asking.run(text, {}, way, about=ids[about]) for ids in (world.theirs, world.never)
                ]
                assert theirs == never, (field, way)
                ours = await asking.run(text, {}, way, about=world.ours[about])
                assert not leaks(written([theirs, ours]), marks_for(who, world)), (field, way)
                refused = needed(SUBSCRIPTION.fields[field]) not in who.may
                assert [each["extensions"]["code"] for each in ours[1]] == ["NOT_ALLOWED"] * refused
                assert bool(ours[0][field]) is not refused


@pytest.mark.parametrize("name", [name for name in ASKED if name != DIVIDED])
async def test_news_of_theirs_reach_nobody_here(name: str, world: World, copy: Copies) -> None:
    """Over a real socket: news of theirs are told first and ours after; ours are the first that he hears."""
    who = world.who[name]
    async with copy() as settings, serving(settings) as served:
        await who.actor()
        async with following(served, who, world) as talk:
            for field in FIELDS:
                spread(f"{world.theirs['co']} {world.theirs[prefix_of(field)]}")
                # A company that is not theirs, told of a row that is: what counts is whose it is by the database.
                spread(f"{world.ours['co']} {world.theirs[prefix_of(field)]}")
            assert await talk.is_silent()
            for field in FIELDS:
                spread(f"{world.ours['co']} {world.ours[prefix_of(field)]}")
            allowed = [field for field in FIELDS if needed(SUBSCRIPTION.fields[field]) in who.may]
            told = [await talk.hear() for _ in range(2 * len(allowed))]
            assert sorted(each["id"] for each in told) == sorted([*allowed, *(f"{each} ours" for each in allowed)])
            for each in told:
                field = each["id"].partition(" ")[0]
                assert each["payload"]["data"][field]["id"] == world.ours[prefix_of(field)]
            assert await talk.is_silent()


@asynccontextmanager
async def following(served: Served, who: Who, world: World) -> AsyncIterator[Talk]:
    """He follows all that he sees, and by id the company that is ours, theirs, and nobody's."""
    companies = {"": None, " ours": world.ours["co"], " theirs": world.theirs["co"], " never": new_id("Company")}
    async with served.talk(who.headers) as talk:
        refusals: list[str] = []
        for says, company in companies.items():
            for field in FIELDS:
                below = leaves(named(SUBSCRIPTION.fields[field]))
                await talk.ask(
                    f"{field}{says}", f"subscription($c: ID) {{ {field}(companyId: $c) {below} }}", c=company
                )
                if needed(SUBSCRIPTION.fields[field]) not in who.may:
                    refused = await talk.hear()
                    refusals.append(refused["payload"]["errors"][0]["extensions"]["code"])
                    assert (await talk.hear())["type"] == "complete"
        assert set(refusals) <= {"NOT_ALLOWED"}
        assert await talk.is_silent()
        yield talk


def test_every_subscription_has_its_cells() -> None:
    assert {f"Subscription.{field}(companyId:)" for field in FIELDS} == WITHOUT_END
    assert {TYPES[prefix_of(field)] for field in FIELDS} == {named(each).name for each in SUBSCRIPTION.fields.values()}

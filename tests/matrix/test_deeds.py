"""Every field of every mutation's and preview's input: what is another company's is not found, and nothing changes."""

import logging

import orjson
import pytest
from graphql import GraphQLObjectType

from models import User
from tests.matrix.asking import PLANNED, WAYS, Answer
from tests.matrix.attempts import (
    CURRENT,
    PERMISSIONS,
    control,
    is_of_company,
    payload,
    repeated,
    valid,
    with_ids,
    with_trouble,
    with_words,
)
from tests.matrix.books import Rows, added, changes, leaks, marks_for, outside
from tests.matrix.conftest import LEFT_ALONE, Enter
from tests.matrix.people import ABLE, CONSENTED, DIVIDED, INSIDERS, Who
from tests.matrix.sites import Site, deed_sites
from tests.matrix.values import Cell, few
from tests.matrix.walk import MUTATION, deeds, named
from tests.matrix.world import World
from tests.stage import everything

pytestmark = LEFT_ALONE
NOT_FOUND = '"code":"NOT_FOUND"'
DEEDS = [name for _, name in deeds()]
PARENTS: dict[str, GraphQLObjectType] = {name: parent for parent, name in deeds()}


def id_sites(name: str) -> list[Site]:
    """The fields of the input that take ids."""
    return [site for site in deed_sites(PARENTS[name], name) if named(site.value).name == "ID"]


@pytest.mark.parametrize("name", INSIDERS)
async def test_theirs_is_not_found_like_nothing(name: str, world: World, enter: Enter) -> None:
    who = world.who[name]
    async with enter(who) as asking:
        before = await everything()
        for site in [site for deed in DEEDS for site in id_sites(deed)]:
            cells = attempts(site, world)
            for way in WAYS:
                # Which resolver is called, and with what, does not depend on the way: few cells are enough for one.
                some = cells if name in ABLE and way == PLANNED else few(cells)
                judge(some, await asking.all_of(some, way, {}), marks_for(who, world))
        assert await everything() == before, changes(before, await everything())


def attempts(site: Site, world: World) -> list[Cell]:
    """All that is tried with one field that takes ids."""
    cells = with_ids(site, world)
    return [*cells, *with_trouble(site, world), *repeated(site, world)] if is_of_company(site, world) else cells


def judge(cells: list[Cell], answers: dict[str, Answer], marks: frozenset[str]) -> None:
    """None of them is found, and none is told apart."""
    for cell in cells:
        answer = answers[str(cell)]
        assert not leaks(answer.text, marks), (str(cell), answer.text)
        assert NOT_FOUND in answer.text, (str(cell), answer.text)
        assert answer.codes == ()
        if cell.other:
            assert answer == answers[cell.other], (str(cell), answer.text, answers[cell.other].text)


@pytest.mark.parametrize("name", INSIDERS)
async def test_at_home_it_is_his_permission_that_counts(name: str, world: World, enter: Enter) -> None:
    """With ids that are all ours, he who may does it, there and nowhere else; of others nothing is changed."""
    who = world.who[name]
    cells = [control(deed_sites(PARENTS[deed], deed)[0], world) for deed in DEEDS]
    for cell, answer in zip(cells, await tried(cells, who, world, enter), strict=True):
        if may(cell, who):
            assert '"code"' not in answer.text, (str(cell), answer.text)
        else:
            assert f'"code":"{"NOT_ALLOWED" if who.sees_acme else "NOT_FOUND"}"' in answer.text, (
                str(cell),
                answer.text,
            )


@pytest.mark.parametrize("name", INSIDERS)
async def test_their_words_mean_nothing_here(name: str, world: World, enter: Enter) -> None:
    """A name, an address, a card, a key or a token of theirs is answered like one that nobody has."""
    who = world.who[name]
    names = DEEDS if name in ABLE or who.is_token else []
    cells = [cell for deed in names for site in deed_sites(PARENTS[deed], deed) for cell in with_words(site, world)]
    answers = dict(zip(map(str, cells), await tried(cells, who, world, enter), strict=True))
    for cell in cells:
        assert not cell.other or answers[str(cell)] == answers[cell.other], str(cell)


@pytest.mark.parametrize("name", INSIDERS)
async def test_without_a_company_it_is_his_own(name: str, world: World, enter: Enter) -> None:
    """Where the company may be left out, one who sees none is told that there is none."""
    who = world.who[name]
    for site in [site for deed in DEEDS for site in id_sites(deed) if site.name == "companyId"]:
        given = {key: value for key, value in valid(site, world).items() if key != "companyId"}
        [answer] = await tried([Cell(site, "left out", given)], who, world, enter)
        expected = "NOT_ALLOWED" if who.sees_acme else "NOT_FOUND"
        if name == DIVIDED:
            expected = "INVALID_INPUT"  # which of the two?
        elif PERMISSIONS[site.path[-1][1]] in who.may:
            expected = ""
        assert f'"code":"{expected}"' in answer.text or (not expected and '"code"' not in answer.text), answer.text


def may(cell: Cell, who: Who) -> bool:
    """Whether he may do at Acme what the cell tries."""
    return PERMISSIONS[cell.site.path[-1][1]] in who.may


async def tried(cells: list[Cell], who: Who, world: World, enter: Enter) -> list[Answer]:
    """The answers. What may succeed happens in a world of its own, in which nothing but Acme's may change."""
    refused = [cell for cell in cells if cell.site.parent is not MUTATION or not may(cell, who)]
    answers: dict[str, Answer] = {}
    async with enter(who) as asking:
        before = await everything()
        for cell in refused:
            answers |= await asking.all_of([cell], PLANNED, {})
        assert await everything() == before, changes(before, await everything())
    for cell in cells:
        if cell not in refused:
            answers[str(cell)] = await _alone(cell, who, world, enter, before)
    return [answers[str(cell)].new(world.known) for cell in cells]


async def _alone(cell: Cell, who: Who, world: World, enter: Enter, before: Rows) -> Answer:
    async with enter(who) as asking:
        [answer] = (await asking.all_of([cell], PLANNED, {})).values()
        after = await everything()
    if '"code"' in answer.text:
        assert after == before, changes(before, after)
    else:
        check_effects(before, after, world.cast.acme.id, asking.actor.id)
    return answer


def check_effects(before: Rows, after: Rows, company_id: str, actor_id: str) -> None:
    """Rows of other companies are as they were, and one entry of the trail is new, and records of his key."""
    kept, was = outside(after, company_id), outside(before, company_id)
    assert {name: kept[name] for name in kept if name != "IdempotencyRecord"} == {
        name: was[name] for name in was if name != "IdempotencyRecord"
    }
    entries, records = added(before, after, "AuditEntry"), added(before, after, "IdempotencyRecord")
    assert [(each["company_id"], each["actor_id"]) for each in entries] == [(company_id, actor_id)]
    assert {each["actor_id"] for each in records} <= {actor_id, company_id}


async def test_elsewhere_it_is_his_permission_there(world: World, enter: Enter) -> None:
    """Who may look at Acme and change things at Third changes them at Third alone."""
    async with enter(world.who[DIVIDED]) as asking:
        user, before = await User.get(company_id=world.third.id), await everything()
        [site, *_] = deed_sites(MUTATION, "modifyUser")
        cell = Cell(site, "at Third", {"userId": user.id, "name": "Newer", "idempotencyKey": "k"})
        [answer] = (await asking.all_of([cell], PLANNED, {})).values()
        assert '"code"' not in answer.text, answer.text
        check_effects(before, await everything(), world.third.id, asking.actor.id)


@pytest.mark.parametrize("name", ABLE)
async def test_what_comes_back_is_ours(name: str, world: World, enter: Enter) -> None:
    """Everything that he may read of what he did, as deep as it goes, has no mark."""
    who = world.who[name]
    for parent, deed in deeds():
        document = payload(parent, deed, who.may)
        given = {"i": valid(deed_sites(parent, deed)[0], world)}
        for way in WAYS:
            async with enter(who) as asking:
                data, errors = await asking.run(document, given, way)
            assert not errors, (deed, errors)
            assert ("code" in data[deed]) is (PERMISSIONS[deed] not in who.may), data
            assert not leaks(orjson.dumps(data).decode(), marks_for(who, world)), deed


async def test_their_current_version_is_not_shown(world: World, enter: Enter) -> None:
    async with enter(world.who[CONSENTED]) as asking:
        for ids, code in ((world.ours, "VERSION_CONFLICT"), (world.theirs, "NOT_FOUND"), (world.never, "NOT_FOUND")):
            for way in WAYS:
                given = {"i": {"serviceId": ids["msvc"], "expectedVersion": 99}}
                data, errors = await asking.run(CURRENT, given, way)
                assert not errors
                assert data["modifyService"].get("code", "NOT_FOUND") == code


async def test_trying_theirs_costs_what_trying_nothing_costs(
    dialect: str, world: World, enter: Enter, caplog: pytest.LogCaptureFixture
) -> None:
    """The same statements run, as far as they are logged: on SQLite those of transactions, on PostgreSQL all."""
    seen: list[str] = []
    async with enter(world.who["token with all scopes"]) as asking:
        caplog.set_level(logging.DEBUG, logger="tortoise.db_client")
        for site in [site for deed in DEEDS for site in id_sites(deed) if is_of_company(site, world)]:
            cells = {str(cell): cell for cell in attempts(site, world)}
            for cell in [cell for cell in cells.values() if cell.says.startswith("their") and cell.other]:
                pair: list[list[str]] = []
                for each in (cell, cells[cell.other]):
                    caplog.clear()
                    await asking.all_of([each], PLANNED, {})
                    pair.append([str(record.args[0]) for record in caplog.records if record.args])
                assert pair[0] == pair[1], str(cell)
                seen += pair[0]
    assert seen or dialect == "sqlite"

"""Every field of every type, as deep as it goes: what may be read has no mark, what may not is refused."""

import re
from typing import Any

import orjson
import pytest

from rules.permissions import Actor, ActorKind, Permission, RoleName
from schema import schema
from tests.matrix.asking import PLANNED, WAYS, Asking
from tests.matrix.books import leaks, marks_for
from tests.matrix.conftest import LEFT_ALONE, Copies, Enter, ready
from tests.matrix.people import DIVIDED, INSIDERS, OPERATOR, Who
from tests.matrix.values import PREFIX
from tests.matrix.walk import EVERY_READ, NEEDS, QUERY, SCHEMA, Selections, is_deed, leaves, named, needed
from tests.matrix.world import World

pytestmark = LEFT_ALONE
TYPES = {prefix: name for name, prefix in PREFIX.items()}
ROOTS = [name for name in QUERY.fields if not is_deed(name, QUERY) and name != "node"]
BY_ID = [name for name in ROOTS if "id" in QUERY.fields[name].args]


def whole(name: str, may: frozenset[Permission]) -> str:
    """A root field with everything below it that somebody with these permissions may read."""
    given = ("($id: ID!)", "(id: $id)") if name in BY_ID else ("", "")
    return f"query{given[0]} {{ {name}{given[1]} {Selections(may & EVERY_READ).of(named(QUERY.fields[name]))} }}"


def own_id(name: str, ids: dict[str, str]) -> dict[str, str]:
    """The variables, with the id of the right type."""
    return {"id": ids[PREFIX[named(QUERY.fields[name]).name]]} if name in BY_ID else {}


@pytest.mark.parametrize("name", INSIDERS)
async def test_all_that_he_may_read_is_ours(name: str, world: World, enter: Enter) -> None:
    who = world.who[name]
    async with enter(who) as asking:
        for root in ROOTS:
            if needed(QUERY.fields[root]) in {None, *who.may}:
                await check_whole(root, who, world, asking)


@pytest.mark.parametrize("name", INSIDERS)
async def test_without_an_id_it_is_his_own(name: str, world: World, enter: Enter) -> None:
    """One who sees several companies has none that is his own."""
    who = world.who[name]
    own = {"id": world.ours["co"]} if who.sees_acme and name != DIVIDED else None
    async with enter(who) as asking:
        for way in WAYS:
            answer = await asking.run("{ company { id } viewer { company { id } } }", {}, way)
            assert answer == ({"company": own, "viewer": {"company": own}}, [])


async def check_whole(root: str, who: Who, world: World, asking: Asking) -> None:
    """With our id something comes, with theirs what comes with none; it is the same both ways."""
    text = whole(root, who.may)
    before = schema.documents.counts.copy()
    ours = [await asking.run(text, own_id(root, world.ours), way) for way in WAYS]
    theirs = [await asking.run(text, own_id(root, world.theirs), way) for way in WAYS]
    never = await asking.run(text, own_id(root, world.never), PLANNED)
    assert (schema.documents.counts - before)["planned"] == 3, schema.documents.reasons
    assert ours[0] == ours[1]
    assert not ours[0][1], (root, ours[0][1])
    assert not leaks(written(ours), marks_for(who, world)), root
    assert bool(ours[0][0][root]) == (who.sees_acme or root in {"viewer", "plans", "companies"}), root
    if root in BY_ID:
        assert theirs == [never, never] == [({root: None}, [])] * 2, root


async def test_rights_elsewhere_do_not_count_here(world: World, enter: Enter) -> None:
    """Two who may do the same at Acme are told the same of it, whatever one of them may do elsewhere."""
    told: list[Any] = []
    for name in (RoleName.INSIGHT, DIVIDED):
        async with enter(world.who[name]) as asking:
            told.append(
                [await asking.run(whole(root, EVERY_READ), own_id(root, world.ours), PLANNED) for root in BY_ID]
            )
    assert told[0] == told[1]


@pytest.mark.parametrize("name", INSIDERS)
async def test_what_he_may_not_read_is_refused_wherever_it_hangs(name: str, world: World, enter: Enter) -> None:
    """Below each kind of object that he may read."""
    who = world.who[name]
    async with enter(who) as asking:
        for document, id_ in forbidden(who, world):
            for way in WAYS:
                _, errors = await asking.run(document, {"id": id_}, way)
                assert {each["extensions"]["code"] for each in errors} == {"NOT_ALLOWED"}, (document, way)


def forbidden(who: Who, world: World) -> list[tuple[str, str]]:
    """A document for each field that leads where he may not read, and the id of the object that has the field."""
    found: list[tuple[str, str]] = []
    for prefix, name in TYPES.items():
        if not who.sees_acme or NEEDS[name] not in {None, *who.may}:
            continue
        for field, each in SCHEMA.type_map[name].fields.items():
            if needed(each) not in {None, *who.may}:
                below = f"{{ ... on {name} {{ {field} {leaves(named(each))} }} }}"
                found.append((f"query($id: ID!) {{ node(id: $id) {below} }}", world.ours[prefix]))
    return found


def test_there_is_something_that_hangs(world: World) -> None:
    documents = [text for name in INSIDERS for text, _ in forbidden(world.who[name], world)]
    fields = set(re.findall(r"\.\.\. on (\w+ \{ \w+)", " ".join(documents)))
    assert fields == {
        f"{name} {{ {field}"
        for name in TYPES.values()
        for field, each in SCHEMA.type_map[name].fields.items()
        if needed(each) not in {None, NEEDS[name]}
    }


async def test_the_operator_sees_every_mark(world: World, enter: Enter) -> None:
    """Else it would prove nothing that the others see none."""
    who = world.who[OPERATOR]
    told = ""
    async with enter(who) as asking:
        for root in ROOTS:
            for ids in (world.ours, world.theirs):
                data, errors = await asking.run(whole(root, who.may), own_id(root, ids), PLANNED)
                assert not errors, errors
                told += written(data)
    for name, marks in world.marks.items():
        unseen = marks - set(leaks(told, marks))
        assert not {mark for mark in unseen if not mark.startswith(("sim_", "8932", "co_", "0200000043", "7654321"))}, (
            name
        )


@pytest.mark.parametrize("permission", sorted(EVERY_READ))
async def test_one_who_reads_one_thing_there_reads_nothing_else(
    permission: Permission, world: World, copy: Copies
) -> None:
    """Whoever may see, for example, Other's users sees none of their services, though a relation leads to them.

    But for cursors: those of services by their users' names have the names (docs/security.md). Where the schema
    promises an object that he may not see there is an error without words: nobody has such rights so far.
    """
    grants = {world.cast.acme.id: EVERY_READ, world.cast.other.id: frozenset({permission})}
    actor = Actor("lgn_somebody", "Somebody", None, ActorKind.LOGIN, grants)
    hidden = frozenset[str]().union(*(marks for name, marks in world.marks.items() if is_other(name, permission)))
    async with copy() as settings, ready(settings) as reader:
        for root in ROOTS:
            for ids in (world.ours, world.theirs):
                for way in WAYS:
                    data, errors = await Asking(actor, reader).run(whole(root, EVERY_READ), own_id(root, ids), way)
                    assert {each["extensions"]["code"] for each in errors} <= {"INTERNAL"}
                    assert not leaks(written([data, errors]), hidden, in_cursors=False), (root, way)


def written(data: Any) -> str:
    """As it is sent."""
    return orjson.dumps(data).decode()


def is_other(name: str, permission: Permission) -> bool:
    """Whether a mark of that type tells of what needs another permission."""
    return NEEDS[name] is not None and NEEDS[name] is not permission

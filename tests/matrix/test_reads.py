"""Every argument of every read, given what is another company's: nobody can tell it from what does not exist."""

from collections.abc import Iterable
from itertools import groupby

import pytest

from rules.permissions import Permission
from tests.matrix.asking import WAYS, Answer, Asking
from tests.matrix.books import changes, leaks, marks_for
from tests.matrix.conftest import LEFT_ALONE, Enter
from tests.matrix.people import ABLE, INSIDERS, Who
from tests.matrix.sites import Site, read_sites
from tests.matrix.values import PREFIX, Cell, cells_of, few
from tests.matrix.walk import NEEDS, named, needed
from tests.matrix.world import World
from tests.stage import everything

pytestmark = LEFT_ALONE
TYPES = {prefix: name for name, prefix in PREFIX.items()}


def fields(sites: Iterable[Site]) -> list[list[Site]]:
    """Together what belongs to one field."""
    return [list(each) for _, each in groupby(sites, key=lambda site: site.path)]


@pytest.mark.parametrize("name", INSIDERS)
async def test_theirs_is_answered_like_nothing(name: str, world: World, enter: Enter) -> None:
    who = world.who[name]
    marks = marks_for(who, world)
    async with enter(who) as asking:
        before = await everything()
        for sites in fields(read_sites()):
            cells = [cell for site in sites for cell in cells_of(site, world)]
            if name not in ABLE:
                cells = few(cells)
            planned, walked = [await ask(asking, cells, way, world) for way in WAYS]
            assert planned == walked
            for cell in cells:
                judge(cell, planned, who, marks)
        assert await everything() == before, changes(before, await everything())


async def ask(asking: Asking, cells: list[Cell], way: str, world: World) -> dict[str, Answer]:
    """The answers by cell, without what was asked for."""
    own = {TYPES[prefix]: id_ for prefix, id_ in world.ours.items() if prefix in TYPES}
    return await asking.all_of(cells, way, own)


def judge(cell: Cell, answers: dict[str, Answer], who: Who, marks: frozenset[str]) -> None:
    """Nothing of another company is told, by content or by errors."""
    answer = answers[str(cell)]
    assert not leaks(answer.text, marks), (str(cell), answer.text)
    assert answer.codes == refused(cell, who), (str(cell), answer.text)
    if cell.other:
        assert answer == answers[cell.other], (str(cell), answer.text, answers[cell.other].text)


def refused(cell: Cell, who: Who) -> tuple[str, ...]:
    """The codes of the errors that he is to get."""
    return ("NOT_ALLOWED",) if lacking(cell.site, cell, who) else ()


def lacking(site: Site, cell: Cell, who: Who) -> Permission | None:
    """The permission that he would need, along the way or at its end; None too where the way ends with nothing."""
    for parent, name in site.path:
        permission = needed(parent.fields[name])
        if named(parent.fields[name]).name == "Node":
            permission = NEEDS.get(TYPES.get(cell.probe.partition("_")[0], ""))
        if permission and permission not in who.may:
            return permission
        if not who.sees_acme and len(site.path) > 1:
            return None
    return None

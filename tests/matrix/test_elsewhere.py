"""Whatever happens at other companies, nothing that is answered here is another byte, and no other statement runs."""

import pytest

from models import Company, MobileService, Order, UcService, User
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from tests import cast as people
from tests.cast import TODAY
from tests.matrix.asking import PLANNED, WALKED, WAYS, Answer, Asking
from tests.matrix.conftest import LEFT_ALONE, Enter
from tests.matrix.people import DIVIDED, FEW, Who
from tests.matrix.sites import read_sites
from tests.matrix.test_reads import ask, fields
from tests.matrix.test_wholes import ROOTS, own_id, whole
from tests.matrix.values import cells_of
from tests.matrix.walk import QUERY, needed
from tests.matrix.world import World
from tests.recording import Recording
from tests.stage import past_order

pytestmark = LEFT_ALONE


@pytest.mark.parametrize("name", [name for name in FEW if name != DIVIDED])
async def test_what_happens_there_is_not_noticed_here(name: str, world: World, enter: Enter) -> None:
    """Counts, totals, quotas, pages and cursors are of what is ours."""
    async with enter(world.who[name]) as asking:
        before = await told(asking, world.who[name], world)
        await happens_elsewhere(world)
        assert await told(asking, world.who[name], world) == before


async def told(asking: Asking, who: Who, world: World) -> dict[str, object]:
    """All that can be read, each argument's cells and each whole."""
    answers: dict[str, object] = {}
    for sites in fields(read_sites()):
        cells = [cell for site in sites for cell in cells_of(site, world) if not cell.twin]
        answers |= await ask(asking, cells, PLANNED, world)
    for root in ROOTS:
        if needed(QUERY.fields[root]) in {None, *who.may}:
            for way in WAYS:
                answers[f"{root} {way}"] = await asking.run(whole(root, who.may), own_id(root, world.ours), way)
    return answers


async def happens_elsewhere(world: World) -> None:
    """At Other and at Third more of everything, everything changed, and something gone."""
    for company in (world.cast.other, world.third):
        users = [await people.user(company, f"{letter} new", "Ops") for letter in "AMZ"]
        lines = [await people.service(user, world.cast.large, (world.cast.world,)) for user in users]
        for line in lines:
            await past_order(line, OrderAction.REMOVE, counted_on=TODAY)
            await past_order(line, OrderAction.MODIFY, OrderState.FAILED, counted_on=TODAY)
        theirs = {"company_id": company.id}
        await Company.filter(id=company.id).update(name="Aardvark", name_folded="aardvark", search_text=" aardvark")
        await User.filter(**theirs).update(cost_centre="Ops")
        await MobileService.filter(**theirs).update(monthly_price_cents=1500, status=ServiceStatus.SUSPENDED)
        await UcService.filter(**theirs).delete()
        await Order.filter(**theirs, action=OrderAction.ADD).update(state=OrderState.FAILED)


@pytest.mark.parametrize("way", [PLANNED, WALKED])
async def test_theirs_costs_what_nothing_costs(way: str, world: World, enter: Enter) -> None:
    """The same statements run for what is theirs and for what is not there: no clock tells them apart."""
    async with enter(world.who["token with all scopes"]) as asking:
        for sites in fields(read_sites()):
            cells = {str(cell): cell for site in sites for cell in cells_of(site, world)}
            for cell in cells.values():
                if cell.other and cell.says.startswith("their"):
                    pair = [await statements(asking, [each], way, world) for each in (cell, cells[cell.other])]
                    assert pair[0] == pair[1], str(cell)


async def statements(asking: Asking, cells: list, way: str, world: World) -> tuple[list[str], Answer]:
    """The statements that run for a cell, and its answer."""
    recording = Recording(asking.reader)
    [answer] = (await ask(Asking(asking.actor, recording), cells, way, world)).values()
    return [text for text, _ in recording.statements], answer

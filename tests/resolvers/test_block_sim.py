"""Blocking, unblocking and replacing a SIM card: what is ordered and reserved, and what is refused."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import AuditEntry, MobileService, Order, OrderStep, SimCard
from resolvers.block_sim import block_sim
from resolvers.replace_sim import replace_sim
from resolvers.unblock_sim import unblock_sim
from rules.errors import (
    InvalidInput,
    NotAllowed,
    NotFound,
    OrderInProgress,
    OutOfStock,
    Problem,
    VersionConflict,
    WrongSimState,
    WrongState,
)
from rules.lifecycle import BlockReason, OrderAction, ServiceStatus, SimKind, SimStatus, StepState
from rules.permissions import Permission
from tests import cast as people
from tests.cast import Cast
from tests.stage import open_order, refusal

Deed = Callable[..., Awaitable[Any]]
LOST = {"reason": BlockReason.LOST}
CARD = {"sim_kind": SimKind.PHYSICAL}
DEEDS: list[tuple[Deed, dict[str, Any], SimStatus]] = [
    (block_sim, LOST, SimStatus.ACTIVE),
    (unblock_sim, {}, SimStatus.BLOCKED),
    (replace_sim, CARD, SimStatus.BLOCKED),
]
each_deed = pytest.mark.parametrize(("deed", "given", "status"), DEEDS, ids=lambda it: getattr(it, "__name__", ""))


async def card_is(cast: Cast, status: SimStatus) -> None:
    await SimCard.filter(id=cast.line.sim_card_id).update(status=status)


async def steps_of(order_id: str) -> list[tuple[str, StepState]]:
    return [(step.name.value, step.state) for step in await OrderStep.filter(order_id=order_id).order_by("position")]


async def test_a_block_is_ordered_and_waits_for_the_network(cast: Cast) -> None:
    outcome = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.STOLEN, expected_version=1)
    order, line = await Order.get(id=outcome.order_id), await MobileService.get(id=cast.line.id)
    assert (order.action, order.wanted, order.lines) == (OrderAction.BLOCK_SIM, {"reason": "STOLEN"}, [])
    assert await steps_of(order.id) == [("BLOCK_SIM", StepState.PENDING)]
    assert (line.open_order_id, line.version, line.sim_card_id) == (order.id, 2, cast.line.sim_card_id)
    assert (await SimCard.get(id=cast.line.sim_card_id)).status is SimStatus.ACTIVE
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == ("block_sim", cast.line.id)
    assert entry.details == {"order_id": order.id, "wanted": {"reason": "STOLEN"}}


@pytest.mark.parametrize("kind", SimKind)
async def test_the_replacement_is_linked_by_the_same_order(cast: Cast, kind: SimKind) -> None:
    outcome = await block_sim(cast.fleet, service_id=cast.line.id, sim_kind=kind, **LOST)
    order = await Order.get(id=outcome.order_id)
    card = await SimCard.get(id=order.wanted["sim_card_id"])
    assert (card.kind, card.status, card.company_id) == (kind, SimStatus.RESERVED, cast.acme.id)
    assert order.wanted["iccid"] == card.iccid
    assert await steps_of(order.id) == [
        ("BLOCK_SIM", StepState.PENDING),
        ("RESERVE_SIM", StepState.DONE),
        ("REPLACE_SIM", StepState.PENDING),
    ]


async def test_a_card_by_its_number(cast: Cast) -> None:
    cards = await SimCard.filter(status=SimStatus.IN_STOCK).order_by("iccid")
    wanted = cards[-1]
    outcome = await replace_sim(cast.fleet, service_id=cast.line.id, iccid=wanted.iccid, **CARD)
    assert (await Order.get(id=outcome.order_id)).wanted["sim_card_id"] == wanted.id
    assert await SimCard.filter(status=SimStatus.RESERVED).count() == 1


@each_deed
async def test_what_the_state_of_the_card_forbids(
    cast: Cast, deed: Deed, given: dict[str, Any], status: SimStatus
) -> None:
    await card_is(cast, SimStatus.RETIRED)
    assert await refusal(deed(cast.fleet, service_id=cast.line.id, **given)) == WrongSimState(SimStatus.RETIRED)
    await MobileService.filter(id=cast.line.id).update(sim_card_id=None)
    assert await refusal(deed(cast.fleet, service_id=cast.line.id, **given)) == WrongSimState(None)
    await MobileService.filter(id=cast.line.id).update(sim_card_id=cast.line.sim_card_id)
    await card_is(cast, status)
    for forbidden in set(ServiceStatus) - {ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED}:
        await MobileService.filter(id=cast.line.id).update(status=forbidden)
        assert await refusal(deed(cast.fleet, service_id=cast.line.id, **given)) == WrongState(forbidden)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    await deed(cast.fleet, service_id=cast.line.id, **given)


async def test_it_is_blocked_once_and_unblocked_once(cast: Cast) -> None:
    assert await refusal(unblock_sim(cast.fleet, service_id=cast.line.id)) == WrongSimState(SimStatus.ACTIVE)
    await card_is(cast, SimStatus.BLOCKED)
    assert await refusal(block_sim(cast.fleet, service_id=cast.line.id, **LOST)) == WrongSimState(SimStatus.BLOCKED)


@each_deed
async def test_an_open_order_and_a_stale_version(
    cast: Cast, deed: Deed, given: dict[str, Any], status: SimStatus
) -> None:
    await card_is(cast, status)
    asked = {"service_id": cast.line.id} | given
    assert await refusal(deed(cast.fleet, expected_version=9, **asked)) == VersionConflict(cast.line.id)
    order = await open_order(cast.line, OrderAction.MODIFY)
    assert await refusal(deed(cast.fleet, **asked)) == OrderInProgress(order.id)


@each_deed
async def test_who_may_not(cast: Cast, deed: Deed, given: dict[str, Any], status: SimStatus) -> None:
    await card_is(cast, status)
    for actor in (cast.insight, cast.manager, cast.operator, cast.partner):
        asked = {"service_id": cast.line.id, "idempotency_key": "k"} | given
        assert await refusal(deed(actor, **asked)) == NotAllowed(Permission.SIMS_BLOCK)
    for service_id in (cast.foreign_line.id, "msvc_unknown", cast.bob.id, "", "x" * 41):
        assert await refusal(deed(cast.fleet, service_id=service_id, **given)) == NotFound()


async def test_a_replacement_that_cannot_be_had(cast: Cast) -> None:
    foreign = await SimCard.create(
        company_id=cast.other.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )
    used = await SimCard.get(id=cast.line.sim_card_id)
    cases: list[tuple[dict[str, Any], Problem]] = [
        ({"iccid": used.iccid}, Problem.NOT_EXPECTED),
        ({"iccid": used.iccid, "sim_kind": SimKind.ESIM}, Problem.NOT_EXPECTED),
        ({"iccid": "1"} | CARD, Problem.ICCID_INVALID),
        ({"iccid": people.iccid()} | CARD, Problem.ICCID_UNKNOWN),
        ({"iccid": foreign.iccid} | CARD, Problem.ICCID_UNKNOWN),
        ({"iccid": used.iccid} | CARD, Problem.ICCID_IN_USE),
    ]
    for given, problem in cases:
        told = await refusal(block_sim(cast.fleet, service_id=cast.line.id, expected_version=9, **LOST, **given))
        assert isinstance(told, InvalidInput), given
        assert [(field.path, field.problem) for field in told.fields] == [(("iccid",), problem)], given
    await SimCard.filter(status=SimStatus.IN_STOCK, company_id=None).delete()
    for deed, given in ((block_sim, LOST | CARD), (replace_sim, CARD)):
        assert await refusal(deed(cast.fleet, service_id=cast.line.id, **given)) == OutOfStock()


async def test_a_repeated_key_blocks_once(cast: Cast) -> None:
    asked = {"service_id": cast.line.id, "idempotency_key": "k"} | LOST | CARD
    assert await block_sim(cast.fleet, **asked) == await block_sim(cast.fleet, **asked)
    assert await Order.all().count() == 1
    assert await SimCard.filter(status=SimStatus.RESERVED).count() == 1

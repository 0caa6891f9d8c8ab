"""Blocking, replacing and suspending, carried out: what the network is told, and what then is so here."""

import pytest

from models import MobileService, SimCard
from resolvers.block_sim import block_sim
from resolvers.replace_sim import replace_sim
from resolvers.resume_service import resume_service
from resolvers.sealing import unseal
from resolvers.step_effects import activation_code_context
from resolvers.suspend_service import suspend_service
from resolvers.unblock_sim import unblock_sim
from rules.lifecycle import (
    BlockReason,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    SuspensionReason,
)
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import SEALING_KEY, card_of, carried_out, check_audit, deeds, quick, steps_of


async def line_of(cast: Cast) -> MobileService:
    return await MobileService.get(id=cast.line.id)


async def test_blocked_and_found_again(cast: Cast) -> None:
    network, card = quick(), await card_of(cast.line)
    blocked = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.LOST)
    assert (await carried_out(blocked.order_id, network)).state is OrderState.COMPLETED
    assert (await card_of(await line_of(cast))).status is SimStatus.BLOCKED
    assert network.blocked == {card.iccid}
    found = await unblock_sim(cast.fleet, service_id=cast.line.id)
    assert (await carried_out(found.order_id, network)).state is OrderState.COMPLETED
    line = await line_of(cast)
    assert (line.status, line.open_order_id, line.sim_card_id) == (ServiceStatus.ACTIVE, None, card.id)
    assert (await card_of(line)).status is SimStatus.ACTIVE
    assert network.blocked == set()
    await check_audit(cast.acme.id)


@pytest.mark.parametrize("kind", SimKind)
async def test_blocked_with_a_replacement(cast: Cast, kind: SimKind) -> None:
    network, old = quick(), await card_of(cast.line)
    ordered = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.STOLEN, sim_kind=kind)
    order = await carried_out(ordered.order_id, network)
    assert order.state is OrderState.COMPLETED
    assert await deeds(order) == [("complete_step", "BLOCK_SIM"), ("complete_order", "REPLACE_SIM")]
    new = await card_of(await line_of(cast))
    assert (new.id, new.status, new.kind) == (order.wanted["sim_card_id"], SimStatus.ACTIVE, kind)
    assert (await SimCard.get(id=old.id)).status is SimStatus.RETIRED
    assert network.lines[cast.line.id].iccid == new.iccid != old.iccid
    assert network.blocked == {old.iccid}
    if kind is SimKind.ESIM:
        assert new.activation_code_encrypted
        code = unseal(SEALING_KEY, new.activation_code_encrypted, activation_code_context(new.id))
        assert code.startswith("LPA:1$")
    await check_audit(cast.acme.id)


async def test_a_lost_reply_makes_no_second_profile(cast: Cast) -> None:
    network = Moody(failures={StepName.BLOCK_SIM: 1, StepName.REPLACE_SIM: 2}, loses_reply=True)
    ordered = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.LOST, sim_kind=SimKind.ESIM)
    order = await carried_out(ordered.order_id, network)
    assert order.state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:BLOCK_SIM", f"{order.id}:REPLACE_SIM"]
    # The second attempt asks what became of the first, and need not be made.
    assert (await steps_of(order))[StepName.REPLACE_SIM].attempts == 2
    assert network.lines[cast.line.id].iccid == (await card_of(await line_of(cast))).iccid


@pytest.mark.parametrize(
    ("kind", "unused"), [(SimKind.PHYSICAL, SimStatus.IN_STOCK), (SimKind.ESIM, SimStatus.RETIRED)]
)
async def test_a_replacement_that_fails_leaves_the_card_blocked(cast: Cast, kind: SimKind, unused: SimStatus) -> None:
    network = Moody(forbidden=frozenset({StepName.REPLACE_SIM}))
    ordered = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.LOST, sim_kind=kind)
    order = await carried_out(ordered.order_id, network)
    assert (order.state, order.failure) == (OrderState.PARTIAL, "not for this line")
    line = await line_of(cast)
    assert (line.sim_card_id, line.open_order_id) == (cast.line.sim_card_id, None)
    assert (await card_of(line)).status is SimStatus.BLOCKED
    assert (await SimCard.get(id=order.wanted["sim_card_id"])).status is unused
    again = await replace_sim(cast.fleet, service_id=line.id, sim_kind=SimKind.PHYSICAL)
    assert (await carried_out(again.order_id)).state is OrderState.COMPLETED
    assert (await card_of(await line_of(cast))).status is SimStatus.ACTIVE


async def test_a_block_that_fails_changes_nothing(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.BLOCK_SIM}))
    ordered = await block_sim(cast.fleet, service_id=cast.line.id, reason=BlockReason.LOST, sim_kind=SimKind.PHYSICAL)
    order = await carried_out(ordered.order_id, network)
    assert order.state is OrderState.FAILED
    assert (await card_of(await line_of(cast))).status is SimStatus.ACTIVE
    assert (await SimCard.get(id=order.wanted["sim_card_id"])).status is SimStatus.IN_STOCK


async def test_suspended_and_resumed(cast: Cast) -> None:
    network = quick()
    ordered = await suspend_service(cast.fleet, service_id=cast.line.id, reason=SuspensionReason.ABSENCE)
    assert (await carried_out(ordered.order_id, network)).state is OrderState.COMPLETED
    assert (await line_of(cast)).status is ServiceStatus.SUSPENDED
    assert network.suspended == {cast.line.id}
    ordered = await resume_service(cast.fleet, service_id=cast.line.id)
    assert (await carried_out(ordered.order_id, network)).state is OrderState.COMPLETED
    line = await line_of(cast)
    assert (line.status, line.monthly_price_cents) == (ServiceStatus.ACTIVE, cast.line.monthly_price_cents)
    assert network.suspended == set()
    await check_audit(cast.acme.id)

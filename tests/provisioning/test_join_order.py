"""Blocked and found again while another card is in the post: what the network is asked, in which order, how often."""

import asyncio
from collections.abc import Iterator

import pytest

from models import MobileService, Order, OrderStep, SimCard, SimDelivery
from provisioning import worker
from provisioning.networks import network_of
from resolvers import rest_order
from resolvers.block_sim import block_sim
from resolvers.deliveries import CAME_BACK
from resolvers.record_step import record_step
from resolvers.retry_order import retry_order
from resolvers.unblock_sim import unblock_sim
from resolvers.worker_bell import wake
from rules.lifecycle import DeliveryState, OrderState, SimStatus, StepName, StepState
from settings import Settings
from tests.cast import Cast
from tests.provisioning.orders import (
    SEALING_KEY,
    card_of,
    carried_out,
    check_audit,
    deeds,
    kill,
    settled,
    start,
    troubled,
    working,
)
from tests.provisioning.post import LOST, Post, in_the_post, leased, replaced_by_post, steps_in_order
from tests.provisioning.simulator import Simulator, simulating

pytestmark = pytest.mark.usefixtures("impatient")
PATIENCE = 20


async def card_is(cast: Cast, status: SimStatus) -> None:
    """Wait until the card with which the line began is so."""
    async with asyncio.timeout(PATIENCE):
        while (await SimCard.get(id=cast.line.sim_card_id)).status is not status:  # noqa: ASYNC110  a worker moves it
            await asyncio.sleep(0.01)


async def under_way(order: Order, network: Post) -> None:
    """Wait until the network has been asked for the card."""
    async with asyncio.timeout(PATIENCE):
        while f"{order.id}:SEND_CARD" not in network.acted:  # noqa: ASYNC110  a worker asks
            await asyncio.sleep(0.01)


async def delivered(order: Order, network: Post) -> Order:
    """The order, once its card was there."""
    network.card = DeliveryState.DELIVERED
    await rest_order.hasten_order(f"{order.id}:SEND_CARD")
    return await settled(order.id)


async def test_blocked_found_again_and_blocked_while_the_card_is_in_the_post(cast: Cast) -> None:
    network, order = Post(), await replaced_by_post(cast)
    asked = {"service_id": cast.line.id}
    async with working(network):
        await under_way(order, network)
        old = await card_of(cast.line)
        await block_sim(cast.fleet, **asked, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        assert network.blocked == {old.iccid}
        await unblock_sim(cast.fleet, **asked)
        await card_is(cast, SimStatus.ACTIVE)
        assert network.blocked == set()
        await block_sim(cast.fleet, **asked, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        assert network.blocked == {old.iccid}
        assert (await Order.get(id=order.id)).state is OrderState.IN_PROGRESS
        order = await delivered(order, network)
    assert order.state is OrderState.COMPLETED
    steps = ("SEND_CARD", "BLOCK_SIM", "UNBLOCK_SIM", "BLOCK_SIM:2", "REPLACE_SIM")
    assert network.acted == [f"{order.id}:{step}" for step in steps]
    in_order = ("RESERVE_SIM", "BLOCK_SIM", "UNBLOCK_SIM", "BLOCK_SIM", "SEND_CARD", "REPLACE_SIM")
    assert await steps_in_order(order) == [(StepName(step), StepState.DONE) for step in in_order]
    line = await MobileService.get(id=cast.line.id)
    assert (line.sim_card_id, line.open_order_id) == (order.wanted["sim_card_id"], None)
    assert (await card_of(line)).status is SimStatus.ACTIVE
    assert (await SimCard.get(id=old.id)).status is SimStatus.RETIRED
    await check_audit(cast.acme.id)


async def test_a_card_that_was_blocked_with_its_replacement_is_found_again(cast: Cast) -> None:
    network, order = Post(), await replaced_by_post(cast, blocks=True)
    async with working(network):
        await under_way(order, network)
        await unblock_sim(cast.fleet, service_id=cast.line.id)
        await card_is(cast, SimStatus.ACTIVE)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        order = await delivered(order, network)
    assert order.state is OrderState.COMPLETED
    steps = ("BLOCK_SIM", "SEND_CARD", "UNBLOCK_SIM", "BLOCK_SIM:2", "REPLACE_SIM")
    assert network.acted == [f"{order.id}:{step}" for step in steps]
    assert (await SimCard.get(id=cast.line.sim_card_id)).status is SimStatus.RETIRED


async def test_the_block_does_not_wait_for_the_next_look_at_the_card(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 50.0)
    monkeypatch.setattr(worker, "LOOK_EVERY", 50.0)
    network, order = Post(), await replaced_by_post(cast)
    async with working(network):
        await under_way(order, network)
        async with asyncio.timeout(PATIENCE):
            while (await Order.get(id=order.id)).lease_token:  # noqa: ASYNC110  a worker gives it back
                await asyncio.sleep(0.01)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)


async def test_the_card_arrives_while_the_block_is_asked_for(cast: Cast) -> None:
    """A worker hears of the delivery, but the block came first: it is asked for, and then the card is used."""
    network, order = Post(), await replaced_by_post(cast)
    job = await leased()
    assert job.parcel
    network.card = DeliveryState.DELIVERED
    shipment = await network.send_card(job.request_id, job.line, job.parcel)
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    assert await record_step(job, shipment, SEALING_KEY) is None
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:{step}" for step in ("SEND_CARD", "BLOCK_SIM", "REPLACE_SIM")]
    assert (await SimDelivery.get(order_id=order.id)).state is DeliveryState.DELIVERED
    assert await deeds(order) == [
        ("complete_step", "BLOCK_SIM"),
        ("complete_step", "SEND_CARD"),
        ("complete_order", "REPLACE_SIM"),
    ]


async def test_a_worker_dies_between_the_block_and_the_card(cast: Cast) -> None:
    network, order = Post(), await in_the_post(cast)
    network.acted.append(f"{order.id}:SEND_CARD")  # it was asked for when it was put into the post
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    job = await leased()
    await network.block_sim(job.request_id, job.line)
    following = await record_step(job, None, SEALING_KEY)
    assert following
    assert following.step is StepName.SEND_CARD
    network.card = DeliveryState.DELIVERED
    order = await carried_out(order.id, network)  # when his lease is over
    assert order.state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:{step}" for step in ("SEND_CARD", "BLOCK_SIM", "REPLACE_SIM")]


@pytest.mark.parametrize("moment", [0.0, 0.01, 0.03, 0.06])
async def test_a_worker_is_killed_at_any_moment_of_the_block(cast: Cast, moment: float) -> None:
    network, order = Post(seconds=0.04), await in_the_post(cast)
    network.acted.append(f"{order.id}:SEND_CARD")
    first = start(network)
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    await asyncio.sleep(moment)
    await kill(first)
    async with working(network):
        await card_is(cast, SimStatus.BLOCKED)
        order = await delivered(order, network)
    assert order.state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:{step}" for step in ("SEND_CARD", "BLOCK_SIM", "REPLACE_SIM")]


async def test_a_card_that_came_back_is_told_of_again_after_the_block(cast: Cast) -> None:
    network, order = Post(card=DeliveryState.RETURNED), await replaced_by_post(cast)
    async with working(network):
        await troubled(order)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        order = await troubled(order)
        assert (order.failure, order.run_after, order.lease_token) == (CAME_BACK, None, None)
        network.card = DeliveryState.DELIVERED
        await retry_order(cast.fleet, order_id=order.id)
        assert (await settled(order.id)).state is OrderState.COMPLETED
    steps = ("SEND_CARD", "BLOCK_SIM", "SEND_CARD:2", "REPLACE_SIM")
    assert network.acted == [f"{order.id}:{step}" for step in steps]


async def test_who_retries_a_block_does_not_have_the_card_sent_again(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "SHOWN_AFTER", 1)
    monkeypatch.setattr(worker, "LONGEST_WAIT", 50)
    monkeypatch.setattr(worker, "SHORTEST_WAIT", 50)
    network, order = Post(card=DeliveryState.RETURNED), await replaced_by_post(cast)
    network.failures[StepName.BLOCK_SIM] = 1
    async with working(network):
        await troubled(order)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        assert (await troubled(order)).failure == "out of order"
        await retry_order(cast.fleet, order_id=order.id)
        await card_is(cast, SimStatus.BLOCKED)
        async with asyncio.timeout(PATIENCE):
            while (await Order.get(id=order.id)).failure != CAME_BACK:  # noqa: ASYNC110  a worker writes it down
                await asyncio.sleep(0.01)
    assert (await SimDelivery.get(order_id=order.id)).sendings == 1
    assert f"{order.id}:SEND_CARD:2" not in network.acted


async def test_a_block_that_the_network_refuses_takes_nothing_from_the_replacement(cast: Cast) -> None:
    network, order = Post(forbidden=frozenset({StepName.BLOCK_SIM})), await replaced_by_post(cast)
    async with working(network):
        await under_way(order, network)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        async with asyncio.timeout(PATIENCE):
            while not await OrderStep.filter(state=StepState.FAILED).exists():  # noqa: ASYNC110  a worker ends it
                await asyncio.sleep(0.01)
        order = await delivered(order, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert ("fail_step", "BLOCK_SIM") in await deeds(order)
    line = await MobileService.get(id=cast.line.id)
    assert line.sim_card_id == order.wanted["sim_card_id"]
    assert (await SimCard.get(id=cast.line.sim_card_id)).status is SimStatus.RETIRED
    await check_audit(cast.acme.id)


@pytest.mark.parametrize("step", [StepName.SEND_CARD, StepName.REPLACE_SIM])
async def test_an_order_that_fails_after_a_block_that_joined_leaves_the_card_blocked(
    cast: Cast, step: StepName
) -> None:
    network, order = Post(), await replaced_by_post(cast)
    async with working(network):
        await under_way(order, network)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        network.forbidden = frozenset({step})
        order = await delivered(order, network)
    assert order.state is OrderState.PARTIAL
    assert (await SimCard.get(id=cast.line.sim_card_id)).status is SimStatus.BLOCKED
    found = await unblock_sim(cast.fleet, service_id=cast.line.id)
    assert found.order_id != order.id
    assert (await carried_out(found.order_id)).state is OrderState.COMPLETED


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with simulating(seconds=0.4) as simulator:
        yield simulator


@pytest.mark.parametrize(
    "faults",
    [
        [],
        [{"kind": "lose_reply", "step": "BLOCK_SIM", "times": 2}],
        [{"kind": "busy", "times": 2, "step": "BLOCK_SIM"}],
    ],
    ids=["well", "lost replies", "busy"],
)
async def test_each_is_done_once_by_a_network_in_a_process_of_its_own(
    cast: Cast, settings: Settings, simulator: Simulator, faults: list[dict[str, object]]
) -> None:
    simulator.fail(*faults, {"kind": "delay", "seconds": 6.0, "step": "SEND_CARD"})
    order = await replaced_by_post(cast)
    async with network_of(simulator.settings(settings)) as network, working(network):
        network._client.timeout = 0.5  # pyright: ignore[reportAttributeAccessIssue]  who soon gives up
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        await unblock_sim(cast.fleet, service_id=cast.line.id)
        await card_is(cast, SimStatus.ACTIVE)
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        await card_is(cast, SimStatus.BLOCKED)
        wake()
        assert (await settled(order.id)).state is OrderState.COMPLETED
    done = {key: count for key, count in simulator.lines()["done"].items() if key.startswith(order.id)}
    steps = ("BLOCK_SIM", "UNBLOCK_SIM", "BLOCK_SIM:2", "SEND_CARD", "REPLACE_SIM")
    assert done == {f"{order.id}:{step}": 1 for step in steps}

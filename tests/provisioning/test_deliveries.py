"""Cards that are sent: the order waits for them, and nobody is kept busy meanwhile."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from models import AuditEntry, MobileService, Order, OrderStep, SimCard, SimDelivery
from provisioning.networks import network_of
from provisioning.simulated_network import CARRIER, SimulatedNetwork
from resolvers import rest_order
from resolvers.block_sim import block_sim
from resolvers.deliveries import CAME_BACK, follow_shipment
from resolvers.job import Shipment
from resolvers.replace_sim import replace_sim
from resolvers.retry_order import retry_order
from resolvers.worker_bell import wake
from rules.lifecycle import (
    BlockReason,
    DeliveryState,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    needs_attention,
)
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import (
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    quick,
    removed,
    settled,
    steps_of,
    troubled,
    working,
)
from tests.provisioning.post import Given
from tests.provisioning.simulator import Simulator, simulating

pytestmark = pytest.mark.usefixtures("impatient")
PATIENCE = 20


async def sent(cast: Cast, **given: Any) -> tuple[MobileService, Order]:
    return await added(cast, SimKind.PHYSICAL, delivery=Given(), **given)


async def delivery_of(order: Order) -> SimDelivery:
    return await SimDelivery.get(order_id=order.id)


async def until(order: Order, state: DeliveryState) -> SimDelivery:
    async with asyncio.timeout(PATIENCE):
        while (row := await delivery_of(order)).state is not state:  # noqa: ASYNC110  a worker moves it
            await asyncio.sleep(0.01)
    return row


async def test_a_card_is_sent_and_then_the_service_is_put_into_use(cast: Cast) -> None:
    network = SimulatedNetwork(seconds=0.2)  # slow enough to be seen under way
    service, order = await sent(cast)
    asked = await delivery_of(order)
    assert (asked.state, asked.recipient, asked.postcode) == (DeliveryState.REQUESTED, "Ann Dubois", "1000")
    assert asked.sim_card_id == service.sim_card_id
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    came = await delivery_of(order)
    assert (came.state, came.carrier, came.sendings) == (DeliveryState.DELIVERED, CARRIER, 1)
    assert came.tracking_number
    assert came.sent_at
    assert came.delivered_at
    assert network.acted == [f"{order.id}:{step}" for step in ("SEND_CARD", "PROVISION", "ACTIVATE")]
    steps = await steps_of(order)
    assert list(steps) == [
        StepName.RESERVE_NUMBER,
        StepName.RESERVE_SIM,
        StepName.SEND_CARD,
        StepName.PROVISION,
        StepName.ACTIVATE,
    ]
    assert {step.state for step in steps.values()} == {StepState.DONE}
    assert ("move_delivery", "SEND_CARD") in await deeds(order)
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE
    await check_audit(cast.acme.id)


async def test_the_address_is_in_no_trail(cast: Cast) -> None:
    _, order = await sent(cast)
    order = await carried_out(order.id)
    told = [entry.details for entry in await AuditEntry.filter(company_id=cast.acme.id)]
    assert "Rue de la Loi" not in f"{told} {order.wanted}"


async def test_who_waits_for_the_post_keeps_no_worker_busy(cast: Cast) -> None:
    """The order has no lease while the card is under way, its step is not tried over and over, and it goes on."""
    network = SimulatedNetwork(seconds=0.5)
    _, order = await sent(cast)
    async with working(network):
        await until(order, DeliveryState.SENT)
        row = await Order.get(id=order.id)
        assert (row.state, row.failure) == (OrderState.IN_PROGRESS, None)
        assert (await settled(order.id)).state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.SEND_CARD].attempts == 1


async def test_a_card_that_comes_back_waits_for_somebody(cast: Cast) -> None:
    network = quick()
    network.returns = 1
    service, order = await sent(cast)
    async with working(network):
        order = await troubled(order)
        assert (order.failure, order.run_after, order.lease_token) == (CAME_BACK, None, None)
        back = await delivery_of(order)
        assert back.state is DeliveryState.RETURNED
        assert back.returned_at
        await retry_order(cast.fleet, order_id=order.id)
        again = await Order.get(id=order.id)
        assert not needs_attention(again.state, again.failure)
        wake()
        assert (await settled(order.id)).state is OrderState.COMPLETED
    came = await delivery_of(order)
    assert (came.state, came.sendings, came.returned_at) == (DeliveryState.DELIVERED, 2, None)
    assert network.acted[:2] == [f"{order.id}:SEND_CARD", f"{order.id}:SEND_CARD:2"]
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


@pytest.mark.parametrize("blocks", [False, True])
async def test_a_replacement_is_sent(cast: Cast, blocks: bool) -> None:
    network, old = quick(), await card_of(cast.line)
    given = {"service_id": cast.line.id, "sim_kind": SimKind.PHYSICAL, "delivery": Given()}
    deed = block_sim(cast.fleet, reason=BlockReason.LOST, **given) if blocks else replace_sim(cast.fleet, **given)
    order = await carried_out((await deed).order_id, network)
    assert order.state is OrderState.COMPLETED
    new = await card_of(await MobileService.get(id=cast.line.id))
    assert (new.id, new.status) == ((await delivery_of(order)).sim_card_id, SimStatus.ACTIVE)
    assert (await SimCard.get(id=old.id)).status is SimStatus.RETIRED
    asked = ["BLOCK_SIM"] * blocks + ["SEND_CARD", "REPLACE_SIM"]
    assert network.acted == [f"{order.id}:{step}" for step in asked]


async def test_a_replacement_that_cannot_be_sent_leaves_the_card_blocked(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.SEND_CARD}))
    given = {"service_id": cast.line.id, "sim_kind": SimKind.PHYSICAL, "delivery": Given()}
    ordered = await block_sim(cast.fleet, reason=BlockReason.STOLEN, **given)
    order = await carried_out(ordered.order_id, network)
    assert order.state is OrderState.PARTIAL
    card = await SimCard.get(id=order.wanted["sim_card_id"])
    assert (card.status, card.company_id) == (SimStatus.IN_STOCK, None)


async def test_what_is_sent_comes_from_the_operator(cast: Cast) -> None:
    own = await SimCard.create(
        company_id=cast.acme.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )
    service, _ = await sent(cast)
    assert service.sim_card_id != own.id
    assert (await SimCard.get(id=own.id)).status is SimStatus.IN_STOCK


async def test_a_card_that_never_left_goes_back_to_the_operator(cast: Cast) -> None:
    service, _ = await sent(cast)
    card = await card_of(service)
    assert card.company_id == cast.acme.id
    removal = await removed(cast, service)
    assert (await carried_out(removal.id)).state is OrderState.COMPLETED
    card = await SimCard.get(id=card.id)
    assert (card.status, card.company_id) == (SimStatus.IN_STOCK, None)


async def test_nothing_is_under_way_of_an_addition_that_was_cancelled(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 50.0)
    network = SimulatedNetwork(seconds=50.0)
    service, addition = await sent(cast)
    async with working(network):
        await resting(addition, network)
    assert (await steps_of(addition))[StepName.SEND_CARD].state is StepState.RUNNING
    await removed(cast, service)
    assert (await Order.get(id=addition.id)).state is OrderState.CANCELLED
    assert (await steps_of(addition))[StepName.SEND_CARD].state is StepState.PENDING


async def resting(order: Order, network: SimulatedNetwork) -> None:
    async with asyncio.timeout(PATIENCE):
        while not network.acted or (await Order.get(id=order.id)).lease_token:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_news_of_the_network_is_a_reason_to_look(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 50.0)
    network = quick()
    _, order = await sent(cast)
    async with working(network):
        await resting(order, network)
        await asyncio.sleep(network.seconds * 4)
        assert (await Order.get(id=order.id)).state is OrderState.IN_PROGRESS
        await rest_order.hasten_order(f"{order.id}:PROVISION")  # about another step: it waits
        await rest_order.hasten_order(f"{order.id}:SEND_CARD")
        assert (await settled(order.id)).state is OrderState.COMPLETED


async def test_older_news_change_nothing(cast: Cast) -> None:
    _, order = await sent(cast)
    row = await delivery_of(order)
    async with in_transaction("default") as tx:
        assert await follow_shipment(row, Shipment(DeliveryState.SENT, "Post", "1"), tx)
        assert not await follow_shipment(row, Shipment(DeliveryState.REQUESTED), tx)
        assert not await follow_shipment(row, Shipment(DeliveryState.SENT, "Post", "2"), tx)
    row = await delivery_of(order)
    assert (row.state, row.carrier, row.tracking_number) == (DeliveryState.SENT, "Post", "2")


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with simulating() as simulator:
        yield simulator


@pytest.mark.parametrize(
    "faults",
    [
        [],
        [{"kind": "lose_reply", "step": "SEND_CARD"}],
        [{"kind": "busy", "times": 2, "step": "SEND_CARD"}],
        [{"kind": "silent", "times": 9}, {"kind": "delay", "seconds": 0.3, "step": "SEND_CARD"}],
    ],
    ids=["well", "lost reply", "busy", "slow"],
)
async def test_one_card_is_sent_by_a_network_that_fails(
    cast: Cast, settings: Settings, simulator: Simulator, faults: list[dict[str, Any]]
) -> None:
    simulator.fail(*faults)
    service, order = await sent(cast)
    async with network_of(simulator.settings(settings)) as network:
        network._client.timeout = 0.5  # pyright: ignore[reportAttributeAccessIssue]  who soon gives up
        order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    done = {key: count for key, count in simulator.lines()["done"].items() if key.startswith(order.id)}
    assert done == {f"{order.id}:{step}": 1 for step in ("SEND_CARD", "PROVISION", "ACTIVATE")}
    came = await delivery_of(order)
    assert (came.state, came.carrier) == (DeliveryState.DELIVERED, CARRIER)
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


async def test_a_card_that_a_network_gets_back_is_sent_again(
    cast: Cast, settings: Settings, simulator: Simulator
) -> None:
    simulator.fail({"kind": "return", "step": "SEND_CARD"})
    _, order = await sent(cast)
    async with network_of(simulator.settings(settings)) as network, working(network):
        order = await troubled(order)
        assert (await delivery_of(order)).state is DeliveryState.RETURNED
        await retry_order(cast.fleet, order_id=order.id)
        assert (await settled(order.id)).state is OrderState.COMPLETED
    assert (await delivery_of(order)).sendings == 2


async def test_a_network_that_refuses_to_send_ends_the_order(
    cast: Cast, settings: Settings, simulator: Simulator
) -> None:
    simulator.fail({"kind": "refuse", "step": "SEND_CARD"})
    service, order = await sent(cast)
    card = await card_of(service)
    async with network_of(simulator.settings(settings)) as network:
        order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.FAILED, "not for this line")
    card = await SimCard.get(id=card.id)
    assert (card.status, card.company_id) == (SimStatus.IN_STOCK, None)


async def test_an_eid_goes_to_the_network(cast: Cast) -> None:
    network = quick()
    eid = "89049032005008882600012345678905"
    service, order = await added(cast, SimKind.ESIM, eid="8904 9032 0050 0888 2600 0123 4567 8905")
    assert (await card_of(service)).eid == eid
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert network.lines[service.id].eid == eid
    assert await OrderStep.filter(order_id=order.id, name=StepName.SEND_CARD).count() == 0

"""Orders at a network that is another process and fails in every way that it knows: each takes effect once."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from models import MobileService, Order
from provisioning import tmf641_network
from provisioning.network import Network
from provisioning.networks import network_of
from rules.lifecycle import OrderState, ServiceStatus, SimKind, StepName
from settings import Settings
from tests.cast import Cast
from tests.provisioning.orders import added, carried_out, modified, removed, settled, steps_of, working
from tests.provisioning.simulator import TOKEN, Simulator, simulating


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with simulating() as simulator:
        yield simulator


@pytest.fixture
async def network(simulator: Simulator, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Network]:
    monkeypatch.setattr(tmf641_network, "SHORTEST_LOOK", 0.02)
    monkeypatch.setattr(tmf641_network, "LONGEST_LOOK", 0.2)
    async with network_of(simulator.settings(settings)) as network:
        yield network
    simulator.fail()


def effects(simulator: Simulator, order: Order) -> dict[str, int]:
    """How often each step of the order was carried out at the network."""
    done = simulator.lines()["done"]
    return {key.partition(":")[2]: count for key, count in done.items() if key.startswith(order.id)}


ADDED = {"PROVISION": 1, "ACTIVATE": 1}


@pytest.mark.parametrize("sim_kind", list(SimKind))
async def test_the_life_of_a_line(cast: Cast, network: Network, simulator: Simulator, sim_kind: SimKind) -> None:
    service, order = await added(cast, sim_kind)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    service = await MobileService.get(id=service.id)
    assert service.status is ServiceStatus.ACTIVE
    assert simulator.lines()["on"][service.id] == {"plan": cast.small.code, "msisdn": service.msisdn}
    order = await carried_out((await modified(cast, service, plan_id=cast.large.id, option_ids=[])).id, network)
    assert simulator.lines()["on"][service.id]["plan"] == cast.large.code
    assert effects(simulator, order) == {"MODIFY": 1}
    order = await carried_out((await removed(cast, await MobileService.get(id=service.id))).id, network)
    assert service.id not in simulator.lines()["on"]
    assert effects(simulator, order) == {"DEPROVISION": 1, "RELEASE": 1}


@pytest.fixture
def impatient(network: Network) -> None:
    """A client that soon gives up waiting for a reply."""
    network._client.timeout = 1.5  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("fault", "attempts"),
    [
        ({"kind": "delay", "seconds": 0.5}, 1),
        ({"kind": "busy", "times": 2}, 3),
        ({"kind": "lose_reply"}, 2),
        ({"kind": "duplicate"}, 1),
        ({"kind": "out_of_order"}, 1),
        ({"kind": "silent", "times": 4}, 1),
        ({"kind": "outage", "seconds": 1.0}, None),
    ],
    ids=lambda fault: fault["kind"] if isinstance(fault, dict) else "",
)
async def test_a_fault_that_passes(
    cast: Cast, network: Network, simulator: Simulator, fault: dict[str, Any], attempts: int | None
) -> None:
    simulator.fail(fault)
    service, order = await added(cast)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert effects(simulator, order) == ADDED
    found = (await steps_of(order))[StepName.PROVISION].attempts
    assert found == attempts if attempts else found > 1
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


@pytest.mark.parametrize("step", ["PROVISION", "ACTIVATE"])
async def test_a_refusal_fails_the_order_with_its_reason(
    cast: Cast, network: Network, simulator: Simulator, step: str
) -> None:
    simulator.fail({"kind": "refuse", "step": step})
    service, order = await added(cast)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.FAILED, "not for this line")
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert service.id not in simulator.lines()["on"]


async def test_a_wrong_key_fails_nothing_for_good(
    cast: Cast, simulator: Simulator, settings: Settings, network: Network
) -> None:
    _, order = await added(cast)
    client = network._client  # pyright: ignore[reportAttributeAccessIssue]
    client.headers["authorization"] = "Bearer wrong"
    async with asyncio.timeout(20), working(network):
        while (await steps_of(order))[StepName.PROVISION].attempts < 2:  # noqa: ASYNC110  another task tries
            await asyncio.sleep(0.05)
        assert (await Order.get(id=order.id)).state is OrderState.IN_PROGRESS
        client.headers["authorization"] = f"Bearer {TOKEN}"
        assert (await settled(order.id)).state is OrderState.COMPLETED

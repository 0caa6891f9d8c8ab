"""Numbers that come along from a network in another process, which rejects, fails, forgets and tells too much."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from models import MobileService, Order, PortIn
from provisioning import tmf641_network
from provisioning.network import Network
from provisioning.networks import network_of
from resolvers import rest_order
from rules.lifecycle import OrderState, PortInState, PortRejection, ServiceStatus, StepName, StepState
from settings import Settings
from tests.cast import Cast
from tests.porting import asked_port, complex_port
from tests.provisioning.orders import added, carried_out, removed, settled, steps_of, working
from tests.provisioning.simulator import Simulator, simulating
from tests.provisioning.test_porting import port_of, until
from tests.provisioning.test_simulator import effects

DONE = {"PROVISION": 1, "PORT_IN": 1, "ACTIVATE": 1}


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with simulating() as simulator:
        yield simulator


@pytest.fixture
async def network(simulator: Simulator, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Network]:
    monkeypatch.setattr(tmf641_network, "SHORTEST_LOOK", 0.02)
    monkeypatch.setattr(tmf641_network, "LONGEST_LOOK", 0.2)
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 0.03)
    async with network_of(simulator.settings(settings)) as network:
        network._client.timeout = 0.3  # pyright: ignore[reportAttributeAccessIssue]
        yield network
    simulator.fail()


@pytest.mark.parametrize("simple", [True, False])
async def test_a_number_comes_along(cast: Cast, network: Network, simulator: Simulator, simple: bool) -> None:
    port = await (asked_port if simple else complex_port)(cast.fleet)
    service, order = await added(cast, port_in=port)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert simulator.lines()["on"][service.id]["msisdn"] == port.msisdn
    assert effects(simulator, order) == DONE
    row = await port_of(order)
    assert (row.state, row.scheduled_for) == (PortInState.COMPLETED, row.requested_on)


@pytest.mark.parametrize(
    ("ending", "given", "rejection"),
    [
        ("9901", {}, PortRejection.NUMBER_NOT_ACTIVE),
        ("9902", {}, PortRejection.ALREADY_PORTING),
        ("9903", {}, PortRejection.PORT_LOCKED),
        ("", {"sim_number": "8932990000000000"}, PortRejection.WRONG_SIM_NUMBER),
        ("", {"account_number": "KL-0000"}, PortRejection.WRONG_ACCOUNT_NUMBER),
    ],
    ids=str,
)
async def test_each_reason_comes_as_data(  # noqa: PLR0917  a table
    cast: Cast, network: Network, simulator: Simulator, ending: str, given: dict[str, Any], rejection: PortRejection
) -> None:
    asks = complex_port if "account_number" in given else asked_port
    service, order = await added(cast, port_in=await asks(cast.fleet, ending, **given))
    order = await carried_out(order.id, network)
    row = await port_of(order)
    assert (order.state, row.state, row.rejection) == (OrderState.FAILED, PortInState.REJECTED, rejection)
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert "PORT_IN" not in effects(simulator, order)


async def test_any_other_refusal_is_told_in_the_networks_words(
    cast: Cast, network: Network, simulator: Simulator
) -> None:
    simulator.fail({"kind": "refuse", "step": "PORT_IN"})
    _, order = await added(cast, port_in=await asked_port(cast.fleet))
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.FAILED, "not for this line")
    assert (await port_of(order)).rejection is PortRejection.OTHER


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "delay", "seconds": 0.5},
        {"kind": "busy", "times": 2},
        {"kind": "lose_reply"},
        {"kind": "duplicate", "times": 5},
        {"kind": "out_of_order", "times": 4},
        {"kind": "silent", "times": 5},
        {"kind": "outage", "seconds": 1.0},
    ],
    ids=lambda fault: fault["kind"],
)
async def test_a_fault_that_passes(cast: Cast, network: Network, simulator: Simulator, fault: dict[str, Any]) -> None:
    """The number is asked for once, and comes."""
    simulator.fail(fault if fault["kind"] == "outage" else fault | {"step": "PORT_IN"})
    _, order = await added(cast, port_in=await asked_port(cast.fleet))
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert effects(simulator, order) == DONE


@pytest.mark.parametrize("fault", ["busy", "lose_reply"])
@pytest.mark.parametrize("ending", ["9911", "9912", "9913"])
async def test_it_is_called_back_whatever_goes_wrong(
    cast: Cast, network: Network, simulator: Simulator, ending: str, fault: str
) -> None:
    service, addition = await added(cast, port_in=await asked_port(cast.fleet, ending))
    state = {"9911": PortInState.SUBMITTED, "9912": PortInState.VALIDATED, "9913": PortInState.SCHEDULED}[ending]
    async with working(network):
        async with asyncio.timeout(20):
            while "PROVISION" not in effects(simulator, addition):  # noqa: ASYNC110  another process does it
                await asyncio.sleep(0.02)
        await until(addition, state)
        simulator.fail({"kind": fault, "step": "CANCEL_PORT"})
        removal = await settled((await removed(cast, service)).id)
    assert removal.state is OrderState.COMPLETED
    assert (await Order.get(id=addition.id)).state is OrderState.CANCELLED
    assert (await port_of(addition)).state is PortInState.CANCELLED
    assert service.id not in simulator.lines()["on"]


async def test_news_let_an_order_be_looked_at_that_rests_for_long(
    cast: Cast, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 50.0)
    _, order = await added(cast, port_in=await asked_port(cast.fleet))
    async with working(network):
        async with asyncio.timeout(20):
            while (await steps_of(order))[StepName.PORT_IN].state is StepState.PENDING:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.5)
        assert (await PortIn.get(order_id=order.id)).state is PortInState.SUBMITTED
        while not await rest_order.hasten_order(f"{order.id}:PORT_IN"):  # noqa: ASYNC110  it may be in hand
            await asyncio.sleep(0.05)
        assert (await settled(order.id)).state is OrderState.COMPLETED


async def test_news_of_other_things_hasten_nothing(cast: Cast) -> None:
    for request in ("", "ord_nonsense:PORT_IN", "ord_nonsense:ACTIVATE", ":PORT_IN"):
        assert not await rest_order.hasten_order(request)

"""Numbers that are brought along, carried out at a network in this process."""

import asyncio
from datetime import date
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from models import MobileService, Order, OrderStep, PortIn, SimCard
from provisioning.simulated_network import SimulatedNetwork
from resolvers import rest_order
from resolvers.job import PortProgress
from resolvers.record_step import record_step
from resolvers.remove_service import remove_service
from resolvers.take_order import take_order
from rules.errors import Refused
from rules.lifecycle import (
    OrderState,
    PortInState,
    PortRejection,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
)
from tests.cast import Cast
from tests.porting import Asked, asked_port, complex_port
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import (
    SEALING_KEY,
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    kill,
    quick,
    removed,
    settled,
    start,
    steps_of,
    working,
)

PATIENCE = 20  # seconds


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 0.03)


async def ordered(cast: Cast, port: Asked, **given: Any) -> tuple[MobileService, Order]:
    return await added(cast, port_in=port, **given)


async def port_of(order: Order) -> PortIn:
    return await PortIn.get(order_id=order.id)


async def until(order: Order, state: PortInState) -> PortIn:
    """The port once it is there and its order rests."""
    async with asyncio.timeout(PATIENCE):
        while True:
            port, row = await port_of(order), await Order.get(id=order.id)
            if port.state is state and row.lease_token is None:
                return port
            await asyncio.sleep(0.01)


async def at_rest(order: Order) -> tuple[Order, OrderStep]:
    """Read where no worker can take it up in between."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with in_transaction():
                row = await Order.filter(id=order.id).select_for_update().get()
                step = (await steps_of(order))[StepName.PORT_IN]
            if row.lease_token is None:
                return row, step
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("sim_kind", SimKind)
async def test_a_number_comes_along(cast: Cast, sim_kind: SimKind) -> None:
    network = quick()
    service, order = await ordered(cast, await asked_port(cast.fleet), sim_kind=sim_kind)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure, order.lease_token) == (OrderState.COMPLETED, None, None)
    line = await MobileService.get(id=service.id)
    assert (line.status, line.msisdn, line.open_order_id) == (ServiceStatus.ACTIVE, service.msisdn, None)
    assert (await card_of(line)).status is SimStatus.ACTIVE
    assert network.lines[line.id].msisdn == service.msisdn
    port = await port_of(order)
    assert (port.state, port.rejection, port.scheduled_for) == (PortInState.COMPLETED, None, date(2026, 1, 19))
    times = [port.submitted_at, port.validated_at, port.scheduled_at, port.executing_at, port.closed_at]
    assert None not in times
    assert times == sorted(times)  # pyright: ignore[reportArgumentType]
    assert network.acted == [f"{order.id}:{step}" for step in ("PROVISION", "PORT_IN", "ACTIVATE")]
    await check_audit(cast.acme.id)


async def test_the_states_are_told_one_by_one(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest_order, "LATEST_LOOK", 0.03)
    _, order = await ordered(cast, await asked_port(cast.fleet))
    order = await carried_out(order.id, SimulatedNetwork(seconds=0.5))
    told = [deed for deed, _ in await deeds(order)]
    assert told == ["complete_step", "move_port", "move_port", "move_port", "complete_step", "complete_order"]


async def test_the_order_rests_meanwhile_and_shows_no_attempts(cast: Cast) -> None:
    _, order = await ordered(cast, await asked_port(cast.fleet, "9913"))
    async with working(quick()):
        await until(order, PortInState.SCHEDULED)
        await asyncio.sleep(0.5)
        row, step = await at_rest(order)
    assert (row.state, row.failure, row.lease_until) == (OrderState.IN_PROGRESS, None, None)
    assert (step.state, step.attempts) == (StepState.RUNNING, 0)


REJECTIONS: list[tuple[str, dict[str, Any], PortRejection]] = [
    ("9901", {}, PortRejection.NUMBER_NOT_ACTIVE),
    ("9902", {}, PortRejection.ALREADY_PORTING),
    ("9903", {}, PortRejection.PORT_LOCKED),
    ("", {"sim_number": "8932990000000000"}, PortRejection.WRONG_SIM_NUMBER),
]


@pytest.mark.parametrize(("ending", "given", "rejection"), REJECTIONS, ids=str)
async def test_a_number_that_is_not_let_go(
    cast: Cast, ending: str, given: dict[str, Any], rejection: PortRejection
) -> None:
    network = quick()
    service, order = await ordered(cast, await asked_port(cast.fleet, ending, **given), sim_kind=SimKind.PHYSICAL)
    card = await card_of(service)
    await leaves_nothing(cast, network, order, rejection)
    assert (await SimCard.get(id=card.id)).status is SimStatus.IN_STOCK
    assert (await steps_of(order))[StepName.PORT_IN].state is StepState.FAILED


async def test_a_wrong_account_number(cast: Cast) -> None:
    port = await complex_port(cast.fleet, account_number="KL-0000")
    _, order = await ordered(cast, port)
    await leaves_nothing(cast, quick(), order, PortRejection.WRONG_ACCOUNT_NUMBER)


async def leaves_nothing(cast: Cast, network: SimulatedNetwork, order: Order, rejection: PortRejection) -> None:
    """The order fails, its line is undone at the network, and the number may be asked for again."""
    order = await carried_out(order.id, network)
    assert order.state is OrderState.FAILED
    port = await port_of(order)
    assert (port.state, port.rejection) == (PortInState.REJECTED, rejection)
    assert port.closed_at
    service = await MobileService.get(id=order.service_id)
    assert (service.status, service.open_order_id) == (ServiceStatus.TERMINATED, None)
    assert network.acted[-1] == f"{order.id}:DEPROVISION"
    assert network.lines == {}
    again = await asked_port(cast.fleet, msisdn=port.msisdn, mandate_id=port.mandate_id)
    await ordered(cast, again)
    await check_audit(cast.acme.id)


async def test_a_step_before_that_fails_calls_the_port_off(cast: Cast) -> None:
    _, order = await ordered(cast, await asked_port(cast.fleet))
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.PROVISION})))
    assert order.state is OrderState.FAILED
    assert (await port_of(order)).state is PortInState.CANCELLED


@pytest.mark.parametrize("loses_reply", [False, True])
async def test_a_network_that_fails_for_a_while_is_asked_once(cast: Cast, loses_reply: bool) -> None:
    network = Moody(failures={StepName.PORT_IN: 3}, loses_reply=loses_reply)
    _, order = await ordered(cast, await asked_port(cast.fleet))
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert network.acted.count(f"{order.id}:PORT_IN") == 1


async def test_a_killed_worker_is_followed_by_another(cast: Cast) -> None:
    network = SimulatedNetwork(seconds=0.3)
    _, order = await ordered(cast, await asked_port(cast.fleet))
    first = start(network)
    async with asyncio.timeout(PATIENCE):
        while (await steps_of(order))[StepName.PORT_IN].state is StepState.PENDING:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await kill(first)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert network.acted.count(f"{order.id}:PORT_IN") == 1


@pytest.mark.parametrize("ending", ["9911", "9912", "9913"])
async def test_an_addition_is_taken_back_with_its_number(cast: Cast, ending: str) -> None:
    network = quick()
    service, addition = await ordered(cast, await asked_port(cast.fleet, ending), sim_kind=SimKind.PHYSICAL)
    card = await card_of(service)
    state = {"9911": PortInState.SUBMITTED, "9912": PortInState.VALIDATED, "9913": PortInState.SCHEDULED}[ending]
    async with working(network):
        await provisioned(addition)
        await until(addition, state)
        removal = await settled((await removed(cast, service)).id)
    assert removal.state is OrderState.COMPLETED
    assert list(await steps_of(removal)) == [StepName.CANCEL_PORT, StepName.DEPROVISION, StepName.RELEASE]
    addition = await Order.get(id=addition.id)
    assert (addition.state, addition.lease_token) == (OrderState.CANCELLED, None)
    assert addition.completed_at
    assert (await steps_of(addition))[StepName.PORT_IN].state is StepState.PENDING
    port = await port_of(addition)
    assert (port.state, port.rejection) == (PortInState.CANCELLED, None)
    line = await MobileService.get(id=service.id)
    assert (line.status, line.open_order_id) == (ServiceStatus.TERMINATED, None)
    assert (await SimCard.get(id=card.id)).status is SimStatus.IN_STOCK
    assert network.ports[f"{addition.id}:PORT_IN"].called_back
    await check_audit(cast.acme.id)


async def provisioned(order: Order) -> None:
    async with asyncio.timeout(PATIENCE):
        while (await steps_of(order))[StepName.PORT_IN].state is StepState.PENDING:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_an_addition_is_taken_back_before_its_number_was_asked_for(cast: Cast) -> None:
    network = quick()
    service, addition = await ordered(cast, await asked_port(cast.fleet))
    removal = await removed(cast, service)
    assert (await carried_out(removal.id, network)).state is OrderState.COMPLETED
    assert (await Order.get(id=addition.id)).state is OrderState.CANCELLED
    assert (await port_of(addition)).state is PortInState.CANCELLED
    assert network.ports == {}


async def test_a_number_that_is_moved_is_not_called_back(cast: Cast) -> None:
    service, addition = await ordered(cast, await asked_port(cast.fleet, "9914"))
    async with working(quick()):
        await until(addition, PortInState.EXECUTING)
        with pytest.raises(Refused) as caught:
            await remove_service(cast.fleet, service_id=service.id)
    assert caught.value.refusal.code == "ORDER_IN_PROGRESS"
    assert (await Order.get(id=addition.id)).state is OrderState.IN_PROGRESS


async def test_too_late_the_addition_goes_on(cast: Cast) -> None:
    """The network began to move it, and nobody here knows yet: the removal fails, and the number comes."""
    network = SimulatedNetwork(seconds=0.02)
    service, addition = await ordered(cast, await asked_port(cast.fleet))
    await asked_and_forgotten(network)
    await asyncio.sleep(0.3)  # it is over there
    removal = await removed(cast, service)
    assert (await MobileService.get(id=service.id)).open_order_id == removal.id
    async with working(network):
        removal, addition = await settled(removal.id), await settled(addition.id)
    assert (removal.state, removal.failure) == (OrderState.FAILED, "the number is being moved already")
    assert addition.state is OrderState.COMPLETED
    line = await MobileService.get(id=service.id)
    assert (line.status, line.open_order_id) == (ServiceStatus.ACTIVE, None)
    assert (await port_of(addition)).state is PortInState.COMPLETED
    await check_audit(cast.acme.id)


async def test_a_number_that_was_not_asked_for_is_not_moved_whatever_the_network_says(cast: Cast) -> None:
    """It refuses to call it back, and then the line: were the number taken for one on its way, it would be for ever."""
    service, addition = await ordered(cast, await asked_port(cast.fleet))
    removal = await removed(cast, service)
    async with working(Moody(forbidden=frozenset({StepName.CANCEL_PORT, StepName.PROVISION}))):
        removal, addition = await settled(removal.id), await settled(addition.id)
    assert (removal.state, addition.state) == (OrderState.FAILED, OrderState.FAILED)
    assert (await port_of(addition)).state is PortInState.CANCELLED


async def asked_and_forgotten(network: SimulatedNetwork) -> None:
    """A worker asks for the number, and dies before it hears more."""
    job = await take_order()
    assert job
    profile = await network.provision(job.request_id, job.line)
    following = await record_step(job, profile, SEALING_KEY)
    assert following
    assert following.port
    await network.port_in(following.request_id, following.line, following.port)


async def test_nobody_who_had_the_addition_in_hand_writes_once_it_is_set_aside(cast: Cast) -> None:
    service, addition = await ordered(cast, await asked_port(cast.fleet))
    job = await take_order()
    assert job
    removal = await removed(cast, service)
    assert await take_order() is None, "the removal must wait for the addition to leave the network"
    await rest_order.rest_order(job, PortProgress(PortInState.EXECUTING))
    assert (await port_of(addition)).state is PortInState.SUBMITTED
    assert (await Order.get(id=addition.id)).run_after is None
    assert (await carried_out(removal.id)).state is OrderState.COMPLETED

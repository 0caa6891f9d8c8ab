"""A removal cancels an addition that a worker is in the middle of."""

import asyncio
from datetime import timedelta

import pytest

from clock import real_now
from models import MobileService, Order, PhoneNumber
from provisioning.simulated_network import SimulatedNetwork
from resolvers.job import Line
from resolvers.put_back_order import put_back_order
from resolvers.record_step import record_step
from resolvers.take_order import LEASE, renew_leases, take_order
from rules.lifecycle import NumberStatus, OrderState, ServiceStatus, StepName, StepState
from tests.cast import Cast
from tests.provisioning.orders import (
    PATIENCE,
    SEALING_KEY,
    added,
    carried_out,
    check_audit,
    deeds,
    quick,
    removed,
    settled,
    steps_of,
    stopped_time,
    working,
)


async def test_a_cancelled_addition_has_no_effect_however_far_it_was(cast: Cast) -> None:
    network = quick()
    service, addition = await added(cast)
    job = await take_order()
    assert job
    removal = await removed(cast, service)
    assert await take_order() is None, "the removal must wait for the addition to leave the network"
    profile = await network.provision(job.request_id, job.line)
    assert await record_step(job, profile, SEALING_KEY) is None
    await addition.refresh_from_db()
    assert (addition.state, addition.lease_token) == (OrderState.CANCELLED, None)
    assert (await steps_of(addition))[StepName.PROVISION].state is StepState.PENDING
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.RESERVED
    assert (await carried_out(removal.id, network)).state is OrderState.COMPLETED
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert await deeds(addition) == []


async def test_a_cancelled_addition_is_not_due_any_more(cast: Cast) -> None:
    service, addition = await added(cast)
    job = await take_order()
    assert job
    await removed(cast, service)
    await addition.refresh_from_db()
    assert (addition.state, addition.run_after) == (OrderState.CANCELLED, None)
    await put_back_order(job, timedelta(seconds=1), "connection reset")
    await addition.refresh_from_db()
    assert (addition.run_after, addition.failure, addition.lease_token) == (None, None, None)


async def test_a_clock_that_was_set_back_does_not_hold_the_removal_up(cast: Cast) -> None:
    service, addition = await added(cast)
    assert await take_order(), "by a worker that dies"
    removal = await removed(cast, service)
    await Order.filter(id=addition.id).update(lease_until=real_now() + timedelta(hours=1))
    assert await take_order() is None, "it may live, and renew its lease"
    assert (await carried_out(removal.id)).state is OrderState.COMPLETED


async def test_who_asks_for_what_is_cancelled_keeps_the_removal_away(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    service, _ = await added(cast)
    at = stopped_time(monkeypatch)
    job = await take_order()
    assert job
    await removed(cast, service)
    for seconds in (2, 4, 6):
        at(seconds)
        assert await renew_leases({job.lease_token: job.order_id}) == {job.lease_token}
        assert await take_order() is None
    at(6 + LEASE.total_seconds())
    assert await take_order()


class Slow(SimulatedNetwork):
    """Switches a line on later than a lease lasts."""

    activating = False

    async def activate(self, request_id: str, line: Line) -> None:
        self.activating = True
        await asyncio.sleep(LEASE.total_seconds() + 1.5)
        await super().activate(request_id, line)


async def test_a_network_that_takes_its_time_is_waited_for(cast: Cast) -> None:
    network = Slow(seconds=0.02)
    service, _ = await added(cast)
    async with working(network), asyncio.timeout(PATIENCE):
        while not network.activating:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        removal = await settled((await removed(cast, service)).id)
    assert removal.state is OrderState.COMPLETED
    assert [request.partition(":")[2] for request in network.acted] == [
        "PROVISION",
        "ACTIVATE",
        "DEPROVISION",
        "RELEASE",
    ]
    assert network.lines == {}


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.15, 0.25])
async def test_cancelling_while_the_worker_is_at_it(cast: Cast, moment: float) -> None:
    network = SimulatedNetwork(seconds=0.2)
    service, addition = await added(cast)
    async with working(network):
        await asyncio.sleep(moment)
        removal = await settled((await removed(cast, service)).id)
    assert removal.state is OrderState.COMPLETED
    await addition.refresh_from_db()
    assert addition.state is OrderState.CANCELLED
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert (await PhoneNumber.get(msisdn=service.msisdn)).status is NumberStatus.AVAILABLE
    assert network.lines == {}
    assert network.acted[-2:] == [f"{removal.id}:DEPROVISION", f"{removal.id}:RELEASE"]
    await check_audit(cast.acme.id)

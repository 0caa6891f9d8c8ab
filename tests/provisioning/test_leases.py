"""One worker at a time: leases end, are renewed, and a worker that lost its lease changes nothing."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.connection import get_connection

from clock import real_now
from models import AuditEntry, MobileService, Order, OrderStep
from provisioning import leases
from provisioning.simulated_network import SimulatedNetwork
from resolvers.fail_order import fail_order
from resolvers.job import Job
from resolvers.put_back_order import put_back_order
from resolvers.record_step import record_step
from resolvers.take_order import CANNOT_BEGIN, LEASE, renew_leases, take_order
from rules.lifecycle import OrderState, ServiceStatus, StepName, StepState
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import (
    PATIENCE,
    SEALING_KEY,
    added,
    carried_out,
    check_audit,
    deeds,
    kill,
    modified,
    quick,
    removed,
    settled,
    start,
    steps_of,
    stopped_time,
    working,
)


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.15, 0.25, 0.35, 0.45])
async def test_a_restart_at_any_moment_takes_effect_once(cast: Cast, moment: float) -> None:
    network = SimulatedNetwork(seconds=0.2)
    service, order = await added(cast)
    first = start(network)
    await asyncio.sleep(moment)
    await kill(first)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


async def test_stopping_finishes_the_step_and_hands_the_order_over(cast: Cast) -> None:
    network = Moody(seconds=0.2)
    _, order = await added(cast)
    async with working(network), asyncio.timeout(PATIENCE):
        while not network.asked:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    steps = await steps_of(order)
    assert (steps[StepName.PROVISION].state, steps[StepName.ACTIVATE].state) == (StepState.DONE, StepState.PENDING)
    await order.refresh_from_db()
    assert (order.state, order.lease_token, order.lease_until) == (OrderState.IN_PROGRESS, None, None)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED


async def test_stopping_in_a_long_step_gives_the_lease_back(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provisioning.worker.DRAIN_FOR", 0.1)
    _, order = await added(cast)
    async with working(SimulatedNetwork(seconds=60)):
        await asyncio.sleep(0.2)
    await order.refresh_from_db()
    assert (order.state, order.lease_token, order.lease_until) == (OrderState.IN_PROGRESS, None, None)
    step = (await steps_of(order))[StepName.PROVISION]
    assert (step.state, step.attempts) == (StepState.PENDING, 1)


async def test_the_order_of_a_dead_worker_goes_on_when_its_lease_ends(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, order = await added(cast)
    at = stopped_time(monkeypatch)
    job = await take_order()
    assert job
    assert await take_order() is None
    at(LEASE.total_seconds())
    order = await carried_out(order.id)
    assert order.state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.PROVISION].attempts == 2


async def test_a_worker_that_was_paused_beyond_its_lease_changes_nothing(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = quick()
    service, order = await added(cast)
    at = stopped_time(monkeypatch)
    paused = await take_order()
    assert paused
    at(LEASE.total_seconds())
    successor = await take_order()
    assert successor
    assert successor.order_id == paused.order_id == order.id
    profile = await network.provision(paused.request_id, paused.line)
    assert await record_step(paused, profile, SEALING_KEY) is None
    await fail_order(paused, "too late")
    await put_back_order(paused)
    await renew_leases({paused.lease_token: paused.order_id})
    await order.refresh_from_db()
    assert (order.state, order.lease_token) == (OrderState.IN_PROGRESS, successor.lease_token)
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.RESERVED
    assert await record_step(successor, profile, SEALING_KEY)
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.INACTIVE


async def test_an_answer_that_comes_twice_counts_once(cast: Cast) -> None:
    network = quick()
    _, order = await added(cast)
    job = await take_order()
    assert job
    profile = await network.provision(job.request_id, job.line)
    assert await record_step(job, profile, SEALING_KEY)
    assert await record_step(job, profile, SEALING_KEY) is None
    assert await deeds(order) == [("complete_step", "PROVISION")]


async def test_a_renewed_lease_keeps_others_away(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    await added(cast)
    at = stopped_time(monkeypatch)
    job = await take_order()
    assert job
    at(2)
    await renew_leases({job.lease_token: job.order_id})
    at(LEASE.total_seconds() + 1)
    assert await take_order() is None


async def test_a_lease_that_ended_is_not_renewed(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody may have looked meanwhile, and begun what must not happen beside it."""
    await added(cast)
    at = stopped_time(monkeypatch)
    job = await take_order()
    assert job
    assert await renew_leases({job.lease_token: job.order_id}) == {job.lease_token}
    at(LEASE.total_seconds())
    assert await renew_leases({job.lease_token: job.order_id}) == set()
    assert await take_order()


async def test_the_network_hears_nothing_of_who_was_paused_before_asking(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Moody()
    _, order = await added(cast)
    monkeypatch.setattr(leases, "LEASE", timedelta())  # it ends by the worker's clock as soon as it is taken
    async with working(network):
        await asyncio.sleep(0.3)
    assert network.asked == []
    monkeypatch.undo()
    await Order.filter(id=order.id).update(lease_until=real_now())
    assert (await carried_out(order.id)).state is OrderState.COMPLETED


async def test_a_long_step_outlives_the_first_lease(cast: Cast) -> None:
    network = SimulatedNetwork(seconds=4.5)
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    async with working(network, workers=2):
        order = await settled(order.id)
    assert (await steps_of(order))[StepName.MODIFY].attempts == 1


async def test_a_clock_that_was_set_back_does_not_hold_orders_up(cast: Cast) -> None:
    _, order = await added(cast)
    later = real_now() + timedelta(hours=1)
    await Order.filter(id=order.id).update(run_after=later, lease_until=later, lease_token="of a dead worker")
    assert (await carried_out(order.id)).state is OrderState.COMPLETED


async def test_an_order_that_cannot_be_begun_here_keeps_nobody_waiting(cast: Cast) -> None:
    """Of a later version, which a worker of this one may meet while servers are replaced one by one."""
    _, later = await added(cast)
    name = await OrderStep.get(order_id=later.id, name=StepName.ACTIVATE)
    execute = get_connection("default").execute_query
    await execute(f"UPDATE order_step SET name = 'TELEPORT' WHERE id = '{name.id}'")
    _, order = await added(cast, user_id=cast.bob.id)
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    await later.refresh_from_db()
    assert (later.state, later.failure, later.lease_token) == (OrderState.IN_PROGRESS, CANNOT_BEGIN, None)
    assert later.run_after
    assert later.run_after > real_now()
    await execute(f"UPDATE order_step SET name = 'ACTIVATE' WHERE id = '{name.id}'")
    await Order.filter(id=later.id).update(run_after=real_now())
    assert (await carried_out(later.id)).state is OrderState.COMPLETED


async def test_two_workers_share_the_orders(cast: Cast) -> None:
    network = SimulatedNetwork(seconds=0.1)
    orders = [(await added(cast, user_id=user.id))[1] for user in (cast.ann, cast.bob, cast.ann)]
    orders.append(await removed(cast, cast.line))
    async with working(network, workers=2):
        done = [await settled(order.id) for order in orders]
    assert {order.state for order in done} == {OrderState.COMPLETED}
    assert len(network.acted) == len(set(network.acted)) == 8
    assert {step.attempts for step in await OrderStep.all()} == {1}
    assert await AuditEntry.filter(deed="complete_order").count() == 4
    await check_audit(cast.acme.id)


async def test_an_order_is_taken_by_one_of_many(cast: Cast) -> None:
    for user in (cast.ann, cast.bob, cast.ann):
        await added(cast, user_id=user.id)
    jobs = [job for job in await asyncio.gather(*(take_order() for _ in range(8))) if job]
    assert len({job.order_id for job in jobs}) == len(jobs) == 3
    assert all(isinstance(job, Job) for job in jobs)


async def test_a_worker_that_is_woken_takes_the_order_at_once(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provisioning.worker.LOOK_EVERY", 60)
    async with working(quick()):
        await asyncio.sleep(0.1)
        _, order = await added(cast)
        async with asyncio.timeout(5):
            assert (await settled(order.id)).state is OrderState.COMPLETED


async def test_a_worker_that_nobody_wakes_looks_by_itself(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.provisioning.orders.wake", lambda: None)
    async with working(quick()):
        await asyncio.sleep(0.1)
        _, order = await added(cast)
        assert (await settled(order.id)).state is OrderState.COMPLETED

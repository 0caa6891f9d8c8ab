"""What goes wrong at the network and between workers, and that it takes effect once all the same."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from clock import real_now
from models import AuditEntry, MobileService, Order, OrderStep, PhoneNumber, SimCard, User
from provisioning import ask as asking
from provisioning.network import NetworkFailed
from provisioning.simulated_network import SimulatedNetwork
from resolvers.contracts import standing
from resolvers.fail_order import fail_order
from resolvers.job import EsimProfile, Job, Line
from resolvers.put_back_order import put_back_order
from resolvers.record_step import record_step
from resolvers.take_order import renew_leases, take_order
from rules.lifecycle import (
    NumberStatus,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    UserStatus,
)
from tests.cast import TODAY, Cast
from tests.provisioning.orders import (
    SEALING_KEY,
    added,
    carried_out,
    check_audit,
    deeds,
    kill,
    modified,
    number_of,
    quick,
    removed,
    settled,
    start,
    steps_of,
    working,
)


@dataclass
class Moody(SimulatedNetwork):
    """Fails a request as often as `failures` says, before or after it acted; refuses `forbidden` requests for good."""

    seconds: float = 0.02
    failures: dict[StepName, int] = field(default_factory=dict[StepName, int])
    loses_reply: bool = False
    forbidden: frozenset[StepName] = frozenset()
    asked: list[str] = field(default_factory=list[str])

    async def _once(self, request_id, act):
        step = StepName(request_id.rpartition(":")[2])
        self.asked.append(request_id)
        if step in self.forbidden:
            raise NetworkFailed("not for this line", permanent=True)
        self.failures[step] = self.failures.get(step, 0) - 1
        if self.failures[step] >= 0 and not self.loses_reply:
            raise NetworkFailed("out of order", permanent=False)
        answer = await super()._once(request_id, act)
        if self.failures[step] >= 0:
            raise NetworkFailed("connection reset", permanent=False)
        return answer


@pytest.mark.parametrize("loses_reply", [False, True], ids=["does nothing", "acts, then loses the reply"])
async def test_a_passing_failure_is_tried_again_and_takes_effect_once(cast: Cast, loses_reply: bool) -> None:
    network = Moody(failures={StepName.PROVISION: 2, StepName.ACTIVATE: 1}, loses_reply=loses_reply)
    service, order = await added(cast)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    steps = await steps_of(order)
    assert (steps[StepName.PROVISION].attempts, steps[StepName.ACTIVATE].attempts) == (3, 2)
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


async def test_a_network_that_never_answers_is_asked_again(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWER_WITHIN", 0.05)

    class Silent(SimulatedNetwork):
        async def activate(self, request_id: str, line: Line) -> None:
            silent = request_id not in self.acted
            await super().activate(request_id, line)
            if silent:
                await asyncio.Event().wait()

    network = Silent(seconds=0.01)
    _, order = await added(cast)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.ACTIVATE].attempts == 2
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]


async def test_a_defect_of_the_adapter_is_a_passing_failure(cast: Cast) -> None:
    class Defective(SimulatedNetwork):
        async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
            answer = await super().provision(request_id, line)
            if len(self.acted) == 1 and not self.lines:
                self.lines["asked"] = line
                raise KeyError("no such field")
            return answer

    _, order = await added(cast)
    order = await carried_out(order.id, Defective(seconds=0.01))
    assert order.state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.PROVISION].attempts == 2


@pytest.mark.parametrize("profile", [None, EsimProfile("893201", "LPA:1$a$B"), EsimProfile("8932010000000000012", "x")])
async def test_an_esim_without_a_proper_profile_fails(cast: Cast, profile: EsimProfile | None) -> None:
    class Careless(SimulatedNetwork):
        async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
            return profile

    _, order = await added(cast)
    order = await carried_out(order.id, Careless(seconds=0.01))
    assert order.state is OrderState.FAILED
    assert "eSIM profile" in (order.failure or "")


@pytest.mark.parametrize("step", [StepName.PROVISION, StepName.ACTIVATE])
@pytest.mark.parametrize(
    ("kind", "card_after"), [(SimKind.PHYSICAL, SimStatus.IN_STOCK), (SimKind.ESIM, SimStatus.RETIRED)]
)
async def test_a_failed_addition_leaves_nothing_behind(
    cast: Cast, step: StepName, kind: SimKind, card_after: SimStatus
) -> None:
    network = Moody(forbidden=frozenset({step}))
    service, order = await added(cast, kind)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.FAILED, "not for this line")
    assert order.completed_at
    service = await MobileService.get(id=service.id)
    assert (service.status, service.open_order_id, service.activated_on) == (ServiceStatus.TERMINATED, None, None)
    assert (await SimCard.filter(kind=kind).order_by("-id").first()) is not None
    assert (await number_of(service)).status is NumberStatus.AVAILABLE
    assert {card.status for card in await SimCard.filter(kind=kind, company_id=cast.acme.id)} >= {card_after}
    assert not await SimCard.exists(status=SimStatus.RESERVED)
    assert (await User.get(id=cast.ann.id)).status is UserStatus.INACTIVE
    assert (await steps_of(order))[step].state is StepState.FAILED
    assert (await deeds(order))[-1] == ("fail_order", step)
    assert (f"{order.id}:DEPROVISION" in network.acted) is (step is StepName.ACTIVATE)
    await check_audit(cast.acme.id)


async def test_a_failed_addition_waits_until_the_network_has_undone_it(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.ACTIVATE}), failures={StepName.DEPROVISION: 2})
    _, order = await added(cast)
    assert (await carried_out(order.id, network)).state is OrderState.FAILED
    assert network.asked.count(f"{order.id}:DEPROVISION") == 3


async def test_a_failed_change_leaves_the_service_as_it_was(cast: Cast) -> None:
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.MODIFY})))
    assert order.state is OrderState.FAILED
    line = await MobileService.get(id=cast.line.id)
    assert (line.plan_id, line.monthly_price_cents) == (cast.small.id, cast.line.monthly_price_cents)
    assert (line.status, line.open_order_id) == (ServiceStatus.ACTIVE, None)
    order = await modified(cast, line, plan_id=cast.large.id)  # it did not count either
    assert (await carried_out(order.id)).state is OrderState.COMPLETED


async def test_a_failed_removal_gives_its_slot_back(cast: Cast) -> None:
    order = await removed(cast, cast.line)
    assert await removals(cast) == 1
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.DEPROVISION})))
    assert order.state is OrderState.FAILED
    line = await MobileService.get(id=cast.line.id)
    assert (line.status, line.open_order_id, line.terminated_on) == (ServiceStatus.ACTIVE, None, None)
    assert (await number_of(line)).status is NumberStatus.IN_USE
    assert await removals(cast) == 0


async def test_a_removal_that_fails_half_way_took_effect_and_keeps_its_slot(cast: Cast) -> None:
    order = await removed(cast, cast.line)
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.RELEASE})))
    assert order.state is OrderState.PARTIAL
    assert (await MobileService.get(id=cast.line.id)).status is ServiceStatus.TERMINATED
    assert await removals(cast) == 1


async def removals(cast: Cast) -> int:
    quota = (await standing(cast.acme, TODAY)).quota
    assert quota
    return quota.used


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
    network = SimulatedNetwork(seconds=0.2)
    _, order = await added(cast)
    async with working(network):
        await asyncio.sleep(0.1)
    steps = await steps_of(order)
    assert (steps[StepName.PROVISION].state, steps[StepName.ACTIVATE].state) == (StepState.DONE, StepState.PENDING)
    await order.refresh_from_db()
    assert (order.state, order.lease_token, order.lease_until) == (OrderState.IN_PROGRESS, None, None)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED


async def test_the_order_of_a_dead_worker_goes_on_when_its_lease_ends(cast: Cast) -> None:
    _, order = await added(cast)
    job = await take_order(timedelta(seconds=0.3))
    assert job
    assert await take_order() is None
    await asyncio.sleep(0.35)
    order = await carried_out(order.id)
    assert order.state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.PROVISION].attempts == 2


async def test_a_worker_that_was_paused_beyond_its_lease_changes_nothing(cast: Cast) -> None:
    network = quick()
    service, order = await added(cast)
    paused = await take_order(timedelta(seconds=0.1))
    assert paused
    await asyncio.sleep(0.15)
    successor = await take_order()
    assert successor
    assert successor.order_id == paused.order_id == order.id
    profile = await network.provision(paused.request_id, paused.line)
    assert await record_step(paused, profile, SEALING_KEY) is None
    await fail_order(paused, "too late")
    await put_back_order(paused)
    await renew_leases([paused.lease_token])
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


async def test_a_renewed_lease_keeps_others_away(cast: Cast) -> None:
    await added(cast)
    job = await take_order(timedelta(seconds=0.1))
    assert job
    await renew_leases([job.lease_token])
    await asyncio.sleep(0.15)
    assert await take_order() is None


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

"""The network fails for a while, loses replies, or never answers: the effect comes once all the same."""

import asyncio

import pytest

from models import MobileService
from provisioning import ask as asking
from provisioning import worker
from provisioning.network import Done, NetworkFailed
from provisioning.simulated_network import SimulatedNetwork
from resolvers.job import EsimProfile, Line
from rules.lifecycle import OrderState, ServiceStatus, StepName, StepState
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import added, carried_out, deeds, settled, steps_of, troubled, working


@pytest.mark.parametrize("loses_reply", [False, True], ids=["does nothing", "acts, then loses the reply"])
async def test_a_passing_failure_is_tried_again_and_takes_effect_once(cast: Cast, loses_reply: bool) -> None:
    network = Moody(failures={StepName.PROVISION: 2, StepName.ACTIVATE: 1}, loses_reply=loses_reply)
    service, order = await added(cast)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    steps = await steps_of(order)
    # What was done, though nobody heard of it, is looked up and not asked for again.
    assert (steps[StepName.PROVISION].attempts, steps[StepName.ACTIVATE].attempts) == (2 if loses_reply else 3, 2)
    assert network.asked.count(f"{order.id}:PROVISION") == (1 if loses_reply else 3)
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE


async def test_a_network_that_never_answers_is_asked_again(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWER_WITHIN", 0.3)

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


async def test_a_network_that_is_down_is_waited_for_and_the_order_goes_on_by_itself(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order shows that it needs attention while the network is away, and no longer once it is back."""
    monkeypatch.setattr(worker, "SHOWN_AFTER", 2)
    network = Moody(failures={StepName.PROVISION: 1_000})
    _, order = await added(cast)
    async with working(network):
        stuck = await troubled(order)
        assert (stuck.state, stuck.failure) == (OrderState.IN_PROGRESS, "out of order")
        network.failures.clear()
        order = await settled(order.id)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]


async def test_a_failure_is_forgotten_when_the_next_step_begins(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SHOWN_AFTER", 1)
    network = Moody(failures={StepName.PROVISION: 1, StepName.ACTIVATE: 1_000})
    _, order = await added(cast)
    async with working(network):
        await troubled(order)
        while (await steps_of(order))[StepName.PROVISION].state is not StepState.DONE:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        network.failures.clear()
        assert (await settled(order.id)).failure is None


async def test_a_slow_network_is_waited_for_and_asked_once(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWER_WITHIN", 5.0)
    network = SimulatedNetwork(seconds=0.8)
    _, order = await added(cast)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert {step.attempts for step in (await steps_of(order)).values()} == {1}


async def test_a_lookup_that_fails_is_a_passing_failure(cast: Cast) -> None:
    class Forgetful(Moody):
        lookups = 0

        async def looked_up(self, request_id: str) -> Done | None:
            self.lookups += 1
            if self.lookups == 1:
                raise NetworkFailed("connection reset", permanent=False)
            return await super().looked_up(request_id)

    network = Forgetful(failures={StepName.PROVISION: 1}, loses_reply=True)
    _, order = await added(cast)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.COMPLETED
    assert (network.lookups, network.asked.count(f"{order.id}:PROVISION")) == (2, 1)


async def test_what_was_looked_up_is_checked_like_an_answer(cast: Cast) -> None:
    class Liar(Moody):
        async def looked_up(self, request_id: str) -> Done | None:
            return Done(None)

    _, order = await added(cast)
    order = await carried_out(order.id, Liar(failures={StepName.PROVISION: 1}))
    assert order.state is OrderState.FAILED
    assert "eSIM profile" in (order.failure or "")


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

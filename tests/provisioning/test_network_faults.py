"""The network fails for a while, loses replies, or never answers: the effect comes once all the same."""

import asyncio

import pytest

from models import MobileService
from provisioning import ask as asking
from provisioning.simulated_network import SimulatedNetwork
from resolvers.job import EsimProfile, Line
from rules.lifecycle import OrderState, ServiceStatus, StepName
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import added, carried_out, deeds, steps_of


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

"""A network that fails as it is told."""

from dataclasses import dataclass, field

from provisioning.network import NetworkFailed
from provisioning.simulated_network import SimulatedNetwork
from rules.lifecycle import StepName


@dataclass
class Moody(SimulatedNetwork):
    """Fails a request as often as `failures` says, before or after it acted; refuses `forbidden` requests for good."""

    seconds: float = 0.02
    failures: dict[StepName, int] = field(default_factory=dict[StepName, int])
    loses_reply: bool = False
    forbidden: frozenset[StepName] = frozenset()
    asked: list[str] = field(default_factory=list[str])

    async def send_card(self, request_id, line, parcel):
        if StepName.SEND_CARD in self.forbidden:
            raise NetworkFailed("not to this address", permanent=True)
        return await super().send_card(request_id, line, parcel)

    async def _once(self, request_id, act):
        step = StepName(request_id.split(":")[1])
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

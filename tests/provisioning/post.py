"""Cards in the post: a replacement that is under way, and a network that says of it what the test wants."""

from dataclasses import dataclass, field
from typing import Any

from models import Order, OrderStep
from provisioning.network import NetworkFailed
from resolvers.block_sim import block_sim
from resolvers.job import Job, Shipment
from resolvers.replace_sim import replace_sim
from resolvers.rest_order import rest_order
from resolvers.take_order import take_order
from rules.lifecycle import BlockReason, DeliveryState, SimKind, StepName, StepState
from tests.cast import Cast
from tests.provisioning.moody_network import Moody

ON_ITS_WAY = Shipment(DeliveryState.SENT, "Post", "1")
THERE = Shipment(DeliveryState.DELIVERED)
LOST = {"reason": BlockReason.LOST}


@dataclass
class Given:
    """An address as it comes from the API."""

    recipient: str = " Ann  Dubois "
    street: str = "Rue de la Loi 1"
    postcode: str = "B-1000"
    city: str = "Bruxelles"


@dataclass
class Post(Moody):
    """Cards are where `card` says; what comes back once is sent again as another."""

    card: DeliveryState = DeliveryState.SENT
    _back: set[str] = field(default_factory=set[str])

    async def send_card(self, request_id, line, parcel):
        if StepName.SEND_CARD in self.forbidden:
            raise NetworkFailed("not to this address", permanent=True)
        if request_id not in self.acted:
            self.acted.append(request_id)
        if self.card is DeliveryState.RETURNED:
            self._back.add(request_id)
        return Shipment(DeliveryState.RETURNED if request_id in self._back else self.card)


async def replaced_by_post(cast: Cast, *, blocks: bool = False) -> Order:
    """An order for another card, which nobody has taken up yet."""
    given: dict[str, Any] = {"service_id": cast.line.id, "sim_kind": SimKind.PHYSICAL, "delivery": Given()}
    deed = block_sim(cast.fleet, **LOST, **given) if blocks else replace_sim(cast.fleet, **given)
    return await Order.get(id=(await deed).order_id)


async def in_the_post(cast: Cast) -> Order:
    """An order that rests, for the card is under way."""
    order = await replaced_by_post(cast)
    await rest_order(await leased(), ON_ITS_WAY)
    return await Order.get(id=order.id)


async def leased() -> Job:
    """What is due, in the hands of a worker."""
    job = await take_order()
    assert job
    return job


async def steps_in_order(order: Order) -> list[tuple[StepName, StepState]]:
    """By position."""
    return [(step.name, step.state) for step in await OrderStep.filter(order_id=order.id).order_by("position")]

"""The service orders that the simulated network was given, and what becomes of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from provisioning.simulated_network import SimulatedNetwork
from provisioning.simulator.faults import Faults, Kind
from provisioning.tmf641 import BASE, OVER, State, order_of
from resolvers.job import EsimProfile, Line, Parcel, Shipment
from rules.lifecycle import DeliveryState, StepName

_ENDS = {DeliveryState.DELIVERED: State.COMPLETED, DeliveryState.RETURNED: State.FAILED}
Told = Callable[["Order"], Awaitable[None]]


@dataclass
class Order:
    """One service order. `as_json` is what a client sees."""

    id: str
    request_id: str
    step: StepName
    line: Line
    ordered_at: datetime
    parcel: Parcel | None = None
    state: State = State.ACKNOWLEDGED
    profile: EsimProfile | None = None
    reason: str | None = None
    shipment: Shipment | None = None

    @property
    def as_json(self) -> dict[str, Any]:
        """In the words of TMF641."""
        order = order_of(self.request_id, self.step, self.line, self.parcel)
        order |= {"id": self.id, "href": f"{BASE}/serviceOrder/{self.id}", "state": self.state.value}
        order |= {"orderDate": self.ordered_at.isoformat()}
        (item,) = order["serviceOrderItem"]
        item["state"] = self.state.value
        item["service"]["serviceCharacteristic"] += [
            {"name": name, "valueType": "string", "value": value} for name, value in self._made.items()
        ]
        if self.reason:
            order["errorMessage"] = [{"code": "refused", "message": self.reason}]
        return order

    @property
    def _made(self) -> dict[str, str]:
        """What came of it."""
        if self.profile:
            return {"iccid": self.profile.iccid, "activationCode": self.profile.activation_code}
        if self.shipment is None:
            return {}
        known = {"carrier": self.shipment.carrier, "trackingNumber": self.shipment.tracking_number}
        said = {"deliveryState": self.shipment.state.value.lower()}
        return said | {name: value for name, value in known.items() if value}


@dataclass
class Orders:
    """All of them. The lines, and what was done to them once per request, are `network`'s."""

    network: SimulatedNetwork
    faults: Faults
    told: Told
    by_id: dict[str, Order] = field(default_factory=dict[str, Order])
    _running: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    def of_request(self, request_id: str) -> list[Order]:
        """The newest first."""
        return [order for order in reversed(self.by_id.values()) if order.request_id == request_id]

    def take(self, request_id: str, step: StepName, line: Line, parcel: Parcel | None = None) -> Order:
        """A new order, which is carried out from now on. Each one is another, also of the same request."""
        order = Order(f"so_{uuid4().hex}", request_id, step, line, datetime.now(UTC), parcel)
        self.by_id[order.id] = order
        task = asyncio.create_task(self._carry_out(order))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return order

    async def _carry_out(self, order: Order) -> None:
        if late := self.faults.take(Kind.DELAY, order.step):
            await asyncio.sleep(late.seconds)
        await self._move(order, State.IN_PROGRESS)
        if self.faults.take(Kind.REFUSE, order.step):
            order.reason = "not for this line"
            await self._move(order, State.FAILED)
            return
        if order.parcel:
            await self._sent(order, order.parcel)
            return
        order.profile = await self._done(order)
        await self._move(order, State.COMPLETED)

    async def _sent(self, order: Order, parcel: Parcel) -> None:
        """The card leaves, and is there some time after, or comes back."""
        while True:
            shipment = await self.network.send_card(order.id, order.line, parcel)
            if shipment.state is DeliveryState.DELIVERED and self.faults.take(Kind.RETURN, order.step):
                shipment = replace(shipment, state=DeliveryState.RETURNED)
            if shipment != order.shipment:
                order.shipment = shipment
                await self._move(order, _ENDS.get(shipment.state, State.IN_PROGRESS))
            if order.state in OVER:
                return
            await asyncio.sleep(max(0.01, self.network.seconds / 10))

    async def _done(self, order: Order) -> EsimProfile | None:
        # The id of the order, not of the request: who orders twice gets it twice, and is found out.
        verb = getattr(self.network, order.step.value.lower())  # each step has its verb
        return await verb(order.id, order.line)

    async def _move(self, order: Order, state: State) -> None:
        order.state = state
        await self.told(order)

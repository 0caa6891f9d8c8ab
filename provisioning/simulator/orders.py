"""The service orders that the simulated network was given, and what becomes of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from provisioning.simulated_network import SimulatedNetwork
from provisioning.simulated_ports import CALLED_BACK_UNTIL, WAY, rejection_of, seconds_in
from provisioning.simulator.faults import Faults, Kind
from provisioning.tmf641 import BASE, OVER, State, order_of
from resolvers.job import EsimProfile, Line, Parcel, Port, Shipment
from rules.lifecycle import DeliveryState, PortInState, StepName

STATE_OF_PORT = {
    PortInState.SUBMITTED: State.ACKNOWLEDGED,
    PortInState.VALIDATED: State.ACKNOWLEDGED,
    PortInState.SCHEDULED: State.PENDING,
    PortInState.EXECUTING: State.IN_PROGRESS,
    PortInState.COMPLETED: State.COMPLETED,
}
_ENDS = {DeliveryState.DELIVERED: State.COMPLETED, DeliveryState.RETURNED: State.FAILED}
Told = Callable[["Order"], Awaitable[None]]


@dataclass
class Order:
    """One service order. `as_json` is what a client sees."""

    request_id: str
    step: StepName
    line: Line
    port: Port | None = None
    parcel: Parcel | None = None
    id: str = field(default_factory=lambda: f"so_{uuid4().hex}")
    ordered_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    state: State = State.ACKNOWLEDGED
    profile: EsimProfile | None = None
    reason: str | None = None
    error_code: str = "refused"
    port_state: PortInState = PortInState.SUBMITTED
    shipment: Shipment | None = None

    @property
    def as_json(self) -> dict[str, Any]:
        """In the words of TMF641."""
        order = order_of(self.request_id, self.step, self.line, self.port, self.parcel)
        order |= {"id": self.id, "href": f"{BASE}/serviceOrder/{self.id}", "state": self.state.value}
        order |= {"orderDate": self.ordered_at.isoformat()}
        (item,) = order["serviceOrderItem"]
        item["state"] = self.state.value
        item["service"]["serviceCharacteristic"] += [
            {"name": name, "valueType": "string", "value": value} for name, value in self._made.items()
        ]
        if self.reason:
            order["errorMessage"] = [{"code": self.error_code, "message": self.reason}]
        return order

    @property
    def _made(self) -> dict[str, str]:
        """What came of it."""
        if self.profile:
            return {"iccid": self.profile.iccid, "activationCode": self.profile.activation_code}
        if self.port:
            has_day = self.port_state not in {PortInState.SUBMITTED, PortInState.VALIDATED}
            day = {"portScheduledFor": self.port.requested_on.isoformat()} if has_day else {}
            return {"portState": self.port_state.value} | day
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

    def take(self, order: Order) -> Order:
        """It is carried out from now on. Each one is another, also of the same request."""
        self.by_id[order.id] = order
        task = asyncio.create_task(self._carry_out(order))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return order

    async def _carry_out(self, order: Order) -> None:
        if late := self.faults.take(Kind.DELAY, order.step):
            await asyncio.sleep(late.seconds)
        if order.port:
            await self._port(order, order.port)
            return
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

    async def call_back(self, order: Order) -> bool:
        """Whether the number was called back; not once it is being moved."""
        if not order.port or order.state in OVER or order.port_state not in CALLED_BACK_UNTIL:
            return False
        await self._move(order, State.CANCELLED)
        return True

    async def _port(self, order: Order, port: Port) -> None:
        refused = self.faults.take(Kind.REFUSE, order.step)
        for state in WAY[:-1]:
            order.port_state = state
            await self._move(order, STATE_OF_PORT[state])
            await asyncio.sleep(seconds_in(state, order.line, self.network.seconds))
            if order.state is State.CANCELLED:
                return
            if rejection := rejection_of(order.line, port):
                order.reason, order.error_code = f"the donor says {rejection}", rejection.value
            elif refused:
                order.reason = "not for this line"
            if order.reason:
                await self._move(order, State.REJECTED)
                return
        order.port_state = PortInState.COMPLETED
        self.network.acted.append(order.id)
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

"""A network for demonstrations and tests: it takes its time, and remembers what it was asked."""

import asyncio
import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from time import monotonic

from stdnum import luhn

from provisioning.network import Done, NetworkFailed
from provisioning.simulated_ports import CALLED_BACK_UNTIL, SimulatedPort
from resolvers.job import EsimProfile, Line, Parcel, Port, PortProgress, Shipment
from rules.lifecycle import DeliveryState, PortInState, SimKind

ISSUER = "8932"
SERIAL_DIGITS = 14
CARRIER = "Simulated Post"
SMDP_HOST = "smdp.operator.example"


@dataclass
class SimulatedNetwork:
    """Each request takes `seconds`, or up to `slowest` by chance, and acts half-way: who hangs up after that has lost
    the reply, not the effect.

    `lines` is what is switched on, by service id, of which `suspended` are barred; `blocked` are SIM cards by ICCID;
    `ports` are numbers that come along, by request id; `acted` are the requests that had an effect, in order. A card
    that is sent leaves after `seconds` and is there after three times as long; so many as `returns` come back instead.
    """

    seconds: float = 2.0
    slowest: float | None = None
    lines: dict[str, Line] = field(default_factory=dict[str, Line])
    suspended: set[str] = field(default_factory=set[str])
    blocked: set[str | None] = field(default_factory=set[str | None])
    ports: dict[str, SimulatedPort] = field(default_factory=dict[str, SimulatedPort])
    acted: list[str] = field(default_factory=list[str])
    returns: int = 0
    _parcels: dict[str, float] = field(default_factory=dict[str, float])
    _came_back: set[str] = field(default_factory=set[str])
    _answers: dict[str, EsimProfile | None] = field(default_factory=dict[str, EsimProfile | None])

    async def looked_up(self, request_id: str) -> Done | None:
        """See `Network`."""
        return Done(self._answers[request_id]) if request_id in self._answers else None

    async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        return await self._once(request_id, lambda: _profile(request_id) if line.sim_kind is SimKind.ESIM else None)

    async def activate(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.lines.update({line.service_id: line}))

    async def modify(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.lines.update({line.service_id: line}))

    async def suspend(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.suspended.add(line.service_id))

    async def resume(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.suspended.discard(line.service_id))

    async def block_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.blocked.add(line.iccid))

    async def unblock_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self.blocked.discard(line.iccid))

    async def replace_sim(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        return await self._once(request_id, lambda: self._replace(request_id, line))

    async def port_in(self, request_id: str, line: Line, port: Port) -> PortProgress:
        """See `Network`. Only the first question takes its time."""
        if request_id not in self.ports:
            await self._once(request_id, lambda: self._asked_for(request_id, line, port))
        progress = self.ports[request_id].progress
        if progress.state in {PortInState.REJECTED, PortInState.CANCELLED}:
            raise NetworkFailed(f"the number: {progress.state}", permanent=True, rejection=progress.rejection)
        return progress

    async def cancel_port(self, request_id: str, line: Line, port: Port) -> None:  # noqa: ARG002
        """See `Network`."""
        await self._once(request_id, lambda: self._call_back(port.request_id))

    async def send_card(self, request_id: str, line: Line, parcel: Parcel) -> Shipment:  # noqa: ARG002  a card is a card
        """See `Network`."""
        if request_id not in self._parcels:
            self._parcels[request_id] = monotonic()
            self.acted.append(request_id)
        age = monotonic() - self._parcels[request_id]
        if age < self.seconds:
            return Shipment(DeliveryState.REQUESTED)
        sent = Shipment(DeliveryState.SENT, CARRIER, _tracking_number(request_id))
        return sent if age < self.seconds * 3 else replace(sent, state=self._end_of(request_id))

    def _end_of(self, request_id: str) -> DeliveryState:
        if self.returns and request_id not in self._answers:
            self.returns -= 1
            self._came_back.add(request_id)
        self._answers[request_id] = None
        return DeliveryState.RETURNED if request_id in self._came_back else DeliveryState.DELIVERED

    async def deprovision(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._once(request_id, lambda: self._forget(line))

    async def release(self, request_id: str, line: Line) -> None:  # noqa: ARG002  number and card are ours alone
        """See `Network`."""
        await self._once(request_id, lambda: None)

    def _replace(self, request_id: str, line: Line) -> EsimProfile | None:
        profile = _profile(request_id) if line.sim_kind is SimKind.ESIM else None
        self.lines[line.service_id] = replace(line, iccid=profile.iccid) if profile else line
        return profile

    def _asked_for(self, request_id: str, line: Line, port: Port) -> None:
        self.ports[request_id] = SimulatedPort(line, port, self.seconds)

    def _call_back(self, request_id: str) -> None:
        known = self.ports.get(request_id)
        if known and known.progress.state in CALLED_BACK_UNTIL:
            known.called_back = True
        elif known and known.progress.state in {PortInState.EXECUTING, PortInState.COMPLETED}:
            raise NetworkFailed("the number is being moved already", permanent=True)

    def _forget(self, line: Line) -> None:
        self.lines.pop(line.service_id, None)
        self.suspended.discard(line.service_id)

    async def _once(self, request_id: str, act: Callable[[], EsimProfile | None]) -> EsimProfile | None:
        seconds = random.uniform(self.seconds, self.slowest or self.seconds)  # noqa: S311  no secret
        await asyncio.sleep(seconds / 2)
        if request_id not in self._answers:
            self._answers[request_id] = act()
            self.acted.append(request_id)
        await asyncio.sleep(seconds / 2)
        return self._answers[request_id]


def _tracking_number(request_id: str) -> str:
    return f"3232{int(hashlib.sha256(request_id.encode()).hexdigest(), 16) % 10**20:020d}"


def _profile(request_id: str) -> EsimProfile:
    """Drawn from the request id: a network that was restarted gives the same profile again."""
    digest = hashlib.sha256(request_id.encode()).hexdigest()
    digits = ISSUER + str(int(digest, 16))[-SERIAL_DIGITS:]
    return EsimProfile(digits + luhn.calc_check_digit(digits), f"LPA:1${SMDP_HOST}${digest[:24].upper()}")

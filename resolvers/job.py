"""What a worker has in hand: one step of an order, under a lease."""

from dataclasses import dataclass, field

from rules.delivery import Address
from rules.lifecycle import DeliveryState, SimKind, StepName


@dataclass(frozen=True)
class Line:
    """What the network is told of a service: as it is to be for additions and changes, else as it is."""

    service_id: str
    msisdn: str | None
    sim_kind: SimKind | None
    iccid: str | None
    plan_code: str
    option_codes: tuple[str, ...]
    eid: str | None = None


@dataclass(frozen=True)
class EsimProfile:
    """What the network makes for an eSIM. The activation code is a bearer secret."""

    iccid: str
    activation_code: str = field(repr=False)


@dataclass(frozen=True)
class Parcel:
    """A SIM card that is to be sent: where to, and for which time."""

    address: Address = field(repr=False)
    sending: int = 1


@dataclass(frozen=True)
class Shipment:
    """How far the network says that it is."""

    state: DeliveryState
    carrier: str | None = None
    tracking_number: str | None = None


@dataclass(frozen=True)
class Job:
    """A step to carry out. `attempt` counts from 1; `lease_token` proves that the order is still this worker's."""

    company_id: str
    order_id: str
    step_id: str
    step: StepName
    attempt: int
    lease_token: str
    line: Line
    parcel: Parcel | None = None

    @property
    def request_id(self) -> str:
        """The same for every attempt, so that the network acts once; a card that is sent again is another request."""
        again = f":{self.parcel.sending}" if self.parcel and self.parcel.sending > 1 else ""
        return f"{self.order_id}:{self.step}{again}"

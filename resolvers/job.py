"""What a worker has in hand: one step of an order, under a lease."""

from dataclasses import dataclass, field
from datetime import date

from rules.delivery import Address
from rules.lifecycle import DeliveryState, PortInState, PortKind, PortRejection, SimKind, StepName


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
class Port:
    """What the network is told of a number that is brought along. `reference`: the donor's account or SIM card number.

    `request_id` is that of the step that asks for it, also for the step that calls it back.
    """

    id: str
    request_id: str
    kind: PortKind
    donor: str
    requested_on: date
    mandate_id: str
    mandate_sha256: str
    reference_encrypted: bytes = field(repr=False)
    reference: str = field(default="", repr=False)


@dataclass(frozen=True)
class PortProgress:
    """How far the network says that a number is."""

    state: PortInState
    scheduled_for: date | None = None
    rejection: PortRejection | None = None

    @property
    def is_done(self) -> bool:
        """Whether the order goes on."""
        return self.state is PortInState.COMPLETED


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

    @property
    def is_done(self) -> bool:
        """Whether the order goes on."""
        return self.state is DeliveryState.DELIVERED


TAKES_DAYS = frozenset({StepName.PORT_IN, StepName.SEND_CARD})
Progress = PortProgress | Shipment  # of a step that takes days
Answer = EsimProfile | Progress | None  # of the network, to a step


@dataclass(frozen=True)
class Job:
    """A step to carry out. `attempt` counts from 1; `lease_token` proves that the order is still this worker's.

    `nth` counts the order's steps of that name.
    """

    company_id: str
    order_id: str
    step_id: str
    step: StepName
    attempt: int
    lease_token: str
    line: Line
    port: Port | None = None
    parcel: Parcel | None = None
    nth: int = 1

    @property
    def request_id(self) -> str:
        """The same for every attempt, so that the network acts once; sent or blocked again is another request."""
        nth = self.parcel.sending if self.parcel else self.nth
        return request_id(self.order_id, self.step, nth)


def request_id(order_id: str, step: StepName, nth: int = 1) -> str:
    """How the network knows a step of an order, or what the order asks for the `nth` time."""
    return f"{order_id}:{step}" if nth == 1 else f"{order_id}:{step}:{nth}"

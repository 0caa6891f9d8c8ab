"""The states of everything that has a life, and one table of legal moves for each."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar


class ServiceStatus(StrEnum):
    """The life of a mobile or UC service."""

    RESERVED = "RESERVED"
    INACTIVE = "INACTIVE"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    TERMINATED = "TERMINATED"


class SimStatus(StrEnum):
    """The life of a SIM card or eSIM profile."""

    IN_STOCK = "IN_STOCK"
    RESERVED = "RESERVED"
    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    RETIRED = "RETIRED"


class SimKind(StrEnum):
    """A card that is sent, or a profile that is downloaded."""

    PHYSICAL = "PHYSICAL"
    ESIM = "ESIM"


class OrderAction(StrEnum):
    """What an order does to a service."""

    ADD = "ADD"
    MODIFY = "MODIFY"
    REMOVE = "REMOVE"
    SUSPEND = "SUSPEND"
    RESUME = "RESUME"
    BLOCK_SIM = "BLOCK_SIM"
    UNBLOCK_SIM = "UNBLOCK_SIM"
    REPLACE_SIM = "REPLACE_SIM"


class BlockReason(StrEnum):
    """Why a SIM card is blocked."""

    LOST = "LOST"
    STOLEN = "STOLEN"
    DEFECTIVE = "DEFECTIVE"


class SuspensionReason(StrEnum):
    """Why a service is suspended."""

    ABSENCE = "ABSENCE"
    NOT_NEEDED = "NOT_NEEDED"
    MISUSE = "MISUSE"
    OTHER = "OTHER"


class OrderState(StrEnum):
    """The life of an order."""

    ACKNOWLEDGED = "ACKNOWLEDGED"
    PENDING = "PENDING"
    HELD = "HELD"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"


class StepState(StrEnum):
    """The life of one step of an order; a step whose worker died is pending again."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


class StepName(StrEnum):
    """What a step of an order asks of the network or of the user, or tells him."""

    RESERVE_NUMBER = "RESERVE_NUMBER"
    RESERVE_SIM = "RESERVE_SIM"
    PROVISION = "PROVISION"
    ACTIVATE = "ACTIVATE"
    MODIFY = "MODIFY"
    DEPROVISION = "DEPROVISION"
    RELEASE = "RELEASE"
    SUSPEND = "SUSPEND"
    RESUME = "RESUME"
    BLOCK_SIM = "BLOCK_SIM"
    UNBLOCK_SIM = "UNBLOCK_SIM"
    REPLACE_SIM = "REPLACE_SIM"
    AWAIT_USER = "AWAIT_USER"
    SEND_CARD = "SEND_CARD"
    PORT_IN = "PORT_IN"
    CANCEL_PORT = "CANCEL_PORT"
    NOTIFY = "NOTIFY"


class UserStatus(StrEnum):
    """A user is active with at least one live service."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class PlanKind(StrEnum):
    """Which kind of service a plan is for."""

    MOBILE = "MOBILE"
    UC = "UC"


class NumberStatus(StrEnum):
    """The life of a phone number in stock; after use it rests until the operator brings it in again."""

    AVAILABLE = "AVAILABLE"
    RESERVED = "RESERVED"
    IN_USE = "IN_USE"
    QUARANTINED = "QUARANTINED"


class RemovalRequestState(StrEnum):
    """The life of a request that the account manager decides on."""

    OPEN = "OPEN"
    APPROVED = "APPROVED"
    PARTLY_APPROVED = "PARTLY_APPROVED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"


class RequestedRemovalState(StrEnum):
    """The life of one removal that a request asks for."""

    OPEN = "OPEN"
    APPROVED = "APPROVED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"


class PortKind(StrEnum):
    """Whose a number is that is brought along: a private owner's, or a company's."""

    SIMPLE = "SIMPLE"
    COMPLEX = "COMPLEX"


class PortInState(StrEnum):
    """The life of a number's way from another operator to ours."""

    SUBMITTED = "SUBMITTED"
    VALIDATED = "VALIDATED"
    REJECTED = "REJECTED"
    SCHEDULED = "SCHEDULED"
    EXECUTING = "EXECUTING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class PortRejection(StrEnum):
    """Why a number does not come along."""

    NUMBER_NOT_ACTIVE = "NUMBER_NOT_ACTIVE"
    WRONG_ACCOUNT_NUMBER = "WRONG_ACCOUNT_NUMBER"
    WRONG_SIM_NUMBER = "WRONG_SIM_NUMBER"
    ALREADY_PORTING = "ALREADY_PORTING"
    PORT_LOCKED = "PORT_LOCKED"
    OTHER = "OTHER"


class DeliveryState(StrEnum):
    """The life of a SIM card's way to whom it is sent; one that came back is sent again on demand."""

    REQUESTED = "REQUESTED"
    SENT = "SENT"
    DELIVERED = "DELIVERED"
    RETURNED = "RETURNED"


Table = Mapping[StrEnum, frozenset[StrEnum]]

_SERVICE: Table = {
    ServiceStatus.RESERVED: frozenset({ServiceStatus.INACTIVE, ServiceStatus.TERMINATED}),
    ServiceStatus.INACTIVE: frozenset({ServiceStatus.ACTIVE, ServiceStatus.TERMINATED}),
    ServiceStatus.ACTIVE: frozenset({ServiceStatus.SUSPENDED, ServiceStatus.TERMINATED}),
    ServiceStatus.SUSPENDED: frozenset({ServiceStatus.ACTIVE, ServiceStatus.TERMINATED}),
    ServiceStatus.TERMINATED: frozenset(),
}
_SIM: Table = {
    SimStatus.IN_STOCK: frozenset({SimStatus.RESERVED}),
    SimStatus.RESERVED: frozenset({SimStatus.IN_STOCK, SimStatus.ACTIVE, SimStatus.RETIRED}),
    SimStatus.ACTIVE: frozenset({SimStatus.BLOCKED, SimStatus.RETIRED}),
    SimStatus.BLOCKED: frozenset({SimStatus.ACTIVE, SimStatus.RETIRED}),
    SimStatus.RETIRED: frozenset(),
}
_ORDER: Table = {
    OrderState.ACKNOWLEDGED: frozenset({OrderState.IN_PROGRESS, OrderState.CANCELLED, OrderState.REJECTED}),
    OrderState.PENDING: frozenset({OrderState.ACKNOWLEDGED, OrderState.CANCELLED, OrderState.FAILED}),
    OrderState.HELD: frozenset({OrderState.ACKNOWLEDGED, OrderState.CANCELLED, OrderState.REJECTED}),
    OrderState.IN_PROGRESS: frozenset(
        {OrderState.COMPLETED, OrderState.PARTIAL, OrderState.FAILED, OrderState.CANCELLED}
    ),
    OrderState.COMPLETED: frozenset(),
    OrderState.PARTIAL: frozenset(),
    OrderState.FAILED: frozenset(),
    OrderState.CANCELLED: frozenset(),
    OrderState.REJECTED: frozenset(),
}
_STEP: Table = {
    StepState.PENDING: frozenset({StepState.RUNNING}),
    StepState.RUNNING: frozenset({StepState.DONE, StepState.FAILED, StepState.PENDING}),
    StepState.DONE: frozenset(),
    StepState.FAILED: frozenset(),
}
_USER: Table = {
    UserStatus.ACTIVE: frozenset({UserStatus.INACTIVE}),
    UserStatus.INACTIVE: frozenset({UserStatus.ACTIVE}),
}
_NUMBER: Table = {
    NumberStatus.AVAILABLE: frozenset({NumberStatus.RESERVED}),
    NumberStatus.RESERVED: frozenset({NumberStatus.IN_USE, NumberStatus.AVAILABLE}),
    NumberStatus.IN_USE: frozenset({NumberStatus.QUARANTINED}),
    NumberStatus.QUARANTINED: frozenset({NumberStatus.AVAILABLE}),
}
_REMOVAL_REQUEST: Table = {
    RemovalRequestState.OPEN: frozenset(RemovalRequestState) - {RemovalRequestState.OPEN},
    RemovalRequestState.APPROVED: frozenset(),
    RemovalRequestState.PARTLY_APPROVED: frozenset(),
    RemovalRequestState.REFUSED: frozenset(),
    RemovalRequestState.WITHDRAWN: frozenset(),
}
_REQUESTED_REMOVAL: Table = {
    RequestedRemovalState.OPEN: frozenset(RequestedRemovalState) - {RequestedRemovalState.OPEN},
    RequestedRemovalState.APPROVED: frozenset(),
    RequestedRemovalState.REFUSED: frozenset(),
    RequestedRemovalState.WITHDRAWN: frozenset(),
}
_PORT_IN: Table = {
    PortInState.SUBMITTED: frozenset({PortInState.VALIDATED, PortInState.REJECTED, PortInState.CANCELLED}),
    PortInState.VALIDATED: frozenset({PortInState.SCHEDULED, PortInState.REJECTED, PortInState.CANCELLED}),
    PortInState.REJECTED: frozenset(),
    PortInState.SCHEDULED: frozenset({PortInState.EXECUTING, PortInState.REJECTED, PortInState.CANCELLED}),
    PortInState.EXECUTING: frozenset({PortInState.COMPLETED, PortInState.REJECTED}),
    PortInState.COMPLETED: frozenset(),
    PortInState.CANCELLED: frozenset(),
}
_DELIVERY: Table = {
    DeliveryState.REQUESTED: frozenset({DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.RETURNED}),
    DeliveryState.SENT: frozenset({DeliveryState.DELIVERED, DeliveryState.RETURNED}),
    DeliveryState.DELIVERED: frozenset(),
    DeliveryState.RETURNED: frozenset({DeliveryState.REQUESTED}),
}

# Keyed by the enum first: states of different lives with the same value are equal as text.
MOVES: Mapping[type[StrEnum], Table] = {
    ServiceStatus: _SERVICE,
    SimStatus: _SIM,
    OrderState: _ORDER,
    StepState: _STEP,
    UserStatus: _USER,
    NumberStatus: _NUMBER,
    RemovalRequestState: _REMOVAL_REQUEST,
    RequestedRemovalState: _REQUESTED_REMOVAL,
    PortInState: _PORT_IN,
    DeliveryState: _DELIVERY,
}

LIVE_SERVICE = frozenset(ServiceStatus) - {ServiceStatus.TERMINATED}
IN_SERVICE = frozenset({ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED})
NOT_YET_IN_SERVICE = frozenset({ServiceStatus.RESERVED, ServiceStatus.INACTIVE})
OPEN_ORDER = frozenset({OrderState.ACKNOWLEDGED, OrderState.HELD, OrderState.IN_PROGRESS})
OPEN_STEP = frozenset({StepState.PENDING, StepState.RUNNING})
PORT_UNDER_WAY = frozenset({PortInState.SUBMITTED, PortInState.VALIDATED, PortInState.SCHEDULED, PortInState.EXECUTING})
ORDER_WITHOUT_EFFECT = frozenset({OrderState.FAILED, OrderState.CANCELLED, OrderState.REJECTED})

State = TypeVar("State", bound=StrEnum)


class IllegalMove(Exception):
    """A state that may not follow; a defect of the caller, never an answer to a customer."""

    def __init__(self, current: StrEnum, wanted: StrEnum) -> None:
        super().__init__(f"{type(current).__name__} does not go from {current} to {type(wanted).__name__} {wanted}")
        self.current = current
        self.wanted = wanted


def may_move(current: StrEnum, wanted: StrEnum) -> bool:
    """Whether `wanted` may follow `current`; staying is no move."""
    return wanted in MOVES[type(current)][current]


def move(current: State, wanted: State) -> State:
    """`wanted`, when it may follow `current`; else raises `IllegalMove`."""
    if type(current) is not type(wanted) or not may_move(current, wanted):
        raise IllegalMove(current, wanted)
    return wanted


def needs_attention(state: OrderState, failure: str | None) -> bool:
    """Whether an order that is under way does not get on; `failure` says why."""
    return state in OPEN_ORDER and failure is not None


def user_status(live_services: int) -> UserStatus:
    """The status of a user with that many services that are not terminated."""
    return UserStatus.ACTIVE if live_services > 0 else UserStatus.INACTIVE

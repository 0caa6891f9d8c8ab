"""What a mutation answers: ids, so that a repeated key can answer the same and fields are read anew."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rules.sim_stock import CardVerdict


@dataclass(frozen=True)
class Outcome:
    """The base of every success."""


@dataclass(frozen=True)
class UserAdded(Outcome):
    """The new user."""

    user_id: str


@dataclass(frozen=True)
class UserModified(Outcome):
    """The user as he is now."""

    user_id: str


@dataclass(frozen=True)
class ServiceAdded(Outcome):
    """The reserved service and the order that will activate it."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class ServiceModified(Outcome):
    """The service, still as it was, and the order that will change it."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class ServiceRemoved(Outcome):
    """The service, still live, the order that will end it, the company whose quota it uses, and what is cancelled."""

    service_id: str
    order_id: str
    company_id: str
    cancelled_order_ids: list[str] = field(default_factory=list[str])


@dataclass(frozen=True)
class OrderRetried(Outcome):
    """The order, which a worker takes up now."""

    order_id: str


@dataclass(frozen=True)
class OrderCancelled(Outcome):
    """The order, whose day will not come, and its service."""

    order_id: str
    service_id: str


@dataclass(frozen=True)
class ServiceSuspended(Outcome):
    """The service, still in use, and the order that will suspend it."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class ServiceResumed(Outcome):
    """The service, still suspended, and the order that will put it into use again."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class SimBlocked(Outcome):
    """The service, its card not blocked yet, and the order that will block it."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class SimUnblocked(Outcome):
    """The service, its card still blocked, and the order that will unblock it."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class SimReplaced(Outcome):
    """The service, with its former card, and the order that will give it the other one."""

    service_id: str
    order_id: str


@dataclass(frozen=True)
class PukRevealed(Outcome):
    """Which card's PUK is shown. Never the PUK: an outcome is kept under its idempotency key."""

    service_id: str
    sim_card_id: str


@dataclass(frozen=True)
class ActivationCodeRevealed(Outcome):
    """Which eSIM's activation code is shown; never the code."""

    service_id: str
    sim_card_id: str


@dataclass(frozen=True)
class RemovalRequestFiled(Outcome):
    """The open request."""

    request_id: str


@dataclass(frozen=True)
class RemovalRequestWithdrawn(Outcome):
    """The request, which nobody decides on any more."""

    request_id: str


@dataclass(frozen=True)
class RemovalRequestDecided(Outcome):
    """The request, with what became of each service."""

    request_id: str


@dataclass(frozen=True)
class SimCardRow:
    """What was said of one row of a file; never its PUK."""

    line: int
    verdict: CardVerdict
    iccid: str | None


@dataclass(frozen=True)
class SimCardsImported(Outcome):
    """The verdicts, in the order of the rows, and how many cards came into the stock of the company, if it is one's."""

    rows: Sequence[Any]
    imported: int
    company_id: str | None
    dry_run: bool

    def __post_init__(self) -> None:
        """What was kept under an idempotency key comes back as plain values."""
        rows = [row if isinstance(row, SimCardRow) else _row(**row) for row in self.rows]
        object.__setattr__(self, "rows", rows)


def _row(line: int, verdict: str, iccid: str | None) -> SimCardRow:
    return SimCardRow(line, CardVerdict(verdict), iccid)


@dataclass(frozen=True)
class ActivationLinkResent(Outcome):
    """The order, which waits for its user with another link; never the link."""

    order_id: str


@dataclass(frozen=True)
class ActivationLinkRevoked(Outcome):
    """The order, which waits for its user without a link."""

    order_id: str


@dataclass(frozen=True)
class ActivationStarted(Outcome):
    """The service, not active yet, and the order that goes on."""

    service_id: str
    order_id: str


OUTCOMES: dict[str, type[Outcome]] = {
    outcome.__name__: outcome
    for outcome in (
        UserAdded,
        UserModified,
        ServiceAdded,
        ServiceModified,
        ServiceRemoved,
        OrderRetried,
        OrderCancelled,
        ServiceSuspended,
        ServiceResumed,
        SimBlocked,
        SimUnblocked,
        SimReplaced,
        PukRevealed,
        ActivationCodeRevealed,
        RemovalRequestFiled,
        RemovalRequestWithdrawn,
        RemovalRequestDecided,
        SimCardsImported,
        ActivationLinkResent,
        ActivationLinkRevoked,
        ActivationStarted,
    )
}

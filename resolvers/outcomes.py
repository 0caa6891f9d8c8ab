"""What a mutation answers: ids, so that a repeated key can answer the same and fields are read anew."""

from dataclasses import dataclass


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
    """The service, still live, the order that will end it, and the company whose quota it uses."""

    service_id: str
    order_id: str
    company_id: str


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


OUTCOMES: dict[str, type[Outcome]] = {
    outcome.__name__: outcome
    for outcome in (
        UserAdded,
        UserModified,
        ServiceAdded,
        ServiceModified,
        ServiceRemoved,
        RemovalRequestFiled,
        RemovalRequestWithdrawn,
        RemovalRequestDecided,
    )
}

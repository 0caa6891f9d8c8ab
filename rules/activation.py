"""Activation by the user himself, with a personal link: how long it is good for, and what may be done with it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from rules.errors import NotAwaitingUser, NothingToChange, Refusal, first

LINK_LASTS = timedelta(days=14)


class ActivationMode(StrEnum):
    """Who starts the activation of a new service."""

    NOW = "NOW"
    BY_USER = "BY_USER"


class ActivationLinkState(StrEnum):
    """What became of a link."""

    OPEN = "OPEN"
    USED = "USED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True)
class ActivationFacts:
    """Whether the addition of a service waits for its user, and whether he has a link that is good."""

    awaits_user: bool = False
    has_link: bool = False


def last_day(day: date) -> date:
    """The last day on which a link is good that was made on `day`."""
    return day + LINK_LASTS


def link_state(
    used_at: datetime | None, revoked_at: datetime | None, expires_on: date, *, today: date
) -> ActivationLinkState:
    """What became of the link."""
    if used_at is not None:
        return ActivationLinkState.USED
    if revoked_at is not None:
        return ActivationLinkState.REVOKED
    return ActivationLinkState.OPEN if today <= expires_on else ActivationLinkState.EXPIRED


def activate_refusal(activation: ActivationFacts) -> Refusal | None:
    """Why nobody else starts the activation in the user's place, or `None`."""
    return None if activation.awaits_user else NotAwaitingUser()


def resend_refusal(activation: ActivationFacts) -> Refusal | None:
    """Why the user gets no other link, or `None`."""
    return activate_refusal(activation)


def revoke_refusal(activation: ActivationFacts) -> Refusal | None:
    """Why there is no link to take back, or `None`."""
    return first(activate_refusal(activation), None if activation.has_link else NothingToChange())

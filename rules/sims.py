"""Blocking, unblocking and replacing a SIM card, and showing its secrets: what is refused, and why."""

from dataclasses import dataclass

from rules.changes import ServiceFacts, in_progress
from rules.errors import NothingToReveal, Refusal, RevealLimitReached, WrongSimState, WrongState, first
from rules.lifecycle import IN_SERVICE, ServiceStatus, SimStatus
from rules.reveals import PukReveals

# A replaced card is retired: it is never unblocked again.
_REPLACEABLE = frozenset({SimStatus.ACTIVE, SimStatus.BLOCKED})


@dataclass(frozen=True)
class SimFacts:
    """What the rules need to know of a service's SIM card, and which of its secrets are kept."""

    status: SimStatus
    has_puk: bool = False
    has_activation_code: bool = False


def block_refusal(service: ServiceFacts, sim: SimFacts | None, *, replaced: bool = False) -> Refusal | None:
    """Why the service's card may not be blocked, and `replaced` in the same order, or `None`."""
    return _unless(service, sim, frozenset({SimStatus.ACTIVE}), joins=not replaced)


def unblock_refusal(service: ServiceFacts, sim: SimFacts | None) -> Refusal | None:
    """Why the service's card may not be unblocked, or `None`."""
    return _unless(service, sim, frozenset({SimStatus.BLOCKED}), joins=True)


def replace_refusal(service: ServiceFacts, sim: SimFacts | None) -> Refusal | None:
    """Why another card may not take the place of the service's, or `None`."""
    return _unless(service, sim, _REPLACEABLE)


def reveal_puk_refusal(service: ServiceFacts, sim: SimFacts | None, reveals: PukReveals) -> Refusal | None:
    """Why the card's PUK is not shown, or `None`."""
    return first(
        _ended(service),
        None if sim and sim.has_puk else NothingToReveal(),
        None if reveals.permits() else RevealLimitReached(reveals),
    )


def reveal_activation_code_refusal(service: ServiceFacts, sim: SimFacts | None) -> Refusal | None:
    """Why the eSIM's activation code is not shown, or `None`: with it a blocked profile could be loaded again."""
    return first(
        _ended(service),
        WrongSimState(sim.status) if sim and sim.status is SimStatus.BLOCKED else None,
        None if sim and sim.has_activation_code else NothingToReveal(),
    )


def _unless(
    service: ServiceFacts, sim: SimFacts | None, allowed: frozenset[SimStatus], *, joins: bool = False
) -> Refusal | None:
    """`joins`: an order that waits for a card in the post takes it in."""
    status = sim.status if sim else None
    return first(
        None if service.status in IN_SERVICE else WrongState(service.status),
        None if status in allowed else WrongSimState(status),
        None if joins and service.awaits_card else in_progress(service),
    )


def _ended(service: ServiceFacts) -> Refusal | None:
    return WrongState(service.status) if service.status is ServiceStatus.TERMINATED else None

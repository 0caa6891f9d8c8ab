"""Who may do what, and what may be done with a service now, by the rules alone: what `allowedActions` is to say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.stateful.model import Order, Service, World
from tests.stateful.moves import CALLED_BACK_FROM, IN_SERVICE, NOT_YET_IN_SERVICE, WAY

# The order of docs/partners.md: of several refusals, the first is told.
PRECEDENCE = (
    "IdempotencyConflict",
    "NotFound",
    "NotAllowed",
    "InvalidInput",
    "VersionConflict",
    "RemovalRequestClosed",
    "WrongState",
    "WrongSimState",
    "NotAwaitingUser",
    "OrderInProgress",
    "RemovalRequested",
    "ServicesNotRemovable",
    "ChangePending",
    "OrderPending",
    "NoContractInForce",
    "NothingToChange",
    "IncompatibleOptions",
    "ChangeLimitReached",
    "QuotaExceeded",
    "OutOfStock",
    "PreviewOutdated",
)
# Of whoever comes by a link, who is no actor.
BY_LINK = ("ActivationLinkInvalid", "NotReadyYet", "WrongIccid", "SimCardNotYours")
SERVICES = {"services:add", "services:modify", "services:remove"}
FLEET = SERVICES | {"sims:block", "removal_requests:file"}
MAY: Mapping[str, set[str]] = {
    "fleet": FLEET,
    "portal": FLEET,
    "insight": set(),
    "manager": {"removal_requests:decide"},  # no customer consented to more
    "operator": {"removal_requests:decide"},
    "partner": SERVICES,
    "stranger": set(),
}
SEES_NOTHING, TOKENS = {"stranger"}, {"partner"}


@dataclass(frozen=True)
class Said:
    """The name of the member that comes back, and the figures that come with it."""

    name: str
    about: Any = None


def first(*refusals: Said | None) -> Said | None:
    """The one that is told."""
    told = [refusal for refusal in refusals if refusal]
    return min(told, key=lambda refusal: (*PRECEDENCE, *BY_LINK).index(refusal.name), default=None)


def modify_refusals(world: World, service: Service, on: date | None = None) -> Iterable[Said | None]:
    """On a day to come, or today."""
    limit, day = world.change_limit(on), on or world.day
    yield None if service.status == "ACTIVE" else Said("WrongState", service.status)
    yield _in_progress(service)
    yield Said("ChangePending") if world.waiting(service, "MODIFY") else None
    if limit is not None and world.changes_of(service, day) >= limit:
        yield Said("ChangeLimitReached", _first_of_next_month(day))


def remove_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield end_refusal(world, service)
    if service.status in NOT_YET_IN_SERVICE:
        return
    quota = world.quota()
    if quota is None:
        yield Said("NoContractInForce")
    elif quota[0] is not None and quota[1] + 1 > quota[0]:
        yield Said("QuotaExceeded", quota)


def end_refusal(world: World, service: Service) -> Said | None:
    """Whoever asks. What is not in service yet has its addition cancelled, unless that was asked for already."""
    if service.status in NOT_YET_IN_SERVICE:
        order, port = world.open_order(service), world.port_of(service)
        too_late = port is not None and port.state in set(WAY) - CALLED_BACK_FROM
        return Said("OrderInProgress", order.id) if order and (order.action == "REMOVE" or too_late) else None
    return first(Said("WrongState", "TERMINATED") if service.status == "TERMINATED" else None, _in_progress(service))


def suspend_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield None if service.status == "ACTIVE" else Said("WrongState", service.status)
    yield _in_progress(service)
    yield Said("OrderPending") if world.waiting(service, "SUSPEND", "RESUME") else None


def resume_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield None if service.status == "SUSPENDED" else Said("WrongState", service.status)
    yield _in_progress(service)


def block_refusals(world: World, service: Service, *, replaced: bool = False) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"ACTIVE"}, joins=not replaced)


def unblock_refusals(world: World, service: Service) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"BLOCKED"}, joins=True)


def replace_refusals(world: World, service: Service) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"ACTIVE", "BLOCKED"})


def activate_refusals(world: World, service: Service) -> Iterable[Said | None]:
    order = world.open_order(service)
    yield None if order and awaits(world, order) else Said("NotAwaitingUser")


def revoke_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield from activate_refusals(world, service)
    order = world.open_order(service)
    yield None if order and world.has_good_link(order) else Said("NothingToChange")


def awaits(world: World, order: Order) -> bool:
    """Whether it waits for its user, or will: not so an addition that a removal set aside."""
    is_open_one = world.services[order.service_id].open_order_id == order.id
    return is_open_one and order.awaited is not None


# By the name that `allowedActions` gives it: the permission that it takes, and the question.
ACTIONS: Mapping[str, tuple[str, Callable[[World, Service], Iterable[Said | None]]]] = {
    "MODIFY": ("services:modify", modify_refusals),
    "REMOVE": ("services:remove", remove_refusals),
    "SUSPEND": ("services:modify", suspend_refusals),
    "RESUME": ("services:modify", resume_refusals),
    "BLOCK_SIM": ("sims:block", block_refusals),
    "UNBLOCK_SIM": ("sims:block", unblock_refusals),
    "REPLACE_SIM": ("sims:block", replace_refusals),
    "ACTIVATE": ("services:add", activate_refusals),
    "RESEND_ACTIVATION_LINK": ("services:add", activate_refusals),
    "REVOKE_ACTIVATION_LINK": ("services:add", revoke_refusals),
}


def action_refusal(world: World, who: str, service: Service, action: str) -> Said | None:
    """Why he may not do that with the service now, or None."""
    permission, refusals = ACTIONS[action]
    return Said("NotAllowed", permission) if permission not in MAY[who] else first(*refusals(world, service))


def _in_progress(service: Service) -> Said | None:
    return Said("OrderInProgress", service.open_order_id) if service.open_order_id else None


def _of_the_card(world: World, service: Service, allowed: set[str], *, joins: bool = False) -> Iterable[Said | None]:
    """What `joins` becomes part of the open order, as long as that waits for another card."""
    card = world.card_of(service)
    status = card.status if card else None
    yield None if service.status in IN_SERVICE else Said("WrongState", service.status)
    yield None if status in allowed else Said("WrongSimState", status)
    yield None if joins and world.awaits_card(service) else _in_progress(service)


def _first_of_next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)

"""What people may ask for, what they are answered, and what it changes: one `Deed` each, over the model.

`said` tells the answer of a call without changing anything; `done` makes the change that an answered call makes.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from tests.stateful.model import (
    IN_SERVICE,
    KEYS_KEPT_FOR,
    NOT_YET_IN_SERVICE,
    Card,
    Kept,
    Order,
    Request,
    Service,
    Step,
    World,
)

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
    "OrderInProgress",
    "RemovalRequested",
    "ServicesNotRemovable",
    "ChangePending",
    "NoContractInForce",
    "NothingToChange",
    "IncompatibleOptions",
    "ChangeLimitReached",
    "QuotaExceeded",
    "OutOfStock",
    "PreviewOutdated",
)
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
STEPS: Mapping[str, tuple[str, ...]] = {
    "ADD": ("RESERVE_NUMBER", "RESERVE_SIM", "PROVISION", "ACTIVATE"),
    "MODIFY": ("MODIFY",),
    "REMOVE": ("DEPROVISION", "RELEASE"),
    "SUSPEND": ("SUSPEND",),
    "RESUME": ("RESUME",),
    "BLOCK_SIM": ("BLOCK_SIM",),
    "UNBLOCK_SIM": ("UNBLOCK_SIM",),
    "REPLACE_SIM": ("RESERVE_SIM", "REPLACE_SIM"),
}
BLOCK_AND_REPLACE = (*STEPS["BLOCK_SIM"], *STEPS["REPLACE_SIM"])
OURS = {"RESERVE_NUMBER", "RESERVE_SIM"}  # done when the order is placed


@dataclass(frozen=True)
class Said:
    """The name of the member that comes back, and the figures that come with it."""

    name: str
    about: Any = None


@dataclass(frozen=True)
class Token:
    """A confirmation token, and what was shown with it."""

    text: str = field(repr=False)
    covers: Any


@dataclass(frozen=True)
class Call:
    """Somebody of the cast asks for `deed` with `given`. He quotes a `version`, and the `token` of a preview."""

    who: str
    deed: str
    given: Mapping[str, Any]
    key: str | None = None
    version: int | None = None
    token: Token | None = None

    @property
    def names(self) -> list[tuple[str, str]]:
        """Under which its answer is kept. A token is the company's, whoever quotes it."""
        key = [(self.who, self.key)] if self.key else []
        return key + ([("the company", self.token.text)] if self.token else [])

    @property
    def asked(self) -> tuple[Any, ...]:
        """What is compared when a key comes again."""
        return self.deed, repr(sorted(self.given.items()))


@dataclass(frozen=True)
class Born:
    """Ids that the database gave: of the new order, service, request, eSIM card, or orders by service."""

    order_id: str = ""
    service_id: str = ""
    request_id: str = ""
    esim_id: str | None = None
    order_ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Deed:
    """`refusals` are all that apply, in any order; `change` is what it does."""

    permission: str
    success: str
    refusals: Callable[[World, Call], Iterable[Said | None]]
    change: Callable[[World, Call, Born], None]
    quotes_version: bool = False


def said(world: World, call: Call) -> Said:
    """What is answered."""
    kept = [world.keys[name] for name in call.names if name in world.keys]
    kept = [each for each in kept if world.now - each.at < KEYS_KEPT_FOR]
    if kept:
        same = all(each.asked == call.asked for each in kept)
        return Said("again", kept[0].answer) if same else Said("IdempotencyConflict")
    deed = DEEDS[call.deed]
    outdated = call.token is not None and call.token.covers != covered(world, call)
    refusals = [*_framed(deed, call), *deed.refusals(world, call), Said("PreviewOutdated") if outdated else None]
    return first(*refusals) or Said(deed.success)


def shown(world: World, call: Call) -> Said:
    """What the preview of the call says: whatever would refuse it, but for keys and tokens."""
    deed = DEEDS[call.deed]
    return first(*_framed(deed, replace(call, key="any")), *deed.refusals(world, call)) or Said("ChangePreview")


def covered(world: World, call: Call) -> Any:
    """What a preview shows and may not move until it is done; never what colleagues use up meanwhile."""
    service = world.services.get(call.given.get("service_id", ""))
    if service is None:
        return world.day, call.asked
    wanted = _wanted(service, call) if call.deed == "modify_service" else None
    rules = world.change_limit() if wanted else None
    if call.deed == "remove_service" and service.status not in NOT_YET_IN_SERVICE:
        rules = (world.quota() or (None,))[0]
    return world.day, call.deed, service.id, wanted, service.version, service.plan, service.options, rules


def done(world: World, call: Call, born: Born, answer: Any) -> None:
    """Make the change of a call that was answered for the first time, and keep the answer under its key."""
    DEEDS[call.deed].change(world, call, born)
    for name in call.names:
        world.keys[name] = Kept(call.asked, answer, world.now)


def first(*refusals: Said | None) -> Said | None:
    """The one that is told."""
    told = [refusal for refusal in refusals if refusal]
    return min(told, key=lambda refusal: PRECEDENCE.index(refusal.name), default=None)


def _framed(deed: Deed, call: Call) -> Iterable[Said | None]:
    yield Said("NotFound") if call.who in SEES_NOTHING else None
    yield None if deed.permission in MAY[call.who] else Said("NotAllowed", deed.permission)
    yield Said("InvalidInput") if call.who in TOKENS and call.key is None else None


# What may be done with a service, without the rest of the input: `allowedActions` says the same.


def modify_refusals(world: World, service: Service) -> Iterable[Said | None]:
    limit = world.change_limit()
    yield None if service.status == "ACTIVE" else Said("WrongState", service.status)
    yield _in_progress(service)
    if limit is not None and world.changes_of(service) >= limit:
        yield Said("ChangeLimitReached", _first_of_next_month(world.day))


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
        order = world.open_order(service)
        return Said("OrderInProgress", order.id) if order and order.action == "REMOVE" else None
    return first(Said("WrongState", "TERMINATED") if service.status == "TERMINATED" else None, _in_progress(service))


def suspend_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield None if service.status == "ACTIVE" else Said("WrongState", service.status)
    yield _in_progress(service)


def resume_refusals(world: World, service: Service) -> Iterable[Said | None]:
    yield None if service.status == "SUSPENDED" else Said("WrongState", service.status)
    yield _in_progress(service)


def block_refusals(world: World, service: Service) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"ACTIVE"})


def unblock_refusals(world: World, service: Service) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"BLOCKED"})


def replace_refusals(world: World, service: Service) -> Iterable[Said | None]:
    return _of_the_card(world, service, {"ACTIVE", "BLOCKED"})


# By the name that `allowedActions` gives it: the permission that it takes, and the question.
ACTIONS: Mapping[str, tuple[str, Callable[[World, Service], Iterable[Said | None]]]] = {
    "MODIFY": ("services:modify", modify_refusals),
    "REMOVE": ("services:remove", remove_refusals),
    "SUSPEND": ("services:modify", suspend_refusals),
    "RESUME": ("services:modify", resume_refusals),
    "BLOCK_SIM": ("sims:block", block_refusals),
    "UNBLOCK_SIM": ("sims:block", unblock_refusals),
    "REPLACE_SIM": ("sims:block", replace_refusals),
}


def action_refusal(world: World, who: str, service: Service, action: str) -> Said | None:
    """Why he may not do that with the service now, or None."""
    permission, refusals = ACTIONS[action]
    return Said("NotAllowed", permission) if permission not in MAY[who] else first(*refusals(world, service))


def _in_progress(service: Service) -> Said | None:
    return Said("OrderInProgress", service.open_order_id) if service.open_order_id else None


def _of_the_card(world: World, service: Service, allowed: set[str]) -> Iterable[Said | None]:
    card = world.card_of(service)
    status = card.status if card else None
    yield None if service.status in IN_SERVICE else Said("WrongState", service.status)
    yield None if status in allowed else Said("WrongSimState", status)
    yield _in_progress(service)


def _first_of_next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


# The calls, with all of their input.


def _of_service(
    refusals: Callable[[World, Service], Iterable[Said | None]],
) -> Callable[[World, Call], Iterable[Said | None]]:
    def of_call(world: World, call: Call) -> Iterable[Said | None]:
        service = world.services[call.given["service_id"]]
        yield _version(service, call)
        yield from refusals(world, service)

    return of_call


def _version(service: Service, call: Call) -> Said | None:
    moved = call.version is not None and call.version != service.version
    return Said("VersionConflict", service.id) if moved else None


def _add(world: World, call: Call) -> Iterable[Said | None]:
    given = call.given
    yield Said("InvalidInput") if given["plan_id"] == "desk" else None
    yield _wrong_card(world, given["sim_kind"], given["iccid"])
    yield None if world.is_signed() else Said("NoContractInForce")
    yield None if world.fits(given["plan_id"], given["option_ids"]) else Said("IncompatibleOptions")
    yield from _short(world, given["sim_kind"], given["iccid"])
    yield None if world.next_number() else Said("OutOfStock")


def _added(world: World, call: Call, born: Born) -> None:
    card = _reserved_card(world, call.given["sim_kind"], call.given["iccid"], born)
    number = world.next_number()
    assert number
    world.numbers[number] = "RESERVED"
    service = Service(
        id=born.service_id,
        user_id=call.given["user_id"],
        msisdn=number,
        card_id=card.id,
        plan=call.given["plan_id"],
        options=frozenset(call.given["option_ids"]),
    )
    world.services[service.id] = service
    world.users[service.user_id] = "ACTIVE"
    _place(world, service, born.order_id, "ADD")


def _modify(world: World, call: Call) -> Iterable[Said | None]:
    service = world.services[call.given["service_id"]]
    plan, options = _wanted(service, call)
    yield Said("InvalidInput") if plan == "desk" else None
    yield _version(service, call)
    yield from modify_refusals(world, service)
    yield Said("NothingToChange") if (plan, options) == (service.plan, service.options) else None
    yield None if world.fits(plan, options) else Said("IncompatibleOptions")


def _modified(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    plan, options = _wanted(service, call)
    order = _moved(world, service, born.order_id, "MODIFY")
    order.plan, order.options, order.counted_on = plan, options, world.day


def _wanted(service: Service, call: Call) -> tuple[str, frozenset[str]]:
    plan, options = call.given["plan_id"], call.given["option_ids"]
    return plan or service.plan, service.options if options is None else frozenset(options)


def _removed(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    counts = service.status not in NOT_YET_IN_SERVICE
    _end(world, service, born.order_id, world.day if counts else None)


def _end(world: World, service: Service, order_id: str, counted_on: date | None) -> None:
    for addition in world.orders_of(service.id):
        if addition.action == "ADD" and addition.is_open:
            addition.state, addition.run_after = "CANCELLED", None
    _moved(world, service, order_id, "REMOVE").counted_on = counted_on


def _block(world: World, call: Call) -> Iterable[Said | None]:
    yield from _of_service(block_refusals)(world, call)
    if call.given["sim_kind"]:
        yield from _another_card(world, call)
    else:
        yield Said("InvalidInput") if call.given["iccid"] else None


def _blocked(world: World, call: Call, born: Born) -> None:
    kind = call.given["sim_kind"]
    service = world.services[call.given["service_id"]]
    card = _reserved_card(world, kind, call.given["iccid"], born) if kind else None
    order = _moved(world, service, born.order_id, "BLOCK_SIM", BLOCK_AND_REPLACE if card else STEPS["BLOCK_SIM"])
    order.card_id = card.id if card else None


def _replace(world: World, call: Call) -> Iterable[Said | None]:
    yield from _of_service(replace_refusals)(world, call)
    yield from _another_card(world, call)


def _another_card(world: World, call: Call) -> Iterable[Said | None]:
    yield _wrong_card(world, call.given["sim_kind"], call.given["iccid"])
    yield from _short(world, call.given["sim_kind"], call.given["iccid"])


def _replaced(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    card = _reserved_card(world, call.given["sim_kind"], call.given["iccid"], born)
    _moved(world, service, born.order_id, "REPLACE_SIM").card_id = card.id


def _file(world: World, call: Call) -> Iterable[Said | None]:
    refused = []
    for service_id in call.given["service_ids"]:
        open_request = world.open_request_of(service_id)
        refusal = first(
            end_refusal(world, world.services[service_id]),
            Said("RemovalRequested", open_request.id) if open_request else None,
        )
        refused += [(service_id, refusal)] if refusal else []
    yield Said("ServicesNotRemovable", frozenset(refused)) if refused else None


def _filed(world: World, call: Call, born: Born) -> None:
    ids = call.given["service_ids"]
    world.requests[born.request_id] = Request(
        born.request_id, "OPEN", dict.fromkeys(ids, "OPEN"), dict.fromkeys(ids, None)
    )
    world.entries += 1


def _decide(world: World, call: Call) -> Iterable[Said | None]:
    request, approved = world.requests[call.given["request_id"]], set(call.given["approved_service_ids"])
    whole = approved == set(request.removals)
    yield None if approved <= set(request.removals) else Said("NotFound")
    yield Said("InvalidInput") if not whole and not call.given["reason"] else None
    yield _closed(request)
    refusals = {id_: end_refusal(world, world.services[id_]) for id_ in approved}
    refused = frozenset((id_, refusal) for id_, refusal in refusals.items() if refusal)
    yield Said("ServicesNotRemovable", refused) if refused else None


def _decided(world: World, call: Call, born: Born) -> None:
    request, approved = world.requests[call.given["request_id"]], set(call.given["approved_service_ids"])
    for service_id in request.removals:
        request.removals[service_id] = "APPROVED" if service_id in approved else "REFUSED"
    for service_id in approved:
        request.orders[service_id] = born.order_ids[service_id]
        _end(world, world.services[service_id], born.order_ids[service_id], None)
    whole = approved == set(request.removals)
    request.state = "APPROVED" if whole else "PARTLY_APPROVED" if approved else "REFUSED"
    world.entries += 1


def _withdraw(world: World, call: Call) -> Iterable[Said | None]:
    yield _closed(world.requests[call.given["request_id"]])


def _withdrawn(world: World, call: Call, born: Born) -> None:
    request = world.requests[call.given["request_id"]]
    request.state = "WITHDRAWN"
    request.removals = dict.fromkeys(request.removals, "WITHDRAWN")
    world.entries += 1


def _closed(request: Request) -> Said | None:
    return None if request.state == "OPEN" else Said("RemovalRequestClosed", request.state)


def _retry(world: World, call: Call) -> Iterable[Said | None]:
    order = world.orders[call.given["order_id"]]
    yield None if order.is_open and order.failure else Said("NothingToChange")


def _retried(world: World, call: Call, born: Born) -> None:
    world.orders[call.given["order_id"]].run_after = world.now
    world.entries += 1


def _ordered(action: str) -> Callable[[World, Call, Born], None]:
    def change(world: World, call: Call, born: Born) -> None:
        _moved(world, world.services[call.given["service_id"]], born.order_id, action)

    return change


def _wrong_card(world: World, kind: str, iccid: str | None) -> Said | None:
    if iccid is None:
        return None
    card = world.card_with(iccid)
    free = card is not None and card.status == "IN_STOCK" and card.kind == "PHYSICAL"
    return None if kind == "PHYSICAL" and free else Said("InvalidInput")


def _short(world: World, kind: str, iccid: str | None) -> Iterable[Said | None]:
    yield Said("OutOfStock") if kind == "PHYSICAL" and iccid is None and not world.next_card() else None


def _reserved_card(world: World, kind: str, iccid: str | None, born: Born) -> Card:
    if kind == "ESIM":
        assert born.esim_id
        assert born.esim_id not in world.cards
        card = Card(born.esim_id, None, kind, "RESERVED", ours=True)
        world.cards[card.id] = card
        return card
    card = world.card_with(iccid) if iccid else world.next_card()
    assert card
    card.status, card.ours = "RESERVED", True
    return card


def _moved(world: World, service: Service, order_id: str, action: str, steps: tuple[str, ...] | None = None) -> Order:
    service.version += 1
    return _place(world, service, order_id, action, steps)


def _place(world: World, service: Service, order_id: str, action: str, steps: tuple[str, ...] | None = None) -> Order:
    assert order_id not in world.orders
    named = [Step(name, "DONE", 1) if name in OURS else Step(name) for name in steps or STEPS[action]]
    order = Order(order_id, service.id, action, named, run_after=world.now)
    world.orders[order_id] = order
    service.open_order_id = order_id
    world.entries += 1
    return order


DEEDS: Mapping[str, Deed] = {
    "add_service": Deed("services:add", "ServiceAdded", _add, _added),
    "modify_service": Deed("services:modify", "ServiceModified", _modify, _modified, quotes_version=True),
    "remove_service": Deed(
        "services:remove", "ServiceRemoved", _of_service(remove_refusals), _removed, quotes_version=True
    ),
    "suspend_service": Deed(
        "services:modify", "ServiceSuspended", _of_service(suspend_refusals), _ordered("SUSPEND"), quotes_version=True
    ),
    "resume_service": Deed(
        "services:modify", "ServiceResumed", _of_service(resume_refusals), _ordered("RESUME"), quotes_version=True
    ),
    "block_sim": Deed("sims:block", "SimBlocked", _block, _blocked, quotes_version=True),
    "unblock_sim": Deed(
        "sims:block", "SimUnblocked", _of_service(unblock_refusals), _ordered("UNBLOCK_SIM"), quotes_version=True
    ),
    "replace_sim": Deed("sims:block", "SimReplaced", _replace, _replaced, quotes_version=True),
    "file_removal_request": Deed("removal_requests:file", "RemovalRequestFiled", _file, _filed),
    "decide_removal_request": Deed("removal_requests:decide", "RemovalRequestDecided", _decide, _decided),
    "withdraw_removal_request": Deed("removal_requests:file", "RemovalRequestWithdrawn", _withdraw, _withdrawn),
    "retry_order": Deed("services:modify", "OrderRetried", _retry, _retried),
}

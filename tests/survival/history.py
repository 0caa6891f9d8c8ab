"""What clients were told against what the database keeps: nothing lost, nothing doubled, nothing half.

A call is repeated under its key until it is answered, or given up. Then of each call one of two things is true: all of
its effect is kept, once, or none of it. Which of the two, its last answer says.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

# What a success is called, the deed of its audit entry, and what else it leaves.
DEEDS = {
    "UserAdded": "add_user",
    "UserModified": "modify_user",
    "ServiceAdded": "add_service",
    "ServiceModified": "modify_service",
    "ServiceRemoved": "remove_service",
}
ASKED_OF_THE_NETWORK = {
    "ADD": ("PROVISION", "ACTIVATE"),
    "MODIFY": ("MODIFY",),
    "REMOVE": ("DEPROVISION", "RELEASE"),
}
REFUSALS = frozenset(
    {"INVALID_INPUT", "NOTHING_TO_CHANGE", "NOT_FOUND", "ORDER_IN_PROGRESS", "OUT_OF_STOCK", "QUOTA_EXCEEDED"}
    | {"WRONG_STATE", "INCOMPATIBLE_OPTIONS"}
)


@dataclass(frozen=True)
class Told:
    """The answer to a call: the name of a success with its ids (`order` is None where there is none), or a code."""

    what: str
    subject: str | None = None
    order: str | None = None


@dataclass(frozen=True)
class Call:
    """A mutation under its key; `told` is None when nobody waited for the answer any more."""

    key: str
    company: str
    deed: str
    attempts: int
    told: Told | None


@dataclass(frozen=True)
class Effect:
    """What a mutation leaves, as the idempotency record, the audit entry or the order tells it."""

    deed: str
    subject: str
    order: str | None


@dataclass(frozen=True)
class KeptOrder:
    """A row of the orders. `counts`: against the removal quota."""

    id: str
    company: str
    service: str
    action: str
    number: int
    state: str
    counts: bool

    @property
    def effect(self) -> Effect:
        """The mutation that placed it."""
        return Effect(f"{self.action.lower()}_service", self.service, self.id)


@dataclass(frozen=True)
class Kept:
    """What the database and the network have in the end.

    `records` are the idempotency records by key, `entries` the audit entries of the callers' deeds, `breaks` the places
    where an audit trail is not what was written; `placed` counts a company's orders, `limits` its removals; `acted` are
    the requests that had an effect at the network, None where that forgets as its process dies.
    """

    records: Sequence[tuple[str, Effect]]
    entries: Sequence[Effect]
    orders: Sequence[KeptOrder]
    added_users: frozenset[str]
    breaks: Sequence[str] = ()
    placed: dict[str, int] = field(default_factory=dict[str, int])
    limits: dict[str, int] = field(default_factory=dict[str, int])
    acted: Sequence[str] | None = None
    on_at_the_network: frozenset[tuple[str, ...]] = frozenset()
    on_in_the_database: frozenset[tuple[str, ...]] = frozenset()


def problems(calls: Sequence[Call], kept: Kept) -> list[str]:
    """Each thing that is not as it was told, in words; empty when all is well."""
    return [
        *_answers(calls, kept),
        *_nobody_asked(calls, kept),
        *_halves(kept),
        *_quota(calls, kept),
        *_numbers(kept),
        *(f"the audit trail is broken: {place}" for place in kept.breaks),
        *_network(kept),
    ]


def _answers(calls: Iterable[Call], kept: Kept) -> Iterator[str]:
    """What was answered is there, exactly once and as it was told; what was refused is not."""
    by_key: dict[str, list[Effect]] = {}
    for key, effect in kept.records:
        by_key.setdefault(key, []).append(effect)
    for call in calls:
        found = by_key.get(call.key, [])
        if call.told is None:
            if len(found) > 1:
                yield f"{call.key}: doubled"
        elif call.told.what in DEEDS:
            told = Effect(DEEDS[call.told.what], call.told.subject or "", call.told.order)
            if found != [told]:
                yield f"{call.key}: {'lost' if not found else 'not what was told'}: {told}, kept {found}"
        elif call.told.what not in REFUSALS:
            yield f"{call.key}: {call.told.what} explains nothing"
        elif found:
            yield f"{call.key}: refused with {call.told.what}, and yet kept"


def _nobody_asked(calls: Iterable[Call], kept: Kept) -> Iterator[str]:
    deeds = {call.key: call.deed for call in calls}
    for key, effect in kept.records:
        if deeds.get(key) != effect.deed:
            yield f"{key}: nobody asked for {effect}"


def _halves(kept: Kept) -> Iterator[str]:
    """Record, audit entry and order (or user) of a mutation are there together or not at all."""
    records = Counter(effect for _, effect in kept.records)
    yield from _differences("record", records, "audit entry", Counter(kept.entries))
    with_order = Counter({effect: number for effect, number in records.items() if effect.order})
    yield from _differences("record", with_order, "order", Counter(order.effect for order in kept.orders))
    users = Counter(effect.subject for effect in records.elements() if effect.deed == "add_user")
    yield from _differences("record", users, "user", Counter(kept.added_users))


def _differences(one: str, ones: Counter[Any], other: str, others: Counter[Any]) -> Iterator[str]:
    for what in ones | others:
        if ones[what] != others[what]:
            yield f"{what}: {ones[what]} x {one}, {others[what]} x {other}"


def _quota(calls: Iterable[Call], kept: Kept) -> Iterator[str]:
    used = Counter(order.company for order in kept.orders if order.counts)
    for company, limit in kept.limits.items():
        if used[company] > limit:
            yield f"{company}: {used[company]} removals of {limit}"
    for company in {call.company for call in calls if call.told and call.told.what == "QUOTA_EXCEEDED"}:
        if used[company] < kept.limits[company]:
            yield f"{company}: refused, with {used[company]} removals of {kept.limits[company]}"


def _numbers(kept: Kept) -> Iterator[str]:
    for company, placed in kept.placed.items():
        numbers = sorted(order.number for order in kept.orders if order.company == company)
        if numbers != list(range(1, placed + 1)):
            yield f"{company}: placed {placed} orders, with the numbers {numbers}"


def _network(kept: Kept) -> Iterator[str]:
    """Every order is over, and took effect once; what is switched on is what the database says."""
    for order in kept.orders:
        if order.state not in {"COMPLETED", "CANCELLED"}:
            yield f"{order.id} is {order.state}"
    if kept.acted is not None:
        yield from _effects(Counter(kept.acted), kept.orders)
    for line in kept.on_at_the_network ^ kept.on_in_the_database:
        yield f"{line}: {'on' if line in kept.on_at_the_network else 'off'} at the network, unlike the database"


def _effects(acted: Counter[str], orders: Iterable[KeptOrder]) -> Iterator[str]:
    possible: set[str] = set()
    for order in orders:
        steps = {f"{order.id}:{step}" for step in ASKED_OF_THE_NETWORK[order.action]}
        possible |= steps
        if order.state == "COMPLETED" and (missing := steps - acted.keys()):
            yield f"completed without the network: {sorted(missing)}"
    yield from (f"{request} took effect {times} times" for request, times in acted.items() if times > 1)
    yield from (f"the network did what nobody ordered: {request}" for request in acted.keys() - possible)

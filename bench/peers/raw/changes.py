"""Both mutations: the rules' pure functions between statements written by hand, one commit, then the payload."""

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import orjson

import clock
from bench.peers.raw import statements as sql
from bench.peers.raw.contracts import quota_of
from bench.peers.raw.database import Database, Deed, Rows, Statement
from bench.peers.raw.payloads import modified, removed
from models.ids import new_id
from resolvers.place_order import STEPS, Draft, charges_to_json, line_to_json
from rules import billing
from rules.audit import Entry, entry_hash
from rules.billing import Charge
from rules.item import Item
from rules.lifecycle import OrderAction
from rules.names import Names

ACTOR = ("tok_benchmark", "Benchmark")
KEPT_FOR = timedelta(days=30)


class Refused(Exception):
    """The rules forbid it: no request of the benchmark may come here."""


@dataclass(frozen=True)
class Begun:
    """What every change reads first: its company, locked, and the service with its charges, the plan first."""

    company_id: str
    counters: Sequence[Any]
    fingerprint: str
    status: str
    charges: tuple[Charge, ...]


def modify_service(database: Database, given: dict[str, Any]) -> Deed:
    """The statements of a change of plan and options."""
    begun, day = (yield from _begin(database, "modify_service", given)), clock.business_day()
    ids = database.many(given["optionIds"])
    plan = _charges((yield sql.PLAN, (given["planId"], database.moment(day))))
    prices = yield sql.OPTION_PRICES.format(database.within), (ids, database.moment(day))
    options = {charge.item.id: charge for charge in _charges(prices)}  # the latest price of each
    kept = {charge.item.id: charge for charge in begun.charges}
    wanted = tuple(kept.get(charge.item.id, charge) for charge in (*plan, *options.values()))
    contract = (yield sql.LOCKED_CONTRACT, (begun.company_id,))[0]
    changes = yield sql.CHANGES, (given["serviceId"], database.moment(day.replace(day=1)))
    offered = (yield sql.OFFERS.format(database.within), (ids, given["planId"]))[0][0]
    excluded = (yield sql.EXCLUSIONS.format(database.within), (ids,))[0][0]
    same = {charge.item.id for charge in wanted} == set(kept)
    if begun.status != "ACTIVE" or same or offered != len(options) or excluded or _beyond(changes, contract[6]):
        raise Refused(given)
    lines = billing.modified(day, begun.charges, wanted).lines
    draft = Draft(OrderAction.MODIFY, charges_to_json(wanted[0], wanted[1:]), lines, day)
    order_id = yield from _order(database, given, begun, draft)
    return modified(given["serviceId"], order_id)


def remove_service(database: Database, given: dict[str, Any]) -> Deed:
    """The statements of a removal of a service that is in use."""
    begun, day = (yield from _begin(database, "remove_service", given)), clock.business_day()
    quota = yield from quota_of(database, begun.company_id, day, sql.LOCKED_CONTRACT)
    if begun.status not in {"ACTIVE", "SUSPENDED"} or not quota.permits():
        raise Refused(given)
    yield sql.CANCEL_PENDING, (given["serviceId"], database.moment(clock.business_now()))
    lines = billing.removed(day, begun.charges).lines
    order_id = yield from _order(database, given, begun, Draft(OrderAction.REMOVE, {}, lines, day))
    return removed(database, given["serviceId"], order_id, begun.company_id)


def _begin(database: Database, deed: str, given: dict[str, Any]) -> Generator[Statement, Rows, Begun]:
    """Lock the company, look for an earlier answer, read the service."""
    text = orjson.dumps([deed, given], option=orjson.OPT_SORT_KEYS)
    ((company_id,),) = yield sql.COMPANY_OF, (given["serviceId"],)
    (counters,) = yield sql.COMPANY, (company_id,)
    since = database.moment(clock.real_now() - KEPT_FOR)
    earlier = yield sql.REMEMBERED, (ACTOR[0], f"key:{given['idempotencyKey']}", since)
    (service,) = yield sql.SERVICE, (given["serviceId"],)
    options = yield sql.OPTIONS, (given["serviceId"],)
    if earlier or service[2]:
        raise Refused(given)
    charges = (*_charges([service[3:]]), *_charges(options))
    return Begun(company_id, counters, hashlib.sha256(text).hexdigest(), service[1], charges)


def _order(database: Database, given: dict[str, Any], begun: Begun, draft: Draft) -> Generator[Statement, Rows, str]:
    """Order, steps, service, audit entry, counters of the company, idempotency record."""
    order_id, service_id, now = new_id("Order"), given["serviceId"], clock.business_now()
    placed, entries, head = begun.counters
    at, today = database.moment(now), database.moment(clock.business_day(now))
    action, wanted, number = draft.action, _json(draft.wanted), f"{now.year}-{placed + 1:06d}"
    invoice = _json([line_to_json(line) for line in draft.lines])
    row = (order_id, begun.company_id, service_id, number, action.value, at, ACTOR[1], ACTOR[0], today, today)
    yield sql.ORDER, (*row, wanted, invoice, at)
    for position, name in enumerate(STEPS[action]):
        yield sql.STEP, (new_id("OrderStep"), begun.company_id, order_id, position, name.value)
    yield sql.ORDERED, (service_id, order_id)
    details = {"order_id": order_id, "wanted": draft.wanted}
    entry = Entry(begun.company_id, entries + 1, now, *ACTOR, f"{action.value.lower()}_service", service_id, details)
    digest = entry_hash(head, entry)
    sealed = (*ACTOR, entry.deed, service_id, _json(details), head, digest)
    yield sql.AUDIT, (new_id("AuditEntry"), begun.company_id, entry.sequence, at, *sealed)
    yield sql.COUNTED, (begun.company_id, placed + 1, entry.sequence, digest)
    key, answer = f"key:{given['idempotencyKey']}", _json({"service_id": service_id, "order_id": order_id})
    yield sql.REMEMBER, (new_id("IdempotencyRecord"), ACTOR[0], key, begun.fingerprint, answer, at)
    return order_id


def _charges(rows: Rows) -> list[Charge]:
    return [
        Charge(Item(id_, code, Names(fr=fr, nl=nl, en=en)), monthly, once)
        for monthly, once, id_, code, fr, nl, en in rows
    ]


def _beyond(changes: Rows, limit: int | None) -> bool:
    return any(row[0] == "PENDING" for row in changes) or (limit is not None and len(changes) >= limit)


def _json(value: object) -> str:
    return orjson.dumps(value).decode()

"""An order whose day has come: it begins, goes on waiting for the service's open order, or has failed.

All of it happens under the company's lock: of several processes that come for an order, one finds it waiting.
"""

import logging
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_day, business_now, real_now
from models import Company, MobileService, Order
from resolvers.by_system import record_by_system
from resolvers.catalogue import compatibility, current_items, items_by_id, wanted_items
from resolvers.contracts import has_signed
from resolvers.found import service_with_plan
from resolvers.give_back import give_back
from resolvers.mutation import locked_company
from resolvers.place_order import line_to_json
from resolvers.service_state import facts_of, orders_that_matter, wanted_ids
from rules import billing
from rules.billing import Charge
from rules.changes import Selection
from rules.errors import OrderInProgress, Refusal, Refused
from rules.lifecycle import OrderAction, OrderState, move
from rules.planned import due_refusal
from storage.transaction import transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Due:
    """An order that waited, its company, locked, and its service."""

    tx: BaseDBAsyncClient
    company: Company
    order: Order
    service: MobileService
    day: date

    async def record(self, deed: str, **details: Any) -> None:
        await record_by_system(self.tx, self.company, self.order, deed, **details)


@transaction
async def begin_planned(tx: BaseDBAsyncClient, company_id: str, order_id: str) -> bool:
    """Whether there is something for a worker to do now."""
    company = await locked_company(company_id, tx)
    order = await Order.select_for_update().using_db(tx).get(id=order_id)
    if order.due_on is None or order.due_on > business_day():  # somebody was faster, or cancelled it
        return False
    due = _Due(tx, company, order, await service_with_plan(str(order.service_id), tx), order.due_on)
    refusal = await _refusal(due)
    if isinstance(refusal, OrderInProgress):
        return False
    if refusal:
        await _fail(due, refusal)
        return False
    await _begin(due)
    return True


async def _refusal(due: _Due) -> Refusal | None:
    order, service, tx = due.order, due.service, due.tx
    orders = await orders_that_matter([service], due.day, tx)
    facts = (await facts_of([service], orders, tx))[service.id]
    if order.action is OrderAction.ADD:
        return due_refusal(order.action, facts, signed=await has_signed(due.company, due.day, due.tx))
    if order.action is not OrderAction.MODIFY:
        return due_refusal(order.action, facts)
    wanted, is_return = await _wanted(due), order.returns_id is not None
    refusal = due_refusal(
        order.action,
        facts,
        is_return=is_return,
        wanted=wanted,
        current=(await current_items(service, tx)).priced.selection,
        compatibility=await compatibility(wanted, tx),
    )
    return refusal or (None if is_return else await _not_on_sale(due))


async def _wanted(due: _Due) -> Selection:
    plan_id, *option_ids = wanted_ids(due.order)
    items = await items_by_id([plan_id, *option_ids], due.tx)
    return Selection(items[plan_id], tuple(items[id_] for id_ in option_ids))


async def _not_on_sale(due: _Due) -> Refusal | None:
    plan_id, *option_ids = wanted_ids(due.order)
    try:
        await wanted_items(plan_id, option_ids, due.day, due.tx)
    except Refused as refused:
        return refused.refusal
    return None


async def _begin(due: _Due) -> None:
    order, service = due.order, due.service
    order.state = move(order.state, OrderState.ACKNOWLEDGED)
    order.due_on, order.run_after = None, real_now()
    if order.action is OrderAction.MODIFY:
        order.lines = await _lines(due)
    await order.save(using_db=due.tx, update_fields=["state", "due_on", "run_after", "lines"])
    service.open_order_id = order.id
    await service.save(using_db=due.tx, update_fields=["open_order_id"])
    await due.record("begin_order")


async def _lines(due: _Due) -> list[dict[str, Any]]:
    """At the prices at which it was ordered, against what the service has now."""
    current, ordered = (await current_items(due.service, due.tx)).priced, due.order.wanted
    wanted = await _wanted(due)
    prices = [option["price_cents"] for option in ordered["options"]]
    options = [Charge(option, cents) for option, cents in zip(wanted.options, prices, strict=True)]
    charges = [Charge(wanted.plan, ordered["plan_price_cents"]), *options]
    invoice = billing.modified(due.order.billed_on, current.charges, charges, until=due.order.until)
    return [line_to_json(line) for line in invoice.lines]


async def _fail(due: _Due, refusal: Refusal) -> None:
    """End it. An addition leaves nothing behind, and the network never heard of it."""
    order, service, tx = due.order, due.service, due.tx
    order.state = move(order.state, OrderState.FAILED)
    order.completed_at, order.due_on = business_now(), None
    order.failure_code, order.failure = refusal.code, f"It did not fit on its day: {refusal.code}"
    changed = ["state", "completed_at", "due_on", "failure_code", "failure"]
    await order.save(using_db=tx, update_fields=changed)
    if order.action is OrderAction.ADD:
        await give_back(service, tx)
    await due.record("fail_order", reason=refusal.code)
    _log.warning("order %s did not fit on its day: %s", order.id, refusal.code)

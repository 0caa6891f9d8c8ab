"""What the rules need to know of a service: its state, and the changes counted in a month."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models import Contract, MobileService, Order
from resolvers.catalogue import items_by_id
from resolvers.deliveries import awaiting_cards
from resolvers.port_in import ports_of
from rules.changes import PendingChange, PlanChanges, ServiceFacts
from rules.contract import PLAN_CHANGES_PER_MONTH
from rules.errors import Refused, VersionConflict
from rules.item import Item
from rules.lifecycle import NOT_YET_IN_SERVICE, OPEN_ORDER, ORDER_WITHOUT_EFFECT, OrderAction, OrderState, PortInState
from rules.months import first_of_next_month
from storage.prepared import prepared

Orders = Mapping[str, Sequence[Order]]
_ANOTHER_CARD = frozenset({OrderAction.BLOCK_SIM, OrderAction.REPLACE_SIM})  # what may bring one


async def orders_that_matter(
    services: Iterable[MobileService], day: date, tx: BaseDBAsyncClient | None = None
) -> Orders:
    """By service: its open orders, the change that waits for its date, and the changes in the month of `day`."""
    month = day.replace(day=1)
    ids = [service.id for service in services]
    found: defaultdict[str, list[Order]] = defaultdict(list)
    if ids:
        for order in await _that_matter(tx, ids, month, first_of_next_month(month)):
            found[order.service_id or ""].append(order)
    return found


async def facts_of(
    services: Sequence[MobileService], orders: Orders, tx: BaseDBAsyncClient | None = None
) -> Mapping[str, ServiceFacts]:
    """The state on which modify and remove depend, by service; `orders` are those that matter."""
    pending = await _pending(
        [order for service in services for order in orders.get(service.id, ()) if _is_pending(order)], tx
    )
    ports = await ports_of([service.id for service in services if service.status in NOT_YET_IN_SERVICE], tx)
    known = [_facts(each, orders.get(each.id, ()), pending.get(each.id), ports.get(each.id)) for each in services]
    may_wait = [each.open_order_id for each in known if each.open_order_action in _ANOTHER_CARD and each.open_order_id]
    awaiting = await awaiting_cards(may_wait, tx)
    return {
        service.id: replace(facts, awaits_card=facts.open_order_id in awaiting)
        for service, facts in zip(services, known, strict=True)
    }


async def pending_changes(
    service_ids: Sequence[str], tx: BaseDBAsyncClient | None = None
) -> Mapping[str, PendingChange]:
    """The changes that wait for their date, by service id; a service without one is absent."""
    return await _pending(await _waiting(tx, list(service_ids)), tx)


def wanted_ids(order: Order) -> list[str]:
    """The ids of plan and options that the order wants."""
    return [order.wanted["plan_id"], *(option["option_id"] for option in order.wanted["options"])]


def plan_changes(orders: Sequence[Order], contract: Contract | None, day: date) -> PlanChanges:
    """The changes among the orders of a service that take effect in the month of `day`, and the contract's limit."""
    month = day.replace(day=1)
    used = sum(1 for order in orders if _counts(order, month))
    return PlanChanges(used, contract.plan_changes_per_month if contract else PLAN_CHANGES_PER_MONTH, month)


def check_version(service: MobileService, expected: int | None) -> None:
    """Refused: VersionConflict when the service moved since the caller read it."""
    if expected is not None and expected != service.version:
        raise Refused(VersionConflict(service.id))


@prepared
def _that_matter(service_ids: list[str], month: date, next_month: date) -> QuerySet[Order]:
    unfinished = Q(state__in=[*OPEN_ORDER, OrderState.PENDING])
    changes = Q(action=OrderAction.MODIFY, counted_on__gte=month, counted_on__lt=next_month)
    return Order.filter(unfinished | changes, service_id__in=service_ids)


@prepared
def _waiting(service_ids: list[str]) -> QuerySet[Order]:
    return Order.filter(service_id__in=service_ids, action=OrderAction.MODIFY, state=OrderState.PENDING)


def _facts(
    service: MobileService, orders: Sequence[Order], pending: PendingChange | None, port_in: PortInState | None
) -> ServiceFacts:
    open_order = next((order for order in orders if order.id == service.open_order_id), None)
    return ServiceFacts(
        status=service.status,
        open_order_id=open_order.id if open_order else None,
        open_order_action=open_order.action if open_order else None,
        pending=pending,
        version=service.version,
        planned_pause_id=next((order.id for order in orders if _is_planned_pause(order)), None),
        port_in=port_in,
    )


async def _pending(orders: Sequence[Order], tx: BaseDBAsyncClient | None) -> dict[str, PendingChange]:
    items = await items_by_id([id_ for order in orders for id_ in wanted_ids(order)], tx)
    return {order.service_id or "": _change(order, items) for order in orders}


def _change(order: Order, items: Mapping[str, Item]) -> PendingChange:
    return PendingChange(
        plan=items[order.wanted["plan_id"]],
        options=tuple(items[option["option_id"]] for option in order.wanted["options"]),
        effective_on=order.starts_on or order.counted_on or order.billed_on,
        until=order.until,
        is_return=order.returns_id is not None,
        order_id=order.id,
    )


def _is_pending(order: Order) -> bool:
    return order.state is OrderState.PENDING and order.action is OrderAction.MODIFY


def _is_planned_pause(order: Order) -> bool:
    return order.state is OrderState.PENDING and order.action in {OrderAction.SUSPEND, OrderAction.RESUME}


def _counts(order: Order, month: date) -> bool:
    """Whether it is a change in that month: one that failed or was cancelled is none."""
    return (
        order.action is OrderAction.MODIFY
        and order.state not in ORDER_WITHOUT_EFFECT
        and order.counted_on is not None
        and order.counted_on.replace(day=1) == month
    )

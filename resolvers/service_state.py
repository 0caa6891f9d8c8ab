"""What the rules need to know of a service: its state, and the changes counted in a month."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from tortoise.backends.base.client import BaseDBAsyncClient

from models import Contract, MobileService, Order
from resolvers.catalogue import items_by_id
from rules.changes import PendingChange, PlanChanges, ServiceFacts
from rules.contract import PLAN_CHANGES_PER_MONTH
from rules.errors import Refused, VersionConflict
from rules.lifecycle import ORDER_WITHOUT_EFFECT, OrderAction, OrderState
from rules.months import first_of_next_month


async def service_facts(service: MobileService, tx: BaseDBAsyncClient | None = None) -> ServiceFacts:
    """The state on which modify and remove depend."""
    return (await facts_of([service], tx))[service.id]


async def facts_of(
    services: Sequence[MobileService], tx: BaseDBAsyncClient | None = None
) -> Mapping[str, ServiceFacts]:
    """The same for several services, by id."""
    open_ids = [service.open_order_id for service in services if service.open_order_id]
    orders = {row.id: row for row in await Order.filter(id__in=open_ids).using_db(tx)} if open_ids else {}
    pending = await pending_changes([service.id for service in services], tx)
    return {
        service.id: ServiceFacts(
            status=service.status,
            open_order_id=order.id if (order := orders.get(service.open_order_id or "")) else None,
            open_order_action=order.action if order else None,
            pending=pending.get(service.id),
            version=service.version,
        )
        for service in services
    }


async def pending_changes(
    service_ids: Sequence[str], tx: BaseDBAsyncClient | None = None
) -> Mapping[str, PendingChange]:
    """The changes that wait for their date, by service id; a service without one is absent."""
    waiting = Order.filter(service_id__in=list(service_ids), action=OrderAction.MODIFY, state=OrderState.PENDING)
    orders = await waiting.using_db(tx)
    items = await items_by_id([id_ for order in orders for id_ in wanted_ids(order)], tx)
    return {
        order.service_id or "": PendingChange(
            plan=items[order.wanted["plan_id"]],
            options=tuple(items[option["option_id"]] for option in order.wanted["options"]),
            effective_on=order.counted_on or order.billed_on,
            until=date.fromisoformat(order.wanted["until"]) if order.wanted.get("until") else None,
        )
        for order in orders
    }


def wanted_ids(order: Order) -> list[str]:
    """The ids of plan and options that the order wants."""
    return [order.wanted["plan_id"], *(option["option_id"] for option in order.wanted["options"])]


async def plan_changes(
    service_id: str, contract: Contract | None, day: date, tx: BaseDBAsyncClient | None = None
) -> PlanChanges:
    """The changes of the service that take effect in the month of `day`."""
    return (await changes_in_month({service_id: contract}, day, tx))[service_id]


async def changes_in_month(
    contracts: Mapping[str, Contract | None], day: date, tx: BaseDBAsyncClient | None = None
) -> Mapping[str, PlanChanges]:
    """The same for several services, each with the contract that limits it (without one, the standard limit)."""
    month = day.replace(day=1)
    counted = Order.filter(
        service_id__in=list(contracts),
        action=OrderAction.MODIFY,
        counted_on__gte=month,
        counted_on__lt=first_of_next_month(month),
    ).exclude(state__in=list(ORDER_WITHOUT_EFFECT))
    rows = cast("list[str]", await counted.using_db(tx).values_list("service_id", flat=True)) if contracts else []
    used = Counter(rows)
    return {
        service_id: PlanChanges(used=used[service_id], limit=_limit(contract), month=month)
        for service_id, contract in contracts.items()
    }


def check_version(service: MobileService, expected: int | None) -> None:
    """Refused: VersionConflict when the service moved since the caller read it."""
    if expected is not None and expected != service.version:
        raise Refused(VersionConflict(service.id))


def _limit(contract: Contract | None) -> int | None:
    return contract.plan_changes_per_month if contract else PLAN_CHANGES_PER_MONTH

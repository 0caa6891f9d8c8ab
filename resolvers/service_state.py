"""What the rules need to know of a service: its state, and the changes counted in a month."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import cast

from tortoise.backends.base.client import BaseDBAsyncClient

from models import Contract, MobileService, Order
from rules.changes import PlanChanges, ServiceFacts
from rules.contract import PLAN_CHANGES_PER_MONTH
from rules.errors import Refused, VersionConflict
from rules.lifecycle import ORDER_WITHOUT_EFFECT, OrderAction
from rules.months import first_of_next_month


async def service_facts(service: MobileService, tx: BaseDBAsyncClient | None = None) -> ServiceFacts:
    """The state on which modify and remove depend."""
    order = await Order.get_or_none(id=service.open_order_id, using_db=tx) if service.open_order_id else None
    return facts_of(service, order)


def facts_of(service: MobileService, open_order: Order | None) -> ServiceFacts:
    """The rows as the rules see them."""
    return ServiceFacts(
        status=service.status,
        open_order_id=open_order.id if open_order else None,
        open_order_action=open_order.action if open_order else None,
        pending=None,
        version=service.version,
    )


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

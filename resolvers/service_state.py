"""What the rules need to know of a service: its state, and the changes counted in a month."""

from datetime import date

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
    return ServiceFacts(
        status=service.status,
        open_order_id=order.id if order else None,
        open_order_action=order.action if order else None,
        pending=None,
        version=service.version,
    )


async def plan_changes(
    service_id: str, contract: Contract | None, day: date, tx: BaseDBAsyncClient | None = None
) -> PlanChanges:
    """The changes of the service that take effect in the month of `day`."""
    month = day.replace(day=1)
    counted = Order.filter(service_id=service_id, action=OrderAction.MODIFY, counted_on__gte=month)
    used = (
        await counted.filter(counted_on__lt=first_of_next_month(month))
        .exclude(state__in=list(ORDER_WITHOUT_EFFECT))
        .using_db(tx)
        .count()
    )
    return PlanChanges(used=used, limit=changes_limit(contract), month=month)


def changes_limit(contract: Contract | None) -> int | None:
    """The contract's number, the standard one without a contract; None = unlimited."""
    return contract.plan_changes_per_month if contract else PLAN_CHANGES_PER_MONTH


def check_version(service: MobileService, expected: int | None) -> None:
    """Refused: VersionConflict when the service moved since the caller read it."""
    if expected is not None and expected != service.version:
        raise Refused(VersionConflict(service.id))

"""Reading what is kept, once everything has come to its end."""

import asyncio
from contextlib import suppress
from pathlib import Path

from models import (
    AuditEntry,
    Company,
    Contract,
    IdempotencyRecord,
    MobileService,
    Order,
    Plan,
    PlanOption,
    ServiceOption,
    User,
)
from resolvers.verify_trail import verify_trails
from rules.lifecycle import OPEN_ORDER, OrderState, ServiceStatus
from tests.survival.history import DEEDS, Effect, Kept, KeptOrder
from tests.survival.network import acted, switched_on

PATIENCE = 30  # seconds; a lease lasts 3.5


async def orders_over() -> None:
    """Wait until the workers have nothing left to do; whoever reads what is kept sees where they have."""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while await Order.filter(state__in=list(OPEN_ORDER)).exists():  # noqa: ASYNC110  another process ends them
                await asyncio.sleep(0.05)


async def kept(users_before: frozenset[str], network: Path | None = None) -> Kept:
    """All of it, of the open database and of the network's file where there is one."""
    done = acted(network) if network else []
    on = switched_on(done)
    return Kept(
        records=[_record(row) for row in await IdempotencyRecord.filter(key__startswith="key:")],
        entries=[_entry(row) for row in await AuditEntry.filter(deed__in=list(DEEDS.values()))],
        orders=[_order(row) for row in await Order.all()],
        added_users=frozenset(await _user_ids()) - users_before,
        breaks=[str(each) async for each in verify_trails() if each],
        placed={company.id: company.orders_placed for company in await Company.all()},
        limits={row.company_id: row.contracted_services * 30 // 100 for row in await Contract.all()},
        acted=[request for request, _ in done] if network else None,
        on_at_the_network=frozenset(line for line in on.values() if line),
        on_in_the_database=frozenset([line async for line in _lines() if line[0] in on]),
    )


async def user_ids() -> frozenset[str]:
    """Everybody there is."""
    return frozenset(await _user_ids())


async def _user_ids() -> list[str]:
    return [user.id for user in await User.all().only("id")]


def _record(row: IdempotencyRecord) -> tuple[str, Effect]:
    ids = row.answer["ids"]
    subject = ids.get("service_id") or ids["user_id"]
    return row.key.removeprefix("key:"), Effect(DEEDS[row.answer["type"]], subject, ids.get("order_id"))


def _entry(row: AuditEntry) -> Effect:
    return Effect(row.deed, row.subject_id, row.details.get("order_id"))


def _order(row: Order) -> KeptOrder:
    counts = row.counted_on is not None and row.action == "REMOVE" and row.state is not OrderState.FAILED
    number = int(row.number.partition("-")[2])
    return KeptOrder(row.id, row.company_id, row.service_id or "", row.action.value, number, row.state.value, counts)


async def _lines():
    plans = {plan.id: plan.code for plan in await Plan.all()}
    codes = {option.id: option.code for option in await PlanOption.all()}
    options: dict[str, list[str]] = {}
    for row in await ServiceOption.all():
        options.setdefault(row.service_id, []).append(codes[row.option_id])
    for service in await MobileService.filter(status=ServiceStatus.ACTIVE):
        yield (service.id, plans[service.plan_id], *sorted(options.get(service.id, ())))

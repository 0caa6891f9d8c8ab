"""Orders that wait for a day: they begin on it, once, however many look and whatever was missed."""

import asyncio
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from tortoise.exceptions import DBConnectionError

import clock
from models import AuditEntry, Contract, MobileService, Order, PlanOffer, Price, ServiceOption, SimCard
from provisioning.network import Network
from resolvers.begin_planned import begin_planned
from resolvers.cancel_order import cancel_order
from resolvers.modify_service import modify_service
from resolvers.suspend_service import suspend_service
from rules.lifecycle import (
    OPEN_ORDER,
    OrderAction,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    SuspensionReason,
)
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import PATIENCE, added, check_audit, quick, working
from tests.provisioning.test_processes import process
from tests.stage import noon, open_order, past_order

MARCH_10, MARCH_20 = date(2026, 3, 10), date(2026, 3, 20)
LONG_AGO = date(2020, 1, 1)
SEVERAL = 12


async def planned(cast: Cast, **given: Any) -> Order:
    """Bob's line gets the large plan on 10 March."""
    asked = {"service_id": cast.line.id, "plan_id": cast.large.id, "starts_on": MARCH_10} | given
    return await Order.get(id=(await modify_service(cast.fleet, **asked)).order_id)


async def suspended(cast: Cast, **given: Any) -> Order:
    asked = {"service_id": cast.line.id, "reason": SuspensionReason.ABSENCE, "starts_on": MARCH_10} | given
    return await Order.get(id=(await suspend_service(cast.fleet, **asked)).order_id)


async def over(order: Order) -> Order:
    """The order once it is."""
    async with asyncio.timeout(PATIENCE):
        while (row := await Order.get(id=order.id)).state in OPEN_ORDER | {OrderState.PENDING}:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return row


async def on(day: date, *orders: Order, network: Network | None = None) -> list[Order]:
    """That day comes, and a worker with it; the orders once they are over."""
    clock.start_at(noon(day))
    async with working(network or quick()):
        return [await over(order) for order in orders]


async def returning(order: Order) -> Order:
    return await Order.get(returns_id=order.id)


async def deeds(*names: str) -> list[str]:
    """Which of these deeds the audit trails tell of, in order."""
    entries = await AuditEntry.filter(deed__in=names).order_by("company_id", "sequence")
    return [entry.deed for entry in entries]


async def line_of(cast: Cast) -> MobileService:
    return await MobileService.get(id=cast.line.id)


@pytest.mark.parametrize("day", [MARCH_10, date(2026, 3, 29), date(2026, 10, 25), date(2027, 1, 1)])
async def test_it_begins_at_midnight_in_belgium(cast: Cast, day: date) -> None:
    """Also where the clocks are changed that night, which has an hour less or more."""
    order = await planned(cast, starts_on=day)
    clock.start_at(datetime.combine(day, time(), clock.BUSINESS_ZONE) - timedelta(seconds=1.2))
    async with working(quick()):
        await asyncio.sleep(0.4)
        assert (await Order.get(id=order.id)).state is OrderState.PENDING
        order = await over(order)
    assert (order.state, order.due_on, order.starts_on) == (OrderState.COMPLETED, None, day)
    assert clock.business_day(order.completed_at) == day
    assert (await line_of(cast)).plan_id == cast.large.id
    assert await deeds("begin_order") == ["begin_order"]
    await check_audit(cast.acme.id)


async def test_a_temporary_change_and_its_return(cast: Cast) -> None:
    order = await planned(cast, until=MARCH_20)
    (order,) = await on(MARCH_10, order)
    assert order.state is OrderState.COMPLETED
    back = await returning(order)
    assert (back.action, back.state, back.placed_by) == (OrderAction.MODIFY, OrderState.PENDING, order.placed_by)
    assert (back.due_on, back.billed_on, back.counted_on) == (date(2026, 3, 21), MARCH_20, None)
    line = await line_of(cast)
    assert (line.plan_id, line.monthly_price_cents, line.open_order_id) == (cast.large.id, 9000, None)
    clock.start_at(noon(MARCH_20))
    async with working(quick()):
        await asyncio.sleep(1.5)
    assert (await Order.get(id=back.id)).state is OrderState.PENDING
    (back,) = await on(date(2026, 3, 21), back)
    assert back.state is OrderState.COMPLETED
    line = await line_of(cast)
    assert (line.plan_id, line.monthly_price_cents, line.version) == (cast.small.id, 1500, 2)
    assert await ServiceOption.filter(service_id=line.id).values_list("option_id", flat=True) == [cast.abroad.id]
    lines = [(line["kind"], line["code"], line["days"], line["amount_cents"]) for line in back.lines]
    assert lines == [("CREDIT", "large", 11, -3016), ("PRORATA", "small", 11, 355), ("RECURRING", "small", None, 1000)]
    assert await Order.filter(returns_id=back.id).count() == 0
    await check_audit(cast.acme.id)


async def test_a_temporary_change_that_begins_at_once(cast: Cast) -> None:
    order = await planned(cast, starts_on=None, until=MARCH_20)
    assert order.state is OrderState.ACKNOWLEDGED
    async with working(quick()):
        order = await over(order)
    assert (await returning(order)).due_on == date(2026, 3, 21)


async def test_a_pause_and_its_end(cast: Cast) -> None:
    order = await suspended(cast, until=MARCH_20)
    (order,) = await on(MARCH_10, order)
    assert (await line_of(cast)).status is ServiceStatus.SUSPENDED
    back = await returning(order)
    assert (back.action, back.state) == (OrderAction.RESUME, OrderState.PENDING)
    (back,) = await on(date(2026, 3, 21), back)
    assert back.state is OrderState.COMPLETED
    assert (await line_of(cast)).status is ServiceStatus.ACTIVE


async def test_an_addition_begins_on_its_day(cast: Cast) -> None:
    service, order = await added(cast, starts_on=MARCH_10)
    (order,) = await on(MARCH_10, order)
    service = await MobileService.get(id=service.id)
    assert (order.state, service.status) == (OrderState.COMPLETED, ServiceStatus.ACTIVE)
    assert service.activated_on == MARCH_10


async def test_days_that_were_missed_are_caught_up(cast: Cast) -> None:
    """Nobody looked for weeks: the change is billed from its day all the same, and its return follows at once."""
    order = await planned(cast, until=MARCH_20)
    (order,) = await on(date(2026, 4, 2), order)
    assert (order.state, order.billed_on) == (OrderState.COMPLETED, MARCH_10)
    (back,) = await on(date(2026, 4, 2), await returning(order))
    assert (back.state, back.billed_on) == (OrderState.COMPLETED, MARCH_20)
    assert (await line_of(cast)).plan_id == cast.small.id


async def test_many_that_look_at_once_begin_it_once(cast: Cast) -> None:
    order = await planned(cast)
    clock.start_at(noon(MARCH_10))
    begun = await asyncio.gather(*(begin_planned(cast.acme.id, order.id) for _ in range(SEVERAL)))
    assert sorted(begun) == [False] * (SEVERAL - 1) + [True]
    assert await deeds("begin_order") == ["begin_order"]
    async with working(network := quick(), workers=3):
        await over(order)
    assert [request for request in network.acted if order.id in request] == [f"{order.id}:MODIFY"]


async def test_two_processes_begin_each_order_once(cast: Cast, settings: Settings) -> None:
    orders = await _many(cast)
    async with process(settings, seconds=0.01), process(settings, seconds=0.01):
        done = [await over(order) for order in orders]
    await _each_once(cast, done)


async def test_a_process_that_is_killed_in_between_leaves_the_rest_to_the_next(cast: Cast, settings: Settings) -> None:
    orders = await _many(cast)
    async with process(settings, seconds=0.05) as worker:
        async with asyncio.timeout(PATIENCE):
            while not await AuditEntry.filter(deed="begin_order").exists():  # noqa: ASYNC110  another process begins it
                await asyncio.sleep(0.005)
        worker.kill()
        await worker.wait()
    async with process(settings, seconds=0.01):
        done = [await over(order) for order in orders]
    await _each_once(cast, done)


async def _many(cast: Cast) -> list[Order]:
    """Several lines that get another plan on a day that is past for a process with the real clock."""
    lines = [await people.service(cast.ann, cast.small) for _ in range(SEVERAL)]
    orders = [await planned(cast, service_id=line.id) for line in lines]
    await Order.filter(id__in=[order.id for order in orders]).update(due_on=LONG_AGO)
    await Price.filter(plan_id=cast.large.id).update(starts_on=date(2019, 1, 1))
    return orders


async def _each_once(cast: Cast, orders: list[Order]) -> None:
    assert {order.state for order in orders} == {OrderState.COMPLETED}
    assert await AuditEntry.filter(deed="begin_order").count() == SEVERAL
    assert await AuditEntry.filter(deed="complete_order").count() == SEVERAL
    await check_audit(cast.acme.id)


async def test_it_waits_for_the_open_order(cast: Cast) -> None:
    order = await planned(cast)
    busy = await open_order(await line_of(cast), OrderAction.BLOCK_SIM)  # nobody takes it up
    clock.start_at(noon(MARCH_10))
    async with working(quick()):
        await asyncio.sleep(1.5)
        assert (await Order.get(id=order.id)).state is OrderState.PENDING
        await Order.filter(id=busy.id).update(state=OrderState.COMPLETED)
        await MobileService.filter(id=cast.line.id).update(open_order_id=None)
        order = await over(order)
    assert (order.state, order.billed_on) == (OrderState.COMPLETED, MARCH_10)


async def test_what_does_not_fit_any_more_has_failed_and_says_why(cast: Cast) -> None:
    await planned(cast)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    ann = await people.service(cast.ann, cast.small)
    without_price = await planned(cast, service_id=ann.id)
    eve = await people.service(cast.ann, cast.small)
    without_offer = await planned(cast, service_id=eve.id, plan_id=None, option_ids=[cast.world.id])
    await PlanOffer.filter(option_id=cast.world.id).delete()
    await Price.filter(plan_id=cast.large.id).delete()
    waiting = await Order.filter(state=OrderState.PENDING).order_by("id")
    done = await on(MARCH_10, *waiting)
    reasons = {order.service_id: order.failure_code for order in done}
    assert reasons == {
        cast.line.id: "WRONG_STATE",
        without_price.service_id: "INVALID_INPUT",
        without_offer.service_id: "INCOMPATIBLE_OPTIONS",
    }
    for order in done:
        assert (order.state, order.due_on) == (OrderState.FAILED, None)
        assert order.failure
        assert order.completed_at
    assert await deeds("begin_order", "fail_order") == ["fail_order"] * 3
    assert (await line_of(cast)).open_order_id is None
    await check_audit(cast.acme.id)


async def test_what_failed_on_its_day_counts_for_nothing(cast: Cast) -> None:
    order = await planned(cast)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    (order,) = await on(MARCH_10, order)
    assert order.state is OrderState.FAILED
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.ACTIVE)
    assert (await planned(cast, starts_on=None)).state is OrderState.ACKNOWLEDGED


async def test_a_return_comes_whatever_became_of_the_catalogue(cast: Cast) -> None:
    """It was promised: the service is suspended, and what it had is sold no more."""
    (order,) = await on(MARCH_10, await planned(cast, until=MARCH_20))
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    await PlanOffer.all().delete()
    await Price.all().delete()
    (back,) = await on(date(2026, 3, 21), await returning(order))
    line = await line_of(cast)
    assert (back.state, back.failure) == (OrderState.COMPLETED, None)
    assert (line.plan_id, line.monthly_price_cents, line.status) == (cast.small.id, 1500, ServiceStatus.SUSPENDED)


async def test_an_addition_without_a_contract_leaves_nothing(cast: Cast) -> None:
    service, order = await added(cast, SimKind.PHYSICAL, starts_on=MARCH_10)
    card_id = service.sim_card_id
    await Contract.all().update(ends_on=date(2026, 2, 1), cancelled_on=date(2025, 10, 1))
    (order,) = await on(MARCH_10, order)
    assert (order.state, order.failure_code) == (OrderState.FAILED, "NO_CONTRACT_IN_FORCE")
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert (await SimCard.get(id=card_id)).status is SimStatus.IN_STOCK


async def test_what_was_cancelled_never_begins(cast: Cast) -> None:
    order = await planned(cast)
    await cancel_order(cast.fleet, order_id=order.id)
    clock.start_at(noon(MARCH_10))
    assert not await begin_planned(cast.acme.id, order.id)
    async with working(quick()):
        await asyncio.sleep(1.2)
    assert (await Order.get(id=order.id)).state is OrderState.CANCELLED
    assert (await line_of(cast)).plan_id == cast.small.id


async def test_what_the_network_refuses_has_no_return(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.MODIFY}))
    (order,) = await on(MARCH_10, await planned(cast, until=MARCH_20), network=network)
    assert order.state is OrderState.FAILED
    assert not await Order.filter(returns_id=order.id).exists()


async def test_a_defect_of_one_order_stops_no_other(cast: Cast) -> None:
    broken = await past_order(
        cast.line, OrderAction.MODIFY, OrderState.PENDING, due_on=date(2026, 3, 1), wanted={"no": "plan"}
    )
    ann = await people.service(cast.ann, cast.small)
    (order,) = await on(MARCH_10, await planned(cast, service_id=ann.id))
    assert order.state is OrderState.COMPLETED
    assert (await Order.get(id=broken.id)).state is OrderState.PENDING


async def test_an_outage_at_midnight_is_no_defect(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order begins as soon as the database is back, not a minute later."""
    failures = [DBConnectionError("gone"), TimeoutError()]

    async def begin(company_id: str, order_id: str) -> bool:
        if failures:
            raise failures.pop()
        return await begin_planned(company_id, order_id)

    monkeypatch.setattr("provisioning.planned.begin_planned", begin)
    (order,) = await on(MARCH_10, await planned(cast))
    assert (order.state, failures) == (OrderState.COMPLETED, [])

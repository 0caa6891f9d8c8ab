"""Adding services: what the mutation and its preview do."""

from datetime import date, datetime, timedelta
from typing import Any

import clock
from models import (
    AuditEntry,
    MobileService,
    Order,
    OrderStep,
    PhoneNumber,
    Price,
    ServiceOption,
    SimCard,
    User,
)
from resolvers.add_service import add_service, preview_add_service
from rules.errors import (
    OutOfStock,
)
from rules.lifecycle import (
    NumberStatus,
    OrderAction,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepState,
    UserStatus,
)
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.stage import everything, refusal


def asked(cast: Cast, **given: Any) -> dict[str, Any]:
    """Ann gets the small plan on an eSIM."""
    return {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM} | given


async def added(cast: Cast, **given: Any) -> tuple[MobileService, Order]:
    outcome = await add_service(cast.fleet, **asked(cast, **given))
    return await MobileService.get(id=outcome.service_id), await Order.get(id=outcome.order_id)


async def test_the_service_is_reserved_at_the_prices_of_the_day(cast: Cast) -> None:
    service, order = await added(cast, option_ids=[cast.abroad.id])
    assert (service.company_id, service.user_id, service.user_name_folded) == (cast.acme.id, cast.ann.id, "ann dubois")
    assert (service.status, service.version, service.open_order_id) == (ServiceStatus.RESERVED, 1, order.id)
    assert (service.plan_id, service.plan_price_cents, service.monthly_price_cents) == (cast.small.id, 1000, 1500)
    options = await ServiceOption.filter(service_id=service.id).values_list("option_id", "price_cents", "company_id")
    assert options == [(cast.abroad.id, 500, cast.acme.id)]
    assert (await User.get(id=cast.ann.id)).status is UserStatus.ACTIVE


async def test_the_order_says_what_is_wanted_and_what_it_costs(cast: Cast) -> None:
    service, order = await added(cast, option_ids=[cast.abroad.id])
    assert (order.service_id, order.action, order.state) == (service.id, OrderAction.ADD, OrderState.ACKNOWLEDGED)
    assert (order.number, order.placed_by, order.placed_by_id) == ("2026-000001", "Fleet", cast.fleet.id)
    assert (order.billed_on, order.counted_on, order.completed_at) == (TODAY, None, None)
    option = {"option_id": cast.abroad.id, "price_cents": 500}
    bought = {"plan_id": cast.small.id, "plan_price_cents": 1000, "options": [option]}
    assert order.wanted == bought | {"sim_kind": "ESIM", "iccid": None}
    lines = [(line["kind"], line["code"], line["days"], line["amount_cents"]) for line in order.lines]
    assert lines[:2] == [("PRORATA", "small", 15, 484), ("PRORATA", "abroad", 15, 242)]
    assert lines[2:] == [("RECURRING", "small", None, 1000), ("RECURRING", "abroad", None, 500)]


async def test_number_and_card_are_taken_at_once_and_the_network_comes_next(cast: Cast) -> None:
    service, order = await added(cast)
    card, number = await SimCard.get(id=service.sim_card_id), await PhoneNumber.get(msisdn=service.msisdn)
    assert (card.kind, card.status, card.iccid, card.company_id) == (
        SimKind.ESIM,
        SimStatus.RESERVED,
        None,
        cast.acme.id,
    )
    assert number.status is NumberStatus.RESERVED
    steps = await OrderStep.filter(order_id=order.id).order_by("position").values_list("name", "state")
    assert steps == [
        ("RESERVE_NUMBER", StepState.DONE),
        ("RESERVE_SIM", StepState.DONE),
        ("PROVISION", StepState.PENDING),
        ("ACTIVATE", StepState.PENDING),
    ]


async def test_the_audit_trail_tells_who_ordered_it(cast: Cast) -> None:
    service, order = await added(cast)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id, entry.actor_id) == ("add_service", service.id, cast.fleet.id)
    assert entry.details["order_id"] == order.id


async def test_a_card_is_the_one_named_or_the_next_the_companys_own_first(cast: Cast) -> None:
    stock = await SimCard.filter(status=SimStatus.IN_STOCK).order_by("iccid")
    own = await SimCard.create(
        company_id=cast.acme.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )
    named, _ = await added(cast, sim_kind=SimKind.PHYSICAL, iccid=f" {stock[1].iccid} ")
    first, _ = await added(cast, sim_kind=SimKind.PHYSICAL)
    second, order = await added(cast, sim_kind=SimKind.PHYSICAL)
    assert [named.sim_card_id, first.sim_card_id, second.sim_card_id] == [stock[1].id, own.id, stock[0].id]
    assert (await SimCard.get(id=stock[0].id)).company_id == cast.acme.id
    assert order.wanted["iccid"] == stock[0].iccid
    assert await refusal(add_service(cast.fleet, **asked(cast, sim_kind=SimKind.PHYSICAL))) == OutOfStock()


async def test_numbers_are_given_out_once(cast: Cast) -> None:
    numbers = [(await added(cast))[0].msisdn for _ in range(3)]
    assert numbers == sorted(set(numbers))
    assert await refusal(add_service(cast.fleet, **asked(cast))) == OutOfStock()


async def test_the_preview_shows_what_the_order_then_says(cast: Cast) -> None:
    given = asked(cast, plan_id=cast.large.id, option_ids=[cast.world.id, cast.roaming.id])
    before = await everything()
    preview = await preview_add_service(cast.fleet, **given)
    assert await everything() == before
    assert (preview.effective_on, preview.next_invoice.issued_on) == (TODAY, date(2026, 2, 1))
    assert (preview.monthly_before_cents, preview.monthly_after_cents) == (0, 10100)
    assert (preview.quota, preview.changes) == (None, None)
    outcome = await add_service(cast.fleet, **given, confirmation_token=preview.confirmation_token)
    order = await Order.get(id=outcome.order_id)
    shown = [(line.kind, line.item.id, line.amount_cents) for line in preview.next_invoice.lines]
    assert [(line["kind"], line["item_id"], line["amount_cents"]) for line in order.lines] == shown


async def test_a_price_is_that_of_the_day_and_one_time_charges_come_once(cast: Cast) -> None:
    await Price.create(plan_id=cast.small.id, starts_on=TODAY, monthly_cents=1100, one_time_cents=2500)
    await Price.create(plan_id=cast.small.id, starts_on=TODAY + timedelta(days=1), monthly_cents=9900)
    service, order = await added(cast)
    assert service.plan_price_cents == 1100
    assert [(line["kind"], line["unit_cents"]) for line in order.lines] == [
        ("PRORATA", 1100),
        ("RECURRING", 1100),
        ("ONE_TIME", 2500),
    ]


async def test_the_day_begins_at_midnight_in_belgium(cast: Cast) -> None:
    clock.start_at(datetime(2026, 1, 31, 23, 30, tzinfo=clock.BUSINESS_ZONE))
    _, order = await added(cast)
    assert [line["kind"] for line in order.lines] == ["RECURRING"]
    clock.start_at(datetime(2026, 2, 1, 0, 30, tzinfo=clock.BUSINESS_ZONE))
    _, order = await added(cast)
    assert [(line["kind"], line["days"]) for line in order.lines] == [("PRORATA", 27), ("RECURRING", None)]


async def test_today_may_be_said(cast: Cast) -> None:
    _, order = await added(cast, starts_on=TODAY)
    assert order.billed_on == TODAY

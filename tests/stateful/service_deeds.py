"""Adding and changing services, over the model: for each call what refuses it, and what it does."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from tests.stateful.calls import (
    ABROAD,
    STEPS,
    Born,
    Call,
    changed,
    end,
    joined,
    placed,
    steps_of_addition,
    steps_of_replacement,
    wanted,
)
from tests.stateful.model import Card, Delivery, Port, Service, World, months_later
from tests.stateful.moves import NOT_YET_IN_SERVICE
from tests.stateful.questions import Said, block_refusals, modify_refusals, replace_refusals, suspend_refusals


def of_service(
    refusals: Callable[[World, Service], Iterable[Said | None]],
) -> Callable[[World, Call], Iterable[Said | None]]:
    def of_call(world: World, call: Call) -> Iterable[Said | None]:
        service = world.services[call.given["service_id"]]
        yield _version(service, call)
        yield from refusals(world, service)

    return of_call


def _version(service: Service, call: Call) -> Said | None:
    moved = call.version is not None and call.version != service.version
    return Said("VersionConflict", service.id) if moved else None


def add(world: World, call: Call) -> Iterable[Said | None]:
    given = call.given
    yield Said("InvalidInput") if given["plan_id"] == "desk" else None
    yield _wrong_card(world, given)
    if given["port_in"]:
        msisdn, mandate_id = given["port_in"]
        portable = world.is_signed_for(mandate_id, msisdn) and not world.is_with_us(msisdn)
        yield None if portable else Said("InvalidInput")
    starts_on = given["starts_on"]
    yield from wrong_dates(world, starts_on, None)
    if starts_on and starts_on > world.day:
        yield Said("InvalidInput") if given["port_in"] or given["activation"] else None  # these have their own day
        yield None if world.is_signed(starts_on) else Said("NoContractInForce")
    yield None if world.is_signed() else Said("NoContractInForce")
    yield None if world.fits(given["plan_id"], given["option_ids"]) else Said("IncompatibleOptions")
    yield from _short(world, given)
    yield None if given["port_in"] or world.next_number() else Said("OutOfStock")


def added(world: World, call: Call, born: Born) -> None:
    card = _reserved_card(world, call.given, born)
    number, mandate_id = call.given["port_in"] or (world.next_number(), None)
    assert number
    if mandate_id:
        world.mandates[mandate_id].msisdn = number
        world.ports[born.order_id] = Port(number, mandate_id, world.now)
    else:
        world.numbers[number] = "RESERVED"
    service = Service(
        id=born.service_id,
        user_id=call.given["user_id"],
        msisdn=number,
        card_id=card.id,
        plan=call.given["plan_id"],
        options=frozenset(call.given["option_ids"]),
    )
    world.services[service.id] = service
    world.users[service.user_id] = "ACTIVE"
    placed(world, service, born.order_id, "ADD", steps_of_addition(call.given), call.given["starts_on"])
    if call.given["activation"]:
        world.invite(born.order_id)


def modify(world: World, call: Call) -> Iterable[Said | None]:
    service = world.services[call.given["service_id"]]
    plan, options = wanted(service, call)
    yield Said("InvalidInput") if plan == "desk" else None
    yield from wrong_dates(world, call.given["starts_on"], call.given["until"])
    yield _version(service, call)
    yield from modify_refusals(world, service, call.given["starts_on"])
    yield Said("NothingToChange") if (plan, options) == (service.plan, service.options) else None
    yield None if world.fits(plan, options) else Said("IncompatibleOptions")


def modified(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    plan, options = wanted(service, call)
    starts_on = call.given["starts_on"]
    order = changed(world, service, born.order_id, "MODIFY", starts_on=starts_on)
    order.plan, order.options, order.counted_on = plan, options, starts_on or world.day
    order.until = call.given["until"]


def suspend(world: World, call: Call) -> Iterable[Said | None]:
    yield from wrong_dates(world, call.given["starts_on"], call.given["until"], shortest=0)
    yield from of_service(suspend_refusals)(world, call)


def suspended(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    order = changed(world, service, born.order_id, "SUSPEND", starts_on=call.given["starts_on"])
    order.until = call.given["until"]


def resumed(world: World, call: Call, born: Born) -> None:
    """That it would have been on a day to come is cancelled."""
    service = world.services[call.given["service_id"]]
    for order in world.waiting(service, "SUSPEND", "RESUME"):
        order.state = "CANCELLED"
        world.entries += 1
    changed(world, service, born.order_id, "RESUME")


def wrong_dates(world: World, starts_on: date | None, until: date | None, shortest: int = 1) -> Iterable[Said | None]:
    """Not in the past, twelve months ahead at most, and what is temporary lasts."""
    start = starts_on or world.day
    ahead = start < world.day or start > months_later(world.day, 12)
    yield Said("InvalidInput") if ahead else None
    if until:
        short = until < world.day or (until - start).days < shortest
        long = until > months_later(min(start, months_later(world.day, 12)), 12)
        yield Said("InvalidInput") if short or long else None


def removed(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    counts = service.status not in NOT_YET_IN_SERVICE
    end(world, service, born.order_id, world.day if counts else None)


def block(world: World, call: Call) -> Iterable[Said | None]:
    service = world.services[call.given["service_id"]]
    yield _version(service, call)
    yield from block_refusals(world, service, replaced=call.given["sim_kind"] is not None)
    yield from _another_card(world, call)


def blocked(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    if world.awaits_card(service):
        assert joined(world, service, "BLOCK_SIM").id == born.order_id
        return
    card = _reserved_card(world, call.given, born) if call.given["sim_kind"] else None
    steps = (*STEPS["BLOCK_SIM"], *(steps_of_replacement(call.given) if card else ()))
    order = changed(world, service, born.order_id, "BLOCK_SIM", steps)
    order.card_id = card.id if card else None


def unblocked(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    if world.awaits_card(service):
        assert joined(world, service, "UNBLOCK_SIM").id == born.order_id
    else:
        changed(world, service, born.order_id, "UNBLOCK_SIM")


def replace(world: World, call: Call) -> Iterable[Said | None]:
    yield from of_service(replace_refusals)(world, call)
    yield from _another_card(world, call)


def _another_card(world: World, call: Call) -> Iterable[Said | None]:
    yield _wrong_card(world, call.given)
    yield from _short(world, call.given)


def replaced(world: World, call: Call, born: Born) -> None:
    service = world.services[call.given["service_id"]]
    card = _reserved_card(world, call.given, born)
    changed(world, service, born.order_id, "REPLACE_SIM", steps_of_replacement(call.given)).card_id = card.id


def _wrong_card(world: World, given: Mapping[str, Any]) -> Said | None:
    """One is named, or sent, where a card is asked for, and not both; what is named is free."""
    kind, iccid, delivery = given["sim_kind"], given["iccid"], given["delivery"]
    if iccid is None and delivery is None:
        return None
    card = world.card_with(iccid) if iccid else None
    free = iccid is None or (card is not None and card.status == "IN_STOCK" and card.kind == "PHYSICAL")
    both = iccid is not None and delivery is not None
    return None if kind == "PHYSICAL" and free and not both and delivery != ABROAD else Said("InvalidInput")


def _short(world: World, given: Mapping[str, Any]) -> Iterable[Said | None]:
    next_one = given["sim_kind"] == "PHYSICAL" and given["iccid"] is None
    yield Said("OutOfStock") if next_one and not world.next_card(sent=bool(given["delivery"])) else None


def _reserved_card(world: World, given: Mapping[str, Any], born: Born) -> Card:
    if given["sim_kind"] == "ESIM":
        assert born.esim_id
        assert born.esim_id not in world.cards
        card = Card(born.esim_id, None, "ESIM", "RESERVED", ours=True)
        world.cards[card.id] = card
        return card
    sent, iccid = bool(given["delivery"]), given["iccid"]
    card = world.card_with(iccid) if iccid else world.next_card(sent=sent)
    assert card
    card.status, card.ours = "RESERVED", True
    if sent:
        world.deliveries[born.order_id] = Delivery(card.id, world.now)
    return card

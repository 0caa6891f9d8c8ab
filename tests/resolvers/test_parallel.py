"""Requests that arrive at the same time: one effect per key, one owner per thing."""

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from typing import Any

from models import Company, IdempotencyRecord, MobileService, Order, PhoneNumber, SimCard, User
from resolvers.add_service import add_service, preview_add_service
from resolvers.add_user import add_user
from resolvers.modify_service import modify_service
from resolvers.modify_user import modify_user
from resolvers.outcomes import Outcome
from resolvers.remove_service import remove_service
from rules.errors import Refusal
from rules.lifecycle import NumberStatus, SimKind
from rules.permissions import Permission
from tests import cast as people
from tests.cast import Cast
from tests.stage import answer

AT_ONCE = 8


async def together(*deeds: Awaitable[Any]) -> list[Any]:
    return list(await asyncio.gather(*map(answer, deeds)))


def codes(answers: list[Any]) -> list[str]:
    return sorted(each.code if isinstance(each, Refusal) else "DONE" for each in answers)


def esim(cast: Cast, **given: Any) -> dict[str, Any]:
    return {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM} | given


async def test_one_key_has_one_effect(cast: Cast) -> None:
    answers = await together(*(add_service(cast.fleet, **esim(cast), idempotency_key="k") for _ in range(AT_ONCE)))
    assert len(set(answers)) == 1
    assert isinstance(answers[0], Outcome)
    assert await Order.all().count() == 1


async def test_one_confirmation_has_one_effect(cast: Cast) -> None:
    token = (await preview_add_service(cast.fleet, **esim(cast))).confirmation_token
    actors = [cast.fleet, cast.portal] * (AT_ONCE // 2)
    answers = await together(*(add_service(actor, **esim(cast), confirmation_token=token) for actor in actors))
    assert len(set(answers)) == 1
    assert await Order.all().count() == 1


async def test_one_key_in_two_companies(cast: Cast) -> None:
    """Each is locked on a company of its own; the record of the key decides."""
    both = replace(cast.fleet, grants=dict.fromkeys((cast.acme.id, cast.other.id), frozenset(Permission)))
    deeds = [
        add_user(both, company_id=company_id, name="X", email=f"x{number}@both.example", idempotency_key=f"k{number}")
        for number in range(AT_ONCE)
        for company_id in (cast.acme.id, cast.other.id)
    ]
    assert codes(await together(*deeds)) == ["DONE"] * AT_ONCE + ["IDEMPOTENCY_CONFLICT"] * AT_ONCE
    assert await User.filter(name="X").count() == await IdempotencyRecord.all().count() == AT_ONCE


async def test_the_last_number_goes_to_one_company(cast: Cast) -> None:
    await PhoneNumber.filter(status=NumberStatus.AVAILABLE).exclude(msisdn=await _last_number()).delete()
    await people.contract(cast.other, services=10)
    theirs = esim(cast, user_id=cast.eve.id)
    answers = await together(add_service(cast.fleet, **esim(cast)), add_service(cast.stranger, **theirs))
    assert codes(answers) == ["DONE", "OUT_OF_STOCK"]
    assert await PhoneNumber.filter(status=NumberStatus.AVAILABLE).count() == 0


async def _last_number() -> str:
    number = await PhoneNumber.filter(status=NumberStatus.AVAILABLE).order_by("-msisdn").first()
    assert number
    return number.msisdn


async def test_a_card_that_two_companies_name(cast: Cast) -> None:
    await people.contract(cast.other, services=10)
    card = (await SimCard.filter(company_id__isnull=True).order_by("iccid"))[0]
    named = {"sim_kind": SimKind.PHYSICAL, "iccid": card.iccid}
    theirs = esim(cast, user_id=cast.eve.id, **named)
    answers = await together(add_service(cast.fleet, **esim(cast, **named)), add_service(cast.stranger, **theirs))
    assert codes(answers) == ["DONE", "INVALID_INPUT"]
    assert await MobileService.filter(sim_card_id=card.id).count() == 1


async def test_an_address_goes_to_one_user(cast: Cast) -> None:
    add = [add_user(cast.fleet, name=f"X {number}", email="x@acme.example") for number in range(AT_ONCE)]
    change = [modify_user(cast.portal, user_id=cast.bob.id, email="x@acme.example")]
    assert codes(await together(*add, *change)) == ["DONE"] + ["INVALID_INPUT"] * AT_ONCE


async def test_one_change_of_a_service(cast: Cast) -> None:
    modify = [modify_service(cast.fleet, service_id=cast.line.id, plan_id=cast.large.id) for _ in range(4)]
    remove = [remove_service(cast.portal, service_id=cast.line.id) for _ in range(4)]
    assert codes(await together(*modify, *remove)) == ["DONE"] + ["ORDER_IN_PROGRESS"] * 7


async def test_versions_let_one_through(cast: Cast) -> None:
    bob = {"user_id": cast.bob.id, "expected_version": 1}
    deeds = [modify_user(cast.fleet, **bob, name=f"Bob {number}") for number in range(AT_ONCE)]
    assert codes(await together(*deeds)) == ["DONE"] + ["VERSION_CONFLICT"] * (AT_ONCE - 1)
    assert (await User.get(id=cast.bob.id)).version == 2


async def test_numbers_of_orders_have_no_gap(cast: Cast) -> None:
    lines = [await people.service(cast.ann, cast.small) for _ in range(AT_ONCE)]
    await Company.filter(id=cast.acme.id).update(orders_placed=41)
    await together(*(modify_service(cast.fleet, service_id=line.id, plan_id=cast.large.id) for line in lines))
    numbers = await Order.all().order_by("number").values_list("number", flat=True)
    assert numbers == [f"2026-{number:06d}" for number in range(42, 42 + AT_ONCE)]

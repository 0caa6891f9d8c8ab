"""Adding a service with a number of another operator: what is written down, and what is refused."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import clock
from models import AuditEntry, Mandate, MobileService, Order, OrderStep, PhoneNumber, PortIn
from resolvers.add_service import add_service, preview_add_service
from resolvers.mandates import (
    NotAPdf,
    TooManyMandates,
    content_context,
    forget_unused_mandates,
    opened_mandate,
    upload_mandate,
)
from resolvers.port_in import reference_context
from resolvers.remove_service import remove_service
from resolvers.rotate_keys import rotate_keys
from resolvers.sealing import process_key, unseal, unseal_bytes
from rules.errors import InvalidInput, NotAllowed, NotFound, OutOfStock, PreviewOutdated, Problem, Refused
from rules.lifecycle import NumberStatus, OrderState, PortInState, PortKind, ServiceStatus, SimKind, StepName
from rules.mandates import KEPT_UNUSED, MOST_UNUSED
from rules.permissions import Permission
from settings import SealingKey
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.porting import ACCOUNT_NUMBER, PDF, SIM_NUMBER, Asked, asked_port, complex_port, foreign_number
from tests.stage import answer, everything, refusal


def asked(cast: Cast, port: Asked, **given: Any) -> dict[str, Any]:
    return {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM, "port_in": port} | given


async def added(cast: Cast, port: Asked, **given: Any) -> tuple[MobileService, Order, PortIn]:
    outcome = await add_service(cast.fleet, **asked(cast, port, **given))
    order = await Order.get(id=outcome.order_id)
    return await MobileService.get(id=outcome.service_id), order, await PortIn.get(order_id=order.id)


async def wrong(cast: Cast, port: Asked, **given: Any) -> list[tuple[str, Problem]]:
    """Which fields of the port are refused, by the mutation and by its preview."""
    shown = await refusal(preview_add_service(cast.fleet, **asked(cast, port, **given)))
    told = await refusal(add_service(cast.fleet, **asked(cast, port, **given)))
    assert isinstance(told, InvalidInput)
    assert shown == told
    assert {field.path[0] for field in told.fields} == {"portIn"}
    return [(field.path[1], field.problem) for field in told.fields]


@pytest.mark.parametrize("kind", PortKind)
async def test_the_number_is_the_services_and_no_other_is_taken(cast: Cast, kind: PortKind) -> None:
    port = await (asked_port if kind is PortKind.SIMPLE else complex_port)(cast.fleet)
    service, order, row = await added(cast, port)
    assert (service.msisdn, service.status) == (port.msisdn, ServiceStatus.RESERVED)
    assert not await PhoneNumber.exists(status=NumberStatus.RESERVED)
    steps = await OrderStep.filter(order_id=order.id).order_by("position").values_list("name", flat=True)
    assert steps == [StepName.RESERVE_SIM, StepName.PROVISION, StepName.PORT_IN, StepName.ACTIVATE]
    assert (row.msisdn, row.kind, row.donor, row.state) == (port.msisdn, kind, "Donor Mobile", PortInState.SUBMITTED)
    assert (row.requested_on, row.scheduled_for, row.company_id) == (date(2026, 1, 19), None, cast.acme.id)


async def test_what_the_donor_is_shown_is_sealed_and_in_no_audit_entry(cast: Cast) -> None:
    _, order, simple = await added(cast, await asked_port(cast.fleet))
    _, _, company = await added(cast, await complex_port(cast.fleet))
    assert unseal(process_key(), simple.reference_encrypted, reference_context(simple.id)) == SIM_NUMBER
    assert unseal(process_key(), company.reference_encrypted, reference_context(company.id)) == ACCOUNT_NUMBER
    assert (simple.reference_ending, company.reference_ending) == (SIM_NUMBER[-3:], ACCOUNT_NUMBER[-3:])
    kept = str(await everything())
    assert SIM_NUMBER not in kept
    assert ACCOUNT_NUMBER not in kept
    assert PDF not in bytes(await Mandate.first().values_list("content_encrypted", flat=True))
    assert order.wanted.keys() == {"plan_id", "plan_price_cents", "options", "sim_kind", "iccid"}


async def test_no_number_of_ours_is_needed(cast: Cast) -> None:
    await PhoneNumber.filter(status=NumberStatus.AVAILABLE).delete()
    port = await asked_port(cast.fleet)
    await preview_add_service(cast.fleet, **asked(cast, port))
    await added(cast, port)
    new = {"user_id": cast.ann.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM}
    assert await refusal(add_service(cast.fleet, **new)) == OutOfStock()


async def test_the_money_is_that_of_any_addition(cast: Cast) -> None:
    port = await asked_port(cast.fleet)
    with_number = await preview_add_service(cast.fleet, **asked(cast, port))
    without = await preview_add_service(cast.fleet, **asked(cast, port) | {"port_in": None})
    assert with_number.next_invoice == without.next_invoice


async def test_a_token_is_for_this_very_number(cast: Cast) -> None:
    port = await asked_port(cast.fleet)
    token = (await preview_add_service(cast.fleet, **asked(cast, port))).confirmation_token
    changes: list[dict[str, Any]] = [
        {"msisdn": foreign_number()},
        {"sim_number": "1234567890123"},
        {"donor": "Another"},
        {"requested_on": date(2026, 1, 20)},
        {"mandate_id": (await asked_port(cast.fleet)).mandate_id},
    ]
    for change in changes:
        given = asked(cast, replace(port, **change), confirmation_token=token)
        assert isinstance(await refusal(add_service(cast.fleet, **given)), PreviewOutdated), change
    bare = asked(cast, port, confirmation_token=token) | {"port_in": None}
    assert isinstance(await refusal(add_service(cast.fleet, **bare)), PreviewOutdated)
    await added(cast, port, confirmation_token=token)


async def test_a_number_that_is_with_us_is_refused_whoever_has_it(cast: Cast) -> None:
    port = await asked_port(cast.fleet)
    stock = await PhoneNumber.filter(status=NumberStatus.AVAILABLE).first()
    assert stock
    ours = [cast.line.msisdn, cast.foreign_line.msisdn, stock.msisdn]
    for msisdn in ours:
        assert await wrong(cast, replace(port, msisdn=msisdn)) == [("msisdn", Problem.NUMBER_NOT_PORTABLE)]
    await added(cast, port)
    again = replace(await asked_port(cast.fleet), msisdn=port.msisdn)
    assert await wrong(cast, again) == [("msisdn", Problem.NUMBER_NOT_PORTABLE)]


async def test_a_mandate_of_another_company_is_not_there(cast: Cast) -> None:
    theirs = await upload_mandate(cast.stranger, company_id=None, content=PDF)
    port = await asked_port(cast.fleet)
    expected = [("mandateId", Problem.MANDATE_UNKNOWN)]
    for id_ in (theirs, "mnd_01kx00000000000000000000zz", "nonsense", "x" * 300):
        assert await wrong(cast, replace(port, mandate_id=id_)) == expected


async def test_a_mandate_is_for_one_number(cast: Cast) -> None:
    port = await asked_port(cast.fleet)
    await added(cast, port)
    other = replace(port, msisdn=foreign_number())
    assert await wrong(cast, other) == [("mandateId", Problem.MANDATE_UNKNOWN)]
    await PortIn.all().update(state=PortInState.REJECTED, rejection="OTHER", closed_at=clock.real_now())
    await MobileService.filter(msisdn=port.msisdn).update(status=ServiceStatus.TERMINATED)
    await added(cast, port)  # once more, corrected


async def test_two_companies_ask_for_one_number_at_once(cast: Cast) -> None:
    """Exactly one gets it, every time."""
    eve = {"user_id": cast.eve.id, "plan_id": cast.small.id, "sim_kind": SimKind.ESIM}
    await cast.other.refresh_from_db()

    await people.contract(cast.other, services=10)
    for _ in range(5):
        ours, theirs = await asked_port(cast.fleet), await asked_port(cast.stranger)
        both = await asyncio.gather(
            answer(add_service(cast.fleet, **asked(cast, ours))),
            answer(add_service(cast.stranger, **eve, port_in=replace(theirs, msisdn=ours.msisdn))),
        )
        refused = [each for each in both if isinstance(each, InvalidInput)]
        assert [field.problem for each in refused for field in each.fields] == [Problem.NUMBER_NOT_PORTABLE]
        assert await PortIn.filter(msisdn=ours.msisdn).count() == 1


async def test_who_may_not_add_uploads_nothing(cast: Cast) -> None:
    for actor, refused in (
        (cast.insight, NotAllowed(Permission.SERVICES_ADD)),
        (cast.manager, NotAllowed(Permission.SERVICES_ADD)),
        (cast.stranger, NotFound()),
    ):
        assert await refusal(upload_mandate(actor, company_id=cast.acme.id, content=PDF)) == refused


async def test_what_is_no_pdf_is_not_kept(cast: Cast) -> None:
    with pytest.raises(NotAPdf):
        await upload_mandate(cast.fleet, company_id=None, content=b"<html>")
    assert not await Mandate.exists()


async def test_a_mandate_is_opened_by_who_reads_the_orders(cast: Cast) -> None:
    id_ = await upload_mandate(cast.fleet, company_id=None, content=PDF)
    for actor in (cast.fleet, cast.insight, cast.manager, cast.operator, cast.partner):
        assert (await opened_mandate(actor, id_)).content == PDF
    assert await refusal(opened_mandate(cast.stranger, id_)) == NotFound()
    assert await refusal(opened_mandate(cast.fleet, "mnd_nonsense")) == NotFound()
    entry = await AuditEntry.get(deed="upload_mandate")
    assert (entry.company_id, entry.actor_id, entry.subject_id) == (cast.acme.id, cast.fleet.id, id_)


async def test_unused_mandates_are_forgotten_after_a_day(cast: Cast) -> None:
    port, unused = await asked_port(cast.fleet), await upload_mandate(cast.fleet, company_id=None, content=PDF)
    await added(cast, port)
    fresh = await asked_port(cast.fleet)
    old = clock.real_now() - KEPT_UNUSED - timedelta(seconds=1)
    await Mandate.exclude(id=fresh.mandate_id).update(uploaded_at=old)
    assert await wrong(cast, replace(fresh, mandate_id=unused)) == [("mandateId", Problem.MANDATE_UNKNOWN)]
    assert await forget_unused_mandates() == 1
    assert set(await Mandate.all().values_list("id", flat=True)) == {port.mandate_id, fresh.mandate_id}
    assert await forget_unused_mandates() == 0


async def test_a_company_keeps_few_mandates_that_nothing_needs(cast: Cast) -> None:
    for _ in range(MOST_UNUSED):
        await upload_mandate(cast.fleet, company_id=None, content=PDF)
    with pytest.raises(TooManyMandates) as caught:
        await upload_mandate(cast.fleet, company_id=None, content=PDF)
    assert 0 < caught.value.seconds <= KEPT_UNUSED.total_seconds()
    await upload_mandate(cast.stranger, company_id=None, content=PDF)


@pytest.mark.parametrize("state", [PortInState.EXECUTING, PortInState.COMPLETED])
async def test_an_addition_whose_number_is_moved_is_not_taken_back(cast: Cast, state: PortInState) -> None:
    service, order, row = await added(cast, await asked_port(cast.fleet))
    closed = clock.real_now() if state is PortInState.COMPLETED else None
    await PortIn.filter(id=row.id).update(state=state, closed_at=closed)
    with pytest.raises(Refused) as caught:
        await remove_service(cast.fleet, service_id=service.id)
    assert caught.value.refusal.code == "ORDER_IN_PROGRESS"
    assert (await Order.get(id=order.id)).state is OrderState.ACKNOWLEDGED


async def test_the_date_is_that_of_the_business_day(cast: Cast) -> None:
    port = await asked_port(cast.fleet, requested_on=TODAY)
    assert await wrong(cast, port) == [("requestedOn", Problem.DATE_TOO_EARLY)]


async def test_keys_are_exchanged(cast: Cast) -> None:
    port = await asked_port(cast.fleet)
    _, _, row = await added(cast, port)
    both = SealingKey(b"n" * 40, (process_key().present,))
    assert (await rotate_keys(both)).sealed == 2
    await row.refresh_from_db()
    new, mandate = SealingKey(both.present), await Mandate.get(id=port.mandate_id)
    assert unseal(new, row.reference_encrypted, reference_context(row.id)) == SIM_NUMBER
    assert unseal_bytes(new, mandate.content_encrypted, content_context(mandate.id)) == PDF

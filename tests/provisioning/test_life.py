"""The life of a service as the worker moves it: added, modified, removed."""

import pytest

from models import Contract, MobileService, PhoneNumber, ServiceOption, SimCard, User
from resolvers.sealing import unseal
from resolvers.step_effects import activation_code_context
from rules import identifiers
from rules.lifecycle import (
    NumberStatus,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    UserStatus,
)
from tests.cast import TODAY, Cast
from tests.provisioning.orders import (
    SEALING_KEY,
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    modified,
    number_of,
    quick,
    removed,
    steps_of,
)


async def test_an_added_service_becomes_active_with_an_esim(cast: Cast) -> None:
    service, order = await added(cast)
    order = await carried_out(order.id)
    assert order.state is OrderState.COMPLETED
    assert order.completed_at
    assert (order.lease_token, order.lease_until, order.run_after) == (None, None, None)
    await service.refresh_from_db()
    assert (service.status, service.activated_on) == (ServiceStatus.ACTIVE, TODAY)
    assert (service.open_order_id, service.version) == (None, 1)
    card, number = await card_of(service), await number_of(service)
    assert (card.status, number.status) == (SimStatus.ACTIVE, NumberStatus.IN_USE)
    assert card.iccid == identifiers.iccid(card.iccid or "")
    assert (await User.get(id=cast.ann.id)).status is UserStatus.ACTIVE


async def test_an_activation_code_is_sealed_to_its_card(cast: Cast) -> None:
    service, order = await added(cast)
    await carried_out(order.id)
    card = await card_of(service)
    assert card.activation_code_encrypted
    assert b"LPA:" not in card.activation_code_encrypted
    code = unseal(SEALING_KEY, card.activation_code_encrypted, activation_code_context(card.id))
    assert code == identifiers.activation_code(code)


async def test_a_card_from_stock_becomes_active_and_keeps_its_number(cast: Cast) -> None:
    service, order = await added(cast, SimKind.PHYSICAL)
    iccid = (await card_of(service)).iccid
    await carried_out(order.id)
    card = await card_of(service)
    assert (card.iccid, card.status, card.activation_code_encrypted) == (iccid, SimStatus.ACTIVE, None)


async def test_steps_tell_what_was_done_and_when(cast: Cast) -> None:
    _, order = await added(cast)
    await carried_out(order.id)
    steps = await steps_of(order)
    assert list(steps) == [StepName.RESERVE_NUMBER, StepName.RESERVE_SIM, StepName.PROVISION, StepName.ACTIVATE]
    for step in steps.values():
        assert (step.state, step.attempts) == (StepState.DONE, 1)
        assert step.started_at
        assert step.ended_at
        assert step.started_at <= step.ended_at


async def test_every_effect_stands_in_the_audit_trail(cast: Cast) -> None:
    _, order = await added(cast)
    await carried_out(order.id)
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
    await check_audit(cast.acme.id)


async def test_the_network_knows_the_line_as_it_was_ordered(cast: Cast) -> None:
    network = quick()
    service, order = await added(cast)
    await carried_out(order.id, network)
    line = network.lines[service.id]
    assert (line.plan_code, line.option_codes, line.msisdn) == ("small", ("abroad",), service.msisdn)
    order = await modified(cast, service, plan_id=cast.large.id, option_ids=[cast.roaming.id, cast.abroad.id])
    await carried_out(order.id, network)
    line = network.lines[service.id]
    assert (line.plan_code, line.option_codes) == ("large", ("abroad", "roaming"))
    await carried_out((await removed(cast, service)).id, network)
    assert not network.lines


async def test_the_first_activation_begins_the_term(cast: Cast) -> None:
    await Contract.filter(id=cast.contract.id).update(activated_on=None, starts_on=cast.contract.signed_on)
    _, order = await added(cast)
    await carried_out(order.id)
    contract = await Contract.get(id=cast.contract.id)
    assert contract.activated_on == contract.starts_on == TODAY
    assert contract.ends_on == TODAY.replace(year=TODAY.year + 3)


async def test_later_activations_leave_the_term_alone(cast: Cast) -> None:
    _, order = await added(cast)
    await carried_out(order.id)
    contract = await Contract.get(id=cast.contract.id)
    assert (contract.activated_on, contract.starts_on, contract.ends_on) == (
        cast.contract.activated_on,
        cast.contract.starts_on,
        cast.contract.ends_on,
    )


async def test_a_modified_service_has_the_new_plan_options_and_prices(cast: Cast) -> None:
    order = await modified(cast, cast.line, plan_id=cast.large.id, option_ids=[cast.abroad.id, cast.roaming.id])
    line = await MobileService.get(id=cast.line.id)
    assert (line.plan_id, line.version) == (cast.small.id, 2)
    order = await carried_out(order.id)
    assert order.state is OrderState.COMPLETED
    await line.refresh_from_db()
    assert (line.plan_id, line.plan_price_cents, line.monthly_price_cents) == (cast.large.id, 8500, 9700)
    assert (line.status, line.version, line.open_order_id) == (ServiceStatus.ACTIVE, 2, None)
    options = await ServiceOption.filter(service_id=line.id)
    assert {(option.option_id, option.price_cents) for option in options} == {
        (cast.abroad.id, 500),
        (cast.roaming.id, 700),
    }
    assert await deeds(order) == [("complete_order", "MODIFY")]


async def test_a_removed_service_is_terminated_and_its_number_rests(cast: Cast) -> None:
    order = await carried_out((await removed(cast, cast.line)).id)
    assert order.state is OrderState.COMPLETED
    line = await MobileService.get(id=cast.line.id)
    assert (line.status, line.terminated_on, line.open_order_id) == (ServiceStatus.TERMINATED, TODAY, None)
    assert line.version == 2
    assert (await card_of(line)).status is SimStatus.RETIRED
    assert (await number_of(line)).status is NumberStatus.QUARANTINED
    assert (await User.get(id=cast.bob.id)).status is UserStatus.INACTIVE
    assert await deeds(order) == [("complete_step", "DEPROVISION"), ("complete_order", "RELEASE")]


async def test_a_user_with_another_live_service_stays_active(cast: Cast) -> None:
    await carried_out((await added(cast, user_id=cast.bob.id))[1].id)
    await carried_out((await removed(cast, cast.line)).id)
    assert (await User.get(id=cast.bob.id)).status is UserStatus.ACTIVE


@pytest.mark.parametrize(
    ("kind", "card_after"), [(SimKind.PHYSICAL, SimStatus.IN_STOCK), (SimKind.ESIM, SimStatus.RETIRED)]
)
async def test_a_cancelled_addition_gives_back_what_it_took(cast: Cast, kind: SimKind, card_after: SimStatus) -> None:
    service, addition = await added(cast, kind)
    removal = await removed(cast, service)
    assert (await carried_out(removal.id)).state is OrderState.COMPLETED
    await addition.refresh_from_db()
    assert addition.state is OrderState.CANCELLED
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.TERMINATED
    assert (await SimCard.get(id=service.sim_card_id)).status is card_after
    assert (await PhoneNumber.get(msisdn=service.msisdn)).status is NumberStatus.AVAILABLE
    assert (await User.get(id=cast.ann.id)).status is UserStatus.INACTIVE


async def test_a_card_that_came_back_serves_again(cast: Cast) -> None:
    service, _ = await added(cast, SimKind.PHYSICAL)
    iccid = (await card_of(service)).iccid
    await carried_out((await removed(cast, service)).id)
    assert (await MobileService.get(id=service.id)).sim_card_id is None
    second, order = await added(cast, SimKind.PHYSICAL, iccid=iccid)
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    assert second.msisdn == service.msisdn

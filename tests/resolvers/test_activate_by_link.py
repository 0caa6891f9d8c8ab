"""A user activates his own service with the link that he was sent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta

import pytest

import clock
from clock import business_now
from models import ActivationLink, AuditEntry, MobileService, Order, SimCard
from resolvers.activate_by_link import (
    NotReadyYet,
    SimCardNotYours,
    WrongIccid,
    activate,
    invitation,
    reveal_code,
)
from resolvers.activation_links import ActivationLinkInvalid
from resolvers.remove_service import remove_service
from resolvers.resend_activation_link import resend_activation_link
from resolvers.revoke_activation_link import revoke_activation_link
from resolvers.take_order import take_order
from resolvers.throttle import TooManyAttempts
from resolvers.tokens import digest
from rules.errors import InvalidField, InvalidInput, Problem
from rules.lifecycle import NumberStatus, OrderState, ServiceStatus, SimKind, SimStatus, StepName, StepState
from rules.names import Language
from settings import Settings
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.mail import Mailbox
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import (
    SEALING_KEY,
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    number_of,
    quick,
    settled,
    steps_of,
)
from tests.resolvers.activation import BROWSER, BY_USER, by_link, invited, post, token_in
from tests.stage import everything, refusal


@pytest.fixture
async def mailbox(database: Settings) -> AsyncIterator[Mailbox]:
    async with post(database) as mailbox:
        yield mailbox


async def invalid(deed: Awaitable[object]) -> bool:
    """Whether it finds no good link, and changes nothing."""
    before = await everything()
    with pytest.raises(ActivationLinkInvalid):
        await deed
    return await everything() == before


async def test_the_order_waits_and_then_runs_to_its_end(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    network = quick()
    service, order = await invited(cast, network)
    steps = await steps_of(order)
    assert [(step.name, step.state) for step in steps.values()][-4:] == [
        (StepName.PROVISION, StepState.DONE),
        (StepName.AWAIT_USER, StepState.RUNNING),
        (StepName.ACTIVATE, StepState.PENDING),
        (StepName.NOTIFY, StepState.PENDING),
    ]
    assert (order.state, order.run_after, order.lease_token) == (OrderState.IN_PROGRESS, None, None)
    assert (service.status, service.open_order_id) == (ServiceStatus.INACTIVE, order.id)
    assert await take_order() is None
    token = await token_in(mailbox, database)
    await by_link(token, (await card_of(service)).iccid)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    service = await MobileService.get(id=service.id)
    assert service.status is ServiceStatus.ACTIVE
    assert (await number_of(service)).status is NumberStatus.IN_USE
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]
    told = [("complete_step", "PROVISION"), ("complete_step", "ACTIVATE"), ("complete_order", "NOTIFY")]
    assert await deeds(order) == told
    link = await ActivationLink.get(order_id=order.id)
    assert link.used_at is not None
    assert link.sent_at is not None
    entry = await AuditEntry.get(deed="activate_service")
    assert (entry.actor_id, entry.actor_name, entry.subject_id) == (cast.ann.id, cast.ann.name, service.id)
    await check_audit(cast.acme.id)


async def test_only_the_hash_of_the_token_is_kept(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    _, order = await invited(cast)
    token = await token_in(mailbox, database)
    assert len(token) >= 43
    assert token not in str(await everything())
    link = await ActivationLink.get(order_id=order.id)
    assert (link.token_hash, link.expires_on) == (digest(token), TODAY + timedelta(days=14))


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        (Language.FR, "Activez votre numéro mobile"),
        (Language.NL, "Activeer je mobiele nummer"),
        (Language.EN, "Activate your mobile number"),
    ],
)
async def test_the_message_is_in_his_language(cast: Cast, mailbox: Mailbox, language: Language, subject: str) -> None:
    await added(cast, SimKind.ESIM, **BY_USER, activation_language=language)
    (message,) = await mailbox.arrived()
    assert mailbox.recipients == [cast.ann.email]
    assert message["Subject"].startswith(subject)
    assert message["Content-Language"] == language.value
    plain, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    assert plain
    assert html
    for part in (plain, html):
        told = str(part.get_content())
        assert f"small {language.value}" in told
        assert "Acme" in told
        assert "QR" in told
        assert "/activate#" in told


async def test_without_a_mail_server_nobody_is_invited(cast: Cast) -> None:
    why = InvalidInput((InvalidField(("activation",), Problem.NO_MAIL_SERVER),))
    assert await refusal(added(cast, **BY_USER)) == why


async def test_a_language_without_a_link_is_refused(cast: Cast) -> None:
    why = InvalidInput((InvalidField(("activationLanguage",), Problem.NOT_EXPECTED),))
    assert await refusal(added(cast, activation_language=Language.NL)) == why


async def test_whoever_asks_again_sends_no_second_message(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    await added(cast, **BY_USER, idempotency_key="k")
    token = await token_in(mailbox, database)
    await added(cast, **BY_USER, idempotency_key="k")
    await added(cast, **BY_USER, idempotency_key="another")
    assert await token_in(mailbox, database, 2) != token
    assert len(mailbox.messages) == 2


async def test_the_link_shows_number_and_plan(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, order = await added(cast, **BY_USER)
    token = await token_in(mailbox, database)
    shown = await invitation(token=token, browser=BROWSER)
    assert not shown.is_ready
    assert (shown.service.id, shown.service.user.name, shown.service.plan.id) == (
        service.id,
        cast.ann.name,
        cast.small.id,
    )
    with pytest.raises(NotReadyYet):
        await by_link(token)
    job = await take_order()
    assert job
    assert job.order_id == order.id


@pytest.mark.parametrize("parallel", [2, 6])
async def test_two_at_once_are_one_activation(cast: Cast, mailbox: Mailbox, database: Settings, parallel: int) -> None:
    network = quick()
    service, order = await invited(cast, network)
    token, iccid = await token_in(mailbox, database), (await card_of(service)).iccid
    outcomes = await asyncio.gather(*(by_link(token, iccid) for _ in range(parallel)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == sorted(
        ["NoneType", *["ActivationLinkInvalid"] * (parallel - 1)]
    )
    assert await AuditEntry.filter(deed="activate_service").count() == 1
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    assert network.acted.count(f"{order.id}:ACTIVATE") == 1
    assert await invalid(by_link(token, iccid))
    assert await invalid(invitation(token=token, browser=BROWSER))


async def test_it_lives_for_fourteen_days(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, _ = await invited(cast)
    token, iccid = await token_in(mailbox, database), (await card_of(service)).iccid
    clock.start_at(business_now() + timedelta(days=14))
    assert (await invitation(token=token, browser=BROWSER)).is_ready
    clock.start_at(business_now() + timedelta(days=1))
    assert await invalid(by_link(token, iccid))
    assert await invalid(reveal_code(token=token, browser=BROWSER, sealing_key=SEALING_KEY))


async def test_what_ended_is_no_link_any_more(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    """Revoked, replaced, of an order that was cancelled, or that nobody ever made."""
    service, order = await invited(cast)
    iccid = (await card_of(service)).iccid
    first = await token_in(mailbox, database)
    await resend_activation_link(cast.fleet, order_id=order.id)
    second = await token_in(mailbox, database, 2)
    assert await invalid(by_link(first, iccid))
    await revoke_activation_link(cast.fleet, order_id=order.id)
    assert await invalid(by_link(second, iccid))
    await resend_activation_link(cast.fleet, order_id=order.id)
    third = await token_in(mailbox, database, 3)
    removed = await remove_service(cast.fleet, service_id=service.id)
    assert await invalid(by_link(third, iccid))
    assert await invalid(by_link("nonsense", iccid))
    assert (await carried_out(removed.order_id)).state is OrderState.COMPLETED
    assert (await Order.get(id=order.id)).state is OrderState.CANCELLED
    assert (await steps_of(order))[StepName.AWAIT_USER].state is StepState.PENDING
    assert (await SimCard.get(iccid=iccid)).status is SimStatus.IN_STOCK
    assert not await ActivationLink.exists(revoked_at__isnull=True)


async def test_an_addition_that_the_network_refuses_leaves_no_link(
    cast: Cast, mailbox: Mailbox, database: Settings
) -> None:
    _, order = await added(cast, **BY_USER)
    token = await token_in(mailbox, database)
    failed = await carried_out(order.id, Moody(forbidden=frozenset({StepName.PROVISION})))
    assert failed.state is OrderState.FAILED
    assert await invalid(invitation(token=token, browser=BROWSER))
    assert not await ActivationLink.exists(revoked_at__isnull=True)


async def test_another_free_card_of_his_company_takes_the_place(
    cast: Cast, mailbox: Mailbox, database: Settings
) -> None:
    network = quick()
    service, order = await invited(cast, network)
    token, reserved = await token_in(mailbox, database), await card_of(service)
    held = await SimCard.create(
        company_id=cast.acme.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )
    digits = str(held.iccid)
    await by_link(token, f" {digits[:4]} {digits[4:10]} {digits[10:]} ")
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    service = await MobileService.get(id=service.id)
    assert (service.sim_card_id, (await card_of(service)).status) == (held.id, SimStatus.ACTIVE)
    assert (await SimCard.get(id=reserved.id)).status is SimStatus.IN_STOCK
    assert network.lines[service.id].iccid == held.iccid


async def test_a_card_that_is_not_his_is_refused(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, order = await invited(cast)
    token = await token_in(mailbox, database)
    foreign = await SimCard.create(
        company_id=cast.other.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )
    of_nobody = await SimCard.filter(company_id=None, status=SimStatus.IN_STOCK).first()
    in_use = await SimCard.get(id=cast.line.sim_card_id)
    assert of_nobody
    before = await everything()
    for card in (foreign, of_nobody, in_use):
        with pytest.raises(SimCardNotYours):
            await by_link(token, card.iccid)
    with pytest.raises(SimCardNotYours):
        await by_link(token, people.iccid())
    right = str((await card_of(service)).iccid)
    for digits in ("", "1", right[:-1] + str((int(right[-1]) + 1) % 10)):
        with pytest.raises(WrongIccid):
            await by_link(token, digits)
    assert await everything() == before
    await by_link(token, right)
    assert (await carried_out(order.id)).state is OrderState.COMPLETED


async def test_an_esim_is_loaded_from_the_page(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    network = quick()
    service, order = await invited(cast, network, SimKind.ESIM)
    token = await token_in(mailbox, database)
    code = await reveal_code(token=token, browser=BROWSER, sealing_key=SEALING_KEY)
    assert code.startswith("LPA:1$")
    await reveal_code(token=token, browser=BROWSER, sealing_key=SEALING_KEY)
    entries = await AuditEntry.filter(deed="reveal_activation_code")
    assert [(entry.actor_id, entry.subject_id) for entry in entries] == [(cast.ann.id, service.id)] * 2
    assert code not in str(await everything())
    await by_link(token)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    assert await invalid(reveal_code(token=token, browser=BROWSER, sealing_key=SEALING_KEY))
    await check_audit(cast.acme.id)


async def test_a_card_has_no_code(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    await invited(cast)
    token = await token_in(mailbox, database)
    with pytest.raises(NotReadyYet):
        await reveal_code(token=token, browser=BROWSER, sealing_key=SEALING_KEY)


async def test_who_tries_cards_is_slowed_down(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, _ = await invited(cast)
    token = await token_in(mailbox, database)
    for _ in range(10):
        with pytest.raises(SimCardNotYours):
            await by_link(token, people.iccid())
    with pytest.raises(TooManyAttempts):
        await by_link(token, (await card_of(service)).iccid)


async def test_a_network_that_stumbles_does_not_start_what_waits(
    cast: Cast, mailbox: Mailbox, database: Settings
) -> None:
    network = Moody(failures={StepName.PROVISION: 2, StepName.ACTIVATE: 1}, loses_reply=True)
    service, order = await invited(cast, network)
    assert network.acted == [f"{order.id}:PROVISION"]
    await activate(token=await token_in(mailbox, database), iccid=str((await card_of(service)).iccid), browser=BROWSER)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    assert await settled(order.id)

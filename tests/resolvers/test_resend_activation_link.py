"""Another link for a user whom an addition waits for; and taking one back; and going on without him."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

import clock
from clock import business_now
from models import ActivationLink, AuditEntry, Order, SimDelivery, User
from resolvers.activate_service import activate_service
from resolvers.activation_links import ActivationLinkInvalid
from resolvers.allowed_actions import ServiceAction, allowed_actions
from resolvers.mutation import refusals
from resolvers.remove_service import remove_service
from resolvers.resend_activation_link import resend_activation_link
from resolvers.retry_order import retry_order
from resolvers.revoke_activation_link import revoke_activation_link
from rules.delivery import Address
from rules.errors import InvalidField, InvalidInput, NotAllowed, NotAwaitingUser, NotFound, NothingToChange, Problem
from rules.lifecycle import OPEN_ORDER, OrderState, SimKind, StepName, StepState
from rules.names import Language
from rules.permissions import Permission
from settings import Settings
from tests.cast import TODAY, Cast
from tests.mail import Mailbox
from tests.porting import asked_port
from tests.provisioning.orders import (
    added,
    card_of,
    carried_out,
    check_audit,
    quick,
    settled,
    steps_of,
    troubled,
    working,
)
from tests.resolvers.activation import BY_USER, by_link, invited, post, token_in
from tests.stage import refusal

TO_ANN = Address("Ann Dubois", "Rue de la Loi 1", "1000", "Bruxelles")
OF_ACTIVATION = (ServiceAction.ACTIVATE, ServiceAction.RESEND_ACTIVATION_LINK, ServiceAction.REVOKE_ACTIVATION_LINK)


@pytest.fixture
async def mailbox(database: Settings) -> AsyncIterator[Mailbox]:
    async with post(database) as mailbox:
        yield mailbox


async def allowed(cast: Cast, service_id: str) -> list[bool]:
    (actions,) = await allowed_actions(cast.fleet, [service_id], clock.business_day())
    return [action.allowed for action in actions if action.action in OF_ACTIVATION]


async def test_an_expired_link_is_followed_by_another(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, order = await invited(cast)
    await token_in(mailbox, database)
    clock.start_at(business_now() + timedelta(days=20))
    assert await allowed(cast, service.id) == [True, True, False]
    assert await refusal(revoke_activation_link(cast.fleet, order_id=order.id)) == NothingToChange()
    await User.filter(id=cast.ann.id).update(email="ann.now@acme.example")
    await resend_activation_link(cast.fleet, order_id=order.id, language=Language.NL)
    token = await token_in(mailbox, database, 2)
    assert mailbox.recipients[-1] == "ann.now@acme.example"
    assert mailbox.messages[-1]["Content-Language"] == "nl"
    link = await ActivationLink.get(order_id=order.id, revoked_at__isnull=True)
    assert link.expires_on == TODAY + timedelta(days=34)
    assert await allowed(cast, service.id) == [True, True, True]
    await by_link(token, (await card_of(service)).iccid)
    assert await allowed(cast, service.id) == [False, False, False]
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    await check_audit(cast.acme.id)


async def test_a_repeated_key_sends_once(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    _, order = await invited(cast)
    await mailbox.arrived()
    first = await resend_activation_link(cast.fleet, order_id=order.id, idempotency_key="k")
    token = await token_in(mailbox, database, 2)
    assert await resend_activation_link(cast.fleet, order_id=order.id, idempotency_key="k") == first
    await resend_activation_link(cast.fleet, order_id=order.id)
    assert await token_in(mailbox, database, 3) != token
    assert len(mailbox.messages) == 3
    assert await AuditEntry.filter(deed="resend_activation_link").count() == 2


async def test_without_a_mail_server_nothing_is_resent(cast: Cast, database: Settings) -> None:
    async with post(database):
        _, order = await invited(cast)
    why = InvalidInput((InvalidField(("orderId",), Problem.NO_MAIL_SERVER),))
    assert await refusal(resend_activation_link(cast.fleet, order_id=order.id)) == why


async def test_a_revoked_link_is_over_and_the_order_waits(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    service, order = await invited(cast)
    token = await token_in(mailbox, database)
    await revoke_activation_link(cast.fleet, order_id=order.id)
    with pytest.raises(ActivationLinkInvalid):
        await by_link(token, (await card_of(service)).iccid)
    assert (await steps_of(order))[StepName.AWAIT_USER].state is StepState.RUNNING
    assert await allowed(cast, service.id) == [True, True, False]
    entry = await AuditEntry.get(deed="revoke_activation_link")
    assert (entry.actor_id, entry.subject_id) == (cast.fleet.id, order.id)


async def test_a_message_that_does_not_leave_shows(cast: Cast, mailbox: Mailbox) -> None:
    mailbox.refuses = True
    _, order = await invited(cast)
    assert (await ActivationLink.get(order_id=order.id)).sent_at is None


async def test_the_administrator_goes_on_without_him(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    network = quick()
    service, order = await invited(cast, network)
    token = await token_in(mailbox, database)
    outcome = await activate_service(cast.fleet, service_id=service.id)
    assert (outcome.service_id, outcome.order_id) == (service.id, order.id)
    assert not await ActivationLink.exists(revoked_at__isnull=True)
    with pytest.raises(ActivationLinkInvalid):
        await by_link(token, (await card_of(service)).iccid)
    assert (await carried_out(order.id, network)).state is OrderState.COMPLETED
    assert await refusal(activate_service(cast.fleet, service_id=service.id)) == NotAwaitingUser()
    entry = await AuditEntry.get(deed="activate_service")
    assert (entry.actor_id, entry.subject_id) == (cast.fleet.id, service.id)


async def test_it_may_go_on_before_the_network_has_begun(cast: Cast, mailbox: Mailbox) -> None:
    """Then nobody is waited for at all."""
    service, order = await added(cast, **BY_USER)
    await mailbox.arrived()
    await activate_service(cast.fleet, service_id=service.id)
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    assert (await steps_of(order))[StepName.AWAIT_USER].state is StepState.DONE


async def test_what_waits_for_nobody(cast: Cast, mailbox: Mailbox) -> None:
    service, order = await added(cast)
    assert await allowed(cast, service.id) == [False, False, False]
    assert await refusal(activate_service(cast.fleet, service_id=service.id)) == NotAwaitingUser()
    assert await refusal(activate_service(cast.fleet, service_id=cast.line.id)) == NotAwaitingUser()
    for deed in (resend_activation_link, revoke_activation_link):
        assert await refusal(deed(cast.fleet, order_id=order.id)) == NotAwaitingUser()


async def test_an_addition_that_is_set_aside_waits_for_nobody(cast: Cast, mailbox: Mailbox, database: Settings) -> None:
    """Until the network has called its number back, there is nothing to send and nothing to start."""
    service, order = await added(cast, **BY_USER, port_in=await asked_port(cast.fleet))
    await token_in(mailbox, database)
    await remove_service(cast.fleet, service_id=service.id)
    assert (await Order.get(id=order.id)).state in OPEN_ORDER
    assert await allowed(cast, service.id) == [False, False, False]
    assert await refusal(activate_service(cast.fleet, service_id=service.id)) == NotAwaitingUser()
    for deed in (resend_activation_link, revoke_activation_link):
        assert await refusal(deed(cast.fleet, order_id=order.id)) == NotAwaitingUser()
    assert len(mailbox.messages) == 1


async def test_going_on_without_him_is_no_reason_to_look_after_a_card_that_came_back(
    cast: Cast, mailbox: Mailbox
) -> None:
    """Whoever looked while it is sent again would take it for one that came back twice."""
    network = quick()
    network.returns = 1
    service, order = await added(cast, SimKind.PHYSICAL, delivery=TO_ANN, **BY_USER)
    async with working(network):
        await troubled(order)
        await activate_service(cast.fleet, service_id=service.id)
        assert (await Order.get(id=order.id)).run_after is None
        await retry_order(cast.fleet, order_id=order.id)
        assert (await settled(order.id)).state is OrderState.COMPLETED
    assert (await SimDelivery.get(order_id=order.id)).sendings == 2


async def test_who_may_not_add_services_may_not(cast: Cast, mailbox: Mailbox) -> None:
    service, order = await invited(cast)
    lacks = NotAllowed(Permission.SERVICES_ADD)
    for deed, given in (
        (resend_activation_link, {"order_id": order.id}),
        (revoke_activation_link, {"order_id": order.id}),
        (activate_service, {"service_id": service.id}),
    ):
        assert await refusal(deed(cast.insight, **given)) == lacks
        assert await refusal(deed(cast.stranger, **given)) == NotFound()
    assert refusals["NOT_ALLOWED"] >= 3

"""The last step of an addition: the user is told, and what the mail server does keeps no order from its end."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from typing import Any

import pytest
from pydantic import SecretStr

from models import AuditEntry, Company, MobileService, Order, OrderStep, Plan
from provisioning import worker
from resolvers.activation_notice import WITH
from resolvers.afterwards import sending
from resolvers.postbox import Postbox
from rules.activation import ActivationMode
from rules.identifiers import msisdn_readable
from rules.lifecycle import OrderState, ServiceStatus, SimKind, StepName, StepState
from rules.names import Language
from settings import Settings
from tests.cast import Cast
from tests.mail import Mailbox, mail_server
from tests.provisioning.orders import (
    NO_MAIL,
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    kill,
    quick,
    settled,
    start,
    steps_of,
    working,
)
from tests.resolvers.activation import awaited, by_link, token_in

DONE = [("complete_step", "PROVISION"), ("complete_step", "ACTIVATE"), ("complete_order", "NOTIFY")]


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
def postbox(database: Settings, mailbox: Mailbox) -> Iterator[Postbox]:
    """Mutations and workers send with it."""
    postbox = Postbox(database.model_copy(update={"smtp_url": SecretStr(mailbox.url)}))
    with sending(postbox):
        yield postbox


async def told(order: Order, postbox: Postbox) -> tuple[Order, OrderStep]:
    """The order when it is over, and the step that told the user of it."""
    async with working(quick(), postbox=postbox):
        order = await settled(order.id)
    return order, (await steps_of(order))[StepName.NOTIFY]


def words_of(message: EmailMessage) -> str:
    part: Any = message.get_body(("plain",))
    return part.get_content()


@pytest.mark.parametrize("kind", SimKind)
@pytest.mark.parametrize("language", Language)
async def test_the_user_is_told_in_the_language_of_who_added_it(
    cast: Cast, mailbox: Mailbox, postbox: Postbox, kind: SimKind, language: Language
) -> None:
    object.__setattr__(cast.fleet, "language", language)
    await Company.filter(id=cast.acme.id).update(name="Acme\r\nBcc: x@evil.example")
    service, order = await added(cast, kind)
    order, step = await told(order, postbox)
    assert (order.state, step.state, step.attempts) == (OrderState.COMPLETED, StepState.DONE, 1)
    assert step.position == max(each.position for each in (await steps_of(order)).values())
    assert await deeds(order) == DONE
    (message,) = mailbox.messages
    assert mailbox.recipients == [cast.ann.email]
    number = msisdn_readable(service.msisdn or "")
    assert number in message["Subject"]
    text, plan = words_of(message), await Plan.get(id=cast.small.id)
    for expected in (number, "Acme Bcc: x@evil.example", getattr(plan, f"name_{language}"), WITH[kind].of(language)):
        assert expected in text
    assert "{" not in text + message["Subject"]
    assert message["Bcc"] is None
    await check_audit(cast.acme.id)


async def test_who_activated_it_himself_is_told_in_the_language_of_his_link(
    cast: Cast, mailbox: Mailbox, postbox: Postbox, database: Settings
) -> None:
    given = {"activation": ActivationMode.BY_USER, "activation_language": Language.NL}
    service, order = await added(cast, SimKind.PHYSICAL, **given)
    async with working(quick(), postbox=postbox):
        await awaited(order)
        await by_link(await token_in(mailbox, database), (await card_of(service)).iccid)
        assert (await settled(order.id)).state is OrderState.COMPLETED
    assert [message["Content-Language"] for message in mailbox.messages] == ["nl", "nl"]
    assert mailbox.messages[1]["Subject"].endswith("is actief")


async def test_what_is_not_taken_at_first_is_sent_again(cast: Cast, mailbox: Mailbox, postbox: Postbox) -> None:
    mailbox.refuses = True
    _, order = await added(cast)
    async with working(quick(), postbox=postbox):
        async with asyncio.timeout(20):
            while (await steps_of(order))[StepName.NOTIFY].attempts < 2:  # noqa: ASYNC110  a worker counts them
                await asyncio.sleep(0.01)
        mailbox.refuses = False
        order = await settled(order.id)
    step = (await steps_of(order))[StepName.NOTIFY]
    assert (order.state, order.failure, step.state) == (OrderState.COMPLETED, None, StepState.DONE)
    assert step.attempts >= 2
    assert len(mailbox.messages) == 1


async def test_what_is_never_taken_keeps_nothing_from_its_end(
    cast: Cast, mailbox: Mailbox, postbox: Postbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(worker, "TELL_TIMES", 2)
    mailbox.refuses = True
    service, order = await added(cast)
    with caplog.at_level(logging.WARNING):
        order, step = await told(order, postbox)
    assert (order.state, order.failure) == (OrderState.COMPLETED, None)
    assert (step.state, step.attempts) == (StepState.FAILED, 2)
    service = await MobileService.get(id=service.id)
    assert (service.status, service.open_order_id) == (ServiceStatus.ACTIVE, None)
    assert await deeds(order) == DONE
    entry = await AuditEntry.get(subject_id=order.id, deed="complete_order")
    assert entry.details["told"] == "no"
    assert "SMTP" in caplog.text
    assert cast.ann.email not in caplog.text


async def test_a_mail_server_that_is_away_is_the_same(
    cast: Cast, database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "TELL_TIMES", 2)
    postbox = Postbox(database.model_copy(update={"smtp_url": SecretStr("smtp://127.0.0.1:9")}))
    with sending(postbox):
        _, order = await added(cast)
    order, step = await told(order, postbox)
    assert (order.state, step.state, step.attempts) == (OrderState.COMPLETED, StepState.FAILED, 2)


async def test_one_that_was_sent_twice_is_known_to_be_the_same(cast: Cast, mailbox: Mailbox, postbox: Postbox) -> None:
    """Its worker died when the server had the message, and before it said so."""
    mailbox.seconds = 5
    _, order = await added(cast)
    worker = start(quick(), postbox=postbox)
    await mailbox.arrived()
    await kill(worker)
    mailbox.seconds = 0
    order, step = await told(order, postbox)
    assert (order.state, step.state, step.attempts) == (OrderState.COMPLETED, StepState.DONE, 2)
    first, second = mailbox.messages
    assert first["Message-ID"] == second["Message-ID"]
    _, other = await added(cast)
    await told(other, postbox)
    assert mailbox.messages[2]["Message-ID"] != first["Message-ID"]


async def test_a_worker_without_a_mail_server_says_that_it_told_nobody(cast: Cast, postbox: Postbox) -> None:
    _, order = await added(cast)
    order, step = await told(order, NO_MAIL)
    assert (order.state, step.state, step.attempts) == (OrderState.COMPLETED, StepState.FAILED, 1)


async def test_without_a_mail_server_there_is_no_such_step(cast: Cast) -> None:
    _, order = await added(cast)
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    assert StepName.NOTIFY not in await steps_of(order)
    assert "language" not in order.wanted

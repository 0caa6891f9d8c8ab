"""Removal requests by e-mail: to the account manager when one is filed, to who filed it when it is decided."""

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest
from pydantic import SecretStr

from models import Company, Login, RemovalRequest, Role
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from rules.errors import Refused
from rules.names import Language
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.mail import Mailbox, link_in, mail_server


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
def settings(settings: Settings, mailbox: Mailbox) -> Settings:
    return settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)})


async def file(cast: Cast, *ids: str, key: str | None = None) -> str:
    outcome = await file_removal_request(cast.fleet, service_ids=ids, note="S3CRET words", idempotency_key=key)
    return outcome.request_id


def plain(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part
    return str(part.get_content())


async def test_both_sides_are_told_in_their_languages(cast: Cast, mailbox: Mailbox, settings: Settings) -> None:
    await Login.filter(id=cast.manager.id).update(language=Language.NL)
    await Login.filter(id=cast.fleet.id).update(language=Language.FR)
    request_id = await file(cast, cast.line.id)
    (message,) = await mailbox.arrived()
    assert mailbox.recipients == ["manager@operator.example"]
    assert message["Subject"] == "Acme vraagt om diensten te verwijderen"
    assert "Fleet (Acme) vraagt een verwijdering" in plain(message)
    assert link_in(message, settings.origin) == f"/removal-requests/{request_id}"
    approved = [cast.line.id]
    await decide_removal_request(cast.manager, request_id=request_id, approved_service_ids=approved, reason="S3CRET")
    *_, message = await mailbox.arrived(2)
    assert mailbox.recipients[1:] == ["fleet@acme.example"]
    assert message["Subject"] == "Votre demande de suppression est acceptée"
    assert "1 sur 1" in plain(message)
    assert link_in(message, settings.origin) == f"/removal-requests/{request_id}"
    for message in mailbox.messages:
        assert "S3CRET" not in message.as_string()
        assert str(cast.line.msisdn) not in message.as_string()


async def test_once_per_answer_and_never_for_a_refusal(cast: Cast, mailbox: Mailbox) -> None:
    first = await file(cast, cast.line.id, key="k")
    await mailbox.arrived()
    assert await file(cast, cast.line.id, key="k") == first
    with pytest.raises(Refused):
        await file(cast, cast.line.id)
    with pytest.raises(Refused):
        await decide_removal_request(cast.manager, request_id=first, approved_service_ids=[])
    # What was to be sent by then would have come before this one.
    await decide_removal_request(cast.manager, request_id=first, approved_service_ids=[], reason="No.")
    await mailbox.arrived(2)
    assert mailbox.recipients == ["manager@operator.example", "fleet@acme.example"]


async def test_a_mail_server_that_refuses_is_no_obstacle(cast: Cast, mailbox: Mailbox) -> None:
    mailbox.refuses = True
    assert await RemovalRequest.exists(id=await file(cast, cast.line.id))


async def test_who_has_left_is_not_written_to(cast: Cast, mailbox: Mailbox) -> None:
    await Company.filter(id=cast.acme.id).update(account_manager_id=None)
    request_id = await file(cast, cast.line.id)
    await Company.filter(id=cast.acme.id).update(account_manager_id=cast.manager.id)
    await Role.filter(login_id=cast.fleet.id).delete()
    await decide_removal_request(cast.operator, request_id=request_id, approved_service_ids=[cast.line.id])
    another = await people.service(cast.ann, cast.small)
    await file_removal_request(cast.portal, service_ids=[another.id])
    await mailbox.arrived()
    assert mailbox.recipients == ["manager@operator.example"]

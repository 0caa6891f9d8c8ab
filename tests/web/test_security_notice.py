"""Whoever signs in is told by e-mail when the way he does has changed."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from pydantic import SecretStr
from pyotp.totp import TOTP

from models import Login
from rules.names import Language
from settings import Settings
from tests.cast import Cast
from tests.mail import Mailbox, mail_server
from tests.web.conftest import PASSWORD, sign_in

HERE = "192.0.2.1"


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
def settings(settings: Settings, mailbox: Mailbox) -> Settings:
    return settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)})


async def test_a_changed_password(fleet: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox) -> None:
    body = {"current": PASSWORD, "password": "battery staple"}
    assert (await fleet.post("/auth/password/change", json=body)).status_code == 200
    (message,) = await mailbox.arrived()
    assert mailbox.recipients == ["fleet@acme.example"]
    plain, page = (part.get_content() for part in message.iter_parts())
    assert HERE in plain
    assert HERE in page
    assert "battery staple" not in plain + page


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        (Language.FR, "Votre mot de passe a été modifié"),
        (Language.NL, "Je wachtwoord is gewijzigd"),
        (Language.EN, "Your password was changed"),
    ],
)
async def test_in_his_language(
    fleet: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox, language: Language, subject: str
) -> None:
    await Login.filter(id=cast.fleet.id).update(language=language)
    await fleet.post("/auth/password/change", json={"current": PASSWORD, "password": "battery staple"})
    (message,) = await mailbox.arrived()
    assert (message["Subject"], message["Content-Language"]) == (subject, language.value)


async def test_a_second_factor(fleet: httpx2.AsyncClient, mailbox: Mailbox) -> None:
    secret = (await fleet.post("/auth/second-factor/set-up", json={"password": PASSWORD})).json()["secret"]
    confirmed = await fleet.post("/auth/second-factor/confirm", json={"code": TOTP(secret).now()})
    first, second, *_ = confirmed.json()["recoveryCodes"]
    await mailbox.arrived()
    renewed = await fleet.post("/auth/second-factor/recovery-codes", json={"password": PASSWORD, "code": first})
    await mailbox.arrived(2)
    assert (await fleet.post("/auth/second-factor/off", json={"password": PASSWORD, "code": second})).status_code == 403
    code = renewed.json()["recoveryCodes"][0]
    assert (await fleet.post("/auth/second-factor/off", json={"password": PASSWORD, "code": code})).status_code == 200
    subjects = [message["Subject"] for message in await mailbox.arrived(3)]
    assert len(set(subjects)) == 3


async def test_a_token(client: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox, password_hash: str) -> None:
    await Login.filter(id=cast.portal.id).update(password_hash=password_hash)
    await sign_in(client, "portal@acme.example")
    body = {"companyId": cast.acme.id, "name": "HR tool", "scopes": ["users:read"], "password": PASSWORD}
    issued = (await client.post("/auth/tokens/issue", json=body)).json()
    (message,) = await mailbox.arrived()
    assert issued["token"] not in message.as_string()


async def test_what_is_refused_is_not_told(fleet: httpx2.AsyncClient, mailbox: Mailbox) -> None:
    refused = await fleet.post("/auth/password/change", json={"current": "wrong", "password": "battery staple"})
    assert refused.status_code == 403
    await fleet.post("/auth/password/change", json={"current": PASSWORD, "password": "battery staple"})
    assert len(await mailbox.arrived()) == 1


async def test_a_mail_server_that_refuses_changes_nothing(fleet: httpx2.AsyncClient, mailbox: Mailbox) -> None:
    mailbox.refuses = True
    body = {"current": PASSWORD, "password": "battery staple"}
    assert (await fleet.post("/auth/password/change", json=body)).status_code == 200

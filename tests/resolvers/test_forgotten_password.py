"""A link by e-mail for who has forgotten the password, on both databases."""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pydantic import SecretStr

from clock import real_now
from models import Login, PasswordLink
from resolvers import forgotten_password, passwords, postbox, sessions
from resolvers.actors import actor_of_session
from resolvers.forgotten_password import send_password_link
from resolvers.postbox import Postbox, PostboxFull
from resolvers.sessions import Browser
from resolvers.set_password import set_password
from resolvers.throttle import TooManyAttempts
from rules.names import Language
from settings import Settings
from tests.cast import Cast
from tests.mail import Mailbox, link_in, mail_server

ORIGIN = "https://fleet.example"
HERE = Browser("192.0.2.1")
EMAIL = "fleet@acme.example"


@pytest.fixture(autouse=True)
def _nobody_asked_before() -> None:
    for throttle in (forgotten_password.per_subnet, forgotten_password.per_account):
        throttle.clear()


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
async def box(mailbox: Mailbox, settings: Settings) -> AsyncIterator[Postbox]:
    box = Postbox(settings.model_copy(update={"smtp_url": SecretStr(mailbox.url), "public_url": ORIGIN}))
    yield box
    await box.close()


async def ask(box: Postbox, email: str = EMAIL, browser: Browser = HERE) -> None:
    await send_password_link(email=email, browser=browser, origin=ORIGIN, postbox=box)


async def test_a_link_that_sets_a_password(cast: Cast, box: Postbox, mailbox: Mailbox) -> None:
    before = await sessions.begin(await Login.get(id=cast.fleet.id))
    assert await actor_of_session(before) is not None
    await ask(box, " Fleet@Acme.example")
    (message,) = await mailbox.arrived()
    link = await PasswordLink.get()
    assert timedelta(minutes=59) < link.expires_at - real_now() <= timedelta(hours=1)
    path = link_in(message, ORIGIN)
    assert path.startswith("/set-password#")
    token = path.partition("#")[2]
    assert token not in link.token_hash
    await set_password(token=token, password="battery staple")
    assert await passwords.matches((await Login.get(id=cast.fleet.id)).password_hash, "battery staple")
    assert await actor_of_session(before) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FR, ("Choisissez un nouveau mot de passe pour Flotte", "Bonjour")),
        (Language.NL, ("Kies een nieuw wachtwoord voor Flotte", "Dag")),
        (Language.EN, ("Choose a new password for Flotte", "Hello")),
    ],
)
async def test_the_message(
    cast: Cast, box: Postbox, mailbox: Mailbox, language: Language, words: tuple[str, str]
) -> None:
    await Login.filter(email=EMAIL).update(language=language, name="Zoë <b> & Co\nBcc: x@y.example")
    await ask(box)
    (message,) = await mailbox.arrived()
    subject, word = words
    assert mailbox.recipients == [EMAIL]
    assert (message["To"], message["From"], message["Subject"]) == (EMAIL, "flotte@fleet.example", subject)
    assert (message["Content-Language"], message["Auto-Submitted"]) == (language, "auto-generated")
    assert message["Message-ID"].endswith("@fleet.example>")
    assert message["Bcc"] is None
    assert message.get_content_type() == "multipart/alternative"
    plain, html = message.iter_parts()
    assert plain.get_content().startswith(f"{word} Zoë <b> & Co Bcc: x@y.example,\r\n")
    assert "Zoë &lt;b&gt; &amp; Co" in html.get_content()
    assert f'href="{ORIGIN}{link_in(message, ORIGIN)}"' in html.get_content()
    assert f'lang="{language}"' in html.get_content()


@pytest.mark.parametrize("who", ["nobody@acme.example", "", "portal@acme.example"])
async def test_nobody_else_gets_one(cast: Cast, box: Postbox, mailbox: Mailbox, who: str) -> None:
    await Login.filter(email="portal@acme.example").update(disabled_at=real_now())
    await ask(box, who)
    await ask(box)
    await mailbox.arrived()
    assert mailbox.recipients == [EMAIL]
    assert await PasswordLink.all().count() == 1


async def test_a_mailbox_is_not_filled_and_nobody_is_told(
    cast: Cast, box: Postbox, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgotten_password.per_account, "seconds", 6000.0)
    for number in range(forgotten_password.per_account.burst + 3):
        await ask(box, browser=Browser(f"198.51.100.{number}"))
    await ask(box, "portal@acme.example")
    await mailbox.arrived(forgotten_password.per_account.burst + 1)
    assert mailbox.recipients.count(EMAIL) == forgotten_password.per_account.burst


async def test_what_the_mail_server_refused_does_not_count(
    cast: Cast, box: Postbox, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgotten_password.per_account, "seconds", 6000.0)
    mailbox.refuses = True
    for number in range(forgotten_password.per_account.burst):
        await ask(box, browser=Browser(f"198.51.100.{number}"))
    await box.close()
    mailbox.refuses = False
    await ask(box)
    await box.close()
    assert mailbox.recipients == [EMAIL]


async def test_many_from_one_address(cast: Cast, box: Postbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolvers.throttle.PATIENCE", 0.0)
    monkeypatch.setattr(forgotten_password.per_subnet, "seconds", 600.0)
    for number in range(forgotten_password.per_subnet.burst):
        await ask(box, f"{number}@nowhere.example")
    with pytest.raises(TooManyAttempts):
        await ask(box)


async def test_a_mail_server_that_refuses_is_logged_without_a_word_of_whom(
    cast: Cast, box: Postbox, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    mailbox.refuses = True
    with caplog.at_level(logging.ERROR):
        await ask(box)
        await box.close()
    (record,) = caplog.records
    assert record.getMessage() == "a message was not sent: SMTPDataError"
    assert record.exc_info is None


async def test_a_mail_server_that_is_silent_keeps_nobody_waiting(
    cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postbox, "MOST_ERRANDS", 2)
    monkeypatch.setattr(postbox, "CLOSING_SECONDS", 0.1)
    heard: list[asyncio.StreamWriter] = []
    silent = await asyncio.start_server(lambda _, writer: heard.append(writer), "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    box = Postbox(settings.model_copy(update={"smtp_url": SecretStr(f"smtp://127.0.0.1:{port}")}))
    try:
        # Each returns although no message was taken; which of them would be sent makes no difference.
        await ask(box)
        await ask(box, "portal@acme.example")
        with pytest.raises(PostboxFull):
            await ask(box, "nobody@acme.example")
        with pytest.raises(PostboxFull):
            await ask(box)
    finally:
        await box.close()
        await asyncio.sleep(0)
        for writer in heard:
            writer.close()
        silent.close()


async def test_a_password_goes_over_tls_or_not_at_all(
    cast: Cast, settings: Settings, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    # The server would take both.
    url = SecretStr(f"smtp://user:p%40ss@127.0.0.1:{mailbox.port}")
    box = Postbox(settings.model_copy(update={"smtp_url": url}))
    with caplog.at_level(logging.ERROR):
        await ask(box)
        await box.close()
    assert [record.getMessage() for record in caplog.records] == ["a message was not sent: SMTPException"]
    assert mailbox.messages == []


async def test_a_mail_server_must_prove_who_it_is(
    cast: Cast, settings: Settings, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    async with mail_server(own_certificate(tmp_path)) as mailbox:
        url = SecretStr(f"smtp://user:p%40ss@127.0.0.1:{mailbox.port}")
        box = Postbox(settings.model_copy(update={"smtp_url": url}))
        with caplog.at_level(logging.ERROR):
            await ask(box)
            await box.close()
    assert [record.getMessage() for record in caplog.records] == ["a message was not sent: SSLCertVerificationError"]
    assert mailbox.messages == []


def own_certificate(folder: Path) -> ssl.SSLContext:
    """One for 127.0.0.1 that nobody vouches for."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name.from_rfc4514_string("CN=127.0.0.1")
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(real_now() - timedelta(days=1))
        .not_valid_after(real_now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    both = folder / "certificate.pem"
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    both.write_bytes(plain + certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return context

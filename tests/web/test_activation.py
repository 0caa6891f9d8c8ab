"""A user's personal link, over HTTP: without a session, and telling nobody why it does not open."""

import asyncio
from collections.abc import AsyncIterator

import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from models import AuditEntry, MobileService, Order
from provisioning.worker import run_worker
from resolvers import activate_by_link
from resolvers.postbox import Postbox
from resolvers.revoke_activation_link import revoke_activation_link
from rules.lifecycle import OrderState, SimKind
from rules.names import Language
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.mail import Mailbox, mail_server
from tests.provisioning.orders import added, card_of, carried_out, quick
from tests.resolvers.activation import BY_USER, awaited, invited, token_in
from tests.web.conftest import browser

DOORS = ("/auth/activation", "/auth/activation/code", "/auth/activation/start")


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> None:
    activate_by_link.per_subnet.clear()
    activate_by_link.per_link.clear()


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with mail_server() as mailbox:
        yield mailbox


@pytest.fixture
def settings(settings: Settings, mailbox: Mailbox) -> Settings:
    return settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)})


@pytest.fixture
async def waiting(cast: Cast, mailbox: Mailbox, settings: Settings) -> tuple[MobileService, Order, str]:
    """A service with a card, its order, and the token that its user was sent."""
    service, order = await invited(cast, activation_language=Language.NL)
    return service, order, await token_in(mailbox, settings)


async def test_he_sees_his_number_and_plan(
    client: httpx2.AsyncClient, cast: Cast, waiting: tuple[MobileService, Order, str]
) -> None:
    service, _, token = waiting
    answer = await client.post(DOORS[0], json={"token": token}, headers={"accept-language": "fr"})
    assert answer.status_code == 200
    digits = str(service.msisdn)
    assert answer.json() == {
        "name": cast.ann.name,
        "company": "Acme",
        "number": f"{digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:10]} {digits[10:]}",
        "plan": "small fr",
        "simKind": "PHYSICAL",
        "expiresOn": "2026-01-30",
        "language": "nl",
        "ready": True,
    }
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "set-cookie" not in answer.headers
    assert str((await card_of(service)).iccid) not in answer.text


async def test_the_card_that_he_types_starts_it(
    client: httpx2.AsyncClient, waiting: tuple[MobileService, Order, str]
) -> None:
    service, order, token = waiting
    for iccid, status, code in (("1", 400, "WRONG_ICCID"), (people.iccid(), 409, "SIM_CARD_NOT_YOURS")):
        refused = await client.post(DOORS[2], json={"token": token, "iccid": iccid})
        assert (refused.status_code, refused.json()["error"]["code"]) == (status, code)
    card = await card_of(service)
    started = await client.post(DOORS[2], json={"token": token, "iccid": card.iccid})
    assert (started.status_code, started.json()) == (200, {})
    assert (await carried_out(order.id)).state is OrderState.COMPLETED
    again = await client.post(DOORS[2], json={"token": token, "iccid": card.iccid})
    assert again.json()["error"]["code"] == "ACTIVATION_LINK_INVALID"


async def test_the_code_of_an_esim_is_shown_when_asked_for(
    client: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox, settings: Settings
) -> None:
    _, order = await added(cast, SimKind.ESIM, **BY_USER)
    stop = asyncio.Event()
    worker = asyncio.create_task(
        run_worker(stop, network=quick(), sealing_key=settings.sealing_key, postbox=Postbox(settings))
    )
    await awaited(order)
    stop.set()
    await worker
    token = await token_in(mailbox, settings)
    looked = await client.post(DOORS[0], json={"token": token})
    assert looked.json()["simKind"] == "ESIM"
    assert "LPA:1" not in looked.text
    assert not await AuditEntry.exists(deed="reveal_activation_code")
    shown = (await client.post(DOORS[1], json={"token": token})).json()
    assert shown["activationCode"].startswith("LPA:1$")
    assert shown["qrCode"].startswith("data:image/svg+xml")
    assert (await AuditEntry.get(deed="reveal_activation_code")).actor_id == cast.ann.id
    assert (await client.post(DOORS[2], json={"token": token})).json() == {}
    assert (await client.post(DOORS[1], json={"token": token})).status_code == 400


async def test_before_the_network_has_begun(
    client: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox, settings: Settings
) -> None:
    await added(cast, **BY_USER)
    token = await token_in(mailbox, settings)
    assert (await client.post(DOORS[0], json={"token": token})).json()["ready"] is False
    for door in DOORS[1:]:
        early = await client.post(door, json={"token": token})
        assert (early.status_code, early.json()["error"]["code"]) == (409, "NOT_READY_YET")


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
async def test_nobody_is_told_why_a_link_does_not_open(
    client: httpx2.AsyncClient, cast: Cast, waiting: tuple[MobileService, Order, str], language: str
) -> None:
    """Unknown, revoked, or an API token: the same answer at each door, which says whom to ask."""
    _, order, token = waiting
    await revoke_activation_link(cast.fleet, order_id=order.id)
    given = [{"token": each} for each in ("nonsense", token, cast.partner_token, token[:-1])]
    answers = [
        await client.post(door, json=body, headers={"accept-language": language}) for door in DOORS for body in given
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(400, answers[0].text)}
    assert answers[0].json()["error"]["code"] == "ACTIVATION_LINK_INVALID"
    assert {"fr": "gestionnaire", "nl": "beheerder", "en": "administrator"}[language] in answers[0].text


async def test_only_a_post_of_ours_is_let_in(
    client: httpx2.AsyncClient, waiting: tuple[MobileService, Order, str]
) -> None:
    _, _, token = waiting
    for door in DOORS:
        assert (await client.get(door, params={"token": token})).status_code == 404
        foreign = await client.post(door, json={"token": token}, headers={"origin": "https://evil.example"})
        assert foreign.status_code == 403
        for body in ({}, {"token": 7}, {"token": ""}):
            assert (await client.post(door, json=body)).status_code == 400
    assert (await client.post(DOORS[2], json={"token": token, "iccid": 7})).status_code == 400


async def test_who_tries_links_is_slowed_down(app: Starlette, cast: Cast) -> None:
    async with browser(app, address="192.0.2.66") as stranger, browser(app, address="192.0.2.67") as another:
        guesses = [stranger.post(DOORS[0], json={"token": f"guess {number}"}) for number in range(36)]
        answers = await asyncio.gather(*guesses)
        assert {answer.status_code for answer in answers} == {400, 429}
        assert all("retry-after" in answer.headers for answer in answers if answer.status_code == 429)
        assert (await another.post(DOORS[0], json={"token": "guess"})).status_code == 400

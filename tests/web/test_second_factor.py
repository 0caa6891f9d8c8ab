"""A second factor over HTTP: set up, asked for, turned off."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from pyotp.totp import TOTP
from starlette.applications import Starlette

from models import PendingSignIn, Session
from resolvers import codes
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import PASSWORD, browser, graphql, sign_in

EMAIL = "fleet@acme.example"
NOW = datetime(2026, 1, 16, 10, tzinfo=UTC)


class Phone:
    """The app, on a clock of its own that is also the server's."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self._now = NOW
        self.secret = ""
        self.paper: list[str] = []
        self.code()

    def code(self) -> str:
        """The next code: a minute passes."""
        self._now += timedelta(minutes=1)
        now = self._now
        self._monkeypatch.setattr(codes, "real_now", lambda: now)
        return TOTP(self.secret).at(now) if self.secret else ""


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> None:
    codes.per_account.clear()
    codes.per_account_and_subnet.clear()


@pytest.fixture
async def phone(fleet: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> Phone:
    """The fleet administrator has set it up in his browser."""
    phone = Phone(monkeypatch)
    begun = await fleet.post("/auth/second-factor/set-up", json={"password": PASSWORD})
    phone.secret = begun.json()["secret"]
    confirmed = await fleet.post("/auth/second-factor/confirm", json={"code": phone.code()})
    phone.paper = confirmed.json()["recoveryCodes"]
    return phone


@pytest.fixture
async def elsewhere(app: Starlette, phone: Phone) -> AsyncIterator[httpx2.AsyncClient]:
    """A browser in which nobody has signed in."""
    async with browser(app, address="192.0.2.9") as client:
        yield client


async def test_setting_up(fleet: httpx2.AsyncClient, settings: Settings) -> None:
    assert (await fleet.get("/auth/second-factor")).json() == {"on": False, "recoveryCodesLeft": 0}
    answer = await fleet.post("/auth/second-factor/set-up", json={"password": PASSWORD})
    assert answer.headers["cache-control"] == "no-store"
    told = answer.json()
    uri = urlsplit(told["uri"])
    assert (uri.scheme, uri.netloc, uri.path) == ("otpauth", "totp", "/Flotte:fleet%40acme.example")
    assert parse_qs(uri.query) == {"secret": [told["secret"]], "issuer": ["Flotte"]}
    assert len(told["secret"]) == 32
    assert told["picture"].startswith("data:image/svg+xml")
    assert (await fleet.get("/auth/second-factor")).json()["on"] is False


async def test_signing_in_takes_two_steps(elsewhere: httpx2.AsyncClient, phone: Phone) -> None:
    first = await sign_in(elsewhere, EMAIL)
    assert first.status_code == 200
    assert set(first.json()) == {"token"}
    assert "set-cookie" not in first.headers
    second = await elsewhere.post("/auth/sign-in/code", json={**first.json(), "code": phone.code()})
    assert second.json()["email"] == EMAIL
    assert (await graphql(elsewhere, "{ who }")).status_code == 200


async def test_the_token_in_between_opens_no_door(elsewhere: httpx2.AsyncClient, phone: Phone) -> None:
    token = (await sign_in(elsewhere, EMAIL)).json()["token"]
    for headers in ({"cookie": f"flotte={token}"}, {"authorization": f"Bearer {token}"}):
        assert (await elsewhere.post("/graphql", json={"query": "{ who }"}, headers=headers)).status_code == 401
        assert (await elsewhere.get("/auth/sessions", headers=headers)).status_code == 401
        assert (await elsewhere.get("/auth/second-factor", headers=headers)).status_code == 401


async def test_the_session_before_ends_only_when_the_code_is_right(fleet: httpx2.AsyncClient, phone: Phone) -> None:
    before = fleet.cookies["flotte"]
    token = (await sign_in(fleet, EMAIL)).json()["token"]
    refused = await fleet.post("/auth/sign-in/code", json={"token": token, "code": "000000"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "WRONG_CODE")
    assert (await graphql(fleet, "{ who }")).status_code == 200
    await fleet.post("/auth/sign-in/code", json={"token": token, "code": phone.code()})
    assert fleet.cookies["flotte"] != before
    assert await Session.all().count() == 1


async def test_too_late(elsewhere: httpx2.AsyncClient, phone: Phone) -> None:
    token = (await sign_in(elsewhere, EMAIL)).json()["token"]
    await PendingSignIn.all().delete()
    answer = await elsewhere.post("/auth/sign-in/code", json={"token": token, "code": phone.code()})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "SIGN_IN_OVER")


async def test_many_guesses(elsewhere: httpx2.AsyncClient, phone: Phone, cast: Cast) -> None:
    for _ in range(codes.per_account.burst + 1):
        codes.per_account.wait(cast.fleet.id, patience=9999)
    token = (await sign_in(elsewhere, EMAIL)).json()["token"]
    answer = await elsewhere.post("/auth/sign-in/code", json={"token": token, "code": phone.code()})
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 1
    answer = await elsewhere.post("/auth/sign-in/code", json={"token": token, "code": phone.paper[0]})
    assert answer.status_code == 200


async def test_a_link_for_a_password_is_no_way_around_it(fleet: httpx2.AsyncClient, phone: Phone, cast: Cast) -> None:
    await fleet.post("/auth/password/change", json={"current": PASSWORD, "password": "battery staple"})
    assert set((await sign_in(fleet, EMAIL, "battery staple")).json()) == {"token"}


async def test_new_recovery_codes_and_turning_it_off(fleet: httpx2.AsyncClient, phone: Phone) -> None:
    assert (await fleet.get("/auth/second-factor")).json() == {"on": True, "recoveryCodesLeft": 10}
    asked = {"password": PASSWORD, "code": phone.code()}
    renewed = await fleet.post("/auth/second-factor/recovery-codes", json=asked)
    assert len(set(renewed.json()["recoveryCodes"]) - set(phone.paper)) == 10
    refused = await fleet.post("/auth/second-factor/off", json=asked)
    assert refused.json()["error"]["code"] == "WRONG_CODE"
    wrong = {"password": "wrong horse", "code": phone.code()}
    assert (await fleet.post("/auth/second-factor/off", json=wrong)).json()["error"]["code"] == "WRONG_PASSWORD"
    asked = {"password": PASSWORD, "code": phone.code()}
    assert (await fleet.post("/auth/second-factor/off", json=asked)).json() == {}
    assert (await sign_in(fleet, EMAIL)).json()["email"] == EMAIL


async def test_what_is_on_is_not_set_up_again(fleet: httpx2.AsyncClient, phone: Phone) -> None:
    answer = await fleet.post("/auth/second-factor/set-up", json={"password": PASSWORD})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "WRONG_STANDING")


@pytest.mark.parametrize("door", ["", "/set-up", "/confirm", "/recovery-codes", "/off"])
async def test_nobody_gets_in_without_a_session(client: httpx2.AsyncClient, cast: Cast, door: str) -> None:
    method = "POST" if door else "GET"
    answer = await client.request(method, f"/auth/second-factor{door}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "UNAUTHENTICATED")

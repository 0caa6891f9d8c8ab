"""Signing in and out over HTTP."""

import re
from datetime import timedelta

import httpx2
import pytest
from starlette.applications import Starlette

from clock import real_now
from models import Login, PasswordLink, Session
from resolvers import actors
from resolvers.sign_in import per_account_and_subnet
from resolvers.tokens import digest
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import PASSWORD, browser, graphql, sign_in


async def test_signing_in_opens_graphql(client: httpx2.AsyncClient, cast: Cast) -> None:
    assert (await graphql(client, "{ who }")).status_code == 401
    answer = await sign_in(client, "  Fleet@Acme.example ")
    assert answer.status_code == 200
    assert answer.json() == {"id": cast.fleet.id, "name": "Fleet", "email": "fleet@acme.example"}
    assert (await graphql(client, "{ who }")).json()["data"] == {"who": cast.fleet.id}


async def test_asking_whether_one_is_signed_in_is_never_refused(client: httpx2.AsyncClient, cast: Cast) -> None:
    for cookie in ("", "flotte=unknown"):
        answer = await client.get("/auth/session", headers={"cookie": cookie})
        assert (answer.status_code, answer.json()) == (200, {"signedIn": False})
        assert answer.headers["cache-control"] == "no-store"
    await sign_in(client, "fleet@acme.example")
    assert (await client.get("/auth/session")).json() == {"signedIn": True}


async def test_the_cookie_on_http(client: httpx2.AsyncClient, cast: Cast) -> None:
    cookie = (await sign_in(client, "fleet@acme.example")).headers["set-cookie"]
    assert re.match(r"flotte=[\w-]{43}; ", cookie)
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    secret = cookie.partition("=")[2].partition(";")[0]
    assert (await Session.get(login_id=cast.fleet.id)).token_hash == digest(secret)


class TestOverHttps:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"public_url": "https://fleet.example"})

    async def test_the_cookie(self, app: Starlette, cast: Cast) -> None:
        async with browser(app, "https://fleet.example") as client:
            answer = await sign_in(client, "fleet@acme.example")
            cookie = answer.headers["set-cookie"]
            assert cookie.startswith("__Host-flotte=")
            assert {"HttpOnly", "Path=/", "SameSite=lax", "Secure"} <= set(cookie.split("; "))
            assert "Domain" not in cookie
            assert "max-age" in answer.headers["strict-transport-security"]
            assert (await graphql(client, "{ who }")).status_code == 200
            gone = await client.post("/auth/sign-out")
            assert gone.headers["set-cookie"].startswith('__Host-flotte=""')
            assert "Secure" in gone.headers["set-cookie"]


@pytest.mark.parametrize(
    ("email", "password"),
    [("fleet@acme.example", "wrong horse"), ("nobody@acme.example", PASSWORD), ("bob@acme.example", "")],
)
async def test_wrong_data_does_not_say_which(client: httpx2.AsyncClient, cast: Cast, email: str, password: str) -> None:
    await Login.create(name="Bob", email="bob@acme.example", created_at=real_now())
    answer = await sign_in(client, email, password or "anything at all")
    assert answer.status_code == 401
    assert answer.json() == {
        "error": {"code": "WRONG_CREDENTIALS", "message": "The e-mail address or the password is not right."}
    }
    assert "set-cookie" not in answer.headers


async def test_the_message_follows_the_language(client: httpx2.AsyncClient, cast: Cast) -> None:
    client.headers["accept-language"] = "de, nl-BE;q=0.8, fr;q=0.9"
    assert "mot de passe" in (await sign_in(client, "x@y.example")).json()["error"]["message"]


async def test_a_disabled_login_is_wrong_credentials(client: httpx2.AsyncClient, cast: Cast) -> None:
    await Login.filter(id=cast.fleet.id).update(disabled_at=real_now())
    assert (await sign_in(client, "fleet@acme.example")).json()["error"]["code"] == "WRONG_CREDENTIALS"


async def test_disabling_a_login_ends_its_sessions(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    await Login.filter(id=cast.fleet.id).update(disabled_at=real_now())
    actors.forget_all()
    assert (await graphql(fleet, "{ who }")).status_code == 401


async def test_signing_out_ends_the_session_on_the_server(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    cookies = dict(fleet.cookies)
    assert (await graphql(fleet, "{ who }")).status_code == 200
    answer = await fleet.post("/auth/sign-out")
    assert answer.status_code == 200
    assert 'flotte=""' in answer.headers["set-cookie"]
    fleet.cookies.update(cookies)
    assert (await graphql(fleet, "{ who }")).status_code == 401
    assert await Session.filter(login_id=cast.fleet.id).count() == 0
    assert (await fleet.post("/auth/sign-out")).status_code == 200


async def test_signing_in_again_ends_the_session_before(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    before = await Session.get(login_id=cast.fleet.id)
    await sign_in(fleet, "fleet@acme.example")
    assert (await Session.get(login_id=cast.fleet.id)).id != before.id


@pytest.mark.parametrize("column", ["expires_at", "last_seen_at"])
async def test_an_expired_session(fleet: httpx2.AsyncClient, cast: Cast, column: str) -> None:
    await Session.filter(login_id=cast.fleet.id).update(**{column: real_now() - timedelta(hours=13)})
    actors.forget_all()
    assert (await graphql(fleet, "{ who }")).json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("body", ["{", "[]", "null", '{"email": 1, "password": "x"}', "{}", '{"email": "a@b.example"}'])
async def test_bad_bodies(client: httpx2.AsyncClient, body: str) -> None:
    answer = await client.post("/auth/sign-in", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "BAD_USER_INPUT"


async def test_many_attempts_are_slowed_for_that_address_only(app: Starlette, cast: Cast) -> None:
    for _ in range(per_account_and_subnet.burst + 3):
        per_account_and_subnet.wait("192.0.2.1 fleet@acme.example", patience=99)
    async with browser(app) as client:
        answer = await sign_in(client, "fleet@acme.example")
        assert answer.status_code == 429
        assert answer.json()["error"]["code"] == "THROTTLED"
        assert 1 <= int(answer.headers["retry-after"]) <= 10
    async with browser(app, address="192.0.2.2") as client:
        assert (await sign_in(client, "fleet@acme.example")).status_code == 200


class TestSettingAPassword:
    @pytest.fixture
    async def link(self, cast: Cast) -> str:
        await PasswordLink.create(
            login_id=cast.fleet.id, token_hash=digest("the-token"), expires_at=real_now() + timedelta(days=7)
        )
        return "the-token"

    async def set(self, client: httpx2.AsyncClient, token: str, password: str) -> httpx2.Response:
        return await client.post("/auth/password", json={"token": token, "password": password})

    async def test_the_new_password_works_and_the_old_one_and_sessions_do_not(
        self, fleet: httpx2.AsyncClient, cast: Cast, link: str
    ) -> None:
        assert (await self.set(fleet, link, "battery staple")).status_code == 200
        assert (await graphql(fleet, "{ who }")).status_code == 401
        assert (await sign_in(fleet, "fleet@acme.example")).status_code == 401
        assert (await sign_in(fleet, "fleet@acme.example", "battery staple")).status_code == 200

    async def test_once(self, client: httpx2.AsyncClient, link: str) -> None:
        assert (await self.set(client, link, "battery staple")).status_code == 200
        assert (await self.set(client, link, "battery staple 2")).json()["error"]["code"] == "LINK_INVALID"

    async def test_expired(self, client: httpx2.AsyncClient, link: str) -> None:
        await PasswordLink.all().update(expires_at=real_now())
        assert (await self.set(client, link, "battery staple")).json()["error"]["code"] == "LINK_INVALID"

    async def test_unknown(self, client: httpx2.AsyncClient, cast: Cast) -> None:
        assert (await self.set(client, "x", "battery staple")).json()["error"]["code"] == "LINK_INVALID"

    @pytest.mark.parametrize("password", ["123456789", "x" * 201])
    async def test_unsuited(self, client: httpx2.AsyncClient, cast: Cast, link: str, password: str) -> None:
        answer = await self.set(client, link, password)
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "PASSWORD_UNSUITED")
        assert (await self.set(client, link, "purple-otter")).status_code == 200

"""What a signed-in person does with his own sign-in, over HTTP."""

from datetime import datetime

import httpx2
import pytest
from starlette.applications import Starlette

from models import Login, Session
from tests.cast import Cast
from tests.web.conftest import PASSWORD, browser, graphql, sign_in

EMAIL = "fleet@acme.example"


async def listed(client: httpx2.AsyncClient) -> list[dict[str, object]]:
    return (await client.get("/auth/sessions")).json()["sessions"]


@pytest.fixture
async def elsewhere(app: Starlette, fleet: httpx2.AsyncClient) -> httpx2.AsyncClient:
    """A second browser of his, with another address."""
    client = browser(app, address="192.0.2.77")
    client.headers["user-agent"] = "Telephone/1.0"
    await sign_in(client, EMAIL)
    return client


async def test_sessions_are_listed(fleet: httpx2.AsyncClient, elsewhere: httpx2.AsyncClient) -> None:
    answer = await fleet.get("/auth/sessions")
    assert answer.headers["cache-control"] == "no-store"
    there, here = answer.json()["sessions"]
    assert (there["userAgent"], there["address"], there["current"]) == ("Telephone/1.0", "192.0.2.77", False)
    assert (here["address"], here["current"]) == ("192.0.2.1", True)
    assert set(here) == {"id", "userAgent", "address", "since", "lastUsed", "current"}
    assert datetime.fromisoformat(here["since"]).utcoffset() is not None


async def test_ending_one(fleet: httpx2.AsyncClient, elsewhere: httpx2.AsyncClient) -> None:
    assert (await graphql(elsewhere, "{ who }")).status_code == 200
    (there, _) = await listed(fleet)
    assert (await fleet.post("/auth/sessions/end", json={"id": there["id"]})).json() == {}
    assert (await graphql(elsewhere, "{ who }")).status_code == 401
    assert len(await listed(fleet)) == 1


async def test_another_persons_session_does_not_exist(
    fleet: httpx2.AsyncClient, app: Starlette, cast: Cast, password_hash: str
) -> None:
    await Login.filter(id=cast.stranger.id).update(password_hash=password_hash)
    async with browser(app) as stranger:
        await sign_in(stranger, "fleet@other.example")
        (his,) = await listed(stranger)
        answers = [await fleet.post("/auth/sessions/end", json={"id": id_}) for id_ in (his["id"], "sess_unknown")]
        assert [(answer.status_code, answer.json()) for answer in answers] == [(200, {})] * 2
        assert (await graphql(stranger, "{ who }")).status_code == 200


async def test_signing_out_everywhere(fleet: httpx2.AsyncClient, elsewhere: httpx2.AsyncClient) -> None:
    answer = await fleet.post("/auth/sessions/end-all")
    assert 'flotte=""' in answer.headers["set-cookie"]
    assert await Session.all().count() == 0
    for client in (fleet, elsewhere):
        assert (await graphql(client, "{ who }")).status_code == 401


async def test_changing_the_password(fleet: httpx2.AsyncClient, elsewhere: httpx2.AsyncClient) -> None:
    before = fleet.cookies["flotte"]
    answer = await fleet.post("/auth/password/change", json={"current": PASSWORD, "password": "battery staple"})
    assert answer.status_code == 200
    assert fleet.cookies["flotte"] != before
    assert (await graphql(fleet, "{ who }")).status_code == 200
    assert (await graphql(elsewhere, "{ who }")).status_code == 401
    assert (await sign_in(elsewhere, EMAIL)).status_code == 401
    assert (await sign_in(elsewhere, EMAIL, "battery staple")).status_code == 200


@pytest.mark.parametrize(
    ("current", "password", "status", "code"),
    [
        ("wrong horse", "battery staple", 403, "WRONG_PASSWORD"),
        (PASSWORD, "short", 400, "PASSWORD_UNSUITED"),
        (PASSWORD, "password123", 400, "PASSWORD_GUESSABLE"),
    ],
)
async def test_a_password_that_does_not_change(
    fleet: httpx2.AsyncClient, current: str, password: str, status: int, code: str
) -> None:
    answer = await fleet.post("/auth/password/change", json={"current": current, "password": password})
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


DOORS = [
    ("GET", "/auth/sessions"),
    ("POST", "/auth/sessions/end"),
    ("POST", "/auth/sessions/end-all"),
    ("POST", "/auth/password/change"),
]


@pytest.mark.parametrize(("method", "path"), DOORS)
async def test_nobody_gets_in_without_a_session(client: httpx2.AsyncClient, cast: Cast, method: str, path: str) -> None:
    answer = await client.request(method, path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(("method", "path"), DOORS)
async def test_a_token_is_no_person(fleet: httpx2.AsyncClient, cast: Cast, method: str, path: str) -> None:
    fleet.headers["authorization"] = f"Bearer {cast.partner_token}"
    assert (await fleet.request(method, path)).status_code == 401
    assert await Session.all().count() == 1

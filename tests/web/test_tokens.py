"""Tokens over HTTP: listed, issued, revoked by the portal administrator."""

from datetime import timedelta
from typing import Any

import httpx2
import pytest
from pyotp.totp import TOTP
from starlette.applications import Starlette

from clock import real_now
from models import ApiToken, AuditEntry, Login
from tests.cast import Cast
from tests.web.conftest import PASSWORD, browser, graphql, sign_in

ISSUE, REVOKE = "/auth/tokens/issue", "/auth/tokens/revoke"
SCOPES = ["services:read", "users:read"]


@pytest.fixture
async def portal(client: httpx2.AsyncClient, cast: Cast, password_hash: str) -> httpx2.AsyncClient:
    """The browser of Acme's portal administrator, signed in."""
    await Login.filter(id=cast.portal.id).update(password_hash=password_hash)
    await sign_in(client, "portal@acme.example")
    return client


def wanted(cast: Cast, **changed: Any) -> dict[str, Any]:
    """What the dialog sends."""
    return {"companyId": cast.acme.id, "name": "HR tool", "scopes": SCOPES, "password": PASSWORD} | changed


async def listed(portal: httpx2.AsyncClient, cast: Cast) -> list[dict[str, Any]]:
    answer = await portal.get("/auth/tokens", params={"companyId": cast.acme.id})
    assert answer.status_code == 200, answer.text
    return answer.json()["tokens"]


async def test_it_works_once_issued_and_no_longer_once_revoked(
    portal: httpx2.AsyncClient, cast: Cast, app: Starlette
) -> None:
    last_day = (real_now() + timedelta(days=30)).date()
    answer = await portal.post(ISSUE, json=wanted(cast, lastDay=last_day.isoformat()))
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    issued = answer.json()
    async with browser(app) as partner:
        partner.headers["authorization"] = f"Bearer {issued['token']}"
        assert (await graphql(partner, "{ __typename }")).status_code == 200
        (found,) = [each for each in await listed(portal, cast) if each["id"] == issued["id"]]
        assert (found["name"], found["scopes"]) == ("HR tool", SCOPES)
        assert found["expiresAt"].startswith(last_day.isoformat())
        assert found["ended"] is False
        assert found["lastUsedAt"] is not None
        assert issued["token"] not in str(found)

        revoked = await portal.post(REVOKE, json=wanted(cast, id=issued["id"]))
        assert (revoked.status_code, revoked.json()) == (200, {})
        assert (await graphql(partner, "{ __typename }")).status_code == 401
    assert issued["id"] not in [each["id"] for each in await listed(portal, cast)]
    deeds = await AuditEntry.filter(subject_id=issued["id"]).order_by("sequence").values_list("deed", "actor_id")
    assert deeds == [("issue_token", cast.portal.id), ("revoke_token", cast.portal.id)]


async def test_what_has_ended_stays_on_the_list(portal: httpx2.AsyncClient, cast: Cast) -> None:
    await ApiToken.filter(id=cast.partner.id).update(expires_at=real_now() - timedelta(seconds=1))
    assert [each["ended"] for each in await listed(portal, cast)] == [True]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"password": "wrong"}, "WRONG_PASSWORD"),
        ({"password": ""}, "BAD_USER_INPUT"),
        ({"password": None}, "BAD_USER_INPUT"),
        ({"companyId": "co_nobody"}, "NOT_FOUND"),
        ({"name": " "}, "BAD_USER_INPUT"),
        ({"name": "n" * 201}, "BAD_USER_INPUT"),
        ({"scopes": []}, "BAD_USER_INPUT"),
        ({"scopes": "services:read"}, "BAD_USER_INPUT"),
        ({"scopes": [1]}, "BAD_USER_INPUT"),
        ({"scopes": ["staff:manage"]}, "BAD_USER_INPUT"),
        ({"scopes": ["services:read"] * 51}, "BAD_USER_INPUT"),
        ({"lastDay": "2020-01-01"}, "BAD_USER_INPUT"),
        ({"lastDay": "soon"}, "BAD_USER_INPUT"),
        ({"lastDay": 20270101}, "BAD_USER_INPUT"),
        ({"code": 123456}, "BAD_USER_INPUT"),
    ],
)
async def test_refused_and_nothing_is_issued(
    portal: httpx2.AsyncClient, cast: Cast, changed: dict[str, Any], code: str
) -> None:
    before = await ApiToken.all().count()
    answer = await portal.post(ISSUE, json=wanted(cast, **changed))
    assert answer.json()["error"]["code"] == code
    assert await ApiToken.all().count() == before


@pytest.mark.parametrize("path", [ISSUE, REVOKE])
async def test_another_company_does_not_exist(portal: httpx2.AsyncClient, cast: Cast, path: str) -> None:
    ids = (cast.other.id, "co_nobody")
    answers = [await portal.post(path, json=wanted(cast, companyId=each, id="tok_x")) for each in ids]
    assert answers[0].status_code == 404
    assert answers[0].content == answers[1].content
    lists = [await portal.get("/auth/tokens", params={"companyId": each}) for each in ids]
    assert (lists[0].status_code, lists[0].content) == (404, lists[1].content)


async def test_who_may_not_manage_tokens(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    for path in (ISSUE, REVOKE):
        answer = await fleet.post(path, json=wanted(cast, id=cast.partner.id))
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "NOT_ALLOWED")
    assert (await fleet.get("/auth/tokens", params={"companyId": cast.acme.id})).status_code == 403
    assert await ApiToken.filter(revoked_at__isnull=True).count() == 1


async def test_a_token_is_not_enough(client: httpx2.AsyncClient, cast: Cast) -> None:
    await ApiToken.filter(id=cast.partner.id).update(scopes=["tokens:manage"])
    client.headers["authorization"] = f"Bearer {cast.partner_token}"
    assert (await client.post(ISSUE, json=wanted(cast))).status_code == 401
    assert (await client.get("/auth/tokens", params={"companyId": cast.acme.id})).status_code == 401


async def test_a_wrong_password_revokes_nothing(portal: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await portal.post(REVOKE, json=wanted(cast, id=cast.partner.id, password="wrong"))
    assert answer.json()["error"]["code"] == "WRONG_PASSWORD"
    assert (await ApiToken.get(id=cast.partner.id)).revoked_at is None


async def test_a_second_factor_is_asked_for_too(portal: httpx2.AsyncClient, cast: Cast) -> None:
    secret = (await portal.post("/auth/second-factor/set-up", json={"password": PASSWORD})).json()["secret"]
    confirmed = await portal.post("/auth/second-factor/confirm", json={"code": TOTP(secret).now()})
    for code in (None, "000000"):
        answer = await portal.post(ISSUE, json=wanted(cast, code=code))
        assert answer.json()["error"]["code"] == "WRONG_CODE"
    spare = confirmed.json()["recoveryCodes"][0]
    assert (await portal.post(ISSUE, json=wanted(cast, code=spare))).status_code == 200

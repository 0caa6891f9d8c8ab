"""What is turned away before any route sees it."""

import httpx2
import pytest
from starlette.applications import Starlette

from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser

SIGN_IN = {"email": "fleet@acme.example", "password": "correct horse"}


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[", "user@evil.example"])
async def test_an_unknown_host(client: httpx2.AsyncClient, host: str) -> None:
    answer = await client.get("/graphql", headers={"host": host})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "UNKNOWN_HOST")
    assert (await client.get("/healthz", headers={"host": host})).status_code == 200


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:4000", "[::1]:8000", "LOCALHOST"])
async def test_our_hosts(client: httpx2.AsyncClient, host: str) -> None:
    assert (await client.get("/graphql", headers={"host": host})).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://127.0.0.1:8000"},
        {"origin": "http://127.0.0.1:8001"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://127.0.0.1:8000", "sec-fetch-site": "cross-site"},
    ],
)
async def test_another_site(client: httpx2.AsyncClient, cast: Cast, headers: dict[str, str]) -> None:
    answer = await client.post("/auth/sign-in", json=SIGN_IN, headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "FOREIGN_ORIGIN")
    assert "set-cookie" not in answer.headers


async def test_our_own_pages(client: httpx2.AsyncClient, cast: Cast) -> None:
    headers = {"origin": "http://127.0.0.1:8000", "sec-fetch-site": "same-origin"}
    assert (await client.post("/auth/sign-in", json=SIGN_IN, headers=headers)).status_code == 200


async def test_a_form_is_no_json(client: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await client.post("/auth/sign-in", data=SIGN_IN)
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")


async def test_not_even_where_no_body_is_expected(fleet: httpx2.AsyncClient) -> None:
    assert (await fleet.post("/auth/sign-out", data={"a": "b"})).status_code == 415
    assert (await fleet.get("/graphql", params={"query": "{ who }"})).status_code == 200


class TestBehindAPublicUrl:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"public_url": "https://fleet.example"})

    async def test_only_that_host_and_origin(self, app: Starlette) -> None:
        async with browser(app, "http://127.0.0.1:8000") as client:
            assert (await client.get("/graphql")).json()["errors"][0]["extensions"]["code"] == "UNKNOWN_HOST"
            ours = {"host": "fleet.example", "origin": "https://fleet.example"}
            assert (await client.post("/auth/sign-out", headers=ours)).status_code == 200
            plain = ours | {"origin": "http://fleet.example"}
            assert (await client.post("/auth/sign-out", headers=plain)).status_code == 403


async def test_security_headers_are_on_everything(client: httpx2.AsyncClient) -> None:
    for path in ("/", "/graphql", "/nothing.js", "/healthz", "/auth/sign-in"):
        headers = (await client.get(path)).headers
        policy = headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]
        assert "strict-transport-security" not in headers

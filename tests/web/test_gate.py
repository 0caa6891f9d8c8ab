"""What is turned away before any route sees it."""

import httpx2
import pytest
from starlette.applications import Starlette

from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser

PATHS = ("/", "/graphql", "/nothing.js", "/healthz", "/auth/sign-in", "/auth/session", "/export/users.csv")
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

    async def test_https_for_two_years_on_everything(self, app: Starlette) -> None:
        async with browser(app, "https://fleet.example") as client:
            for path in PATHS:
                policy = (await client.get(path)).headers["strict-transport-security"]
                assert policy == "max-age=63072000; includeSubDomains"
            elsewhere = await client.get("/", headers={"host": "evil.example"})
            assert "strict-transport-security" in elsewhere.headers


async def test_security_headers_are_on_everything(client: httpx2.AsyncClient) -> None:
    for path in PATHS:
        headers = (await client.get(path)).headers
        policy = headers["content-security-policy"]
        assert "script-src 'self';" in policy
        for directive in ("object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"):
            assert directive in policy
        assert "access-control-allow-origin" not in headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]
        assert "strict-transport-security" not in headers


async def test_what_is_text_says_how_it_is_written(fleet: httpx2.AsyncClient) -> None:
    for path in (*PATHS, "/favicon.svg", "/scheme.js", "/export/users.xlsx"):
        media_type, _, charset = (await fleet.get(path)).headers["content-type"].partition("; ")
        assert charset == ("charset=utf-8" if media_type.startswith("text/") else "")
        assert media_type != "text/plain"


async def test_what_is_about_somebody_is_kept_nowhere(fleet: httpx2.AsyncClient) -> None:
    asked = [await fleet.post("/graphql", json={"query": "{ who }"}), await fleet.get("/graphql?query={who}")]
    paths = ("/auth/session", "/auth/sessions", "/auth/second-factor", "/export/users.csv", "/nothing.js", "/users")
    for answer in asked + [await fleet.get(path) for path in paths]:
        assert answer.headers["cache-control"] == "no-store", answer.url


@pytest.mark.parametrize("path", [*PATHS, "/metrics"])
async def test_nothing_is_traced(fleet: httpx2.AsyncClient, path: str) -> None:
    answer = await fleet.request("TRACE", path, headers={"x-secret": "swordfish"})
    assert answer.status_code in {404, 405}
    assert "swordfish" not in answer.text

"""Signing in by a provider of identities: a real one in a process of its own, asked over HTTP."""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from clock import real_now
from models import Login, PendingSignIn, SecondFactor, Session
from resolvers import identity_provider
from settings import Settings
from tests.cast import Cast
from tests.provider import SETTINGS, Provider, running_provider
from tests.web.conftest import browser, graphql

REFUSED = "/sign-in?refused=provider"


@pytest.fixture(scope="module")
def process() -> Iterator[Provider]:
    with running_provider() as provider:
        yield provider


@pytest.fixture
def provider(process: Provider) -> Provider:
    process.answers()
    return process


@pytest.fixture
def settings(settings: Settings, provider: Provider) -> Settings:
    secret = SecretStr(SETTINGS["client_secret"])
    named = {"oidc_issuer": provider.issuer, "oidc_client_id": SETTINGS["client_id"], "oidc_client_secret": secret}
    return settings.model_copy(update=named)


@pytest.fixture
async def away() -> AsyncIterator[httpx2.AsyncClient]:
    """What the browser does at the provider."""
    async with httpx2.AsyncClient() as client:
        yield client


async def begin(client: httpx2.AsyncClient, path: str = "/users?search=bob") -> str:
    """The address of the provider that the browser is sent to."""
    answer = await client.get("/auth/provider", params={"next": path})
    assert answer.status_code == 303
    return answer.headers["location"]


async def sent_back(away: httpx2.AsyncClient, address: str) -> str:
    """Where the provider sends the browser: a path of ours."""
    target = urlsplit((await away.get(address)).headers["location"])
    assert f"{target.scheme}://{target.netloc}" == "http://127.0.0.1:8000"
    return f"{target.path}?{target.query}"


async def there_and_back(client: httpx2.AsyncClient, away: httpx2.AsyncClient) -> httpx2.Response:
    return await client.get(await sent_back(away, await begin(client)))


async def test_the_options_say_so(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/auth/options")).json()["provider"] is True


async def test_there_and_back(client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast) -> None:
    address = await begin(client)
    asked = parse_qs(urlsplit(address).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == ["http://127.0.0.1:8000/auth/provider/callback"]
    assert len(asked["state"][0]) >= 20
    assert len(asked["nonce"][0]) >= 20
    answer = await client.get(await sent_back(away, address))
    assert (answer.status_code, answer.headers["location"]) == (303, "/users?search=bob")
    assert (await graphql(client, "{ who }")).json()["data"] == {"who": cast.fleet.id}
    assert list(client.cookies) == ["flotte"]


async def test_what_the_browser_keeps_tells_nothing(client: httpx2.AsyncClient, cast: Cast) -> None:
    address = await begin(client)
    cookie = client.cookies["flotte-provider"]
    state = parse_qs(urlsplit(address).query)["state"][0]
    assert state not in cookie
    assert state.encode() not in bytes.fromhex(cookie)


class TestOverHttps:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"public_url": "https://fleet.example"})

    async def test_what_the_browser_keeps_is_for_this_host_alone(self, app: Starlette) -> None:
        async with browser(app, "https://fleet.example") as client:
            cookie = (await client.get("/auth/provider")).headers["set-cookie"]
            assert cookie.startswith("__Host-flotte-provider=")
            assert {"HttpOnly", "Path=/", "SameSite=lax", "Secure"} <= set(cookie.split("; "))
            assert "Domain" not in cookie


async def test_the_session_before_ends(fleet: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast) -> None:
    before = fleet.cookies["flotte"]
    await there_and_back(fleet, away)
    assert fleet.cookies["flotte"] != before
    assert await Session.all().count() == 1


@pytest.mark.parametrize(
    "answers",
    [
        {"claims": {"email": "nobody@acme.example"}},
        {"elsewhere": True},  # where the same would be answered
        {"claims": {"email": "insight@acme.example"}},
        {"claims": {"email_verified": False}},
        {"claims": {"email_verified": None}},
        {"claims": {"email_verified": "true"}},
        {"claims": {"email": None}},
        {"claims": {"nonce": "of another sign-in"}},
        {"claims": {"nonce": None}},
        {"claims": {"aud": "another client"}},
        {"claims": {"aud": "another client", "azp": "flotte"}},
        {"claims": {"iss": "https://evil.example"}},
        {"claims": {"exp": 1_000_000_000}},
        {"forged": True},
        {"algorithm": "none"},
        {"algorithm": "HS256"},  # with our own secret
        {"error": "access_denied"},
    ],
    ids=str,
)
async def test_whoever_is_not_vouched_for_stays_out(
    client: httpx2.AsyncClient,
    away: httpx2.AsyncClient,
    cast: Cast,
    provider: Provider,
    answers: dict[str, object],
) -> None:
    await Login.filter(email="insight@acme.example").update(disabled_at=real_now())
    provider.answers(**answers)
    answer = await there_and_back(client, away)
    assert (answer.status_code, answer.headers["location"]) == (303, REFUSED)
    assert await Session.all().count() == 0
    assert list(client.cookies) == []


async def test_another_browser_does_not_come_back_from_it(
    app: Starlette, client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast
) -> None:
    back = await sent_back(away, await begin(client))
    async with browser(app) as victim:
        assert (await victim.get(back)).headers["location"] == REFUSED
        await begin(victim)  # on an errand of his own
        assert (await victim.get(back)).headers["location"] == REFUSED
    assert await Session.all().count() == 0
    assert (await client.get(back)).headers["location"] == "/users?search=bob"


async def test_coming_back_twice(client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast) -> None:
    back = await sent_back(away, await begin(client))
    errand = client.cookies["flotte-provider"]
    await client.get(back)
    assert (await client.get(back)).headers["location"] == REFUSED
    client.cookies.set("flotte-provider", errand)
    assert (await client.get(back)).headers["location"] == REFUSED


async def test_the_code_of_another_errand_is_refused_by_pkce(
    client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast
) -> None:
    stolen = parse_qs(urlsplit(await sent_back(away, await begin(client))).query)["code"][0]
    own = parse_qs(urlsplit(await begin(client)).query)["state"][0]
    answer = await client.get("/auth/provider/callback", params={"code": stolen, "state": own})
    assert answer.headers["location"] == REFUSED


async def test_too_late(
    client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    back = await sent_back(away, await begin(client))
    monkeypatch.setattr(identity_provider, "ERRAND_LASTS", -1)
    assert (await client.get(back)).headers["location"] == REFUSED


@pytest.mark.parametrize("errand", ["", "zz", "00", "ab" * 64])
async def test_a_forged_errand(client: httpx2.AsyncClient, cast: Cast, errand: str) -> None:
    headers = {"cookie": f"flotte-provider={errand}"}
    answer = await client.get("/auth/provider/callback?code=a&state=b", headers=headers)
    assert answer.headers["location"] == REFUSED


@pytest.mark.parametrize("path", ["https://evil.example/", "//evil.example", r"/\evil.example", "", "/\t/evil.example"])
async def test_it_leads_to_no_other_host(
    client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast, path: str
) -> None:
    answer = await client.get(await sent_back(away, await begin(client, path)))
    assert answer.headers["location"] == "/"


async def test_a_second_factor_is_asked_for(client: httpx2.AsyncClient, away: httpx2.AsyncClient, cast: Cast) -> None:
    await SecondFactor.create(
        login_id=cast.fleet.id, secret_encrypted=b"sealed", created_at=real_now(), confirmed_at=real_now()
    )
    answer = await there_and_back(client, away)
    page, _, token = answer.headers["location"].partition("#")
    assert page == "/sign-in?next=%2Fusers%3Fsearch%3Dbob"
    assert await PendingSignIn.all().count() == 1
    assert len(token) == 43
    assert (await graphql(client, "{ who }")).status_code == 401


class TestOutOfReach:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"oidc_issuer": "http://127.0.0.1:9"})

    async def test_the_sign_in_says_so(self, client: httpx2.AsyncClient, cast: Cast) -> None:
        assert (await client.get("/auth/provider")).headers["location"] == REFUSED


class TestAnotherIssuer:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"oidc_issuer": f"{settings.oidc_issuer}/"})

    async def test_one_that_calls_itself_otherwise_is_not_believed(
        self, client: httpx2.AsyncClient, cast: Cast
    ) -> None:
        assert (await client.get("/auth/provider")).headers["location"] == REFUSED


class TestWithoutOne:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"oidc_issuer": None, "oidc_client_id": None})

    @pytest.mark.parametrize("path", ["/auth/provider", "/auth/provider/callback?code=a&state=b"])
    async def test_there_is_no_such_door(self, client: httpx2.AsyncClient, path: str) -> None:
        assert (await client.get(path)).status_code == 404
        assert (await client.get("/auth/options")).json()["provider"] is False

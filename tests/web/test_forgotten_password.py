"""Asking for a link by e-mail, over HTTP."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from resolvers import forgotten_password
from settings import Settings
from tests.cast import Cast
from tests.mail import Mailbox, link_in, mail_server
from tests.web.conftest import graphql, sign_in

EMAIL = "fleet@acme.example"
ORIGIN = "http://127.0.0.1:8000"

OPTIONS = {"sendsMail": False, "provider": False, "simulatedNetwork": True}


@pytest.fixture(autouse=True)
def _nobody_asked_before() -> None:
    forgotten_password.per_subnet.clear()
    forgotten_password.per_account.clear()


async def ask(client: httpx2.AsyncClient, email: str = EMAIL) -> httpx2.Response:
    return await client.post("/auth/password/forgotten", json={"email": email})


class TestWithAMailServer:
    @pytest.fixture
    async def mailbox(self) -> AsyncIterator[Mailbox]:
        async with mail_server() as mailbox:
            yield mailbox

    @pytest.fixture
    def settings(self, settings: Settings, mailbox: Mailbox) -> Settings:
        return settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)})

    async def test_it_is_offered(self, client: httpx2.AsyncClient) -> None:
        assert (await client.get("/auth/options")).json() == OPTIONS | {"sendsMail": True}

    async def test_the_link_leads_to_a_new_password(self, fleet: httpx2.AsyncClient, mailbox: Mailbox) -> None:
        assert (await ask(fleet)).json() == {}
        (message,) = await mailbox.arrived()
        token = link_in(message, ORIGIN).removeprefix("/set-password#")
        answer = await fleet.post("/auth/password", json={"token": token, "password": "battery staple"})
        assert answer.status_code == 200
        assert "set-cookie" not in answer.headers
        assert (await graphql(fleet, "{ who }")).status_code == 401
        assert (await sign_in(fleet, EMAIL, "battery staple")).status_code == 200

    async def test_everybody_gets_the_same_answer(
        self, client: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox
    ) -> None:
        answers = [await ask(client, email) for email in ("nobody@acme.example", EMAIL, "no address")]
        for answer in answers:
            del answer.headers["x-request-id"]
        seen = [(answer.status_code, answer.content, sorted(answer.headers.items())) for answer in answers]
        assert seen[0] == seen[1] == seen[2]
        await mailbox.arrived()
        assert mailbox.recipients == [EMAIL]

    async def test_another_host_gets_into_no_link(
        self, client: httpx2.AsyncClient, cast: Cast, mailbox: Mailbox
    ) -> None:
        client.headers["x-forwarded-host"] = "evil.example"
        answer = await client.post("/auth/password/forgotten", json={"email": EMAIL}, headers={"host": "evil.example"})
        assert answer.json()["error"]["code"] == "UNKNOWN_HOST"
        await ask(client)
        (message,) = await mailbox.arrived()
        assert "evil" not in message.as_string()

    async def test_throttled(self, client: httpx2.AsyncClient) -> None:
        for _ in range(forgotten_password.per_subnet.burst + 2):
            forgotten_password.per_subnet.wait("192.0.2.1", patience=9999)
        answer = await ask(client)
        assert (answer.status_code, answer.json()["error"]["code"]) == (429, "THROTTLED")
        assert int(answer.headers["retry-after"]) > 1

    @pytest.mark.parametrize("body", ["{}", '{"email": 1}', '{"email": ""}', "[]"])
    async def test_bad_bodies(self, client: httpx2.AsyncClient, body: str) -> None:
        headers = {"content-type": "application/json"}
        answer = await client.post("/auth/password/forgotten", content=body, headers=headers)
        assert answer.json()["error"]["code"] == "BAD_USER_INPUT"


async def test_without_a_mail_server_there_is_no_such_door(client: httpx2.AsyncClient, app: Starlette) -> None:
    assert (await client.get("/auth/options")).json() == OPTIONS
    assert (await ask(client)).status_code == 404

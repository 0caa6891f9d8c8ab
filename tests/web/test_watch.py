"""Each request has its id, and one line that says nothing personal."""

import asyncio
import json
import logging
import re
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from cli.logs import line_of
from log_fields import current
from models import Login
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser, graphql
from tests.web.small_schema import schema

OURS = re.compile(r"[0-9a-f]{16}")


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, logger="flotte.access")
    monkeypatch.setattr(caplog.handler, "format", lambda record: line_of(record, current()))
    return caplog


def told(lines: pytest.LogCaptureFixture, logger: str = "flotte.access") -> list[dict[str, Any]]:
    """The lines of that logger, without what differs each time."""
    events = [json.loads(line) for line in lines.text.splitlines()]
    return [
        {name: value for name, value in event.items() if name not in {"at", "ms", "level", "logger", "message"}}
        for event in events
        if event["logger"] == logger
    ]


async def test_an_id_of_ours(client: httpx2.AsyncClient, lines: pytest.LogCaptureFixture) -> None:
    answers = [await client.get("/healthz", headers={"X-Request-Id": "chosen-by-client"}) for _ in range(2)]
    ids = [answer.headers["x-request-id"] for answer in answers]
    assert all(map(OURS.fullmatch, ids))
    assert ids[0] != ids[1]
    assert told(lines) == [{"request": id_, "method": "GET", "route": "/healthz", "status": 200} for id_ in ids]


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        ("0af7651916cd43dd8448eb211c80319c", True),
        ("Root=1-67891233-abcdef012345678912345678", True),
        ("short", False),
        ("x" * 81, False),
        ("with space in it", False),
        ('quote"quote"', False),
        ("anna@acme.example", False),
    ],
)
async def test_an_id_of_the_proxy(app: Starlette, settings: Settings, sent: str, taken: bool) -> None:
    proxied = create_app(settings.model_copy(update=trusting("192.0.2.0/24")), schema, with_worker=False)
    async with browser(proxied, address="192.0.2.9") as client, browser(proxied, address="198.51.100.1") as stranger:
        assert ((await client.get("/healthz", headers={"X-Request-Id": sent})).headers["x-request-id"] == sent) is taken
        assert (await stranger.get("/healthz", headers={"X-Request-Id": sent})).headers["x-request-id"] != sent


def trusting(network: str) -> dict[str, Any]:
    return {"trusted_proxies": Settings(trusted_proxies=network).trusted_proxies}  # type: ignore[arg-type]


async def test_what_is_refused_has_a_line_too(client: httpx2.AsyncClient, lines: pytest.LogCaptureFixture) -> None:
    await client.get("/healthz-not", headers={"host": "somebody.example"})
    await client.post("/graphql", json={"query": "{ viewer { name } }"})
    await client.post("/auth/sign-in", content=b"x", headers={"content-type": "text/plain"})
    seen = [(line["route"], line["status"]) for line in told(lines)]
    assert seen == [("none", 400), ("/graphql", 401), ("none", 415)]


async def test_a_line_names_the_operation_and_the_id_of_who_asked(
    fleet: httpx2.AsyncClient, cast: Cast, lines: pytest.LogCaptureFixture
) -> None:
    await graphql(fleet, "query Named { who }")
    await graphql(fleet, "{ who }")
    await graphql(fleet, "{ nothing }")
    await graphql(fleet, f"query {'N' * 100} {{ who }}")
    assert [(line["actor"], line.get("operation")) for line in told(lines)[-4:]] == [
        (cast.fleet.id, "query Named"),
        (cast.fleet.id, "query"),
        (cast.fleet.id, None),
        (cast.fleet.id, f"query {'N' * 60}"),
    ]


async def test_nothing_personal(
    fleet: httpx2.AsyncClient, cast: Cast, lines: pytest.LogCaptureFixture, app: Starlette
) -> None:
    login = await Login.get(id=cast.fleet.id)
    await fleet.get("/export/users.csv", params={"search": "Anna Secret"})
    await fleet.get("/users/Anna-Secret?email=anna@acme.example")
    await fleet.post("/auth/sign-in", json={"email": "anna@acme.example", "password": "Anna Secret"})
    await graphql(fleet, 'query($a: String!) { echo(text: $a) second: echo(text: "Anna") }', a="Anna Secret")
    assert len(told(lines)) >= 4
    for word in ("Anna", "Secret", "anna", login.email, login.name, "192.0.2.1", fleet.cookies["flotte"]):
        assert word not in lines.text, word


async def test_what_is_ours_to_mend_carries_the_id(
    fleet: httpx2.AsyncClient, app: Starlette, lines: pytest.LogCaptureFixture
) -> None:
    answer = await graphql(fleet, "{ breaks }")
    request = answer.headers["x-request-id"]
    assert answer.json()["errors"][0]["extensions"] == {"code": "INTERNAL", "requestId": request}
    assert [line["request"] for line in told(lines, "flotte.graphql")] == [request]
    app.state.reader = None
    answer = await fleet.get("/readyz")
    assert answer.json()["error"]["code"] == "INTERNAL"
    assert answer.json()["error"]["requestId"] == answer.headers["x-request-id"]


async def test_requests_at_once_keep_their_ids_apart(
    fleet: httpx2.AsyncClient, lines: pytest.LogCaptureFixture
) -> None:
    answers = await asyncio.gather(*(graphql(fleet, "{ breaks }") for _ in range(10)))
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert len(ids) == 10
    assert {line["request"] for line in told(lines, "flotte.graphql")} == ids
    for answer in answers:
        assert answer.json()["errors"][0]["extensions"]["requestId"] == answer.headers["x-request-id"]

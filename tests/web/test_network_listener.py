"""News from the network: who may bring them, and what they do."""

import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import orjson
import pytest
from starlette.applications import Starlette

from provisioning.order_news import listening
from provisioning.signature import SIGNATURE, TIME, TOLERANCE, signed
from provisioning.tmf641 import CALLBACK, LISTENER
from settings import Settings
from tests.web.conftest import browser

SECRET = b"a secret of the network, at least 32 characters"
PATH = CALLBACK + LISTENER


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return Settings.model_validate(settings.model_dump() | {"network_secret": SECRET.decode()})


@pytest.fixture
async def network(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with browser(app) as client:
        yield client


def event(**order: Any) -> bytes:
    said = {"id": "so_1", "externalId": "ord_1:ACTIVATE", "state": "completed"} | order
    return orjson.dumps({"eventType": "ServiceOrderStateChangeEvent", "event": {"serviceOrder": said}})


def proof(body: bytes, at: float = 0.0, secret: bytes = SECRET) -> dict[str, str]:
    return {"content-type": "application/json"} | signed(secret, "evt_1", int(time.time() + at), body)


async def test_whoever_waits_is_woken(network: httpx2.AsyncClient) -> None:
    body = event()
    with listening("ord_1:ACTIVATE") as bell, listening("ord_2:ACTIVATE") as other:
        answer = await network.post(PATH, content=body, headers=proof(body))
        assert (answer.status_code, answer.content) == (204, b"")
        assert bell.is_set()
        assert not other.is_set()
    again = await network.post(PATH, content=body, headers=proof(body))
    assert again.status_code == 204


@pytest.mark.parametrize(
    "headers",
    [
        {},
        proof(event(), secret=b"another secret"),
        proof(event(state="failed")),
        proof(event(), at=-TOLERANCE - 100_000),
        proof(event(), at=TOLERANCE + 100_000),
        proof(event()) | {TIME: "x"},
        proof(event()) | {TIME: "9" * 400},
        proof(event()) | {SIGNATURE: "v2,x \u00e9"},
    ],
    ids=["nothing", "another secret", "another body", "old", "from the future", "no time", "long time", "nonsense"],
)
async def test_nobody_else_brings_news(network: httpx2.AsyncClient, headers: dict[str, str]) -> None:
    with listening("ord_1:ACTIVATE") as bell:
        sent = {"content-type": "application/json"} | {name: value.encode() for name, value in headers.items()}
        answer = await network.post(PATH, content=event(), headers=sent)
        assert answer.status_code == 401
        assert not bell.is_set()


@pytest.mark.parametrize("body", [b"{}", b"[]", b"{", b'{"event": 1}', event(state="done"), event(id=None)])
async def test_what_is_no_news(network: httpx2.AsyncClient, body: bytes) -> None:
    answer = await network.post(PATH, content=body, headers=proof(body))
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BAD_USER_INPUT")


async def test_two_signatures_while_the_secret_is_changed(network: httpx2.AsyncClient) -> None:
    body = event()
    headers = proof(body)
    headers[SIGNATURE] = f"v1,AAAA {headers[SIGNATURE]}"
    assert (await network.post(PATH, content=body, headers=headers)).status_code == 204

"""Clients who do not read, or only hold a place: nobody else waits for them, and they are cut off."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from time import perf_counter

import httpx2
import pytest
from websockets.client import ClientProtocol
from websockets.uri import parse_uri

from clock import real_now
from models import ApiToken, Consent
from resolvers import news
from resolvers.tokens import digest, new_token
from tests.cast import Cast
from tests.live.talk import PROTOCOL, Served, bearer
from web import unread
from web.caller import MOST_CONNECTIONS
from web.socket import MESSAGES_AT_ONCE, MOST_OPERATIONS

LARGE = "{ __schema { types { name description fields { name description args { name description } } } } }"
IDLE = 300


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unread, "UNREAD_SECONDS", 0.3)


async def test_a_socket_that_is_not_read_is_cut(served: Served, partner: dict[str, str]) -> None:
    with _raw(served) as raw:
        protocol = ClientProtocol(parse_uri(served.url.replace("http", "ws") + "/graphql"), subprotocols=[PROTOCOL])
        request = protocol.connect()
        request.headers.update(partner)
        protocol.send_request(request)
        await _sent(raw, b"".join(protocol.data_to_send()))
        protocol.receive_data(await asyncio.get_running_loop().sock_recv(raw, 4096))
        protocol.send_text(json.dumps({"type": "connection_init"}).encode())
        for number in range(MOST_OPERATIONS):
            asked = {"type": "subscribe", "id": f"{number}", "payload": {"query": LARGE}}
            protocol.send_text(json.dumps(asked).encode())
        await _sent(raw, b"".join(protocol.data_to_send()))
        assert served.server.server_state.connections
        await _until(lambda: not served.server.server_state.connections)


async def test_a_stream_that_is_not_read_is_cut(served: Served, partner: dict[str, str]) -> None:
    """So is any answer, whose length is known or not."""
    body = json.dumps({"query": LARGE}).encode()
    head = f"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: {partner['authorization']}\r\n"
    head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    with _raw(served) as raw:
        await _sent(raw, (head.encode() + body) * 3)
        await _until(lambda: bool(served.server.server_state.connections))
        await _until(lambda: not served.server.server_state.connections)


async def test_idle_sockets_keep_nobody_waiting(served: Served, cast: Cast) -> None:
    """What /healthz takes beside them is printed; `bench.sockets` measures a thousand from another process."""
    async with AsyncExitStack() as stack:
        for number in range(IDLE):
            if number % MOST_CONNECTIONS == 0:
                headers = bearer(await _token(cast))
            await stack.enter_async_context(served.talk(headers))
        assert len(served.server.server_state.connections) == IDLE
        took: list[float] = []
        async with httpx2.AsyncClient(base_url=served.url) as client:
            for _ in range(20):
                began = perf_counter()
                assert (await client.get("/healthz")).is_success
                took.append(perf_counter() - began)
                await asyncio.sleep(0.05)
        print(f"/healthz beside {IDLE} sockets: {max(took) * 1000:.1f} ms at most")  # noqa: T201
        for talk in served.server.server_state.connections:
            talk.transport.close()


async def test_who_hangs_up_in_the_middle_is_no_failure(
    served: Served, partner: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(5):
        async with served.talk(partner) as talk:
            for number in range(MESSAGES_AT_ONCE * 2):
                await talk.say(type="ping")
                if number % 40 == 0:
                    await talk.ask(f"{number}", LARGE)
            talk.connection.transport.abort()
    await _until(lambda: not served.server.server_state.connections)
    ours = ("flotte", "uvicorn")
    assert [each for each in caplog.records if each.name.startswith(ours) and each.levelname != "INFO"] == []


async def test_many_news_of_one_thing_are_one(cast: Cast) -> None:
    """So is what waits for whoever reads slowly: bounded by the things there are, and beyond that he is told to ask."""
    with news.listening("ord") as ear:
        for _ in range(3):
            news.spread("co_1 ord_1 msvc_1")
        heard = await ear.listen()
        assert (dict(heard.companies), heard.all) == ({"ord_1": "co_1"}, False)
        for number in range(news.MOST_HEARD + 1):
            news.spread(f"co_1 ord_{number}")
        heard = await ear.listen()
        assert (len(heard.companies), heard.all) == (news.MOST_HEARD, True)


def _raw(served: Served) -> socket.socket:
    """A connection whose own buffer is small, and which nobody reads."""
    raw = socket.socket()
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    raw.connect(("127.0.0.1", int(served.url.rpartition(":")[2])))
    raw.setblocking(False)
    return raw


def _sent(raw: socket.socket, data: bytes) -> Awaitable[None]:
    return asyncio.get_running_loop().sock_sendall(raw, data)


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.02)


async def _token(cast: Cast) -> str:
    text = new_token()
    row = await ApiToken.create(name="one more", token_hash=digest(text), scopes=["orders:read"], created_at=real_now())
    await Consent.create(company_id=cast.acme.id, api_token_id=row.id, granted_at=real_now())
    return text

"""What the log and the metrics tell of sockets, and of connections that never became a request."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.cast import Cast
from tests.live.talk import Served
from tests.live.test_floods import raw_socket
from web import connection
from web.traffic import Traffic


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Callable[[str], list[dict[str, Any]]]:
    """The fields of the lines with that message."""
    caplog.set_level(logging.INFO, logger="flotte.access")
    return lambda message: [record.__dict__["fields"] for record in caplog.records if record.msg == message]


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.02)


async def test_a_socket_is_one_line(
    served: Served, partner: dict[str, str], cast: Cast, told: Callable[[str], list[dict[str, Any]]]
) -> None:
    traffic = traffic_of(served)
    async with served.talk(partner):
        assert dict(figures(traffic))["flotte_sockets_open"] == 1
        assert told("socket") == []
    await until(lambda: told("socket"))
    (line,) = told("socket")
    assert line.pop("seconds") >= 0
    assert line == {"route": "/graphql", "status": 101, "code": 1000, "actor": cast.partner.id}
    assert dict(figures(traffic))["flotte_sockets_open"] == 0
    assert traffic.requests["/graphql", "WEBSOCKET", "101"] == 1


async def test_how_it_was_closed(
    served: Served, partner: dict[str, str], told: Callable[[str], list[dict[str, Any]]]
) -> None:
    async with served.socket(partner) as talk:
        await talk.say("no JSON")
        assert (await talk.closed())[0] == 4400
    async with raw_socket(served, partner):
        pass  # it hangs up without a goodbye
    await until(lambda: len(told("socket")) == 2)
    assert [line["code"] for line in told("socket")] == [4400, 1005]


async def test_a_handshake_that_is_refused(served: Served, told: Callable[[str], list[dict[str, Any]]]) -> None:
    status, _ = await served.refused({})
    assert status == 401
    await until(lambda: told("socket"))
    assert [(line["status"], line["actor"]) for line in told("socket")] == [(401, None)]


@pytest.fixture
def _counted_anew() -> Iterator[None]:
    before = connection.refused.copy()
    connection.refused.clear()
    yield
    connection.refused.clear()
    connection.refused.update(before)


@pytest.mark.usefixtures("_counted_anew")
async def test_what_never_became_a_request(served: Served, told: Callable[[str], list[dict[str, Any]]]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(served.url.rpartition(":")[2]))
    writer.write(b"hello\r\n\r\n")
    assert (await reader.readline()).startswith(b"HTTP/1.1 400")
    writer.close()
    assert told("connection refused") == [{"status": 400}]
    assert ("flotte_connections_refused_total", 1) in figures(traffic_of(served))


def traffic_of(served: Served) -> Traffic:
    return served.server._app.user_middleware[0].kwargs["traffic"]


def figures(traffic: Traffic) -> list[tuple[str, float]]:
    return [(sample.name, sample.value) for family in traffic.collect() for sample in family.samples]

"""Raw bytes over real sockets: how long a client may take, how much he may send, and what is no HTTP at all."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from web import connection
from web.connection import MAX_HEAD, MAX_HEADERS, Connection

POST = b"POST / HTTP/1.1\r\nhost: a\r\n"
CHUNKED = b"transfer-encoding: chunked\r\n"
UPGRADE = b"connection: upgrade\r\nupgrade: "
FEW = "GET / HTTP/1.1\r\nhost: localhost\r\n"
WRONG = {
    "no HTTP": b"hello\r\n\r\n",
    "a version that is none": b"GET / HTTP/9.9\r\nhost: a\r\n\r\n",
    "a space before the colon": b"GET / HTTP/1.1\r\nhost : a\r\n\r\n",
    "a folded header": b"GET / HTTP/1.1\r\nhost: a\r\nx: a\r\n b\r\n\r\n",
    "NUL in a header": b"GET / HTTP/1.1\r\nhost: a\x00b\r\n\r\n",
    "two lengths": POST + b"content-length: 5\r\ncontent-length: 6\r\n\r\nhello!",
    "a length and chunks": POST + b"content-length: 6\r\n" + CHUNKED + b"\r\n0\r\n\r\n",
    "chunks and a length": POST + CHUNKED + b"content-length: 6\r\n\r\n0\r\n\r\n",
    "an encoding after chunks": POST + b"transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "an encoding with a strange space": POST + b"transfer-encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    "a negative length": POST + b"content-length: -1\r\n\r\n",
    "a length with a sign": POST + b"content-length: +5\r\n\r\nhello",
    "a chunk size that is none": POST + b"transfer-encoding: chunked\r\n\r\nxyz\r\n",
    "bytes beyond ASCII in the path": b"GET /\xc3\xa9 HTTP/1.1\r\nhost: a\r\n\r\n",
    "an address of another kind": b"CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
    "an encoding before chunks": POST + b"transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "an upgrade with a length": POST + UPGRADE + b"h2c\r\ncontent-length: 5\r\n\r\nhello",
    "an upgrade with chunks": POST + UPGRADE + b"h2c\r\n" + CHUNKED + b"\r\n0\r\n\r\n",
    "a socket with a length": FEW.encode() + UPGRADE + b"websocket\r\ncontent-length: 5\r\n\r\nhello",
    "a socket with chunks": FEW.encode() + UPGRADE + b"websocket\r\n" + CHUNKED + b"\r\n0\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
}


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Answers with the body it was sent, or the names of the headers, or before it has read anything."""
    if scope["type"] == "http" and scope["path"] == "/early":
        await PlainTextResponse("early")(scope, receive, send)
    elif scope["type"] == "http":
        body = await Request(scope, receive).body() if scope["method"] == "POST" else b"well"
        names = b", ".join(name for name, _ in scope["headers"])
        await PlainTextResponse(names if scope["path"] == "/names" else body or b"nothing")(scope, receive, send)


class Served:
    """A port of 127.0.0.1."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def told(self, *parts: bytes) -> bytes:
        """All that comes back until the server hangs up."""
        reader, writer = await self.opened()
        for part in parts:
            writer.write(part)
            await asyncio.sleep(0)
        async with asyncio.timeout(10):
            found = await reader.read()
        writer.close()
        return found


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    config = uvicorn.Config(application, port=0, http=Connection, ws="none", lifespan="off", log_config=None)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server._serve())
    async with asyncio.timeout(10):
        while not server.started:  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.01)
    yield Served(server.servers[0].sockets[0].getsockname()[1])
    server.should_exit = True
    await running


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def deadlines(*, head: float = 10, request: float = 30) -> None:
        monkeypatch.setattr(connection, "HEAD_SECONDS", head)
        monkeypatch.setattr(connection, "REQUEST_SECONDS", request)

    return deadlines


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def code(answer: bytes) -> str:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/json" in head
    assert b"connection: close" in head
    for header in (b"cache-control: no-store", b"x-content-type-options: nosniff", b"frame-ancestors 'none'"):
        assert header in head
    return json.loads(body)["error"]["code"]


@pytest.mark.parametrize("sent", WRONG.values(), ids=WRONG.keys())
async def test_what_is_no_request_is_answered_once(served: Served, sent: bytes) -> None:
    answer = await served.told(sent + b"GET /smuggled HTTP/1.1\r\nhost: a\r\n\r\n")
    assert (status(answer), code(answer)) == (400, "BAD_USER_INPUT")
    assert answer.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("kind", [b"h2c", b"websocket", b"websocket, h2c"])
async def test_an_upgrade_that_has_a_body_is_refused_by_its_head(served: Served, kind: bytes) -> None:
    """The parser would take what follows for another request, a proxy for the body: somebody else got its answer."""
    answer = await served.told(POST + UPGRADE + kind + b"\r\ncontent-length: 500\r\n\r\n")
    assert (status(answer), code(answer)) == (400, "BAD_USER_INPUT")


async def test_an_upgrade_that_is_not_ours_is_the_last_request(served: Served) -> None:
    upgrade = FEW.encode() + UPGRADE + b"h2c\r\n\r\n"
    answer = await served.told(upgrade + b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
    assert (answer.count(b"HTTP/1.1 "), status(answer)) == (1, 200)
    assert b"connection: close" in answer


async def test_a_trailer_is_no_header(served: Served) -> None:
    trailer = b"0\r\nx-forwarded-for: 192.0.2.66\r\n\r\n"
    answer = await served.told(b"POST /names HTTP/1.1\r\nhost: a\r\nconnection: close\r\n" + CHUNKED + b"\r\n", trailer)
    assert answer.endswith(b"host, connection, transfer-encoding")


async def test_trailers_are_counted(served: Served) -> None:
    answer = await served.told(POST + CHUNKED + b"\r\n0\r\n" + b"x: " + b"a" * MAX_HEAD + b"\r\n\r\n")
    assert status(answer) == 400


async def test_what_was_answered_is_answered_once(served: Served) -> None:
    reader, writer = await served.opened()
    writer.write(b"POST /early HTTP/1.1\r\nhost: a\r\n" + CHUNKED + b"\r\n")
    assert await reader.readuntil(b"early")
    writer.write(b"ZZ\r\n")  # no size of a chunk
    assert await reader.read() == b""
    writer.close()


async def test_requests_follow_each_other(served: Served) -> None:
    more = POST + b"content-length: 5\r\n\r\nhello"
    last = POST + b"transfer-encoding: chunked\r\nconnection: close\r\n\r\n3\r\nbye\r\n0\r\n\r\n"
    answer = await served.told(more[:20], more[20:], more + last)
    assert answer.count(b"HTTP/1.1 200 ") == 3
    assert answer.endswith(b"bye")


@pytest.mark.parametrize(
    "sent",
    [
        f"{FEW}x: {'a' * MAX_HEAD}\r\n\r\n",
        f"{FEW}x: {'a' * MAX_HEAD}",
        FEW + "x: aaaaaaaa\r\n" * MAX_HEADERS + "\r\n",
        f"GET /{'a' * MAX_HEAD} HTTP/1.1\r\nhost: a\r\n\r\n",
    ],
    ids=["long", "without end", "many", "long address"],
)
@pytest.mark.parametrize("pieces", [1, 7])
async def test_a_head_that_is_too_large(served: Served, sent: str, pieces: int) -> None:
    size = len(sent) // pieces + 1
    answer = await served.told(*(sent[at : at + size].encode() for at in range(0, len(sent), size)))
    assert (status(answer), code(answer)) == (431, "TOO_LARGE")


async def test_a_head_that_is_just_small_enough(served: Served) -> None:
    head = f"{FEW}connection: close\r\nx: {'a' * (MAX_HEAD - 100)}\r\n\r\n"
    assert status(await served.told(head[:100].encode(), head[100:].encode())) == 200


async def test_who_says_nothing_is_hung_up_on(served: Served, hurried: Callable[..., None]) -> None:
    hurried(head=0.05)
    assert await served.told() == b""


@pytest.mark.parametrize("before", [b"", FEW.encode() + b"\r\n"], ids=["first", "second"])
async def test_a_head_that_does_not_end(served: Served, hurried: Callable[..., None], before: bytes) -> None:
    hurried(head=0.1)
    reader, writer = await served.opened()
    writer.write(before)
    if before:
        await reader.readuntil(b"well")
    writer.write(b"GET /")
    told = asyncio.create_task(reader.read(65_536))  # to the end is too far: a byte that came too late breaks it off
    for _ in range(200):  # a byte now and then moves no deadline
        if (await asyncio.wait([told], timeout=0.02))[0]:
            break
        writer.write(b"a")
    assert (status(told.result()), code(told.result())) == (408, "TIMEOUT")
    writer.close()


async def test_line_breaks_between_requests_keep_nothing_open(served: Served, hurried: Callable[..., None]) -> None:
    hurried(head=0.1)
    reader, writer = await served.opened()
    writer.write(FEW.encode() + b"\r\n")
    await reader.readuntil(b"well")
    told = asyncio.create_task(reader.read())
    for _ in range(200):
        if (await asyncio.wait([told], timeout=0.02))[0]:
            break
        writer.write(b"\r\n")
    assert told.done()
    # Bytes that it has not read when it hangs up are an error to who sent them.
    assert isinstance(told.exception(), ConnectionResetError) or told.result() == b""
    writer.close()


async def test_a_request_after_line_breaks_has_all_its_time(served: Served, hurried: Callable[..., None]) -> None:
    reader, writer = await served.opened()
    writer.write(FEW.encode() + b"\r\n")
    await reader.readuntil(b"well")
    hurried(head=0.2)
    writer.write(b"\r\n")
    await asyncio.sleep(0.05)
    hurried(head=10, request=0.3)
    writer.write(POST + b"content-length: 5\r\nconnection: close\r\n\r\nhel")
    await asyncio.sleep(0.2)
    writer.write(b"lo")
    assert status(await reader.read()) == 200
    writer.close()


async def test_a_body_that_does_not_end(served: Served, hurried: Callable[..., None]) -> None:
    hurried(request=0.1)
    answer = await served.told(POST + b"content-length: 5\r\n\r\nhel")
    assert (status(answer), code(answer)) == (408, "TIMEOUT")
    slow = POST + b"connection: close\r\ncontent-length: 5\r\n\r\nhel"
    assert status(await served.told(slow, b"lo")) == 200


async def test_a_health_check_beside_a_thousand_silent_clients(served: Served) -> None:
    silent = [await served.opened() for _ in range(1_000)]
    for _, writer in silent[::2]:
        writer.write(FEW.encode())
    assert status(await served.told(f"{FEW}connection: close\r\n\r\n".encode())) == 200
    for _, writer in silent:
        writer.close()

"""Who sends without a pause is told goodbye, however he does it. That others have their turn: `bench.sockets`."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import monotonic

import pytest
from websockets.client import ClientProtocol
from websockets.frames import Opcode
from websockets.uri import parse_uri

from tests.live.talk import PATIENCE, PROTOCOL, Served
from web import caller, socket_connection
from web.socket import MESSAGES_AT_ONCE
from web.socket_connection import FRAMES_AT_ONCE, MAX_MESSAGE, PIECE

TOO_MANY = (1008, "Too many messages")
MANY = FRAMES_AT_ONCE * 5
CHUNK = 4096


class Raw:
    """A client who does with frames what a well-behaved library would not."""

    def __init__(self, raw: socket.socket, protocol: ClientProtocol) -> None:
        self._raw = raw
        self.protocol = protocol
        self._loop = asyncio.get_running_loop()

    async def push(self) -> None:
        """Send what the protocol has to send, at once."""
        await self._loop.sock_sendall(self._raw, b"".join(self.protocol.data_to_send()))

    async def heard(self) -> None:
        """Take what comes; an end is an end."""
        async with asyncio.timeout(PATIENCE):
            data = await self._loop.sock_recv(self._raw, 65_536)
        self.protocol.receive_data(data) if data else self.protocol.receive_eof()

    async def closed(self) -> tuple[int, str]:
        while self.protocol.close_rcvd is None:
            await self.heard()
        return self.protocol.close_rcvd.code, self.protocol.close_rcvd.reason


@asynccontextmanager
async def raw_socket(served: Served, headers: dict[str, str]) -> AsyncIterator[Raw]:
    with socket.create_connection(("127.0.0.1", int(served.url.rpartition(":")[2]))) as connected:
        connected.setblocking(False)
        raw = Raw(
            connected, ClientProtocol(parse_uri(served.url.replace("http", "ws") + "/graphql"), subprotocols=[PROTOCOL])
        )
        request = raw.protocol.connect()
        request.headers.update(headers)
        raw.protocol.send_request(request)
        await raw.push()
        while not raw.protocol.events_received():
            await raw.heard()
        assert raw.protocol.handshake_exc is None
        yield raw


async def test_what_comes_together_is_answered_in_its_order(served: Served, partner: dict[str, str]) -> None:
    """Several pieces: the first message ends in the second of them."""
    async with raw_socket(served, partner) as raw:
        raw.protocol.send_text(b'{"type": "connection_init", "payload": {"fill": "%s"}}' % (b"x" * 2 * PIECE))
        for number in range(MESSAGES_AT_ONCE // 2):
            ask = b'{"type": "subscribe", "id": "%d", "payload": {"query": "{ n%d: __typename }"}}' % (number, number)
            raw.protocol.send_text(ask) if number < 5 else raw.protocol.send_text(b'{"type": "ping"}')
        await raw.push()
        texts: list[bytes] = []
        while len(texts) < 1 + 5 * 2 + MESSAGES_AT_ONCE // 2 - 5:
            await raw.heard()
            texts += [bytes(event.data) for event in raw.protocol.events_received() if hasattr(event, "data")]
        assert texts[0] == b'{"type":"connection_ack"}'
        assert sum(text == b'{"type":"pong"}' for text in texts) == MESSAGES_AT_ONCE // 2 - 5
        for number in range(5):
            assert sum(b'"n%d"' % number in text for text in texts) == 1


@pytest.mark.parametrize("kind", [Opcode.PING, Opcode.PONG, Opcode.CONT])
async def test_frames_that_no_application_sees_are_counted(
    served: Served, partner: dict[str, str], kind: Opcode
) -> None:
    async with raw_socket(served, partner) as raw:
        if kind is Opcode.CONT:
            raw.protocol.send_text(b"", fin=False)
        for _ in range(MANY):
            match kind:
                case Opcode.PING:
                    raw.protocol.send_ping(b"")
                case Opcode.PONG:
                    raw.protocol.send_pong(b"")
                case _:
                    raw.protocol.send_continuation(b"", fin=False)
        await raw.push()
        assert await raw.closed() == TOO_MANY


async def test_a_few_of_them_are_welcome(served: Served, partner: dict[str, str]) -> None:
    async with raw_socket(served, partner) as raw:
        for _ in range(FRAMES_AT_ONCE // 2):
            raw.protocol.send_ping(b"")
        raw.protocol.send_text(b'{"type":', fin=False)
        raw.protocol.send_continuation(b' "connection_init"}', fin=True)
        await raw.push()
        texts: list[bytes] = []
        while b'{"type":"connection_ack"}' not in texts:
            await raw.heard()
            texts += [bytes(event.data) for event in raw.protocol.events_received() if hasattr(event, "data")]


async def test_after_our_goodbye_nobody_is_listened_to_for_long(
    served: Served, partner: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """He sends on without a look at what we say."""
    taken = 0
    parse = socket_connection.WebSocketsSansIOProtocol.data_received

    def counted(self: socket_connection.SocketConnection, data: bytes) -> None:
        nonlocal taken
        taken += len(data) if self.close_sent else 0
        parse(self, data)

    monkeypatch.setattr(socket_connection.WebSocketsSansIOProtocol, "data_received", counted)
    async with raw_socket(served, partner) as raw:
        raw.protocol.send_text(b'{"type": "ping"}')
        message = b"".join(raw.protocol.data_to_send())
        began = monotonic()
        with suppress(OSError):
            async with asyncio.timeout(PATIENCE):
                while True:
                    await asyncio.get_running_loop().sock_sendall(raw._raw, message * (CHUNK // len(message)))
        assert monotonic() - began < PATIENCE / 2  # hung up on, not waited for
    assert MAX_MESSAGE - PIECE <= taken <= MAX_MESSAGE


async def test_who_is_hung_up_on_does_not_come_again_without_a_pause(
    served: Served, partner: dict[str, str], fleet: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caller._opened, "burst", 2)
    for _ in range(2):
        async with served.talk(partner):
            pass
    status, body = await served.refused(partner)
    assert (status, body["errors"][0]["extensions"]["code"]) == (429, "THROTTLED")
    async with served.talk(fleet):
        pass

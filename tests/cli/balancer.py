"""A balancer: it sends each connection to a server that said it is ready, and tries nothing twice."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import count

LOOKS_EVERY = 0.1  # seconds
SLOWEST = 10  # seconds: a machine that is busy is no server that is gone


class Balancer:
    """`ready` are the ports of the servers that answered 200 when it looked last."""

    def __init__(self, ports: Sequence[int]) -> None:
        self.ports = ports
        self.ready: set[int] = set()
        self._turn = count()
        self._pipes: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[int]:
        """Its own port."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        looking = [asyncio.create_task(self._look(port)) for port in self.ports]
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            server.close()
            tasks = [*looking, *self._pipes]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(0)  # transports close in the next turn of the loop

    async def until(self, port: int, *, ready: bool) -> None:
        """Wait until it knows that the server is ready, or is not."""
        async with asyncio.timeout(60):
            while (port in self.ready) is not ready:  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def _look(self, port: int) -> None:
        while True:
            if await _is_ready(port):
                self.ready.add(port)
            else:
                self.ready.discard(port)
            await asyncio.sleep(LOOKS_EVERY)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._pipes.add(this := asyncio.current_task())
        this.add_done_callback(self._pipes.discard)
        ready = sorted(self.ready)
        if not ready:  # the client sees a connection that is closed
            writer.close()
            return
        try:
            there, back = await asyncio.open_connection("127.0.0.1", ready[next(self._turn) % len(ready)])
        except OSError:
            writer.close()
            return
        try:
            await asyncio.gather(_pipe(reader, back), _pipe(there, writer))
        finally:
            back.close()
            writer.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()  # a side that hangs up hangs up on the other one too


async def _is_ready(port: int) -> bool:
    try:
        async with asyncio.timeout(SLOWEST):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                writer.write(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                status = await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False
    return b" 200 " in status

"""What stands between Flotte and PostgreSQL, and fails as it is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

CHUNK = 65536


@dataclass
class Link:
    """One connection through the proxy. What is `lost` never arrives, in either direction, not even its end."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    lost: bool = False


@dataclass
class Proxy:
    """From a port of 127.0.0.1 to a socket's path. `delay`: seconds for every piece; `silent`: nothing arrives."""

    socket: str
    port: int = 0
    delay: float = 0.0
    silent: bool = False
    _links: list[Link] = field(default_factory=list[Link])
    _tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    def lose(self) -> None:
        """The connections that there are become half-open: nobody hears of the other any more. New ones are well."""
        for link in self._links:
            link.lost = True

    def reset(self) -> None:
        """Both ends of every connection are told that it is no more."""
        for link in self._links:
            link.client.transport.abort()
            link.server.transport.abort()

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One more connection."""
        task = asyncio.get_running_loop().create_task(self._link(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        """Of all connections."""
        self.silent = False
        self.reset()
        await asyncio.gather(*self._tasks)

    async def _link(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            from_server, to_server = await asyncio.open_unix_connection(self.socket)
        except OSError:
            writer.transport.abort()
            return
        link = Link(writer, to_server)
        self._links.append(link)
        await asyncio.gather(self._pass(link, reader, to_server), self._pass(link, from_server, writer))
        self._links.remove(link)
        for end in (writer, to_server):
            end.transport.abort()
            with suppress(OSError):
                await end.wait_closed()

    async def _pass(self, link: Link, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while piece := await reader.read(CHUNK):
                await self._take_time()
                if not link.lost:
                    writer.write(piece)
                    await writer.drain()
        await self._take_time()
        if not link.lost:
            writer.close()

    async def _take_time(self) -> None:
        await asyncio.sleep(self.delay)
        while self.silent:  # noqa: ASYNC110  the test tells nobody
            await asyncio.sleep(0.01)


@asynccontextmanager
async def between(socket: str) -> AsyncIterator[Proxy]:
    """A proxy that listens."""
    proxy = Proxy(socket)
    listening = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
    proxy.port = listening.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        listening.close()
        await proxy.end()

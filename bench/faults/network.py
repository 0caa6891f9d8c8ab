"""A network in a process that survives its workers: it acts once for a request id, and loses and doubles replies."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

import orjson

from provisioning.network import Done, NetworkFailed
from provisioning.simulated_network import SimulatedNetwork
from resolvers.job import EsimProfile, Line, Parcel, Port, PortProgress, Shipment
from rules.lifecycle import SimKind

LOST, DOUBLED, REFUSED = 0.05, 0.02, 0.02  # of the requests
SLOWEST = 0.02  # seconds
MOST_BYTES = 64 * 1024


@dataclass
class FaultyNetwork:
    """`effects` counts what it did by request id; `forgets`: it acts again and knows of nothing."""

    forgets: bool = False
    lost: float = LOST
    effects: Counter[str] = field(default_factory=Counter[str])
    troubles: Counter[str] = field(default_factory=Counter[str])
    inner: SimulatedNetwork = field(default_factory=lambda: SimulatedNetwork(seconds=0))

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[int]:
        """It answers on the port of 127.0.0.1 that is yielded; one request for each connection."""
        server = await asyncio.start_server(self._answer, "127.0.0.1", 0, limit=MOST_BYTES)
        async with server:
            yield server.sockets[0].getsockname()[1]

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = orjson.loads(await reader.readline())
            writer.write(await self._reply(asked["verb"], asked["id"], asked["line"]))
            await writer.drain()
        except (ConnectionError, orjson.JSONDecodeError):
            self.troubles["hung up"] += 1  # a worker that was killed
        finally:
            writer.close()

    async def _reply(self, verb: str, request_id: str, line: dict[str, Any] | None) -> bytes:
        await asyncio.sleep(random.uniform(0, SLOWEST))  # noqa: S311  no secret
        chance = random.random()  # noqa: S311
        if chance < REFUSED:
            return self._trouble("refused for now", b'{"failed":"out of order"}\n')
        if verb == "looked_up":
            self.troubles["looked up"] += 1
            done = None if self.forgets else await self.inner.looked_up(request_id)
            return (
                orjson.dumps({"known": done is not None, "profile": _profile(done.profile if done else None)}) + b"\n"
            )
        reply = orjson.dumps({"profile": _profile(await self._act(verb, request_id, _line(line)))}) + b"\n"
        if chance < REFUSED + self.lost:
            return self._trouble("reply lost", b"")
        if chance < REFUSED + self.lost + DOUBLED:
            return self._trouble("answered twice", reply * 2)
        return reply

    async def _act(self, verb: str, request_id: str, line: Line) -> EsimProfile | None:
        known = await self.inner.looked_up(request_id)
        if known is None or self.forgets:
            self.effects[request_id] += 1
        return await getattr(self.inner, verb)(request_id, line)

    def _trouble(self, what: str, reply: bytes) -> bytes:
        self.troubles[what] += 1
        return reply


@dataclass(frozen=True)
class Remote:
    """The adapter of a worker in another process."""

    port: int

    async def looked_up(self, request_id: str) -> Done | None:
        """See `Network`."""
        reply = await self._asked("looked_up", request_id)
        return Done(_profile_of(reply)) if reply["known"] else None

    async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        return _profile_of(await self._asked("provision", request_id, line))

    async def port_in(self, request_id: str, line: Line, port: Port) -> PortProgress:  # noqa: ARG002
        """See `Network`: no number comes along here."""
        raise NetworkFailed("no number comes along", permanent=True)

    async def cancel_port(self, request_id: str, line: Line, port: Port) -> None:
        """See `Network`."""

    async def activate(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("activate", request_id, line)

    async def modify(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("modify", request_id, line)

    async def suspend(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("suspend", request_id, line)

    async def resume(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("resume", request_id, line)

    async def block_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("block_sim", request_id, line)

    async def unblock_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("unblock_sim", request_id, line)

    async def replace_sim(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        return _profile_of(await self._asked("replace_sim", request_id, line))

    async def send_card(self, request_id: str, line: Line, parcel: Parcel) -> Shipment:  # noqa: ARG002
        """See `Network`."""
        raise NetworkFailed("this network sends no cards", permanent=True)

    async def deprovision(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("deprovision", request_id, line)

    async def release(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._asked("release", request_id, line)

    async def _asked(self, verb: str, request_id: str, line: Line | None = None) -> dict[str, Any]:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=MOST_BYTES)
            writer.write(orjson.dumps({"verb": verb, "id": request_id, "line": asdict(line) if line else None}) + b"\n")
            reply = await reader.readline()
            writer.close()
        except ConnectionError as error:
            raise NetworkFailed(str(error), permanent=False) from error
        if not reply:
            raise NetworkFailed("connection reset", permanent=False)
        told = orjson.loads(reply)
        if "failed" in told:
            raise NetworkFailed(told["failed"], permanent=False)
        return told


def _line(told: dict[str, Any] | None) -> Line:
    fields: dict[str, Any] = dict(told or {})
    fields["sim_kind"] = SimKind(fields["sim_kind"]) if fields["sim_kind"] else None
    fields["option_codes"] = tuple(fields["option_codes"])
    return Line(**fields)


def _profile(profile: EsimProfile | None) -> dict[str, str] | None:
    return asdict(profile) if profile else None


def _profile_of(reply: dict[str, Any]) -> EsimProfile | None:
    return EsimProfile(**reply["profile"]) if reply["profile"] else None

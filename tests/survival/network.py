"""A network that outlives those who ask it: what it did is in a file."""

import asyncio
import random
import sqlite3
from contextlib import closing
from pathlib import Path

from provisioning.network import Done
from provisioning.simulated_network import SimulatedNetwork, _profile
from resolvers.job import EsimProfile, Line

LONGEST = 0.02  # seconds before it acts, and after


class LastingNetwork:
    """Honours request ids, also of processes that are no more. Takes a moment before it acts and after."""

    def __init__(self, file: Path) -> None:
        self._file = sqlite3.connect(file, isolation_level=None, timeout=10)
        self._file.execute("PRAGMA synchronous = OFF")
        self._file.execute("CREATE TABLE IF NOT EXISTS acted (request TEXT PRIMARY KEY, line TEXT)")

    async def looked_up(self, request_id: str) -> Done | None:
        known = self._file.execute("SELECT 1 FROM acted WHERE request = ?", (request_id,)).fetchone()
        return Done(_profile(request_id)) if known else None

    async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
        await self._act(request_id, line)
        return await SimulatedNetwork(seconds=0).provision(request_id, line)

    async def activate(self, request_id: str, line: Line) -> None:
        await self._act(request_id, line)

    async def modify(self, request_id: str, line: Line) -> None:
        await self._act(request_id, line)

    async def deprovision(self, request_id: str, line: Line) -> None:
        await self._act(request_id, line)

    async def release(self, request_id: str, line: Line) -> None:
        await self._act(request_id, line)

    async def _act(self, request_id: str, line: Line) -> None:
        await asyncio.sleep(random.uniform(0, LONGEST))
        self._file.execute("INSERT OR IGNORE INTO acted VALUES (?, ?)", (request_id, "|".join(words(line))))
        await asyncio.sleep(random.uniform(0, LONGEST))


def words(line: Line) -> tuple[str, ...]:
    """What is switched on for a service."""
    return (line.service_id, line.plan_code, *line.option_codes)


def acted(file: Path) -> list[tuple[str, tuple[str, ...]]]:
    """The requests that had an effect, in their order, with the words of their lines."""
    with closing(sqlite3.connect(file)) as kept:
        rows = kept.execute("SELECT request, line FROM acted ORDER BY rowid").fetchall()
    return [(request, tuple(line.split("|"))) for request, line in rows]


def switched_on(done: list[tuple[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """What is on in the end, by service, for those that were ever asked about; empty words are off."""
    on: dict[str, tuple[str, ...]] = {}
    for request, line in done:
        step = request.rpartition(":")[2]
        if step in {"ACTIVATE", "MODIFY"}:
            on[line[0]] = line
        elif step == "DEPROVISION":
            on[line[0]] = ()
    return on

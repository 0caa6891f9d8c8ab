"""Killing what runs, again and again, while clients ask: what the history is made of."""

import asyncio
import random
import statistics
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import httpx2

from tests.survival.clients import Load
from tests.survival.processes import Fate, Role, started

ANSWERS = 20  # at most, during the life of a process that is killed from outside
STATEMENTS, OF_A_KIND = 300, 20  # at most, before a process kills itself
AT_MOST = 4.0  # seconds of a life, whatever it was meant to see
FROM_OUTSIDE = 0.5
START = 120  # seconds


@dataclass
class Lives:
    """Processes in their roles, each started again when it is dead, until there were so many kills."""

    roles: list[Role]
    load: Load
    last: list[Any] = field(default_factory=list[Any])
    words: tuple[str, ...] = ("", "COMMIT", "BEGIN")
    killed: Counter[str] = field(default_factory=Counter[str])
    ready_after: list[float] = field(default_factory=list[float])

    async def run(self, kills: int) -> None:
        """Afterwards all roles are filled, and every call has come to its end."""
        clients = asyncio.create_task(self.load.run())
        try:
            async with asyncio.TaskGroup() as together:
                for role in self.roles:
                    together.create_task(self._lives(role, kills))
            self.last = [await self._start(role, Fate()) for role in self.roles]
            await self._some_answers()
            self.load.over.set()
            await clients
        except BaseException:
            clients.cancel()
            await end(self.last)
            raise

    async def _lives(self, role: Role, kills: int) -> None:
        while self.killed.total() < kills:
            fate = self._fate()
            process = await self._start(role, fate)
            self.killed[await self._death(process, fate)] += 1

    def _fate(self) -> Fate:
        """Half of them die at a statement, the others when they have given some answers."""
        if random.random() < FROM_OUTSIDE:
            return Fate()
        word = random.choice(self.words)
        return Fate(random.randint(1, OF_A_KIND if word else STATEMENTS), word)

    async def _some_answers(self) -> None:
        enough = len(self.load.calls) + ANSWERS
        async with asyncio.timeout(START):
            while len(self.load.calls) < enough:  # noqa: ASYNC110  clients tell nobody
                await asyncio.sleep(0.01)

    async def _start(self, role: Role, fate: Fate) -> Any:
        began = monotonic()
        process = await asyncio.to_thread(started, role, fate)
        if role.port:
            await _ready(self.load.url, process)
            if process.exitcode is None:
                self.ready_after.append(monotonic() - began)
        return process

    async def _death(self, process: Any, fate: Fate) -> str:
        """How it died: by its fate, or from outside where that does not come or there is none."""
        calls = self.load.calls
        until, enough = monotonic() + AT_MOST, len(calls) + random.randint(1, ANSWERS)
        while process.exitcode is None and monotonic() < until and (fate.at or len(calls) < enough):  # noqa: ASYNC110
            await asyncio.sleep(random.uniform(0, 0.02))
        way = "at a moment" if process.exitcode is None else f"at a {fate.word or 'statement'}"
        await end([process])
        return way

    def told(self) -> str:
        """The figures, for a person."""
        calls = self.load.calls
        again = sum(call.attempts > 1 for call in calls)
        given_up = sum(call.told is None for call in calls)
        ways = ", ".join(f"{number} {way}" for way, number in sorted(self.killed.items()))
        answers = Counter(call.told.what for call in calls if call.told)
        return (
            f"{self.killed.total()} kills ({ways}); {len(calls)} calls, {again} asked again, {given_up} given up; "
            f"ready after {statistics.median(self.ready_after):.2f} s, at most {max(self.ready_after):.2f} s; "
            + ", ".join(f"{number} {what}" for what, number in answers.most_common())
        )


async def end(processes: list[Any]) -> None:
    """Kill them, and see that nothing else ended them."""
    for process in processes:
        process.kill()
        await asyncio.to_thread(process.join)
        assert process.exitcode == -9, process.exitcode


async def _ready(url: str, process: Any) -> None:
    async with asyncio.timeout(START), httpx2.AsyncClient(base_url=url) as http:
        while process.exitcode is None:
            try:
                if (await http.get("/readyz")).is_success:
                    return
            except httpx2.TransportError:
                await asyncio.sleep(0.01)


def log_of(folder: Path) -> Path:
    """Where the processes of a test say what they have to say."""
    return folder / "processes.log"

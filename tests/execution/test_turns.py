"""What follows from a batch is spread over rounds of the event loop, so that others are answered in between."""

import asyncio
import time

import pytest

from execution import turns
from execution.turns import SECONDS, in_turn

PARTS = 60


async def rounds_meanwhile(work: float) -> int:
    """How often somebody else had his turn while the parts of a batch, loaded at once, were each worked on."""
    loaded: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def part() -> None:
        await in_turn(loaded)
        until = time.perf_counter() + work
        while time.perf_counter() < until:
            pass

    parts = [asyncio.create_task(part()) for _ in range(PARTS)]
    await asyncio.sleep(0)
    loaded.set_result("")
    rounds = 0
    while not all(each.done() for each in parts):
        await asyncio.sleep(0)
        rounds += 1
    return rounds


async def test_long_work_lets_others_in() -> None:
    assert await rounds_meanwhile(SECONDS / 2) >= PARTS / 6


async def test_the_next_batch_begins_anew() -> None:
    for _ in range(3):
        assert await asyncio.wait_for(rounds_meanwhile(0), timeout=30) >= 1


def test_another_event_loop_is_not_kept_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop that ended in the middle of a turn leaves nothing behind."""
    ended = asyncio.new_event_loop()
    ended.close()
    monkeypatch.setattr(turns._turn, "_loop", ended)
    monkeypatch.setattr(turns._turn, "_began", time.perf_counter() - 1)
    assert asyncio.run(asyncio.wait_for(in_turn(asyncio.sleep(0, "loaded")), timeout=30)) == "loaded"

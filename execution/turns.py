"""Taking turns: the ordinary executor completes all that a batch loaded in one go, and everybody else would wait."""

import asyncio
import time
from collections.abc import Awaitable
from typing import TypeVar

V = TypeVar("V")
SECONDS = 0.005


class _Turn:
    """One round of the event loop, as far as it is spent on completing what was loaded."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._began = 0.0

    def is_over(self) -> bool:
        """Whether the others should have their turn first."""
        loop, now = asyncio.get_running_loop(), time.perf_counter()
        if self._loop is not loop:
            self._loop, self._began = loop, now
            loop.call_soon(self._next)
        return now - self._began > SECONDS

    def _next(self) -> None:
        self._loop = None


_turn = _Turn()


async def in_turn(loaded: Awaitable[V]) -> V:
    """What is loaded, when the event loop has time for what follows from it."""
    value = await loaded
    while _turn.is_over():  # noqa: ASYNC110  nobody rings: the next round of the loop is what is waited for
        await asyncio.sleep(0)
    return value

"""Waking the workers of this process when an order was placed; those of other processes look every second."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

_bells: set[asyncio.Event] = set()


def wake() -> None:
    """Let every worker of this process look for orders now. Call it after the commit."""
    for bell in _bells:
        bell.set()


@contextmanager
def listening() -> Generator[asyncio.Event]:
    """An event that `wake` sets; who waits for it clears it."""
    bell = asyncio.Event()
    _bells.add(bell)
    try:
        yield bell
    finally:
        _bells.remove(bell)

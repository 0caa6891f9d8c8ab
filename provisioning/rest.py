"""Waiting for a bell, and not for ever."""

import asyncio


async def rest(bell: asyncio.Event, seconds: float) -> None:
    """Until it rings, or so long. Whoever waits clears it."""
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return

"""Waiting for a bell, and not for ever."""

import asyncio


async def rest(bell: asyncio.Event, seconds: float) -> bool:
    """Until it rings, or so long; whether it rang. Whoever waits clears it."""
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return False
    return True

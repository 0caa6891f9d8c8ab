"""News of orders at the network: whoever waits for one here looks at once, instead of when it is his turn.

What a notification says is not believed: it may come twice, late, or before an older one. It is a reason to ask.
"""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

from storage.announcements import announce_at_once

TOPIC = "network"

_waiting: dict[str, set[asyncio.Event]] = {}


async def tell(request_id: str) -> None:
    """Somebody says that the order of this request has moved: whichever process waits for it hears of it."""
    await announce_at_once(TOPIC, request_id)


def spread(request_id: str | None) -> None:
    """Let everybody in this process hear what was told; None when some of it may have been missed."""
    waiting = _waiting.values() if request_id is None else [_waiting.get(request_id, ())]
    for bells in tuple(waiting):
        for bell in bells:
            bell.set()


@contextmanager
def listening(request_id: str) -> Generator[asyncio.Event]:
    """Inside, the event is set when there is news; whoever waits for it clears it."""
    bell = asyncio.Event()
    _waiting.setdefault(request_id, set()).add(bell)
    try:
        yield bell
    finally:
        _waiting[request_id].discard(bell)
        if not _waiting[request_id]:
            del _waiting[request_id]

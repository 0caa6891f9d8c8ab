"""News of orders at the network: whoever waits for one here looks at once, instead of when it is his turn.

What a notification says is not believed: it may come twice, late, or before an older one. It is a reason to ask.
"""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

_waiting: dict[str, set[asyncio.Event]] = {}


def ring(request_id: str) -> None:
    """Somebody says that the order of this request has moved."""
    for bell in _waiting.get(request_id, ()):
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

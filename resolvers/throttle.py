"""Slowing down whoever tries again and again, without ever locking anybody out. In process memory, real time."""

import asyncio
import math
import time
from dataclasses import dataclass, field

MAX_KEYS = 20_000
PATIENCE = 4.0  # seconds that an attempt is held before it is turned away


class TooManyAttempts(Exception):
    """The caller must wait `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds = seconds


@dataclass
class Throttle:
    """Lets `burst` attempts per key through at once, then one every `seconds`."""

    burst: int
    seconds: float
    _paid_until: dict[str, float] = field(default_factory=dict[str, float])

    def wait(self, key: str, *, patience: float, now: float | None = None) -> float:
        """Seconds until this attempt may go ahead. It is counted, unless it would wait longer than `patience`."""
        now = time.monotonic() if now is None else now
        paid_until = max(self._paid_until.get(key, now), now)
        wait = max(0.0, paid_until - now - (self.burst - 1) * self.seconds)
        if wait <= patience:
            self._make_room(now)
            self._paid_until[key] = paid_until + self.seconds
        return wait

    def forgive(self, key: str) -> None:
        """Begin anew: the attempt was a good one."""
        self._paid_until.pop(key, None)

    def clear(self) -> None:
        """Forget everybody."""
        self._paid_until.clear()

    def _make_room(self, now: float) -> None:
        if len(self._paid_until) < MAX_KEYS:
            return
        self._paid_until = {key: until for key, until in self._paid_until.items() if until > now}
        while len(self._paid_until) >= MAX_KEYS:
            del self._paid_until[next(iter(self._paid_until))]


def account_and_subnet(email: str, subnet: str) -> str:
    """A key for one account and one subnet."""
    return f"{subnet} {email[:254]}"


async def slow_down(*doors: tuple[Throttle, str]) -> None:
    """Hold the attempt as long as the strictest of the throttles says for its key.

    Raises TooManyAttempts instead of holding it beyond `PATIENCE`; the throttles after that one do not count it.
    """
    wait = 0.0
    for door, key in doors:
        wait = max(wait, door.wait(key, patience=PATIENCE))
        if wait > PATIENCE:
            raise TooManyAttempts(math.ceil(wait))
    await asyncio.sleep(wait)

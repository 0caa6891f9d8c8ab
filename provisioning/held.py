"""Whether the order that the network is asked for is still this worker's: looked at again when the request goes out."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar

_is_held: ContextVar[Callable[[], bool]] = ContextVar("is_held", default=lambda: True)


class LeaseLost(Exception):
    """The order may be another worker's by now: the network must not hear of it from this one."""


@contextmanager
def asking_while(is_held: Callable[[], bool]) -> Generator[None]:
    """Inside, `check_held` asks this."""
    token = _is_held.set(is_held)
    try:
        yield
    finally:
        _is_held.reset(token)


def check_held() -> None:
    """Raises LeaseLost. A network that waits for anything before it acts calls it after that wait."""
    if not _is_held.get()():
        raise LeaseLost

"""What a mutation lets be written to somebody: after the commit, for a new answer alone, while nobody waits.

A transaction that was undone has no errands, a remembered answer neither. The deed never fails because of a message:
one that the mail server does not take, or that is under way when the process dies, is not sent again.
"""

import logging
from collections.abc import Callable, Coroutine, Generator, Iterable
from contextlib import contextmanager
from typing import TypeAlias

from resolvers.postbox import Postbox, PostboxFull
from rules.errors import InvalidField, InvalidInput, Problem, Refused

log = logging.getLogger("flotte.mail")

# Looks up whom to write to, and writes.
Errand: TypeAlias = Callable[[Postbox], Coroutine[None, None, None]]
_postboxes: list[Postbox] = []


def run_errands(errands: Iterable[Errand]) -> None:
    """Begin them, where there is a mail server. Call it after the commit, in the event loop."""
    postbox = _postboxes[-1] if _postboxes else None
    if postbox is None or not postbox.is_there:
        return
    for errand in errands:
        try:
            postbox.run(errand(postbox))
        except PostboxFull:
            log.error("a message was not sent: too many wait for the mail server")  # noqa: TRY400


def sends() -> bool:
    """Whether there is a mail server."""
    return bool(_postboxes) and _postboxes[-1].is_there


def check_sends(field: str) -> None:
    """Refused: InvalidInput, for a deed that comes to nothing without a message, where there is no mail server."""
    if not sends():
        raise Refused(InvalidInput((InvalidField((field,), Problem.NO_MAIL_SERVER),)))


@contextmanager
def sending(postbox: Postbox) -> Generator[None]:
    """The mutations of this process send with it."""
    _postboxes.append(postbox)
    try:
        yield
    finally:
        _postboxes.remove(postbox)

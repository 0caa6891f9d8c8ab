"""Whoever opened a connection that lasts: his cookie or token is asked about again and again while it does."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum

from starlette.requests import HTTPConnection

import clock
from provisioning.rest import rest
from resolvers.news import Ear
from resolvers.throttle import Throttle
from rules.permissions import Actor
from settings import Settings
from storage.out_of_reach import is_out_of_reach
from web.authentication import actor_in, still_actor_of
from web.context import RequestContext
from web.languages import language_of
from web.refusals import Code, Refusal

LOOK_EVERY = 2.0  # seconds
KNOWN_FOR = 2.5  # with the look every two seconds, what is over by the database is over here within five
UNCHECKED_AT_MOST = 10.0  # while the database is out of reach
MOST_CONNECTIONS = 32  # of one actor that last, in one process
OPENED_AT_ONCE, SECONDS_TO_OPEN = 64, 0.1  # of one actor: hung up on, a program may not come again without a pause

_open: Counter[str] = Counter()
_opened = Throttle(OPENED_AT_ONCE, SECONDS_TO_OPEN)


class End(Enum):
    """Why a connection that lasts must end."""

    SERVER_STOPS = "server stops"
    NOT_LET_IN = "not let in"
    NOBODY_KNOWS = "nobody knows"


class Caller:
    """The actor as he is now, his language, and the ears with which he listens."""

    def __init__(self, connection: HTTPConnection, settings: Settings) -> None:
        self.actor: Actor = actor_in(connection.scope)
        self.language = language_of(connection.scope)
        self._connection = connection
        self._settings = settings
        self._ears: set[Ear] = set()
        self._checked = time.monotonic()

    async def end(self, stopping: asyncio.Event) -> End:
        """Wait for why his connection must end."""
        while not await rest(stopping, LOOK_EVERY * random.uniform(0.8, 1)):  # noqa: S311  no secret
            if end := await self._look_again():
                return end
        return End.SERVER_STOPS

    async def _look_again(self) -> End | None:
        """Asks for the actor again. Those who listen look again when his rights have changed."""
        try:
            actor = await still_actor_of(self._connection, self._settings, within=KNOWN_FOR)
        except Exception as failure:
            if not is_out_of_reach(failure):
                raise
            return End.NOBODY_KNOWS if time.monotonic() - self._checked > UNCHECKED_AT_MOST else None
        if actor is None:
            return End.NOT_LET_IN
        self._checked = time.monotonic()
        if actor != self.actor:
            self.actor = actor
            for ear in self._ears:
                ear.wake()
        return None

    def context(self, about: str | None = None) -> RequestContext:
        """For one operation, or one event of a subscription: what is true now."""
        reader = self._connection.app.state.reader
        sealing_key = self._connection.app.state.sealing_key
        return RequestContext(self.actor, reader, self.language, clock.business_day(), sealing_key, about)

    @contextmanager
    def listening_with(self, ear: Ear) -> Generator[None]:
        """Inside, the ear is woken when his rights change."""
        self._ears.add(ear)
        try:
            yield
        finally:
            self._ears.discard(ear)


@contextmanager
def place_of(actor: Actor) -> Generator[None]:
    """A place among the connections of that actor that last.

    Raises Refusal(THROTTLED) when all are taken, or when he opened too many one after the other.
    """
    if _open[actor.id] >= MOST_CONNECTIONS or _opened.wait(actor.id, patience=0.0) > 0:
        raise Refusal(Code.THROTTLED, Retry_After="5")
    _open[actor.id] += 1
    try:
        yield
    finally:
        _open[actor.id] -= 1
        if not _open[actor.id]:
            del _open[actor.id]

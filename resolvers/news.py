"""News of orders and services: told by the transaction that changes them, heard once it has committed.

News are ids only. Whoever hears them reads anew what he may see.
"""

import asyncio
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from tortoise.backends.base.client import BaseDBAsyncClient

from storage.announcements import announce

TOPIC = "rows"
MOST_HEARD = 1_000  # of which one listener may not have read yet


async def tell(tx: BaseDBAsyncClient, company_id: str, *ids: str | None) -> None:
    """Something about these rows of the company is another when `tx` commits."""
    await announce(tx, TOPIC, " ".join([company_id, *filter(None, ids)]))


@dataclass(frozen=True)
class Heard:
    """Of what there was news: ids with their companies. `all`: there may have been more than those."""

    companies: Mapping[str, str]
    all: bool


class Ear:
    """What one listener heard and has not read yet. News of one thing are heard once, however many they are."""

    def __init__(self) -> None:
        self._companies: dict[str, str] = {}
        self._missed = False
        self._bell = asyncio.Event()

    def hear(self, id_: str, company_id: str) -> None:
        """There is news of it."""
        if len(self._companies) < MOST_HEARD or id_ in self._companies:
            self._companies[id_] = company_id
        else:
            self._missed = True
        self._bell.set()

    def miss(self) -> None:
        """There may have been news of anything."""
        self._missed = True
        self._bell.set()

    def wake(self) -> None:
        """Let the listener look, though there is no news."""
        self._bell.set()

    async def listen(self) -> Heard:
        """Wait until there is something."""
        await self._bell.wait()
        self._bell.clear()
        heard = Heard(self._companies, self._missed)
        self._companies, self._missed = {}, False
        return heard


_ears: dict[str, set[Ear]] = {}


@contextmanager
def listening(subject: str) -> Generator[Ear]:
    """An ear for a row (`"ord_01jd…"`) or for all of a kind (`"ord"`), from now on."""
    ear = Ear()
    _ears.setdefault(subject, set()).add(ear)
    try:
        yield ear
    finally:
        _ears[subject].discard(ear)
        if not _ears[subject]:
            del _ears[subject]


def spread(text: str | None) -> None:
    """Let everybody in this process hear what was told; None when some of it may have been missed."""
    if text is None:
        for ears in _ears.values():
            for ear in ears:
                ear.miss()
        return
    company_id, *ids = text.split(" ")
    for id_ in ids:
        for ear in (*_ears.get(id_, ()), *_ears.get(id_.partition("_")[0], ())):
            ear.hear(id_, company_id)

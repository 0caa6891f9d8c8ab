"""How much each actor may still ask for: a budget that refills by the minute, kept in the memory of the process.

Processes share it: each adds what an actor spent to a total in the database, at most once a second and beside the
requests, and takes off what the others added. No request waits for that, and while the database is out of reach each
process counts alone. The totals only rise, so that no two clocks are ever compared.
"""

import asyncio
import logging
import math
import time
from collections import OrderedDict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from storage.transaction import transaction

log = logging.getLogger("flotte.budgets")

MOST_ACTORS = 10_000
SETTLED_EVERY = 1.0  # seconds
CLOSING_SECONDS = 3.0  # for the last of it when the process stops
MINUTE = 60

_ADD = """INSERT INTO rate_budget (id, spent) SELECT key, {value} FROM {each} WHERE true ORDER BY key
  ON CONFLICT (id) DO UPDATE SET spent = rate_budget.spent + excluded.spent RETURNING id, spent"""
ADD = {
    "sqlite": _ADD.format(value="value", each="json_each(?)"),
    "postgres": _ADD.format(value="value::bigint", each="json_each_text($1)"),
}


@dataclass(frozen=True, slots=True)
class Spent:
    """What is `left`; `wait` is how many seconds until the cost can be paid: 0, it was."""

    left: int
    wait: int
    full_in: int


@dataclass(slots=True)
class _Purse:
    level: float
    at: float
    unsettled: int = 0
    # As of when the database was last asked: what was left, when, what was spent since, and the total.
    then_level: float = 0
    then: float = 0
    since: int = 0
    total: int | None = None


class Budgets:
    """The budgets of all actors, `per_minute` each. The one who was not heard of for longest is forgotten first."""

    def __init__(self, per_minute: int) -> None:
        self.per_minute = per_minute
        self._per_second = per_minute / MINUTE
        self._purses: OrderedDict[str, _Purse] = OrderedDict()
        self._reached = True

    def __len__(self) -> int:
        return len(self._purses)

    def spend(self, actor_id: str, cost: int, *, now: float | None = None) -> Spent:
        """Pay the cost, if enough is left."""
        purse = self._purse(actor_id, time.monotonic() if now is None else now)
        missing = cost - purse.level
        if missing > 0:
            return Spent(max(0, int(purse.level)), math.ceil(missing / self._per_second), self._full_in(purse))
        self._take(purse, cost)
        return Spent(int(purse.level), 0, self._full_in(purse))

    def owe(self, actor_id: str, cost: int, *, now: float | None = None) -> None:
        """Pay for what was given already, even if that is more than was left."""
        self._take(self._purse(actor_id, time.monotonic() if now is None else now), cost)

    @asynccontextmanager
    async def settling(self) -> AsyncGenerator[None]:
        """What is spent meanwhile is settled with the database."""
        over = asyncio.Event()
        task = asyncio.create_task(self._keep_settling(over))
        try:
            yield
        finally:
            over.set()
            await asyncio.wait([task], timeout=CLOSING_SECONDS)
            task.cancel()  # whatever became of it, nobody counts it again
            await asyncio.wait([task])

    async def settle(self) -> None:
        """Tell the database what was spent here, and learn what was spent elsewhere.

        The database bounds the wait. What it did not add is told again. Where only the commit failed, nobody knows
        whether it was added; that is not told again, for once too few is better than twice.
        """
        purses = {id_: purse for id_, purse in self._purses.items() if purse.unsettled}
        spent = {id_: purse.unsettled for id_, purse in purses.items()}
        if not spent:
            return
        totals: dict[str, int] = {}
        try:
            await _add(orjson.dumps(spent).decode(), totals)
            self._reached = True
        except Exception as failure:
            self._say_once(failure)
        now = time.monotonic()
        for id_, total in totals.items():
            purse = purses[id_]
            if self._purses.get(id_) is purse:  # and not forgotten meanwhile, perhaps for another one
                self._share(purse, total, spent[id_], now)

    def _purse(self, actor_id: str, now: float) -> _Purse:
        purse = self._purses.get(actor_id)
        if purse is None:
            self._purses[actor_id] = purse = _Purse(self.per_minute, now)
            if len(self._purses) > MOST_ACTORS:
                self._purses.popitem(last=False)
            return purse
        self._purses.move_to_end(actor_id)
        self._refill(purse, now)
        return purse

    def _refill(self, purse: _Purse, now: float) -> None:
        if now > purse.at:
            purse.level = min(self.per_minute, purse.level + (now - purse.at) * self._per_second)
            purse.at = now

    def _take(self, purse: _Purse, cost: int) -> None:
        purse.level = max(purse.level - cost, -self.per_minute)
        purse.unsettled += cost
        purse.since += cost

    def _full_in(self, purse: _Purse) -> int:
        return math.ceil((self.per_minute - purse.level) / self._per_second)

    def _share(self, purse: _Purse, total: int, sent: int, now: float) -> None:
        """Take off what others spent since the last time, as far as the budget has not refilled for it since."""
        self._refill(purse, now)
        if purse.total is not None:
            elsewhere = total - sent - purse.total
            refilled = purse.then_level + (now - purse.then) * self._per_second - purse.since
            purse.level = max(-self.per_minute, min(purse.level, refilled - elsewhere))
        purse.unsettled -= sent
        purse.total, purse.then, purse.then_level, purse.since = total, now, purse.level, 0

    async def _keep_settling(self, over: asyncio.Event) -> None:
        while not over.is_set():
            await self.settle()
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), SETTLED_EVERY)
        await self.settle()

    def _say_once(self, failure: Exception) -> None:
        if self._reached:
            log.warning("budgets are not shared: %s", type(failure).__name__)
        self._reached = False


@transaction
async def _add(tx: BaseDBAsyncClient, spent: str, totals: dict[str, int]) -> None:
    """Add what each actor spent to his total, one statement for all; `totals` are there also if the commit fails."""
    client: Any = tx
    rows = await client.execute_query_dict(ADD[client.capabilities.dialect], [spent])
    totals |= {row["id"]: row["spent"] for row in rows}

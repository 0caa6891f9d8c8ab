"""News of what another process did to an SQLite database: nobody tells, so open orders are compared every second.

The file's own count of changes says whether to look at all, which takes microseconds. It counts this process's changes
too: what is told twice is read twice and sent once.
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass

from tortoise.expressions import Q

from models import Order, OrderStep, PortIn, SimDelivery
from resolvers.news import spread
from storage.reader import Reader, SqliteReader

LOOK_EVERY = 1.0  # seconds

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Progress:
    """How far an order is."""

    company_id: str
    service_id: str | None
    state: str
    steps: tuple[tuple[str, str, int], ...]
    port: str | None = None
    delivery: str | None = None


@dataclass(frozen=True)
class _Seen:
    """The last look: the file's count of changes, the orders then, and the id of the newest of all."""

    version: int | None
    orders: Mapping[str, Progress]
    latest: str


async def watch(reader: Reader) -> None:
    """For ever, whatever happens: nobody looks after this task; on PostgreSQL there is nothing to watch."""
    if not isinstance(reader, SqliteReader):
        return
    seen: _Seen | None = None
    while True:
        try:
            seen = await _compared(reader, seen) if seen else await _first_seen(reader)
        except Exception:
            log.exception("orders of other processes are not seen")
        await asyncio.sleep(LOOK_EVERY)


async def _first_seen(reader: SqliteReader) -> _Seen:
    seen = _Seen(reader.version(), await open_orders(None), await _latest())
    spread(None)  # it may have taken several attempts, and somebody listens already
    return seen


async def _compared(reader: SqliteReader, seen: _Seen) -> _Seen:
    version = reader.version()
    if version is not None and version == seen.version:
        return seen
    found = await open_orders(seen.latest)
    for order_id, progress in different(seen.orders, found):
        spread(" ".join(filter(None, (progress.company_id, order_id, progress.service_id))))
    return _Seen(version, found, max((seen.latest, *found)))


def different(known: Mapping[str, Progress], found: Mapping[str, Progress]) -> list[tuple[str, Progress]]:
    """Orders that have moved, are new, or are no longer open."""
    moved = [(order_id, each) for order_id, each in found.items() if known.get(order_id) != each]
    return moved + [(order_id, each) for order_id, each in known.items() if order_id not in found]


async def open_orders(latest: str | None) -> dict[str, Progress]:
    """Those that a worker may have in hand, and those that are newer than `latest`, by id; "" is before the first."""
    looked_at, of_step = Q(run_after__isnull=False), Q(order__run_after__isnull=False)
    if latest is not None:  # what came and went since
        looked_at, of_step = looked_at | Q(id__gt=latest), of_step | Q(order_id__gt=latest)
    steps: dict[str, list[tuple[str, str, int]]] = {}
    for order_id, *step in (
        await OrderStep.filter(of_step).order_by("id").values_list("order_id", "id", "state", "attempts")
    ):
        steps.setdefault(order_id, []).append(tuple(step))
    ports: dict[str, str] = dict(await PortIn.filter(of_step).values_list("order_id", "state"))
    rows = await Order.filter(looked_at).values_list("id", "company_id", "service_id", "state")
    sent: dict[str, str] = dict(await SimDelivery.filter(of_step).values_list("order_id", "state"))
    return {
        id_: Progress(company, service, state, tuple(steps.get(id_, ())), ports.get(id_), sent.get(id_))
        for id_, company, service, state in rows
    }


async def _latest() -> str:
    order = await Order.all().order_by("-id").only("id").first()
    return order.id if order else ""

"""Beginning the orders whose day has come: at midnight in Belgium, and whenever there is one that was missed.

Any number of processes may look. An order that cannot begin for a defect of ours is left out for a while, and stops no
other.
"""

import asyncio
import logging
from collections.abc import Iterable
from time import monotonic

from clock import business_now, next_business_day_begins
from provisioning.rest import rest
from provisioning.uninterrupted import uninterrupted
from resolvers.begin_planned import begin_planned
from resolvers.planned_orders import due_orders
from resolvers.worker_bell import wake
from storage.out_of_reach import is_out_of_reach

LOOK_EVERY = 1.0  # seconds
AFTER_DEFECT = 60.0

_log = logging.getLogger(__name__)


async def begin_planned_orders(stop: asyncio.Event) -> None:
    """Until `stop` is set."""
    left_out: dict[str, float] = {}
    while not stop.is_set():
        left_out = {order_id: until for order_id, until in left_out.items() if until > monotonic()}
        try:
            broken = await _begin_due(stop, left_out)
        except Exception:
            _log.exception("the database gives no planned orders")
        else:
            left_out |= dict.fromkeys(broken, monotonic() + AFTER_DEFECT)
        await rest(stop, _until_next_look())


async def _begin_due(stop: asyncio.Event, left_out: Iterable[str]) -> list[str]:
    """Begin all that are due; the ids of those that could not for a defect, which only the log tells."""
    broken: list[str] = []
    async for company_id, order_id in due_orders():
        if stop.is_set():
            break
        if order_id in left_out:
            continue
        try:
            if await uninterrupted(begin_planned(company_id, order_id)):
                wake()
        except Exception as failure:
            _log.exception("planned order %s", order_id)
            if not is_out_of_reach(failure):  # which is no defect: it begins as soon as the database is back
                broken.append(order_id)
    return broken


def _until_next_look() -> float:
    """Seconds; never past the beginning of a day."""
    midnight = (next_business_day_begins() - business_now()).total_seconds()
    return max(0.0, min(LOOK_EVERY, midnight))

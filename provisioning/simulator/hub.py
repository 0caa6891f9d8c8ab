"""Telling those who asked for it when an order has moved, signed, and tried again for a while."""

import asyncio
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid4

import httpx2
import orjson

from provisioning.signature import signed
from provisioning.simulator.faults import Faults, Kind
from provisioning.simulator.orders import Order
from provisioning.tmf641 import EVENT, LISTENER, OVER

WAITS = (0.0, 0.5, 2.0, 8.0)  # seconds before each attempt to deliver
WITHIN = 5.0
MOST_CALLBACKS = 10


@dataclass
class Hub:
    """Who listens, by id. What is told is the order as it was when it moved."""

    client: httpx2.AsyncClient
    secret: bytes
    faults: Faults
    callbacks: dict[str, str] = field(default_factory=dict[str, str])
    _under_way: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    _late: list[bytes] = field(default_factory=list[bytes])

    def listen(self, callback: str) -> str | None:
        """The id of the registration, the same for the same address; None when there are too many."""
        for id_, known in self.callbacks.items():
            if known == callback:
                return id_
        if len(self.callbacks) >= MOST_CALLBACKS:
            return None
        id_ = f"hub_{uuid4().hex}"
        self.callbacks[id_] = callback
        return id_

    async def tell(self, order: Order) -> None:
        """Begin to tell everybody."""
        body = _event(order)
        if self.faults.take(Kind.SILENT, order.step):
            return
        if order.state not in OVER and self.faults.take(Kind.OUT_OF_ORDER, order.step):
            self._late.append(body)
            return
        self._post(body)
        if order.state in OVER:
            late, self._late = self._late, []
            for each in late:
                self._post(each)
        if self.faults.take(Kind.DUPLICATE, order.step):
            self._post(body)

    def _post(self, body: bytes) -> None:
        for callback in self.callbacks.values():
            task = asyncio.create_task(self._deliver(callback, body))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _deliver(self, callback: str, body: bytes) -> None:
        id_ = f"evt_{uuid4().hex}"
        for wait in WAITS:
            await asyncio.sleep(wait)
            headers = {"Content-Type": "application/json"} | signed(self.secret, id_, int(time.time()), body)
            try:
                answer = await self.client.post(callback + LISTENER, content=body, headers=headers, timeout=WITHIN)
            except httpx2.HTTPError:
                continue
            if answer.is_success:
                return


def _event(order: Order) -> bytes:
    now = datetime.now(UTC).isoformat()
    return orjson.dumps({"eventType": EVENT, "eventTime": now, "event": {"serviceOrder": order.as_json}})

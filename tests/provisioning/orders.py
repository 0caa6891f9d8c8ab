"""Placing orders as a fleet administrator does, and letting workers carry them out."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from clock import real_now
from models import AuditEntry, Company, MobileService, Order, OrderStep, PhoneNumber, SimCard
from provisioning.network import Network
from provisioning.simulated_network import SimulatedNetwork
from provisioning.worker import run_worker
from resolvers import take_order
from resolvers.add_service import add_service
from resolvers.modify_service import modify_service
from resolvers.postbox import Postbox
from resolvers.remove_service import remove_service
from resolvers.worker_bell import wake
from rules.audit import Entry, Sealed, first_break
from rules.lifecycle import OPEN_ORDER, SimKind, StepName, needs_attention
from settings import SealingKey, Settings
from tests.cast import Cast
from tests.databases import KEYS

SEALING_KEY = SealingKey(b"a key for tests, at least 32 characters")
PATIENCE = 20  # seconds
NO_MAIL = Postbox(Settings(**KEYS))


def quick() -> SimulatedNetwork:
    return SimulatedNetwork(seconds=0.02)


@asynccontextmanager
async def working(
    network: Network, workers: int = 1, postbox: Postbox = NO_MAIL
) -> AsyncIterator[list[asyncio.Task[None]]]:
    """Workers run inside; they are stopped as SIGTERM stops them."""
    stop = asyncio.Event()
    tasks = [start(network, stop, postbox) for _ in range(workers)]
    try:
        yield tasks
    finally:
        stop.set()
        for task in tasks:
            if not task.cancelled():
                await task


def start(network: Network, stop: asyncio.Event | None = None, postbox: Postbox = NO_MAIL) -> asyncio.Task[None]:
    stop = stop or asyncio.Event()
    return asyncio.create_task(run_worker(stop, network=network, sealing_key=SEALING_KEY, postbox=postbox))


def stopped_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """The clock of leases stands still, and is set to so many seconds from here."""
    begin = real_now()

    def at(seconds: float) -> None:
        monkeypatch.setattr(take_order, "real_now", lambda: begin + timedelta(seconds=seconds))

    at(0)
    return at


async def kill(worker: asyncio.Task[None]) -> None:
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)


async def settled(order_id: str) -> Order:
    """The order once it is over."""
    async with asyncio.timeout(PATIENCE):
        while (order := await Order.get(id=order_id)).state in OPEN_ORDER:  # noqa: ASYNC110  another task ends it
            await asyncio.sleep(0.01)
    return order


async def troubled(order: Order) -> Order:
    """The order once it shows that it needs attention."""
    async with asyncio.timeout(PATIENCE):
        while not needs_attention((row := await Order.get(id=order.id)).state, row.failure):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return row


async def carried_out(order_id: str, network: Network | None = None) -> Order:
    async with working(network or quick()):
        return await settled(order_id)


async def added(cast: Cast, sim_kind: SimKind = SimKind.ESIM, **given: Any) -> tuple[MobileService, Order]:
    given = {"user_id": cast.ann.id, "plan_id": cast.small.id, "option_ids": [cast.abroad.id]} | given
    outcome = await add_service(cast.fleet, sim_kind=sim_kind, **given)
    wake()
    return await MobileService.get(id=outcome.service_id), await Order.get(id=outcome.order_id)


async def modified(cast: Cast, service: MobileService, **given: Any) -> Order:
    outcome = await modify_service(cast.fleet, service_id=service.id, **given)
    wake()
    return await Order.get(id=outcome.order_id)


async def removed(cast: Cast, service: MobileService) -> Order:
    outcome = await remove_service(cast.fleet, service_id=service.id)
    wake()
    return await Order.get(id=outcome.order_id)


async def steps_of(order: Order) -> dict[StepName, OrderStep]:
    return {step.name: step for step in await OrderStep.filter(order_id=order.id).order_by("position")}


async def card_of(service: MobileService) -> SimCard:
    return await SimCard.get(id=service.sim_card_id)


async def number_of(service: MobileService) -> PhoneNumber:
    return await PhoneNumber.get(msisdn=service.msisdn)


async def deeds(order: Order) -> list[tuple[str, str]]:
    """What the audit trail says that became of the order."""
    entries = await AuditEntry.filter(subject_id=order.id).order_by("sequence")
    return [(entry.deed, entry.details["step"]) for entry in entries]


async def check_audit(company_id: str) -> None:
    """The trail of the company is whole."""
    company = await Company.get(id=company_id)
    rows = await AuditEntry.filter(company_id=company_id).order_by("sequence")
    sealed = [
        Sealed(Entry(**{name: getattr(row, name) for name in Entry.__dataclass_fields__}), row.previous_hash, row.hash)
        for row in rows
    ]
    assert first_break(sealed, company.audit_head) is None

"""Workers in processes of their own: killed, stopped, and side by side."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models import AuditEntry, MobileService, Order, OrderStep
from rules.lifecycle import OrderState, ServiceStatus, StepName, StepState
from settings import Settings
from storage.sqlite import SqliteEngine
from tests.cast import Cast
from tests.provisioning.orders import PATIENCE, added, check_audit, deeds, removed, settled, steps_of

RECOVERY = 5  # seconds
START = 20


async def test_an_order_survives_the_kill_of_its_worker(cast: Cast, settings: Settings) -> None:
    service, order = await added(cast)
    async with process(settings, seconds=60) as worker:
        await running(order, StepName.PROVISION)
        worker.kill()
        await worker.wait()
    killed_at = monotonic()
    async with process(settings, seconds=0.01):
        order = await settled(order.id)
    assert monotonic() - killed_at < RECOVERY + START
    assert order.state is OrderState.COMPLETED
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
    assert (await MobileService.get(id=service.id)).status is ServiceStatus.ACTIVE
    await check_audit(cast.acme.id)


async def test_a_worker_that_was_paused_beyond_its_lease_writes_nothing(cast: Cast, settings: Settings) -> None:
    """It is resumed while another worker asks for the same step: its own answer comes, and is not recorded."""
    service, order = await added(cast)
    async with process(settings, seconds=1) as paused:
        await running(order, StepName.PROVISION)
        await stop_outside_of_transactions(paused, order)
        async with process(settings, seconds=2.5):
            await running(order, StepName.PROVISION, attempt=2)
            token = (await Order.get(id=order.id)).lease_token
            paused.send_signal(signal.SIGCONT)
            await asyncio.sleep(1.5)  # more than its request takes
            assert (await steps_of(order))[StepName.PROVISION].state is StepState.RUNNING
            assert (await Order.get(id=order.id)).lease_token == token
            assert (await MobileService.get(id=service.id)).status is ServiceStatus.RESERVED
            assert await deeds(order) == []
            order = await settled(order.id)
        assert order.state is OrderState.COMPLETED
        assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]
        assert (await settled((await removed(cast, service)).id)).state is OrderState.COMPLETED  # it works on
    await check_audit(cast.acme.id)


async def test_a_stopped_worker_hands_over_at_once(cast: Cast, settings: Settings) -> None:
    _, order = await added(cast)
    async with process(settings, seconds=1) as worker:
        await running(order, StepName.PROVISION)
        await asyncio.sleep(0.1)  # that it runs is written down first, then the network is asked
        worker.terminate()
        assert await worker.wait() == 0
    steps = await steps_of(order)
    assert (steps[StepName.PROVISION].state, steps[StepName.ACTIVATE].state) == (StepState.DONE, StepState.PENDING)
    assert (await Order.get(id=order.id)).lease_token is None


async def test_two_processes_share_the_orders(cast: Cast, settings: Settings) -> None:
    async with process(settings, seconds=0.05), process(settings, seconds=0.05):
        orders = [(await added(cast, user_id=user.id))[1] for user in (cast.ann, cast.bob, cast.ann)]
        orders.append(await removed(cast, cast.line))
        done = [await settled(order.id) for order in orders]
    assert {order.state for order in done} == {OrderState.COMPLETED}
    assert {step.attempts for step in await OrderStep.all()} == {1}
    assert await AuditEntry.filter(deed="complete_order").count() == 4
    await check_audit(cast.acme.id)


@asynccontextmanager
async def process(settings: Settings, seconds: float) -> AsyncIterator[Process]:
    environment = os.environ | {
        "FLOTTE_DATABASE_URL": settings.database_url or "",
        "FLOTTE_SECRET_KEY": "s" * 40,
        "FLOTTE_ENCRYPTION_KEY": "e" * 40,
    }
    arguments = ["-m", "tests.provisioning.worker_process", str(seconds)]
    worker = await asyncio.create_subprocess_exec(sys.executable, *arguments, env=environment)
    try:
        yield worker
    finally:
        if worker.returncode is None:
            worker.kill()
            await worker.wait()


async def stop_outside_of_transactions(worker: Process, order: Order) -> None:
    """Within one it would keep everybody from the order, on SQLite from the whole file, until it goes on."""
    async with impatient():
        while True:
            worker.send_signal(signal.SIGSTOP)
            try:
                async with asyncio.timeout(0.5), in_transaction():
                    await Order.filter(id=order.id).select_for_update().get()
                    return
            except (TimeoutError, OperationalError):
                worker.send_signal(signal.SIGCONT)
                await asyncio.sleep(0.05)


@asynccontextmanager
async def impatient() -> AsyncIterator[None]:
    """On SQLite a transaction that is given up goes on waiting for the file."""
    client = get_connection("default")
    if not isinstance(client, SqliteEngine):
        yield
        return
    await client.execute_script("PRAGMA busy_timeout = 100")
    try:
        yield
    finally:
        await client.execute_script("PRAGMA busy_timeout = 10000")


async def running(order: Order, name: StepName, attempt: int = 1) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            step = (await steps_of(order))[name]
            if (step.state, step.attempts) == (StepState.RUNNING, attempt):
                return
            await asyncio.sleep(0.02)

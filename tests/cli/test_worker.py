"""`flotte worker`."""

import asyncio
import signal

from models import MobileService, Order
from resolvers.remove_service import remove_service
from rules.lifecycle import OrderState, ServiceStatus
from settings import Settings
from tests.cast import Cast
from tests.cli.running import COMMAND, ROOT, Flotte


async def test_it_carries_out_an_order_and_stops(cast: Cast, database: Settings, migrated: Flotte) -> None:
    await remove_service(cast.fleet, service_id=cast.line.id)
    worker = await asyncio.create_subprocess_exec(*COMMAND, "worker", cwd=ROOT, env=migrated.environment({}))
    try:
        async with asyncio.timeout(40):
            while not await Order.exists(state=OrderState.COMPLETED):  # noqa: ASYNC110  another process
                await asyncio.sleep(0.2)
    finally:
        worker.send_signal(signal.SIGTERM)
        exit_code = await worker.wait()
    assert exit_code == 0
    assert (await MobileService.get(id=cast.line.id)).status is ServiceStatus.TERMINATED


def test_it_does_not_go_with_another_clock(flotte: Flotte) -> None:
    assert "FLOTTE_CLOCK_START" in flotte.fails("worker", FLOTTE_CLOCK_START="2026-01-01T00:00:00Z")


async def test_it_needs_a_migrated_database(empty: Settings, unmigrated: Flotte) -> None:
    assert "run `flotte migrate`" in unmigrated.fails("worker")

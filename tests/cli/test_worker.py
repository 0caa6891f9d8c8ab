"""`flotte worker`."""

import asyncio
import signal
import sys

import pytest

from models import MobileService, Order
from resolvers.remove_service import remove_service
from rules.lifecycle import OrderState, ServiceStatus
from settings import Settings
from tests.cast import Cast
from tests.cli.running import COMMAND, ROOT, Flotte
from tests.provisioning.orders import removed, settled
from tests.provisioning.simulator import SECRET, TOKEN, simulating


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


async def test_the_networks_news_reach_it(cast: Cast, database: Settings, migrated: Flotte, dialect: str) -> None:
    """A server hears them, and the worker that waits is another process. By itself it would look after an hour."""
    if dialect == "sqlite":
        pytest.skip("SQLite tells no other process anything")
    with simulating() as simulator:
        network = {"FLOTTE_NETWORK_URL": simulator.url, "FLOTTE_NETWORK_TOKEN": TOKEN, "FLOTTE_NETWORK_SECRET": SECRET}
        with migrated.serving("serve", "--no-worker", **network):
            program = "from provisioning import tmf641_network as network; from cli.worker import worker; "
            program += "network.SHORTEST_LOOK = network.LONGEST_LOOK = 3600; worker()"
            environment = migrated.environment(network)
            worker = await asyncio.create_subprocess_exec(sys.executable, "-c", program, cwd=ROOT, env=environment)
            try:
                assert (await settled((await removed(cast, cast.line)).id)).state is OrderState.COMPLETED
            finally:
                worker.send_signal(signal.SIGTERM)
                await worker.wait()


def test_it_does_not_go_with_another_clock(flotte: Flotte) -> None:
    assert "FLOTTE_CLOCK_START" in flotte.fails("worker", FLOTTE_CLOCK_START="2026-01-01T00:00:00Z")


async def test_it_needs_a_migrated_database(empty: Settings, unmigrated: Flotte) -> None:
    assert "run `flotte migrate`" in unmigrated.fails("worker")

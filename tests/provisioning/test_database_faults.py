"""The worker outlives its database: locked, gone for a while, back again."""

import asyncio
import sqlite3
from contextlib import closing
from time import monotonic

import asyncpg
import pytest

from models import MobileService
from provisioning.simulated_network import SimulatedNetwork
from rules.lifecycle import OrderState, ServiceStatus
from settings import Settings
from storage.database import tortoise_config
from tests.cast import Cast
from tests.provisioning.orders import added, deeds, quick, settled, working

RECOVERY = 5  # seconds


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_locked_database_is_waited_for(cast: Cast, settings: Settings) -> None:
    _, order = await added(cast)
    with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as other:
        async with working(quick()):
            other.execute("BEGIN IMMEDIATE")
            await asyncio.sleep(1)
            other.execute("COMMIT")
            order = await settled(order.id)
    assert order.state is OrderState.COMPLETED
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_database_that_goes_away_is_waited_for(cast: Cast, settings: Settings) -> None:
    network = SimulatedNetwork(seconds=0.5)
    service, order = await added(cast)
    async with working(network):
        await asyncio.sleep(0.3)
        await keep_away(settings, seconds=2)
        back_at = monotonic()
        while (await MobileService.get(id=service.id)).status is not ServiceStatus.ACTIVE:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        assert monotonic() - back_at < RECOVERY
    assert (await settled(order.id)).state is OrderState.COMPLETED
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:ACTIVATE"]
    assert await deeds(order) == [("complete_step", "PROVISION"), ("complete_order", "ACTIVATE")]


async def keep_away(settings: Settings, seconds: float) -> None:
    """Cut every connection to the database, and let nobody in meanwhile."""
    credentials = tortoise_config(settings)["connections"]["default"]["credentials"]
    name = credentials["database"]
    administrator = await asyncpg.connect(host=credentials["host"], user=credentials["user"], database="postgres")
    try:
        await administrator.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        end = monotonic() + seconds
        while monotonic() < end:
            cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"
            await administrator.execute(cut, name)
            await asyncio.sleep(0.1)
        await administrator.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
    finally:
        await administrator.close()

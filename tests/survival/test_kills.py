"""`kill -9` of servers and workers under a mixed load: nothing that was answered is lost, nothing happens twice."""

import os
import sys
from pathlib import Path

import pytest

from settings import Settings
from storage.database import opened
from tests.cli.running import free_port
from tests.survival.clients import Load
from tests.survival.history import problems
from tests.survival.kept import kept, orders_over, user_ids
from tests.survival.lives import Lives, end, log_of
from tests.survival.processes import Role
from tests.survival.world import founded

KILLS = int(os.environ.get("FLOTTE_KILLS", "50")) // 2  # on each database
SECONDS_FOR_A_KILL = 10


@pytest.mark.timeout(120 + KILLS * SECONDS_FOR_A_KILL)
async def test_nothing_is_lost_and_nothing_doubled(settings: Settings, tmp_path: Path, dialect: str) -> None:
    """On SQLite one process serves and carries out orders; on PostgreSQL a worker of its own is killed as well."""
    port = free_port()
    async with opened(settings):
        fleets = await founded(numbers=40 * KILLS)
        before = await user_ids()
    network, log = tmp_path / "network.sqlite3", log_of(tmp_path)
    roles = [Role(settings, network, log, port)]
    if dialect == "postgresql":
        roles.append(Role(settings, network, log, None))
    lives = Lives(roles, Load(f"http://127.0.0.1:{port}", fleets))
    await lives.run(KILLS)
    try:
        async with opened(settings):
            await orders_over()
            wrong = problems(lives.load.calls, await kept(before, network))
    finally:
        await end(lives.last)
    sys.stdout.write(f"\n{dialect}: {lives.told()}\n")
    assert not wrong, "\n".join([*wrong[:20], log.read_text()[-3000:]])

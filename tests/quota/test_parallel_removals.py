"""The quota holds when two processes remove at the same time: k slots left end in exactly k removals."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter

from models import Company, Contract, MobileService, Order
from rules.lifecycle import OrderAction
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.provisioning.orders import check_audit

PROCESSES = 2
EACH = 12
PATIENCE = 60  # seconds


async def test_two_processes_race_for_the_last_slots(cast: Cast, settings: Settings) -> None:
    """Twelve removals in each, all at once; the contract for 10 leaves three."""
    lines = [await people.service(cast.ann, cast.small) for _ in range(PROCESSES * EACH)]
    answers = await race(settings, cast, [[line.id for line in lines[part::PROCESSES]] for part in range(PROCESSES)])
    assert answers == {"ServiceRemoved": 3, "QUOTA_EXCEEDED": PROCESSES * EACH - 3}
    assert await Order.filter(action=OrderAction.REMOVE).count() == 3
    assert await MobileService.filter(open_order_id__isnull=False).count() == 3
    numbers = await Order.all().order_by("number").values_list("number", flat=True)
    assert numbers == [f"2026-{number:06d}" for number in (1, 2, 3)]
    assert (await Company.get(id=cast.acme.id)).orders_placed == 3
    await check_audit(cast.acme.id)


async def test_both_remove_the_same_services(cast: Cast, settings: Settings) -> None:
    """Each service goes once, whoever comes first; no slot is used twice."""
    await Contract.all().update(removal_quota_percent=100)
    ids = [(await people.service(cast.ann, cast.small)).id for _ in range(5)]
    answers = await race(settings, cast, [ids, ids[::-1]])
    assert answers == {"ServiceRemoved": 5, "ORDER_IN_PROGRESS": 5}
    assert await Order.filter(action=OrderAction.REMOVE).count() == 5


async def race(settings: Settings, cast: Cast, parts: list[list[str]]) -> Counter[str]:
    """What all the processes were answered, together."""
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as together:
        started = [together.create_task(_started(settings, cast, part)) for part in parts]
    processes = [task.result() for task in started]
    try:
        async with asyncio.timeout(PATIENCE):
            told = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    finally:
        for process in processes:
            if process.returncode is None:
                process.kill()
                await process.wait()
    assert [process.returncode for process in processes] == [0] * len(parts)
    return sum((Counter(json.loads(out)) for out, _ in told), Counter[str]())


async def _started(settings: Settings, cast: Cast, service_ids: list[str]) -> Process:
    environment = os.environ | {
        "FLOTTE_DATABASE_URL": settings.database_url or "",
        "FLOTTE_SECRET_KEY": "s" * 40,
        "FLOTTE_ENCRYPTION_KEY": "e" * 40,
        # What the contract allows hangs on the day.
        "FLOTTE_CLOCK_START": people.NOW.isoformat(),
    }
    arguments = ["-m", "tests.quota.removing_process", cast.fleet.id, *service_ids]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdin=PIPE, stdout=PIPE, env=environment)
    assert process.stdout
    assert await process.stdout.readline() == b"ready\n"
    return process

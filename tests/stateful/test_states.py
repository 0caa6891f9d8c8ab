"""Whatever people, workers and the network do, in any order, nothing comes into a state that the rules do not know.

`FLOTTE_EXAMPLES=2000 uv run pytest tests/stateful -s` plays long, and prints how often what was asked and answered.
"""

import asyncio
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.internal.conjecture import engine
from hypothesis.stateful import run_state_machine_as_test

from resolvers import confirmation, sealing
from tests.databases import Template
from tests.provisioning.orders import SEALING_KEY
from tests.stateful.machine import flotte_on
from tests.stateful.stage import Stage, StandingClock, delivering, made

ORDINARY = {"sqlite": 55, "postgresql": 25}
EXAMPLES = os.environ.get("FLOTTE_EXAMPLES")
STEPS = 50
SHRINKS_FOR = 120  # seconds, from the story that failed to one that is easier to read
pytestmark = pytest.mark.takes_minutes
NO_SHRINKING = {Phase.shrink} if os.environ.get("FLOTTE_SHRINK") == "0" else set[Phase]()


@pytest.mark.timeout(max(400, 5 * int(EXAMPLES or 0)))
async def test_no_illegal_state(
    template: Template, dialect: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "MAX_SHRINKING_SECONDS", SHRINKS_FOR)
    confirmation.sign_with(b"a key for tests, at least 32 characters")
    sealing.seal_with(SEALING_KEY)
    clock = StandingClock()
    clock.hold(monkeypatch)
    cast, beginning = await made(template, tmp_path)
    async with delivering(beginning) as post:
        machine = flotte_on(Stage(cast, post, template.of(beginning), tmp_path, asyncio.get_running_loop(), clock))
        await asyncio.to_thread(
            run_state_machine_as_test,
            machine,
            settings=settings(
                max_examples=int(EXAMPLES or ORDINARY[dialect]),
                stateful_step_count=STEPS,
                deadline=None,
                report_multiple_bugs=False,
                phases=set(Phase) - NO_SHRINKING,
                suppress_health_check=list(HealthCheck),
            ),
        )
    for what, number in sorted(machine.told.items()):
        print(f"{number:6} {what}")  # noqa: T201

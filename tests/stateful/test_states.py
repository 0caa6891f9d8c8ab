"""Whatever people, workers and the network do, nothing comes into a state that the rules do not know."""

import asyncio
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from resolvers import confirmation
from tests.databases import Template
from tests.stateful.machine import flotte_on
from tests.stateful.stage import Stage, StandingClock, made

ORDINARY = {"sqlite": 60, "postgresql": 25}
EXAMPLES = os.environ.get("FLOTTE_EXAMPLES")
STEPS = 50


@pytest.mark.timeout(max(300, 3 * int(EXAMPLES or 0)))
async def test_no_illegal_state(
    template: Template, dialect: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirmation.sign_with(b"a key for tests, at least 32 characters")
    clock = StandingClock()
    clock.hold(monkeypatch)
    cast, beginning = await made(template, tmp_path)
    stage = Stage(cast, template.of(beginning), tmp_path, asyncio.get_running_loop(), clock)
    machine = flotte_on(stage)
    await asyncio.to_thread(
        run_state_machine_as_test,
        machine,
        settings=settings(
            max_examples=int(EXAMPLES or ORDINARY[dialect]),
            stateful_step_count=STEPS,
            deadline=None,
            report_multiple_bugs=False,
            phases=set(Phase) - ({Phase.shrink} if os.environ.get("FLOTTE_SHRINK") == "0" else set()),
            suppress_health_check=list(HealthCheck),
        ),
    )
    for name, number in sorted(machine.told.items()):
        print(number, name)

"""Many orders, lost replies, workers that are killed and paused: each effect once. Ten thousand: `bench.faults.orders`.

`FLOTTE_ORDERS=2000` makes it more.
"""

import os

import pytest

from bench import in_flight
from bench.faults.network import FaultyNetwork
from bench.faults.orders import carried_out
from settings import Settings

ORDERS = int(os.environ.get("FLOTTE_ORDERS", "100"))
SLOW = 40
pytestmark = [pytest.mark.takes_minutes, pytest.mark.timeout(120 + ORDERS)]


async def test_each_effect_is_there_once(settings: Settings) -> None:
    outcome = await carried_out(settings, ORDERS)
    print(outcome)  # noqa: T201  for who asked for more
    assert outcome.wrong == []
    assert outcome.troubles["reply lost"]
    assert outcome.troubles["kills"]


async def test_they_wait_for_a_slow_network_together(settings: Settings) -> None:
    """A thousand: `bench.in_flight`."""
    outcome = await in_flight.carried_out(settings, SLOW, seconds=3.0, slowest=4.0)
    print(outcome)  # noqa: T201
    assert outcome.wrong == []
    assert outcome.most > SLOW / 2


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_it_would_be_noticed(settings: Settings) -> None:
    """A network that does not honour the request id, and is not told from one that does."""
    outcome = await carried_out(settings, 15, FaultyNetwork(forgets=True, lost=0.5))
    assert any("twice" in line for line in outcome.wrong)

"""What several files here ask for."""

import pytest

from resolvers import rest_order


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for what takes days looks again soon."""
    monkeypatch.setattr(rest_order, "SOONEST_LOOK", 0.02)

"""How often the network is asked about what takes days."""

from hypothesis import given
from hypothesis import strategies as st

from resolvers.rest_order import LATEST_LOOK, SOONEST_LOOK, look_again_after
from resolvers.take_order import LONGEST_WAIT


@given(st.floats(0, 10**7))
def test_the_older_the_less_often(seconds: float) -> None:
    assert SOONEST_LOOK <= look_again_after(seconds) <= look_again_after(seconds * 2) <= LATEST_LOOK


def test_it_is_a_wait_for_who_takes_orders() -> None:
    assert LONGEST_WAIT.total_seconds() > LATEST_LOOK

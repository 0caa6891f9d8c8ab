"""The removal quota: the table of the rule, and that nothing gets past it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.quota import RemovalQuota

END = date(2027, 1, 1)


def quota(percent: int | None = 30, base: int = 10, used: int = 0) -> RemovalQuota:
    return RemovalQuota(percent=percent, base=base, used=used, period_ends_on=END)


@pytest.mark.parametrize(
    ("base", "limit"), [(0, 0), (1, 0), (3, 0), (4, 1), (9, 2), (10, 3), (11, 3), (100, 30), (333, 99)]
)
def test_the_table_of_the_rule(base: int, limit: int) -> None:
    assert quota(base=base).limit == limit


def test_no_fraction_is_lost_on_the_way() -> None:
    """Floating point makes 28 of 29 % of 100."""
    assert [quota(percent=percent, base=100).limit for percent in range(101)] == list(range(101))


@pytest.mark.parametrize("base", [0, 1, 10, 333])
def test_without_a_percent_there_is_no_limit(base: int) -> None:
    unlimited = quota(percent=None, base=base, used=1_000)
    assert (unlimited.limit, unlimited.remaining) == (None, None)
    assert unlimited.permits(1_000)


def test_the_last_slot_is_permitted_and_the_next_is_not() -> None:
    assert quota(used=2).permits()
    assert not quota(used=3).permits()


def test_several_at_once_need_as_many_slots() -> None:
    assert quota(used=1).permits(2)
    assert not quota(used=2).permits(2)


def test_what_remains_is_never_negative_after_the_percent_was_lowered() -> None:
    assert quota(percent=10, base=10, used=3).remaining == 0
    assert quota(percent=30, base=10, used=1).remaining == 2


@given(st.integers(0, 10**9), st.integers(0, 100))
def test_the_limit_is_the_largest_whole_number_within_the_percentage(base: int, percent: int) -> None:
    limit = quota(percent=percent, base=base).limit
    assert limit is not None
    assert limit * 100 <= base * percent < (limit + 1) * 100


@given(st.integers(0, 200), st.lists(st.one_of(st.just("remove"), st.just("fail"), st.integers(0, 100)), max_size=300))
def test_whatever_happens_no_removal_goes_beyond_the_limit(base: int, events: list[str | int]) -> None:
    """Removals, failures that give a slot back, and operators who set another percent, in any order."""
    percent, used = 30, 0
    for event in events:
        now = quota(percent, base, used)
        if isinstance(event, int):
            percent = event
        elif event == "fail":
            used = max(0, used - 1)
        elif now.permits():
            used += 1
            assert used * 100 <= base * percent
        else:
            assert now.remaining == 0


@given(st.integers(0, 100), st.integers(0, 1_000), st.integers(0, 1_000), st.integers(1, 1_000))
def test_what_remains_is_what_is_permitted(percent: int, base: int, used: int, removals: int) -> None:
    one = quota(percent, base, used)
    assert one.remaining is not None
    assert one.permits(removals) == (removals <= one.remaining)

"""Slowing down."""

from resolvers import throttle
from resolvers.throttle import Throttle


def test_a_burst_then_one_every_so_often() -> None:
    door = Throttle(burst=3, seconds=2.0)
    assert [door.wait("a", patience=9, now=100.0) for _ in range(5)] == [0, 0, 0, 2.0, 4.0]
    assert door.wait("b", patience=9, now=100.0) == 0
    assert door.wait("a", patience=9, now=110.0) == 0


def test_whoever_is_turned_away_does_not_make_it_longer() -> None:
    door = Throttle(burst=1, seconds=2.0)
    assert [door.wait("a", patience=3, now=0.0) for _ in range(6)] == [0, 2.0, 4.0, 4.0, 4.0, 4.0]


def test_forgiven() -> None:
    door = Throttle(burst=1, seconds=2.0)
    assert [door.wait("a", patience=9, now=0.0) for _ in range(2)] == [0, 2.0]
    door.forgive("a")
    assert door.wait("a", patience=9, now=0.0) == 0


def test_it_does_not_grow_without_end() -> None:
    door = Throttle(burst=1, seconds=2.0)
    for number in range(throttle.MAX_KEYS + 500):
        door.wait(str(number), patience=9, now=0.0)
    assert len(door._paid_until) == throttle.MAX_KEYS

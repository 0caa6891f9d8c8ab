"""The budget of an actor: what it lets through, how it refills, and that processes share it."""

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.connection import get_connection

from models import RateBudget
from resolvers import budgets
from resolvers.budgets import Budgets
from settings import Settings

PER_MINUTE = 6_000  # 100 a second
ACTOR = "lgn_somebody"


def paid(of: Budgets, cost: int, now: float, times: int, actor: str = ACTOR) -> int:
    """How many of so many requests at one instant were let through."""
    return sum(of.spend(actor, cost, now=now).wait == 0 for _ in range(times))


def test_a_burst_is_bounded() -> None:
    mine = Budgets(PER_MINUTE)
    assert paid(mine, 100, 0.0, 1_000) == 60
    assert paid(mine, 100, 0.5, 1_000) == 0
    assert paid(mine, 100, 1.0, 1_000) == 1


def test_it_refills_by_the_minute_and_not_beyond() -> None:
    mine = Budgets(PER_MINUTE)
    assert paid(mine, 100, 0.0, 1_000) == 60
    assert paid(mine, 100, 30.0, 1_000) == 30
    assert paid(mine, 100, 10_000.0, 1_000) == 60


def test_who_must_wait_is_told_for_how_long() -> None:
    mine = Budgets(PER_MINUTE)
    first = mine.spend(ACTOR, 5_950, now=0.0)
    assert (first.left, first.wait, first.full_in) == (50, 0, 60)
    refused = mine.spend(ACTOR, 300, now=0.0)
    assert (refused.left, refused.wait) == (50, 3)
    assert mine.spend(ACTOR, 300, now=2.4).wait == 1
    assert mine.spend(ACTOR, 300, now=2.5).wait == 0


def test_each_has_his_own() -> None:
    mine = Budgets(PER_MINUTE)
    assert paid(mine, 100, 0.0, 1_000) == paid(mine, 100, 0.0, 1_000, actor="lgn_another") == 60


def test_a_debt_is_paid_off_within_two_minutes() -> None:
    mine = Budgets(PER_MINUTE)
    mine.owe(ACTOR, 10**9, now=0.0)
    assert mine.spend(ACTOR, PER_MINUTE, now=0.0).wait == 120
    assert mine.spend(ACTOR, 1, now=60.1).wait == 0


def test_a_clock_that_goes_back_gives_nothing() -> None:
    mine = Budgets(PER_MINUTE)
    assert paid(mine, 100, 100.0, 1_000) == 60
    assert paid(mine, 100, 40.0, 1_000) == 0
    assert paid(mine, 100, 101.0, 1_000) == 1


def test_a_clock_that_goes_back_takes_nothing() -> None:
    mine = Budgets(PER_MINUTE)
    mine.spend(ACTOR, 1_000, now=100.0)
    assert mine.spend(ACTOR, 0, now=40.0).left == 5_000


@given(st.lists(st.tuples(st.floats(0, 20), st.integers(1, 3_000)), max_size=60))
def test_never_more_than_the_budget_and_what_refilled(requests: list[tuple[float, int]]) -> None:
    mine, now, spent = Budgets(PER_MINUTE), 0.0, 0
    for pause, cost in requests:
        now += pause
        spent += cost if mine.spend(ACTOR, cost, now=now).wait == 0 else 0
        assert spent <= PER_MINUTE + now * PER_MINUTE / 60 + 1


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budgets, "MOST_ACTORS", 100)
    mine = Budgets(PER_MINUTE)
    for number in range(1_000):
        mine.spend(f"lgn_{number}", 10, now=0.0)
        mine.spend("lgn_often", 10, now=0.0)
    assert len(mine) == 100
    assert mine.spend("lgn_often", 0, now=0.0).left == 0


async def settled(monkeypatch: pytest.MonkeyPatch, now: float, *each: Budgets) -> None:
    """All of them, at one instant; whoever was first learns of the others the next time."""
    monkeypatch.setattr(budgets.time, "monotonic", lambda: now)
    for one in each:
        await one.settle()
    monkeypatch.undo()


async def test_two_processes_share_one(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ask for four times what they may have, and together they get what one process would let through."""
    both = Budgets(PER_MINUTE), Budgets(PER_MINUTE)
    for one in both:
        one.spend(ACTOR, 20, now=0.0)
    await settled(monkeypatch, 0.0, *both)
    let_through = 2
    for second in range(60):
        let_through += sum(paid(one, 20, float(second), 20) for one in both)
        await settled(monkeypatch, second + 0.5, *both)
    of_one = 2 * PER_MINUTE // 20
    assert 0.95 * of_one <= let_through <= 1.05 * of_one
    (row,) = await RateBudget.all()
    assert (row.id, row.spent) == (ACTOR, let_through * 20)


async def test_who_did_not_look_for_long_is_not_punished(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another process spent over hours was refilled over hours."""
    here, there = Budgets(PER_MINUTE), Budgets(PER_MINUTE)
    for one in (here, there):
        one.spend(ACTOR, 10, now=0.0)
    await settled(monkeypatch, 0.0, here, there)
    for minute in range(1, 61):
        there.spend(ACTOR, 3_000, now=minute * 60.0)
        await settled(monkeypatch, minute * 60.0, there)
    here.spend(ACTOR, 10, now=3_600.0)
    await settled(monkeypatch, 3_600.0, here)
    assert here.spend(ACTOR, 0, now=3_600.0).left >= PER_MINUTE - 10


async def test_without_the_database_it_goes_on(
    database: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    mine, other = Budgets(PER_MINUTE), Budgets(PER_MINUTE)
    other.spend(ACTOR, 10, now=0.0)
    await other.settle()
    await get_connection("default").execute_script("ALTER TABLE rate_budget RENAME TO gone")
    mine.spend(ACTOR, 500, now=0.0)
    for _ in range(3):
        await mine.settle()
    assert mine.spend(ACTOR, 500, now=0.0).left == PER_MINUTE - 1_000
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert ACTOR not in caplog.text
    await get_connection("default").execute_script("ALTER TABLE gone RENAME TO rate_budget")
    await mine.settle()
    assert (await RateBudget.get()).spent == 1_010


async def test_it_settles_beside_the_requests(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budgets, "SETTLED_EVERY", 0.01)
    mine = Budgets(PER_MINUTE)
    async with mine.settling():
        mine.spend(ACTOR, 10)
        async with asyncio.timeout(30):
            while not await RateBudget.exists():  # noqa: ASYNC110  the database rings no bell
                await asyncio.sleep(0.01)
        mine.spend(ACTOR, 5)
    assert (await RateBudget.get()).spent == 15


async def test_stopping_counts_what_is_being_settled_once(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budgets, "SETTLED_EVERY", 0.01)
    for number in range(20):
        mine = Budgets(PER_MINUTE)
        actor = f"lgn_{number}"
        async with mine.settling():
            mine.spend(actor, 10)
            await asyncio.sleep(0.01 + number * 0.0005)
        assert (await RateBudget.get(id=actor)).spent == 10


def then(monkeypatch: pytest.MonkeyPatch, after: Callable[[], None]) -> None:
    """Once the database has added what was spent, and before its answer is heard."""
    add: Callable[..., Awaitable[None]] = budgets._add

    async def added(*args: object) -> None:
        await add(*args)
        after()

    monkeypatch.setattr(budgets, "_add", added)


async def test_an_answer_that_is_lost_counts_nothing_twice(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost() -> None:
        raise ConnectionResetError

    mine = Budgets(PER_MINUTE)
    mine.spend(ACTOR, 10)
    with monkeypatch.context() as patched:
        then(patched, lost)
        await mine.settle()
    mine.spend(ACTOR, 5)
    await mine.settle()
    assert (await RateBudget.get()).spent == 15


async def test_who_was_forgotten_while_his_was_settled(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """He is new: what was told before is not taken off what he has spent since."""
    monkeypatch.setattr(budgets, "MOST_ACTORS", 1)
    mine = Budgets(PER_MINUTE)

    def others_came() -> None:
        mine.spend("lgn_another", 0)
        mine.spend(ACTOR, 5)

    mine.spend(ACTOR, 100)
    with monkeypatch.context() as patched:
        then(patched, others_came)
        await mine.settle()
    await mine.settle()
    assert (await RateBudget.get()).spent == 105


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_locked_database_does_not_keep_the_process_from_stopping(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budgets, "CLOSING_SECONDS", 0.1)
    mine = Budgets(PER_MINUTE)
    with closing(sqlite3.connect(database.sqlite_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with mine.settling():
            mine.spend(ACTOR, 10)
            await asyncio.sleep(0)
            began = time.monotonic()
        assert time.monotonic() - began < 4

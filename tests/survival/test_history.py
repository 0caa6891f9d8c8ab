"""The checker of histories itself: what is whole passes, and every way of losing or doubling something is found."""

from dataclasses import replace

import pytest

from tests.survival.history import Call, Effect, Kept, KeptOrder, Told, problems

ADDED = Effect("add_user", "usr_1", None)
REMOVED = Effect("remove_service", "msvc_1", "ord_1")
ORDER = KeptOrder("ord_1", "co_1", "msvc_1", "REMOVE", 1, "COMPLETED", counts=True)
REMOVAL = Call("k-2", "co_1", "remove_service", 3, Told("ServiceRemoved", "msvc_1", "ord_1"))
CALLS = [
    Call("k-1", "co_1", "add_user", 1, Told("UserAdded", "usr_1")),
    REMOVAL,
    Call("k-3", "co_1", "remove_service", 1, Told("QUOTA_EXCEEDED")),
    Call("k-4", "co_1", "add_user", 2, None),
]
KEPT = Kept(
    records=[("k-1", ADDED), ("k-2", REMOVED)],
    entries=[ADDED, REMOVED],
    orders=[ORDER],
    added_users=frozenset({"usr_1"}),
    placed={"co_1": 1},
    limits={"co_1": 1},
    acted=["ord_1:DEPROVISION", "ord_1:RELEASE"],
)
AGAIN = replace(ORDER, id="ord_2", number=2)
ADDED_AGAIN = Effect("add_user", "usr_2", None)


def test_what_is_whole_passes() -> None:
    assert problems(CALLS, KEPT) == []


def test_what_nobody_waited_for_may_be_there_or_not() -> None:
    there = replace(
        KEPT,
        records=[*KEPT.records, ("k-4", ADDED_AGAIN)],
        entries=[*KEPT.entries, ADDED_AGAIN],
        added_users=KEPT.added_users | {"usr_2"},
    )
    assert problems(CALLS, there) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"records": KEPT.records[:1], "entries": [ADDED], "orders": [], "placed": {}, "acted": []}, "k-2: lost"),
        ({"records": KEPT.records[:1]}, "0 x record, 1 x order"),
        ({"records": [*KEPT.records, ("k-9", ADDED)]}, "k-9: nobody asked"),
        ({"records": [("k-1", ADDED), ("k-2", replace(REMOVED, order="ord_7"))]}, "k-2: not what was told"),
        ({"entries": [ADDED]}, "1 x record, 0 x audit entry"),
        ({"entries": [ADDED, ADDED, REMOVED]}, "1 x record, 2 x audit entry"),
        ({"orders": []}, "1 x record, 0 x order"),
        ({"orders": [ORDER, AGAIN], "placed": {"co_1": 2}}, "0 x record, 1 x order"),
        ({"orders": [ORDER, AGAIN]}, "co_1: 2 removals of 1"),
        ({"added_users": frozenset({"usr_1", "usr_2"})}, "usr_2: 0 x record, 1 x user"),
        ({"limits": {"co_1": 2}}, "co_1: refused, with 1 removals of 2"),
        ({"placed": {"co_1": 2}}, "co_1: placed 2 orders"),
        ({"breaks": ["co_1, entry 3"]}, "the audit trail is broken"),
        ({"orders": [replace(ORDER, state="IN_PROGRESS")]}, "ord_1 is IN_PROGRESS"),
        ({"acted": ["ord_1:RELEASE"]}, "completed without the network"),
        ({"acted": [*KEPT.acted, "ord_1:RELEASE"]}, "took effect 2 times"),
        ({"acted": [*KEPT.acted, "ord_8:MODIFY"]}, "nobody ordered: ord_8:MODIFY"),
        ({"on_at_the_network": frozenset({("msvc_1", "small")})}, "on at the network, unlike"),
        ({"on_in_the_database": frozenset({("msvc_1", "small")})}, "off at the network, unlike"),
    ],
)
def test_what_is_wrong_is_told(changed: dict[str, object], words: str) -> None:
    assert words in "; ".join(problems(CALLS, replace(KEPT, **changed)))


def test_what_was_refused_is_not_there() -> None:
    calls = [CALLS[0], replace(REMOVAL, told=Told("NOT_FOUND")), *CALLS[2:]]
    assert problems(calls, KEPT) == ["k-2: refused with NOT_FOUND, and yet kept"]


def test_an_answer_that_explains_nothing() -> None:
    calls = [*CALLS, Call("k-5", "co_1", "add_user", 1, Told("INTERNAL"))]
    assert problems(calls, KEPT) == ["k-5: INTERNAL explains nothing"]


def test_what_was_given_up_is_not_there_twice() -> None:
    doubled = replace(
        KEPT,
        records=[*KEPT.records, ("k-4", ADDED_AGAIN), ("k-4", ADDED_AGAIN)],
        entries=[*KEPT.entries, ADDED_AGAIN, ADDED_AGAIN],
    )
    assert "k-4: doubled" in problems(CALLS, doubled)

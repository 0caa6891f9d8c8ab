"""The chain of hashes: whatever is changed, left out, added or put elsewhere is found."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.audit import FIRST_HASH, Entry, Sealed, entry_hash, first_break
from rules.canonical import canonical_json

AT = datetime(2026, 11, 23, 8, 30, 0, 120, tzinfo=UTC)


def entry(sequence: int) -> Entry:
    return Entry(
        company_id="co_1",
        sequence=sequence,
        at=AT + timedelta(minutes=sequence),
        actor_id="lgn_1",
        actor_name="Zoë",
        deed="add_service",
        subject_id=f"msvc_{sequence}",
        details={"order_id": f"ord_{sequence}", "price_cents": 1_000},
    )


def trail(length: int) -> list[Sealed]:
    sealed: list[Sealed] = []
    previous = FIRST_HASH
    for sequence in range(1, length + 1):
        own = entry_hash(previous, entry(sequence))
        sealed.append(Sealed(entry(sequence), previous, own))
        previous = own
    return sealed


def test_a_trail_as_written_is_whole() -> None:
    assert first_break([]) is None
    assert first_break(trail(20), head=trail(20)[-1].hash) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"company_id": "co_2"},
        {"at": AT},
        {"actor_id": "lgn_2"},
        {"actor_name": "Zoe"},
        {"deed": "remove_service"},
        {"subject_id": "msvc_9"},
        {"details": {"order_id": "ord_3", "price_cents": 999}},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_changed_column_is_found(changed: dict[str, object]) -> None:
    sealed = trail(5)
    sealed[2] = replace(sealed[2], entry=replace(sealed[2].entry, **changed))  # type: ignore[arg-type]
    assert first_break(sealed) == 3


def test_a_changed_entry_with_a_new_hash_breaks_the_next() -> None:
    sealed = trail(5)
    forged = replace(sealed[2].entry, actor_name="someone else")
    sealed[2] = Sealed(forged, sealed[2].previous_hash, entry_hash(sealed[2].previous_hash, forged))
    assert first_break(sealed) == 4


def test_a_changed_link_is_found() -> None:
    sealed = trail(5)
    sealed[2] = replace(sealed[2], previous_hash=sealed[1].previous_hash)
    assert first_break(sealed) == 3


def test_a_trail_that_was_forged_to_begin_later_is_found() -> None:
    late = entry(2)
    assert first_break([Sealed(late, FIRST_HASH, entry_hash(FIRST_HASH, late))]) == 1


def test_what_was_cut_off_at_the_end_is_found_by_the_head() -> None:
    sealed = trail(5)
    assert first_break(sealed[:-2]) is None
    assert first_break(sealed[:-2], head=sealed[-1].hash) == 4
    assert first_break([], head=sealed[-1].hash) == 1
    assert first_break([], head=FIRST_HASH) is None


@given(st.permutations(range(6)))
def test_entries_in_another_order_are_found(order: Sequence[int]) -> None:
    sealed = trail(6)
    first_moved = next((position + 1 for position, index in enumerate(order) if position != index), None)
    assert first_break([sealed[index] for index in order]) == first_moved


@given(st.integers(0, 8))
def test_an_entry_that_was_taken_out_is_found(missing: int) -> None:
    sealed = trail(9)
    head = sealed[-1].hash
    del sealed[missing]
    assert first_break(sealed, head=head) == missing + 1


def test_the_hash_is_a_promise_to_stored_trails() -> None:
    """A change here makes every trail that was ever written look forged."""
    written = (
        b'["",{"actor_id":"lgn_1","actor_name":"Zo\\u00eb","at":"2026-11-23T08:31:00.000120+00:00","company_id":"co_1",'
        b'"deed":"add_service","details":{"order_id":"ord_1","price_cents":1000},"sequence":1,"subject_id":"msvc_1"}]'
    )
    assert entry_hash(FIRST_HASH, entry(1)) == hashlib.sha256(written).hexdigest()


def test_an_instant_is_the_same_in_every_zone() -> None:
    elsewhere = replace(entry(1), at=entry(1).at.astimezone(timezone(timedelta(hours=2))))
    assert entry_hash("", elsewhere) == entry_hash("", entry(1))


def test_canonical_json() -> None:
    value = {"b": [1, None, True], "a": "Zoë", "day": date(2026, 1, 16), "at": AT}
    assert canonical_json(value) == (
        b'{"a":"Zo\\u00eb","at":"2026-11-23T08:30:00.000120+00:00","b":[1,null,true],"day":"2026-01-16"}'
    )


@pytest.mark.parametrize("value", [object(), b"bytes", {1, 2}])
def test_what_has_no_canonical_form_raises(value: object) -> None:
    with pytest.raises(TypeError, match="no canonical form"):
        canonical_json({"value": value})
    with pytest.raises(ValueError, match="JSON"):
        canonical_json(float("nan"))

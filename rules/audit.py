"""The chain of hashes that makes a change of the audit trail evident."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from rules.canonical import canonical_json

FIRST_HASH = ""


@dataclass(frozen=True)
class Entry:
    """One deed in one company: `sequence` counts from 1, `at` has an offset, `details` is plain JSON."""

    company_id: str
    sequence: int
    at: datetime
    actor_id: str
    actor_name: str
    deed: str
    subject_id: str
    details: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class Sealed:
    """An entry as it is stored, between the hash before it and its own."""

    entry: Entry
    previous_hash: str
    hash: str


def entry_hash(previous_hash: str, entry: Entry) -> str:
    """SHA-256, in hexadecimal, over the hash before (`FIRST_HASH` for the first entry) and all of the entry."""
    return hashlib.sha256(canonical_json([previous_hash, vars(entry)])).hexdigest()


def first_break(
    entries: Iterable[Sealed], head: str | None = None, *, after: tuple[int, str] = (0, FIRST_HASH)
) -> int | None:
    """The sequence number at which a company's trail, oldest first, is not what was written; `None` when it is whole.

    `head`, the last hash that was kept elsewhere, also finds what was cut off at the end. `after`, the sequence number
    and the hash of an entry, begins behind it.
    """
    last, previous_hash = after
    sequence = last
    for sequence, sealed in enumerate(entries, start=last + 1):
        if not _follows(sealed, previous_hash, sequence):
            return sequence
        previous_hash = sealed.hash
    return None if head is None or head == previous_hash else sequence + 1


def _follows(sealed: Sealed, previous_hash: str, sequence: int) -> bool:
    return (
        sealed.entry.sequence == sequence
        and sealed.previous_hash == previous_hash
        and sealed.hash == entry_hash(previous_hash, sealed.entry)
    )

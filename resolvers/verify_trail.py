"""Reading the audit trail again: what was changed, cut off or forged since it was written."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tortoise.backends.base.client import BaseDBAsyncClient

from models import AuditEntry, Company
from resolvers.mutation import locked_company
from rules.audit import FIRST_HASH, Entry, Sealed, first_break
from storage.transaction import transaction

BATCH = 1_000  # entries
# For a backup, which asks the same of a snapshot.
ANCHORS = "SELECT id, audit_entries, audit_head FROM company WHERE audit_entries > 0 ORDER BY id"


class Wrong(StrEnum):
    """What is wrong at a place of a trail."""

    ENTRY = "ENTRY"  # it is not what was written there, or it is missing
    END = "END"  # the company's row says that the trail ends elsewhere
    ANCHOR = "ANCHOR"  # somebody has kept another hash of it


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of a company's trail on some day, to be kept where nobody who can write to the database can write."""

    company_id: str
    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class Break:
    """Where the trail of a company is not what was written."""

    company_id: str
    sequence: int
    wrong: Wrong


async def anchors() -> list[Anchor]:
    """The ends of all trails as they are now; a company without an entry has none."""
    rows = await Company.filter(audit_entries__gt=0).order_by("id")
    return [Anchor(row.id, row.audit_entries, row.audit_head) for row in rows]


async def verify_trails(kept: Iterable[Anchor] = ()) -> AsyncIterator[Break | None]:
    """For every company the first break of its trail, or None. `kept` are anchors of earlier days.

    A company is locked while its trail is read, so that nothing is added meanwhile.
    """
    by_company: defaultdict[str, list[Anchor]] = defaultdict(list)
    for anchor in kept:
        by_company[anchor.company_id].append(anchor)
    for company_id in await Company.all().order_by("id").values_list("id", flat=True):
        yield await _verified(str(company_id), by_company.pop(str(company_id), []))
    for company_id, lost in by_company.items():
        yield Break(company_id, min(anchor.sequence for anchor in lost), Wrong.ANCHOR)


@transaction
async def _verified(tx: BaseDBAsyncClient, company_id: str, kept: Sequence[Anchor]) -> Break | None:
    company = await locked_company(company_id, tx)
    hashes: defaultdict[int, set[str]] = defaultdict(set)
    for anchor in kept:
        hashes[anchor.sequence].add(anchor.hash)
    sequence, previous_hash = 0, FIRST_HASH
    rows = AuditEntry.filter(company_id=company_id).using_db(tx).order_by("sequence").limit(BATCH)
    batch = await rows  # from the very first, whatever number somebody gave it
    while batch:
        if broken := first_break(map(_sealed, batch), after=(sequence, previous_hash)):
            return Break(company_id, broken, Wrong.ENTRY)
        for row in batch:
            if hashes.pop(row.sequence, {row.hash}) != {row.hash}:
                return Break(company_id, row.sequence, Wrong.ANCHOR)
        sequence, previous_hash = batch[-1].sequence, batch[-1].hash
        batch = await rows.filter(sequence__gt=sequence)
    if (sequence, previous_hash) != (company.audit_entries, company.audit_head):
        return Break(company_id, sequence, Wrong.END)
    return Break(company_id, min(hashes), Wrong.ANCHOR) if hashes else None


def _sealed(row: AuditEntry) -> Sealed:
    of_an_entry: Mapping[str, object] = {name: getattr(row, name) for name in Entry.__dataclass_fields__}
    return Sealed(Entry(**of_an_entry), row.previous_hash, row.hash)  # pyright: ignore[reportArgumentType]  the same names

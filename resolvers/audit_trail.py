"""Writing the audit trail: one entry per deed, chained to the one before in its company."""

from collections.abc import Mapping
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import AuditEntry, Company
from rules.audit import Entry, entry_hash

COUNTERS = ("orders_placed", "audit_entries", "audit_head")


async def record(
    tx: BaseDBAsyncClient,
    company: Company,
    *,
    actor_id: str,
    actor_name: str,
    deed: str,
    subject_id: str,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry to the trail of `company`, whose row must be locked; the caller saves its `COUNTERS`."""
    entry = Entry(
        company_id=company.id,
        sequence=company.audit_entries + 1,
        at=business_now(),
        actor_id=actor_id,
        actor_name=actor_name,
        deed=deed,
        subject_id=subject_id,
        details=dict(details or {}),
    )
    digest = entry_hash(company.audit_head, entry)
    await AuditEntry.create(using_db=tx, previous_hash=company.audit_head, hash=digest, **vars(entry))
    company.audit_entries, company.audit_head = entry.sequence, digest

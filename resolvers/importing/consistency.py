"""What follows from the services: who is active, and which cards and numbers are taken."""

from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from models import AuditEntry, Company
from resolvers.importing.desk import Desk
from resolvers.importing.order_files import IMPORTED_BY
from rules.audit import Entry, entry_hash

# ruff: noqa: S608  statements made of the constants below

# Not `IN`: where the list is larger than work_mem, PostgreSQL would walk through it once for each user.
_LIVE_USERS = """
    (EXISTS (SELECT 1 FROM mobile_service WHERE user_id = "user".id AND status <> 'TERMINATED')
     OR EXISTS (SELECT 1 FROM uc_service WHERE user_id = "user".id AND status <> 'TERMINATED'))
"""
_CARD_IN_USE = "EXISTS (SELECT 1 FROM mobile_service WHERE sim_card_id = sim_card.id AND status <> 'TERMINATED')"
_CARDS_OF = "SELECT sim_card_id FROM mobile_service WHERE sim_card_id IS NOT NULL AND status"
_NUMBERS_OF = "SELECT msisdn FROM mobile_service WHERE msisdn IS NOT NULL AND status"
_IN_SERVICE = "IN ('ACTIVE', 'SUSPENDED')"
_NOT_YET = "IN ('RESERVED', 'INACTIVE')"

# PostgreSQL would look into new tables a minute later, and plan the first pages by guessing.
_ANALYZE = 'ANALYZE company, "user", sim_card, phone_number, mobile_service, service_option, uc_service, "order"'

# Each finds nothing to do where the files said it right.
STATEMENTS = (
    f"UPDATE \"user\" SET status = 'ACTIVE' WHERE status = 'INACTIVE' AND {_LIVE_USERS}",
    f"UPDATE \"user\" SET status = 'INACTIVE' WHERE status = 'ACTIVE' AND NOT {_LIVE_USERS}",
    f"UPDATE sim_card SET status = 'ACTIVE' WHERE status IN ('IN_STOCK', 'RESERVED') "
    f"AND id IN ({_CARDS_OF} {_IN_SERVICE})",
    f"UPDATE sim_card SET status = 'RESERVED' WHERE status = 'IN_STOCK' AND id IN ({_CARDS_OF} {_NOT_YET})",
    f"UPDATE sim_card SET status = 'RETIRED' WHERE status IN ('IN_STOCK', 'RESERVED', 'ACTIVE') "
    f"AND id IN ({_CARDS_OF} = 'TERMINATED') AND NOT {_CARD_IN_USE}",
    f"UPDATE phone_number SET status = 'IN_USE' WHERE status <> 'IN_USE' AND msisdn IN ({_NUMBERS_OF} {_IN_SERVICE})",
    f"UPDATE phone_number SET status = 'RESERVED' WHERE status = 'AVAILABLE' AND msisdn IN ({_NUMBERS_OF} {_NOT_YET})",
)


async def make_consistent(tx: BaseDBAsyncClient) -> None:
    """Let users, cards and numbers follow the services."""
    client: Any = tx
    if tx.capabilities.dialect == "postgres":
        await client.execute_query(_ANALYZE)
    for statement in STATEMENTS:
        await client.execute_query(statement)


def record_import(desk: Desk) -> None:
    """One entry in the audit trail of every company in which something changed."""
    for company in desk.companies.values():
        if counts := desk.touched.get(company["id"]):
            details = {outcome.value: number for outcome, number in sorted(counts.items())}
            entry = Entry(
                company_id=company["id"],
                sequence=company["audit_entries"] + 1,
                at=desk.at,
                actor_id=IMPORTED_BY,
                actor_name="Import",
                deed="import",
                subject_id=company["id"],
                details=details,
            )
            digest = entry_hash(company["audit_head"], entry)
            desk.add(AuditEntry, previous_hash=company["audit_head"], hash=digest, **vars(entry))
            desk.change(Company, company, audit_entries=entry.sequence, audit_head=digest)

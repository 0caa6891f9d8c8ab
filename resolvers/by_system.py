"""What Flotte does by itself: what the network confirmed, and what began on its day."""

from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from models import Company, Order
from resolvers.audit_trail import COUNTERS, record
from resolvers.news import tell

SYSTEM_ID = "system"
SYSTEM_NAME = "Flotte"


async def record_by_system(tx: BaseDBAsyncClient, company: Company, order: Order, deed: str, **details: Any) -> None:
    """Add what became of the order to its company's audit trail, and tell of it. The company must be locked."""
    await record(
        tx,
        company,
        actor_id=SYSTEM_ID,
        actor_name=SYSTEM_NAME,
        deed=deed,
        subject_id=order.id,
        details={"service_id": order.service_id, **details},
    )
    await company.save(using_db=tx, update_fields=COUNTERS)
    await tell(tx, company.id, order.id, order.service_id)

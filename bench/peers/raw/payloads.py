"""What a mutation answers, read after the commit."""

from collections.abc import Generator
from typing import Any

import clock
from bench.peers.raw import statements as sql
from bench.peers.raw.contracts import quota_of
from bench.peers.raw.database import Database, Rows, Statement
from bench.peers.raw.reads import money

Payload = Generator[Statement, Rows, dict[str, Any]]


def modified(service_id: str, order_id: str) -> Payload:
    """The answer to modifyService."""
    ((version, status, cents, plan_id, plan_name),) = yield sql.SERVICE_NOW, (service_id,)
    options = yield sql.OPTIONS_NOW, (service_id,)
    service: dict[str, Any] = {
        "id": service_id,
        "version": version,
        "status": status,
        "plan": {"id": plan_id, "name": plan_name},
        "options": [{"id": row[0]} for row in options],
        "monthlyPrice": money(cents),
    }
    order = yield from _order(order_id)
    return {"modifyService": {"__typename": "ServiceModified", "service": service, "order": order}}


def removed(database: Database, service_id: str, order_id: str, company_id: str) -> Payload:
    """The answer to removeService."""
    (row,) = yield sql.SERVICE_NOW, (service_id,)
    service = {"id": service_id, "version": row[0], "status": row[1]}
    order = yield from _order(order_id)
    quota = yield from quota_of(database, company_id, clock.business_day())
    left = {"percent": quota.percent, "limit": quota.limit, "used": quota.used, "remaining": quota.remaining}
    return {"removeService": {"__typename": "ServiceRemoved", "service": service, "order": order, "removalQuota": left}}


def _order(order_id: str) -> Payload:
    ((number, action, state),) = yield sql.ORDER_NOW, (order_id,)
    steps = yield sql.STEPS_NOW, (order_id,)
    return {
        "number": number,
        "action": action,
        "state": state,
        "steps": [{"name": name, "state": state} for name, state in steps],
    }

"""The three reads: as few statements as one would write by hand, rows read by position, plain dictionaries."""

from base64 import urlsafe_b64encode
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import orjson

from bench.peers.raw.database import Database

USERS = """
SELECT id, name, email, cost_centre, status, name_folded FROM "user"
WHERE company_id = $1 ORDER BY name_folded, id LIMIT $2"""
OF_USERS = """
SELECT s.user_id, s.id, s.msisdn, s.status, s.activated_on, p.id, p.name_en, s.monthly_price_cents
FROM mobile_service s JOIN plan p ON p.id = s.plan_id WHERE s.user_id {} ORDER BY s.id"""
SERVICES = """
SELECT s.id, s.msisdn, s.status, s.activated_on, u.id, u.name, p.id, p.name_en, s.monthly_price_cents,
       s.user_name_folded, (SELECT COUNT(*) FROM mobile_service WHERE company_id = $1)
FROM mobile_service s JOIN "user" u ON u.id = s.user_id JOIN plan p ON p.id = s.plan_id
WHERE s.company_id = $1 ORDER BY s.user_name_folded, s.id LIMIT $2"""
SERVICE = """
SELECT s.id, s.msisdn, s.status, s.activated_on, s.version, u.id, u.name, u.email, p.id, p.name_en,
       s.monthly_price_cents, c.id, c.iccid, c.kind, c.status, o.id, o.name_en
FROM mobile_service s JOIN "user" u ON u.id = s.user_id JOIN plan p ON p.id = s.plan_id
LEFT JOIN sim_card c ON c.id = s.sim_card_id
LEFT JOIN service_option so ON so.service_id = s.id LEFT JOIN plan_option o ON o.id = so.option_id
WHERE s.id = $1 ORDER BY o.position, o.id"""


async def users(database: Database, given: dict[str, Any]) -> dict[str, Any]:
    """A page of users with their services."""
    size = given["first"]
    rows = await database.rows(USERS, given["companyId"], size + 1)
    page = rows[:size]
    of_user: defaultdict[str, list[Any]] = defaultdict(list)
    ids = database.many([row[0] for row in page])
    for user, id_, msisdn, status, activated, plan, name, cents in await database.rows(
        OF_USERS.format(database.within), ids
    ):
        of_user[user].append(
            {
                "id": id_,
                "msisdn": msisdn,
                "status": status,
                "activatedOn": activated,
                "plan": {"id": plan, "name": name},
                "monthlyPrice": money(cents),
            }
        )
    nodes = [
        {
            "id": id_,
            "name": name,
            "email": email,
            "costCentre": cost_centre,
            "status": status,
            "mobileServices": of_user[id_],
        }
        for id_, name, email, cost_centre, status, _ in page
    ]
    end = _cursor("name_folded", page[-1][5], page[-1][0]) if page else None
    return {"users": {"nodes": nodes, "pageInfo": {"hasNextPage": len(rows) > size, "endCursor": end}}}


async def services(database: Database, given: dict[str, Any]) -> dict[str, Any]:
    """A page of services, and how many there are."""
    size = given["first"]
    rows = await database.rows(SERVICES, given["companyId"], size + 1)
    page = rows[:size]
    nodes = [
        {
            "id": id_,
            "msisdn": msisdn,
            "status": status,
            "activatedOn": activated,
            "user": {"id": user, "name": user_name},
            "plan": {"id": plan, "name": plan_name},
            "monthlyPrice": money(cents),
        }
        for id_, msisdn, status, activated, user, user_name, plan, plan_name, cents, _, _ in page
    ]
    end = _cursor("user_name_folded", page[-1][9], page[-1][0]) if page else None
    page_info = {"hasNextPage": len(rows) > size, "endCursor": end}
    total = rows[0][10] if rows else 0
    return {"mobileServices": {"totalCount": total, "nodes": nodes, "pageInfo": page_info}}


async def service(database: Database, given: dict[str, Any]) -> dict[str, Any]:
    """One service; a row per option, or one without."""
    rows = await database.rows(SERVICE, given["id"])
    return {"mobileService": _service(rows) if rows else None}


def _service(rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    id_, msisdn, status, activated, version, user, name, email, plan, plan_name, cents, *card = rows[0][:15]
    return {
        "id": id_,
        "msisdn": msisdn,
        "status": status,
        "activatedOn": activated,
        "version": version,
        "user": {"id": user, "name": name, "email": email},
        "plan": {"id": plan, "name": plan_name},
        "options": [{"id": row[15], "name": row[16]} for row in rows if row[15]],
        "monthlyPrice": money(cents),
        "simCard": {"id": card[0], "iccid": card[1], "kind": card[2], "status": card[3]} if card[0] else None,
    }


def money(cents: int) -> dict[str, str]:
    """No price of a service is negative."""
    return {"amount": f"{cents // 100}.{cents % 100:02d}", "currency": "EUR"}


def _cursor(*keys: str) -> str:
    return urlsafe_b64encode(orjson.dumps(keys)).rstrip(b"=").decode()

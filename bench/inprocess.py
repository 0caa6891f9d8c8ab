"""The users page (50 users, each with three services) in one process on SQLite: walked, planned, and as plain SQL.

`python -m bench.inprocess` prints milliseconds per answer, the best of the rounds, and ratios.
"""

import asyncio
import json
import sqlite3
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import orjson
import strawberry
from tortoise.transactions import in_transaction

import clock
from execution.order import sort
from execution.window import cursor
from rules.names import Language
from schema import schema
from settings import Settings
from storage.catalog import keys_of_two
from storage.database import opened
from storage.migrate import migrate
from storage.reader import reader_of
from tests import cast as people
from web.context import RequestContext
from web.graphql import STRICT

# ruff: noqa: S101, T201
PAGE = 50
ROUNDS, ANSWERS = 15, 10
DOCUMENT = """query Users($first: Int) { users(first: $first) { nodes {
  id name email costCentre status
  mobileServices { id msisdn status activatedOn plan { id name } monthlyPrice { amount currency } } }
  pageInfo { hasNextPage endCursor } } }"""
USERS = """SELECT id, name, email, cost_centre, status, name_folded FROM "user" WHERE company_id = ?
  ORDER BY name_folded, id LIMIT 51"""
SERVICES = """SELECT s.user_id, s.id, s.msisdn, s.status, s.activated_on, p.id, p.name_en, s.monthly_price_cents
  FROM mobile_service s JOIN plan p ON p.id = s.plan_id
  WHERE s.user_id IN (SELECT value FROM json_each(?)) ORDER BY s.id"""

Way = Callable[[], Awaitable[bytes]]


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.sqlite3"
        keys: Any = {"secret_key": "s" * 40, "encryption_key": "e" * 40}
        settings = Settings(database_url=f"sqlite:///{file}", data_dir=Path(folder), **keys)
        await migrate(settings)
        async with opened(settings):
            async with in_transaction("default"):
                cast = await _fleet()
            await _measured(cast, settings, file)


async def _fleet() -> people.Cast:
    cast = await people.assemble()
    for number in range(120):
        user = await people.user(cast.acme, f"User {number:03}", "Ops")
        for _ in range(3):
            await people.service(user, cast.small)
    return cast


async def _measured(cast: people.Cast, settings: Settings, file: Path) -> None:
    reader = reader_of(settings)
    reader.keys = await keys_of_two(reader)
    connection = sqlite3.connect(file)

    def context() -> RequestContext:
        return RequestContext(cast.fleet, reader, Language.EN, clock.business_day())

    async def planned() -> bytes:
        return _written(await schema.execute(DOCUMENT, {"first": PAGE}, context()))

    async def walked() -> bytes:
        return _written(await strawberry.Schema.execute(schema, DOCUMENT, {"first": PAGE}, context()))

    async def raw() -> bytes:
        return _raw(connection.execute(USERS, [cast.acme.id]).fetchall(), connection)

    async def raw_in_a_thread() -> bytes:
        users = await reader.fetch(USERS, [cast.acme.id])
        ids = json.dumps([user[0] for user in users[:PAGE]])
        return _shaped(users, await reader.fetch(SERVICES, [ids]))

    ways: dict[str, Way] = {
        "walked": walked,
        "planned": planned,
        "raw, same reader": raw_in_a_thread,
        "raw, in the loop": raw,
    }
    assert len({await way() for way in ways.values()}) == 1, "they answer differently"
    times = {name: min(seconds) for name, seconds in (await _rounds(ways)).items()}
    for name, seconds in times.items():
        print(f"{name:18} {seconds * 1000:7.2f} ms   {seconds / times['planned']:6.2f} of planned")
    connection.close()


def _written(result: Any) -> bytes:
    assert not result.errors, result.errors
    return orjson.dumps({"data": result.data}, option=STRICT)


def _raw(users: list[Any], connection: sqlite3.Connection) -> bytes:
    ids = json.dumps([user[0] for user in users[:PAGE]])
    return _shaped(users, connection.execute(SERVICES, [ids]).fetchall())


def _shaped(users: Any, services: Any) -> bytes:
    lines: defaultdict[str, list[Any]] = defaultdict(list)
    for user, id_, msisdn, status, activated, plan, name, cents in services:
        price = {"amount": f"{cents // 100}.{cents % 100:02d}", "currency": "EUR"}
        line = {"id": id_, "msisdn": msisdn, "status": status, "activatedOn": activated}
        lines[user].append(line | {"plan": {"id": plan, "name": name}, "monthlyPrice": price})
    nodes = [
        {"id": id_, "name": name, "email": email, "costCentre": centre, "status": status, "mobileServices": lines[id_]}
        for id_, name, email, centre, status, _ in users[:PAGE]
    ]
    end = cursor(sort("name_folded"), users[PAGE - 1][5:6] + users[PAGE - 1][:1])
    page = {"hasNextPage": len(users) > PAGE, "endCursor": end}
    return orjson.dumps({"data": {"users": {"nodes": nodes, "pageInfo": page}}})


async def _rounds(ways: dict[str, Way]) -> dict[str, list[float]]:
    """Seconds of each round; the ways take turns, so that a busy machine slows all of them."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            start = time.perf_counter()
            for _ in range(ANSWERS):
                await way()
            found[name].append((time.perf_counter() - start) / ANSWERS)
    return found


if __name__ == "__main__":
    asyncio.run(main())

"""Rows in a database as an early migration left it: the models write columns already that later ones bring."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tortoise.connection import get_connection

# What migrations after 0004 add to tables that were there.
YOUNGER = (
    "order.starts_on date",
    "order.due_on date",
    "order.until date",
    "order.returns_id varchar(40)",
    "order.failure_code varchar(40)",
    "sim_card.eid varchar(32)",
)


@asynccontextmanager
async def younger_columns() -> AsyncIterator[None]:
    """They are there inside, so that rows can be written."""
    client: Any = get_connection("default")
    for each in YOUNGER:
        table, column = each.split(".")
        await client.execute_query(f'ALTER TABLE "{table}" ADD COLUMN {column}')
    yield
    for each in YOUNGER:
        table, column = each.partition(" ")[0].split(".")
        await client.execute_query(f'ALTER TABLE "{table}" DROP COLUMN {column}')

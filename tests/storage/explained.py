"""How a database runs a statement: which tables it walks from end to end, and what it sorts."""

import json
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tortoise.connection import get_connection

# Rows of the catalogue are few, and stay few.
FEW = {"plan", "plan_option", "plan_offer", "option_exclusion", "price"}
# A value list, a row that is made up, and an index of the few rows that are due.
BOUNDED = ("VIRTUAL TABLE", "CONSTANT ROW", "(subquery", "order_due")
Statement = tuple[str, Sequence[Any]]


def walks(steps: Sequence[str], *, by_index: bool = False) -> list[str]:
    """The steps that go through a whole table; with `by_index`, those among them that do not follow an index."""
    walking = [step for step in steps if step.startswith("SCAN ") and step.split()[1] not in FEW]
    found = [step for step in walking if not any(said in step for said in BOUNDED)]
    automatic = [step for step in steps if "AUTOMATIC" in step]
    return automatic + [step for step in found if not (by_index and " USING " in step)]


@contextmanager
def heard() -> Iterator[list[Statement]]:
    """The statements that Tortoise runs meanwhile."""
    statements: list[Statement] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if isinstance(record.args, tuple) and len(record.args) == 2:
                query, values = record.args
                several = isinstance(values, list) and values and isinstance(values[0], list)  # of one statement
                statements.append((str(query), (values[0] if several else values) or ()))  # pyright: ignore[reportArgumentType]

    logger, listening = logging.getLogger("tortoise.db_client"), Listening()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(listening)
    try:
        yield statements
    finally:
        logger.removeHandler(listening)
        logger.setLevel(level)


async def steps(statement: Statement) -> list[str]:
    """The steps, in the words of SQLite: `SCAN user`, `SCAN user USING INDEX …`, `SEARCH …`, `SORT`."""
    client: Any = get_connection("default")
    if client.capabilities.dialect == "sqlite":
        return await _of_sqlite(client, statement)
    return [step async for step in _of_postgresql(client, statement)]


async def _of_sqlite(client: Any, statement: Statement) -> list[str]:
    text, values = statement
    rows = await client.execute_query_dict(f"EXPLAIN QUERY PLAN {text}", list(values))
    tables = {alias: table for table, alias in re.findall(r'"(\w+)" AS "([\w.]+)"', text)}
    return [_named(row["detail"], tables) for row in rows]


def _named(detail: str, tables: dict[str, str]) -> str:
    word, _, rest = detail.partition(" ")
    alias, _, how = rest.partition(" ")
    if detail.startswith("USE TEMP B-TREE FOR ORDER BY") or "PART OF ORDER BY" in detail:
        return "SORT"
    return f"{word} {tables.get(alias, alias)} {how}".strip()


async def _of_postgresql(client: Any, statement: Statement) -> Any:
    """Of the generic plan, which is what a statement that is run often ends up with."""
    text, values = statement
    nulls = f"({', '.join(['NULL'] * len(values))})" if values else ""
    async with client.acquire_connection() as connection:
        await connection.execute("SET plan_cache_mode = force_generic_plan")
        await connection.execute(f"PREPARE explained AS {text}")
        [row] = await connection.fetch(f"EXPLAIN (FORMAT JSON) EXECUTE explained{nulls}")
        await connection.execute("DEALLOCATE explained; RESET plan_cache_mode")
    for node in _nodes(json.loads(row[0])[0]["Plan"]):
        yield _in_words(node)


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)


def _in_words(node: dict[str, Any]) -> str:
    kind, table, index = node["Node Type"], node.get("Relation Name"), node.get("Index Name")
    # An incremental sort reads on in order and sorts what is equal so far.
    if kind == "Sort":
        return "SORT"
    if kind == "Seq Scan":
        return f"SCAN {table}"
    if kind in {"Index Scan", "Index Only Scan", "Bitmap Index Scan"}:
        word = "SEARCH" if "Index Cond" in node else "SCAN"
        return f"{word} {table or ''} USING INDEX {index} {node.get('Index Cond', '')}"
    return kind

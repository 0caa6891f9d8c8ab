"""Writing many rows at once: COPY on PostgreSQL, one prepared statement on SQLite. Rows are dicts by column."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from tortoise import Model, fields

Values = Mapping[str, Any]
Adapt = Callable[[Any], Any]


async def insert(tx: Any, model: type[Model], rows: Sequence[Values]) -> None:
    """Insert rows that have every column of the table."""
    if not rows:
        return
    adapts = _adapts(model, tx.capabilities.dialect)
    records = [[adapt(row[column]) if adapt else row[column] for column, adapt in adapts] for row in rows]
    names = [column for column, _ in adapts]
    if tx.capabilities.dialect == "postgres":
        await _copy(tx, model, names, records)
        return
    places = ", ".join("?" for _ in names)
    await tx.execute_many(f"INSERT INTO {_table(model)} ({_quoted(names)}) VALUES ({places})", records)  # noqa: S608


async def update(tx: Any, model: type[Model], changes: Iterable[tuple[str, Values]]) -> None:
    """Change columns of the rows of these ids."""
    adapts = dict(_adapts(model, tx.capabilities.dialect))
    grouped: dict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
    for id_, values in changes:
        record = [adapt(value) if (adapt := adapts[name]) else value for name, value in values.items()]
        grouped[tuple(values)].append([*record, id_])
    for names, records in grouped.items():
        places = _places(tx, len(names) + 1)
        sets = ", ".join(f'"{name}" = {place}' for name, place in zip(names, places, strict=False))
        await tx.execute_many(f'UPDATE {_table(model)} SET {sets} WHERE "id" = {places[-1]}', records)  # noqa: S608


async def delete(tx: Any, model: type[Model], ids: Sequence[str]) -> None:
    """Delete the rows of these ids."""
    if ids:
        place = _places(tx, 1)[0]
        await tx.execute_many(f'DELETE FROM {_table(model)} WHERE "id" = {place}', [[id_] for id_ in ids])  # noqa: S608


async def _copy(tx: Any, model: type[Model], names: list[str], records: list[list[Any]]) -> None:
    async with tx.acquire_connection() as connection:
        await connection.copy_records_to_table(_meta(model).db_table, records=records, columns=names)


@lru_cache(maxsize=100)
def _adapts(model: type[Model], dialect: str) -> tuple[tuple[str, Adapt | None], ...]:
    """Each column of the table, and what its values need before the driver takes them."""
    meta = _meta(model)
    return tuple((column, _adapt(meta.fields_map[name], dialect)) for name, column in meta.fields_db_projection.items())


def _adapt(field: Any, dialect: str) -> Adapt | None:
    if isinstance(field, fields.JSONField):
        return lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    if getattr(field, "enum_type", None):
        return lambda value: value and value.value
    if dialect == "sqlite" and isinstance(field, fields.DatetimeField):
        return _utc_text
    if dialect == "sqlite" and isinstance(field, fields.DateField):
        return lambda value: value and value.isoformat()
    return None


def _utc_text(value: datetime | None) -> str | None:
    """As Tortoise writes it."""
    return value and value.astimezone(UTC).isoformat(" ")


def _places(tx: Any, count: int) -> list[str]:
    return [f"${n + 1}" if tx.capabilities.dialect == "postgres" else "?" for n in range(count)]


def _table(model: type[Model]) -> str:
    return f'"{_meta(model).db_table}"'


def _meta(model: Any) -> Any:
    return model._meta  # noqa: SLF001  Tortoise has no other door to the columns


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)

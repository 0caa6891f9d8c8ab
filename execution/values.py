"""Values on their way to a database and back: what the driver takes, what a rule gets, what a cursor holds."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias, cast

from tortoise.fields import BooleanField, DateField, DatetimeField, Field, IntField

from execution.context import Dialect
from execution.errors import BadUserInput

Decoder: TypeAlias = Callable[[Any], Any] | None

GREATEST = 2**63 - 1
AS_IT_IS: Any = vars(Field)["to_python_value"]


def encoded(value: object, dialect: Dialect) -> object:
    """A parameter as the driver takes it; a tuple becomes an array on PostgreSQL and JSON on SQLite."""
    if type(value) is str or type(value) is int:
        return value
    if isinstance(value, (tuple, list)):
        items: list[object] = list(cast("tuple[object, ...]", value))
        if set(map(type, items)) != {str}:
            items = [encoded(item, dialect) for item in items]
        return json.dumps(items) if dialect == "sqlite" else items
    if isinstance(value, Enum):
        return value.value
    return _for_sqlite(value) if dialect == "sqlite" else value


def _for_sqlite(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return int(value) if isinstance(value, bool) else value


def decoder(field: Any) -> Decoder:
    """How a value of the column becomes Python's: None where the driver's value is right already."""
    if getattr(field.to_python_value, "__func__", None) is AS_IT_IS and field.field_type in {str, int}:
        return None
    return field.to_python_value


def decoded(row: Sequence[Any], decoders: Sequence[Decoder]) -> tuple[Any, ...]:
    """A row's values, each decoded."""
    return tuple(
        decode(value) if decode and value is not None else value for value, decode in zip(row, decoders, strict=True)
    )


def from_client(value: object) -> object:
    """The value, or BadUserInput where no column can hold such a one."""
    if isinstance(value, str) and not storable(value):
        raise BadUserInput("A text holds a character that is never stored.")
    if isinstance(value, int) and not -GREATEST <= value <= GREATEST:
        raise BadUserInput("A number is out of range.")
    return value


def storable(text: str) -> bool:
    """Whether both databases take the text: no NUL, no half of a surrogate pair."""
    return "\0" not in text and (text.isascii() or not any("\ud800" <= each <= "\udfff" for each in text))


def key_to_json(value: object) -> object:
    """A sort key as a cursor holds it."""
    return value.isoformat() if isinstance(value, date) else value


def key_from_json(value: object, field: Any, dialect: Dialect) -> object:
    """The sort key again, as the driver takes it; raises ValueError for what such a column never gave."""
    wanted = _type_of_key(field, dialect)
    if type(value) is not (wanted if wanted in {str, int, bool} else str):
        raise ValueError("a key of another type")
    from_client(value)
    if wanted is datetime:
        return _aware(str(value))
    return date.fromisoformat(str(value)) if wanted is date else value


def _aware(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant without an offset")
    return instant


def _type_of_key(field: Any, dialect: Dialect) -> type:
    if isinstance(field, IntField):
        return int
    if isinstance(field, BooleanField):
        return int if dialect == "sqlite" else bool
    if isinstance(field, DatetimeField | DateField) and dialect == "postgresql":
        return datetime if isinstance(field, DatetimeField) else date
    return str

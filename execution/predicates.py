"""What a row must be like, without the values: each value is a slot, filled when the statement runs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from tortoise import Model
from tortoise.fields import IntField

from execution.context import Dialect
from execution.paths import Path, path, table

Joined: TypeAlias = Callable[[Path], str]


class Operator(Enum):
    """How a column is compared with a slot. WORD: the column holds the text; PREFIX: it begins with it."""

    IS_NULL = "{column} IS NULL"
    IS_NOT_NULL = "{column} IS NOT NULL"
    IS_THERE = "({column} IS NOT NULL) = {slot}"
    EQUALS = "{column} = {slot}"
    AT_LEAST = "{column} >= {slot}"
    AT_MOST = "{column} <= {slot}"
    ONE_OF = "one of"
    WORD = "word"
    PREFIX = "{column} >= {slot} AND {column} < :{name}_end"


# No LIKE: nothing to escape, and a prefix as a range uses an ordinary index.
DIALECTS: dict[Dialect, dict[Operator, str]] = {
    "sqlite": {
        Operator.ONE_OF: "{column} IN (SELECT value FROM json_each({slot}))",
        Operator.WORD: "instr({column}, {slot}) > 0",
    },
    "postgresql": {
        Operator.ONE_OF: "{column} = ANY({slot})",
        Operator.WORD: "strpos({column}, {slot}) > 0",
    },
}
COLLATED = {Operator.AT_LEAST, Operator.AT_MOST, Operator.PREFIX}


@dataclass(frozen=True, slots=True)
class Test:
    """One column against one slot; over a to-many relation: some row is like that."""

    path: str
    operator: Operator
    slot: str = ""


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: "tuple[Predicate, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Some part holds."""

    parts: "tuple[Predicate, ...]"


Predicate: TypeAlias = Test | AllOf | AnyOf


def predicate_sql(predicate: Predicate, model: type[Model], dialect: Dialect, joined: Joined) -> str:
    """SQL with `:name` for slots. `joined` gives the alias of the row where a path's to-one steps end, joining it."""
    if isinstance(predicate, Test):
        return _test(predicate, path(model, predicate.path), dialect, joined)
    word = " AND " if isinstance(predicate, AllOf) else " OR "
    return "(" + word.join(predicate_sql(part, model, dialect, joined) for part in predicate.parts) + ")"


def _test(test: Test, way: Path, dialect: Dialect, joined: Joined) -> str:
    if way.many:
        return _exists(test, way, dialect, joined)
    return _compared(test, f'"{joined(way)}"."{way.column}"', way, dialect)


def _exists(test: Test, way: Path, dialect: Dialect, joined: Joined) -> str:
    first = next(number for number, step in enumerate(way.steps) if step.many)
    outer = joined(Path(way.steps[:first], way.column, way.field))
    sources: list[str] = []
    links: list[str] = []
    for number, step in enumerate(way.steps[first:]):
        sources.append(f'"{table(step.model)}" AS "e{number}"')
        links.append(f'"e{number}"."{step.to_column}" = "{outer}"."{step.from_column}"')
        outer = f"e{number}"
    compared = _compared(test, f'"{outer}"."{way.column}"', way, dialect)
    return f"EXISTS (SELECT 1 FROM {', '.join(sources)} WHERE {' AND '.join([*links, compared])})"  # noqa: S608


def _compared(test: Test, column: str, way: Path, dialect: Dialect) -> str:
    template = DIALECTS[dialect].get(test.operator, test.operator.value)
    slot = f":{test.slot}"
    if dialect == "postgresql":
        column, slot = _for_postgresql(test.operator, column, slot, way)
    return template.format(column=column, slot=slot, name=test.slot)


def _for_postgresql(operator: Operator, column: str, slot: str, way: Path) -> tuple[str, str]:
    if isinstance(way.field, IntField):
        # A number beyond the column's own range compares like any other instead of failing.
        return column, f"CAST({slot} AS bigint{'[]' if operator is Operator.ONE_OF else ''})"
    if operator in COLLATED and is_text(way):
        return f'{column} COLLATE "C"', slot
    return column, slot


def is_text(way: Path) -> bool:
    """Whether the column compares as text."""
    return way.field.field_type is str

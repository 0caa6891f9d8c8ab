"""From a fetch to the text of one statement, on both databases: templates, not a query builder.

A fetch holds no values, so equal shapes share one text: there is one for each set of arguments that are present.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tortoise import Model

from execution.context import Dialect
from execution.order import Sort
from execution.paths import Path, Step, key, path, table
from execution.predicates import Predicate, is_text, predicate_sql

PAGE_OF_A_PARENT: dict[Dialect, str] = {
    "postgresql": (
        "SELECT p.id, c.* FROM unnest(CAST(:parents AS text[])) AS p(id) CROSS JOIN LATERAL ("
        "SELECT {columns} FROM {base}{joins} WHERE {link} = p.id{where} ORDER BY {order} LIMIT :limit) AS c"
    ),
    "sqlite": (
        "SELECT p.value, {columns} FROM json_each(:parents) AS p JOIN {base} ON {key} IN ("
        "SELECT {key} FROM {base}{joins} WHERE {link} = p.value{where} ORDER BY {order} LIMIT :limit)"
        "{joins} ORDER BY {order}"
    ),
}
AMONG_PARENTS: dict[Dialect, str] = {
    "postgresql": "{link} = ANY(CAST(:parents AS text[]))",
    "sqlite": "{link} IN (SELECT value FROM json_each(:parents))",
}
SUM: dict[Dialect, str] = {
    "postgresql": "CAST(COALESCE(SUM({column}), 0) AS bigint)",
    "sqlite": "COALESCE(SUM({column}), 0)",
}


@dataclass(frozen=True, slots=True)
class Beside:
    """The other row to which a way leads, from the row itself or from that beside it, if it is like `where`.

    Its columns are paths from there; they are null where no such row is. With a `sort` there may be several: the row
    itself is repeated for each, in that order.
    """

    way: tuple[Step, ...]
    columns: tuple[str, ...]
    where: tuple[Predicate, ...] = ()
    parent: int | None = None
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class Fetch:
    """Rows of `model`: the columns (paths over to-one relations), then, if `keyed`, the values they are sorted by.

    With a `link`, the relations that lead here from its parents, each row begins with its parent's key, and a limit
    counts for each parent. `bounds` are `after` and `before`, in the order of `sort`; `backward` walks it from the end.
    The columns of the rows `beside` it stand before the sort values, and between them `figures` of the whole list,
    without bounds and limit: how many rows it has (None) or, of an integer column, their sum.
    """

    model: type[Model]
    columns: tuple[str, ...]
    sort: Sort
    where: tuple[Predicate, ...] = ()
    link: tuple[Step, ...] = ()
    keyed: bool = False
    backward: bool = False
    bounds: tuple[str, ...] = ()
    limited: bool = False
    beside: tuple[Beside, ...] = ()
    figures: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL, and the names of its parameters in their order."""

    text: str
    slots: tuple[str, ...]


@lru_cache(maxsize=4096)
def rows_statement(fetch: Fetch, dialect: Dialect) -> Statement:
    """The rows themselves."""
    query = _Query(fetch, dialect)
    if fetch.link and fetch.limited:
        return _numbered(query.page_of_a_parent(), dialect)
    columns, order = query.columns(), query.order()
    selected = f"{query.link}, {columns}" if fetch.link else columns
    limit = " LIMIT :limit" if fetch.limited else ""
    return _numbered(f"{query.of(selected)} ORDER BY {order}{limit}", dialect)


@lru_cache(maxsize=1024)
def aggregate_statement(fetch: Fetch, dialect: Dialect, column: str | None = None) -> Statement:
    """How many rows there are in all or, of an integer column, their sum; with a link, for each parent."""
    return _numbered(_aggregate(fetch, dialect, column), dialect)


def _aggregate(fetch: Fetch, dialect: Dialect, column: str | None) -> str:
    query = _Query(fetch, dialect)
    value = SUM[dialect].format(column=query.column(path(fetch.model, column))) if column else "COUNT(*)"
    if not fetch.link:
        return query.of(value)
    return query.of(f"{query.link}, {value}") + f" GROUP BY {query.link}"


class _Query:
    """The parts of one statement; asking for a column joins what it needs."""

    def __init__(self, fetch: Fetch, dialect: Dialect) -> None:
        self.fetch = fetch
        self.dialect: Dialect = dialect
        self.joins: dict[str, str] = {}
        self.base = f'"{table(fetch.model)}" AS "t"'
        self.link = self._linked()

    def of(self, selected: str) -> str:
        parts = self.where()
        if self.fetch.link:
            parts.insert(0, AMONG_PARENTS[self.dialect].format(link=self.link))
        where = f" WHERE {' AND '.join(parts)}" if parts else ""
        return f"SELECT {selected} FROM {self.base}{''.join(self.joins.values())}{where}"  # noqa: S608  names only

    def page_of_a_parent(self) -> str:
        columns, order = self.columns(), self.order()
        where = "".join(f" AND {part}" for part in self.where())
        return PAGE_OF_A_PARENT[self.dialect].format(
            columns=columns,
            base=self.base,
            key=f'"t"."{path(self.fetch.model, key(self.fetch.model)).column}"',
            joins="".join(self.joins.values()),
            link=self.link,
            where=where,
            order=order,
        )

    def columns(self) -> str:
        columns = [self.column(path(self.fetch.model, column)) for column in self.fetch.columns]
        for number, beside in enumerate(self.fetch.beside):
            columns += self._beside(number, beside)
        columns += self._figures()
        return ", ".join(columns + (self.keys() if self.fetch.keyed else []))

    def where(self) -> list[str]:
        fetch = self.fetch
        bounds = [self._bound(bound) for bound in fetch.bounds]
        return bounds + [predicate_sql(part, fetch.model, self.dialect, self.joined) for part in fetch.where]

    def order(self) -> str:
        terms = _directed(self.keys(), descending=self.fetch.sort.descending != self.fetch.backward)
        for number, beside in enumerate(self.fetch.beside):
            if beside.sort:
                model = beside.way[-1].model
                keys = [self._key(path(model, each), f"b{number}") for each in beside.sort.keys(model)]
                terms += _directed(keys, descending=beside.sort.descending)
        return ", ".join(terms)

    def keys(self) -> list[str]:
        return [self._key(path(self.fetch.model, each)) for each in self.fetch.sort.keys(self.fetch.model)]

    def column(self, way: Path, start: str = "t") -> str:
        return f'"{self.joined(way, start)}"."{way.column}"'

    def joined(self, way: Path, start: str = "t") -> str:
        alias = start
        for step in way.steps:
            before, alias = alias, f"{alias}.{step.name}"
            self.joins[alias] = _left_join(step, before, alias)
        return alias

    def _beside(self, number: int, beside: Beside) -> list[str]:
        alias, model = f"b{number}", beside.way[-1].model
        here = "t" if beside.parent is None else f"b{beside.parent}"
        for each in beside.way[:-1]:
            before, here = here, f"{alias}/{each.name}"
            self.joins[here] = _left_join(each, before, here)
        like = [predicate_sql(part, model, self.dialect, lambda way: self.joined(way, alias)) for part in beside.where]
        self.joins[alias] = " AND ".join([_left_join(beside.way[-1], here, alias), *like])
        return [self.column(path(model, column), alias) for column in beside.columns]

    def _figures(self) -> list[str]:
        whole = Fetch(self.fetch.model, (), self.fetch.sort, self.fetch.where)
        return [f"({_aggregate(whole, self.dialect, column)})" for column in self.fetch.figures]

    def _key(self, way: Path, start: str = "t") -> str:
        as_empty = way.nullable and is_text(way)
        column = f"COALESCE({self.column(way, start)}, '')" if as_empty else self.column(way, start)
        return f'{column} COLLATE "C"' if self.dialect == "postgresql" and is_text(way) else column

    def _bound(self, bound: str) -> str:
        keys = self.keys()
        sign = ">" if (bound == "after") != self.fetch.sort.descending else "<"
        slots = [f":{bound}_{number}" for number in range(len(keys))]
        if len(keys) == 1:
            return f"{keys[0]} {sign} {slots[0]}"
        rows = f"({', '.join(keys)}) {sign} ({', '.join(slots)})"
        # SQLite compares no row of values by an index over an expression, but a single one it does.
        by_expression = self.dialect == "sqlite" and keys[0].startswith("COALESCE(")
        return f"{keys[0]} {sign}= {slots[0]} AND {rows}" if by_expression else rows

    def _linked(self) -> str:
        alias = "t"
        for number, step in reversed(list(enumerate(self.fetch.link))):
            if number == 0:
                return f'"{alias}"."{step.to_column}"'
            before, here, alias = self.fetch.link[number - 1].model, f'"{alias}"."{step.to_column}"', f"l{number}"
            self.joins[alias] = f' JOIN "{table(before)}" AS "{alias}" ON "{alias}"."{step.from_column}" = {here}'
        return ""


def _directed(keys: list[str], *, descending: bool) -> list[str]:
    return [f"{key} DESC" for key in keys] if descending else keys


def _left_join(step: Step, before: str, alias: str) -> str:
    here, there = f'"{before}"."{step.from_column}"', f'"{alias}"."{step.to_column}"'
    return f' LEFT JOIN "{table(step.model)}" AS "{alias}" ON {there} = {here}'


def _numbered(text: str, dialect: Dialect) -> Statement:
    """`:name` becomes `?`, or `$1` and again `$1`."""
    names: list[str] = re.findall(r":(\w+)", text)
    if dialect == "sqlite":
        return Statement(re.sub(r":\w+", "?", text), tuple(names))
    slots = list(dict.fromkeys(names))
    return Statement(re.sub(r":(\w+)", lambda match: f"${slots.index(match[1]) + 1}", text), tuple(slots))

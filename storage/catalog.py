"""What a database itself says of its foreign keys. (On SQLite they bind whoever turned them on, as `flotte` does.)"""

from collections.abc import Awaitable, Sequence
from typing import Any, Literal, Protocol, TypeAlias

# The table and two columns of it, the first never null; then the table and the columns that they point to.
KeyOfTwo: TypeAlias = tuple[str, str, str, str, str, str]


class Reader(Protocol):
    """Who reads it."""

    @property
    def dialect(self) -> Literal["sqlite", "postgresql"]: ...

    def fetch(self, sql: str, params: Sequence[object]) -> Awaitable[Sequence[Sequence[Any]]]: ...


async def keys_of_two(reader: Reader) -> frozenset[KeyOfTwo]:
    """The foreign keys over two columns that hold for every row."""
    rows: Any = await reader.fetch(_KEYS_OF_TWO[reader.dialect], [])
    return frozenset(tuple(row) for row in rows)


_KEYS_OF_TWO = {
    "sqlite": """
        SELECT t.name, a."from", b."from", a."table", a."to", b."to"
        FROM sqlite_master t
        JOIN pragma_foreign_key_list(t.name) a ON a.seq = 0
        JOIN pragma_foreign_key_list(t.name) b ON b.id = a.id AND b.seq = 1
        JOIN pragma_table_info(t.name) c ON c.name = a."from" AND c."notnull"
        WHERE t.type = 'table'
            AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) d WHERE d.id = a.id AND d.seq = 2)
    """,
    "postgresql": """
        SELECT t.relname, a.attname, b.attname, u.relname, c.attname, d.attname
        FROM pg_constraint k
        JOIN pg_class t ON t.oid = k.conrelid
        JOIN pg_class u ON u.oid = k.confrelid
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1] AND a.attnotnull
        JOIN pg_attribute b ON b.attrelid = t.oid AND b.attnum = k.conkey[2]
        JOIN pg_attribute c ON c.attrelid = u.oid AND c.attnum = k.confkey[1]
        JOIN pg_attribute d ON d.attrelid = u.oid AND d.attnum = k.confkey[2]
        WHERE k.contype = 'f' AND cardinality(k.conkey) = 2 AND k.convalidated
            AND k.connamespace = current_schema()::regnamespace
    """,
}

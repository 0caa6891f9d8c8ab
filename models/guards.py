"""Steps for migrations that Tortoise does not know: checks, keys that carry the company, text that sorts by its bytes.

Tortoise leaves checks out of CREATE TABLE; its own rebuild of a table on SQLite loses indexes and unique constraints.
"""

from collections.abc import Sequence
from typing import Any

from tortoise.migrations.operations import AlterField, TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State


class Guard(TortoiseOperation):
    """A step that changes the database and not what Tortoise knows of the models; there is no way back."""

    reversible = False

    async def database_forward(
        self,
        app_label: str,  # noqa: ARG002
        old_state: State,  # noqa: ARG002
        new_state: State,  # noqa: ARG002
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Set the guard up, whatever rows there are."""
        if state_editor is not None:
            await self.set_up(state_editor.client, state_editor.client.capabilities.dialect)

    async def set_up(self, client: Any, dialect: str) -> None:
        """What the guard does in a database: `dialect` is "sqlite" or "postgres"."""
        raise NotImplementedError


class AlterValues(AlterField):
    """An enum has other values than before: Tortoise has to know, and the column is text and stays as it is."""

    reversible = False

    async def database_forward(
        self, app_label: str, old_state: State, new_state: State, state_editor: BaseSchemaEditor | None = None
    ) -> None:
        """Nothing: on SQLite a rebuild of the table would lose its indexes and checks."""


class AddChecks(Guard):
    """Named conditions that every row of `table` meets from now on."""

    def __init__(self, table: str, **conditions: str) -> None:
        self.table = table
        self.constraints = [
            f'CONSTRAINT "{table}_{name}" CHECK ({condition})' for name, condition in conditions.items()
        ]

    async def set_up(self, client: Any, dialect: str) -> None:
        """PostgreSQL adds a constraint; SQLite needs a new table."""
        if dialect == "sqlite":
            await _rebuild(client, self.table, self.constraints)
            return
        for constraint in self.constraints:
            await client.execute_query(f'ALTER TABLE "{self.table}" ADD {constraint}')


class KeepInCompany(Guard):
    """Rows of `table` point to rows of their own company: `user_id="user"` is a key over company and user from now on.

    It replaces the key over the one column. `parent` needs a unique index on ("company_id", "id").
    """

    def __init__(self, table: str, **parents: str) -> None:
        self.table = table
        self.parents = parents

    async def set_up(self, client: Any, dialect: str) -> None:
        """PostgreSQL exchanges the constraints; SQLite needs a new table."""
        keys = [self._key(column, parent) for column, parent in self.parents.items()]
        if dialect == "sqlite":
            replaced = [f' REFERENCES "{parent}" ("id") ON DELETE RESTRICT' for parent in self.parents.values()]
            await _rebuild(client, self.table, keys, without=replaced)
            return
        for key, parent in zip(keys, self.parents.values(), strict=True):
            name = await self._replaced(client, parent)
            await client.execute_query(f'ALTER TABLE "{self.table}" DROP CONSTRAINT "{name}", ADD {key}')

    def _key(self, column: str, parent: str) -> str:
        name = f"{self.table}_{column.removesuffix('_id')}_of_company"
        of = f'FOREIGN KEY ("company_id", "{column}") REFERENCES "{parent}" ("company_id", "id")'
        return f'CONSTRAINT "{name}" {of} ON DELETE RESTRICT'

    async def _replaced(self, client: Any, parent: str) -> str:
        tables = f"conrelid = '\"{self.table}\"'::regclass AND confrelid = '\"{parent}\"'::regclass"
        _, rows = await client.execute_query(f"SELECT conname FROM pg_constraint WHERE contype = 'f' AND {tables}")  # noqa: S608
        (row,) = rows
        return row["conname"]


class LockFirst(Guard):
    """On PostgreSQL: what follows has these tables for itself, all of them from the beginning.

    A table with foreign keys is made under a weak lock on those that they lead to, and `SortAsBytes` needs a strong one
    there: who has the one and wants the other waits in a circle with whoever is writing.
    """

    def __init__(self, *tables: str) -> None:
        self._tables = tables

    async def set_up(self, client: Any, dialect: str) -> None:
        """Wait for them."""
        if dialect == "postgres":
            tables = ", ".join(f'"{table}"' for table in self._tables)
            await client.execute_query(f"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE")


class SortAsBytes(Guard):
    """Every text column there is sorts and compares by its bytes on PostgreSQL, as it always does on SQLite."""

    async def set_up(self, client: Any, dialect: str) -> None:
        """Alter the columns that have another collation still."""
        if dialect == "postgres":
            await client.execute_query(_SORT_AS_BYTES)


async def _rebuild(client: Any, table: str, constraints: list[str], without: Sequence[str] = ()) -> None:
    """SQLite changes no constraint of a table that exists: copy it into another (sqlite.org/lang_altertable)."""
    statements = f"SELECT type, sql FROM sqlite_master WHERE tbl_name = '{table}' AND sql IS NOT NULL"  # noqa: S608
    _, rows = await client.execute_query(statements)
    (create,) = [row["sql"] for row in rows if row["type"] == "table"]
    body = create.strip().removeprefix(f'CREATE TABLE "{table}"').removesuffix(")")
    for text in without:
        before, after = body.split(text)
        body = before + after
    await client.execute_query(f'CREATE TABLE "new__{table}" {body}, {", ".join(constraints)})')
    await client.execute_query(f'INSERT INTO "new__{table}" SELECT * FROM "{table}"')  # noqa: S608  names of ours
    await client.execute_query(f'DROP TABLE "{table}"')
    await client.execute_query(f'ALTER TABLE "new__{table}" RENAME TO "{table}"')
    for index in (row["sql"] for row in rows if row["type"] == "index"):
        await client.execute_query(index)


_SORT_AS_BYTES = """
DO $$
DECLARE
    of_table record;
BEGIN
    FOR of_table IN
        SELECT table_name, string_agg(
            format('ALTER COLUMN %I TYPE varchar(%s) COLLATE "C"', column_name, character_maximum_length), ', '
        ) AS changes
        FROM information_schema.columns
        WHERE table_schema = current_schema() AND data_type = 'character varying'
            AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'tortoise_migrations'
        GROUP BY table_name
    LOOP
        EXECUTE format('ALTER TABLE %I %s', of_table.table_name, of_table.changes);
    END LOOP;
END $$
"""

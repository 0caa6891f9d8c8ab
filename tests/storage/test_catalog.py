"""Which foreign keys count as proof."""

import pytest
from tortoise.connection import get_connection

from settings import Settings
from storage.catalog import keys_of_two
from storage.database import opened

TABLES = """
    CREATE TABLE one (
        a VARCHAR(9) NOT NULL, b VARCHAR(9) NOT NULL UNIQUE, c VARCHAR(9), UNIQUE (a, b), UNIQUE (a, b, c)
    );
    CREATE TABLE "two" (x VARCHAR(9) NOT NULL, y VARCHAR(9), z VARCHAR(9), {key});
"""
COUNTS = {
    "two columns": ("FOREIGN KEY (x, y) REFERENCES one (a, b)", {("two", "x", "y", "one", "a", "b")}),
    "one column": ("FOREIGN KEY (x) REFERENCES one (b)", set()),
    "three columns": ("FOREIGN KEY (x, y, z) REFERENCES one (a, b, c)", set()),
    "a first column that may be null": ("FOREIGN KEY (y, x) REFERENCES one (a, b)", set()),
}


@pytest.mark.parametrize(("key", "found"), COUNTS.values(), ids=COUNTS.keys())
async def test_what_counts(settings: Settings, key: str, found: set[tuple[str, ...]]) -> None:
    async with opened(settings) as reader:
        await get_connection("default").execute_script(TABLES.format(key=key))
        assert await keys_of_two(reader) - reader.keys == found


async def test_what_postgresql_has_not_checked_does_not_count(settings: Settings, dialect: str) -> None:
    async with opened(settings) as reader:
        if dialect == "sqlite":
            return
        client = get_connection("default")
        await client.execute_script(TABLES.format(key="UNIQUE (x)"))
        await client.execute_script("ALTER TABLE two ADD FOREIGN KEY (x, y) REFERENCES one (a, b) NOT VALID")
        assert await keys_of_two(reader) == reader.keys

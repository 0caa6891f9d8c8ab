"""Opening and closing the database of a process."""

from pathlib import Path

from models import User
from storage.database import opened
from tests.cast import assemble
from tests.databases import PostgresqlTemplate, SqliteTemplate


async def test_one_database_after_the_other(
    sqlite_template: SqliteTemplate, postgresql_template: PostgresqlTemplate, tmp_path: Path, business_time: None
) -> None:
    """Their statements differ, and their connections have the same name."""
    for template in (postgresql_template, sqlite_template, postgresql_template):
        settings = await template.copy(tmp_path)
        async with opened(settings):
            await assemble()
            assert await User.exists()
        await template.drop(settings)

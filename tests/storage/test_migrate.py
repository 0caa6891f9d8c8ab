"""Creating and migrating a database."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.migrations.api import migrate as migrate_to
from tortoise.migrations.autodetector import MigrationAutodetector

from clock import real_now
from models import Company, Login, User
from rules.lifecycle import UserStatus
from settings import Settings
from storage.database import close, opened, tortoise_config
from storage.migrate import BrokenReferences, Unreachable, migrate, pending
from tests.databases import KEYS, sqlite_settings

ALL = [
    "0001_tables",
    "0002_guards",
    "0003_keys",
    "0004_indexes",
    "0005_sessions",
    "0006_second_factor",
    "0007_rate_budgets",
    "0010_removal_requests",
    "0011_sims",
    "0012_planned",
    "0013_activation_links",
    "0014_sim_deliveries",
    "0015_porting",
    "0016_notices",
]
# By 0004: what others replace, and what nothing used.
DROPPED = {
    "idx_uc_service_company_329235",
    "idx_mobile_serv_company_c582a0",
    "idx_order_state_a17d5e",
    "idx_user_company_9b90fa",
}


async def half_migrated(settings: Settings) -> None:
    """With the first migration only, and a row in it."""
    try:
        await migrate_to(config=tortoise_config(settings), target="models.0001_tables")
    finally:
        await close()
    async with opened(settings):
        login = await Login.create(name="Anna", email="anna@acme.example", created_at=real_now())
        acme = await Company.create(
            name="Acme", name_folded="acme", search_text="", company_number="1", account_manager_id=login.id
        )
        await User.create(
            company_id=acme.id,
            name="Zoë",
            name_folded="zoe",
            email="z@a.be",
            search_text="",
            status=UserStatus.INACTIVE,
        )


def copies(settings: Settings) -> list[Path]:
    return sorted(settings.sqlite_path.parent.glob("flotte-*.sqlite3"))


def schema(file: Path) -> dict[str, str]:
    with closing(sqlite3.connect(file)) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


async def test_a_new_database(empty: Settings, dialect: str) -> None:
    assert await pending(empty) == ALL
    assert await migrate(empty) == ALL
    assert await pending(empty) == []
    assert await migrate(empty) == []
    if dialect == "sqlite":
        assert copies(empty) == []


async def test_rows_survive(empty: Settings) -> None:
    await half_migrated(empty)
    assert await migrate(empty) == ALL[1:]
    async with opened(empty):
        user = await User.get(name="Zoë").prefetch_related("company__account_manager")
        assert user.company.account_manager
        assert user.company.account_manager.email == "anna@acme.example"


async def test_sqlite_is_copied_before_a_change(tmp_path: Path) -> None:
    settings = sqlite_settings(tmp_path / "flotte.sqlite3")
    await half_migrated(settings)
    before = schema(settings.sqlite_path)
    await migrate(settings)
    (copy,) = copies(settings)
    assert schema(copy) == before
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute('SELECT name FROM "user"').fetchall() == [("Zoë",)]
    await migrate(settings)
    assert copies(settings) == [copy]


async def test_a_rebuilt_table_keeps_its_indexes(tmp_path: Path) -> None:
    settings = sqlite_settings(tmp_path / "flotte.sqlite3")
    await half_migrated(settings)
    before = schema(settings.sqlite_path)
    await migrate(settings)
    after = schema(settings.sqlite_path)
    indexes = {name: sql for name, sql in before.items() if sql.startswith("CREATE INDEX")}
    assert len(indexes) > 20
    assert indexes.keys() - after.keys() == DROPPED
    assert indexes.items() - after.items() == {(name, indexes[name]) for name in DROPPED}
    assert (
        before["contract"].removesuffix("\n)").split()[3:] == after["contract"].partition(", CONSTRAINT")[0].split()[3:]
    )


async def test_a_reference_to_nothing_is_found(tmp_path: Path) -> None:
    settings = sqlite_settings(tmp_path / "flotte.sqlite3")
    await half_migrated(settings)
    with closing(sqlite3.connect(settings.sqlite_path)) as connection, connection:
        connection.execute("DELETE FROM company")
    with pytest.raises(BrokenReferences, match="1 rows point to nothing, the first in table user"):
        await migrate(settings)


async def test_a_database_that_does_not_answer() -> None:
    with pytest.raises(Unreachable):
        await pending(Settings(database_url="postgres://a:b@127.0.0.1:1/c", **KEYS))


async def test_the_models_have_no_change_without_a_migration() -> None:
    config = tortoise_config(Settings())
    await Tortoise.init(config=config, init_connections=False)
    try:
        apps: Any = Tortoise.apps
        assert await MigrationAutodetector(apps, config["apps"]).changes() == []
    finally:
        await close()


async def test_foreign_keys_are_enforced_again_afterwards(empty: Settings, dialect: str) -> None:
    await migrate(empty)
    async with opened(empty):
        if dialect == "sqlite":
            client: Any = get_connection("default")
            assert (await client.execute_query_dict("PRAGMA foreign_keys"))[0]["foreign_keys"] == 1

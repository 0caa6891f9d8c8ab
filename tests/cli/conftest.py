"""`flotte` with nothing, and with a migrated database."""

from pathlib import Path

import pytest

from settings import Settings
from tests.cli.running import Flotte
from tests.databases import KEYS


@pytest.fixture
def flotte(tmp_path: Path) -> Flotte:
    """On a machine where it never ran."""
    return Flotte(tmp_path / "data", {})


@pytest.fixture
def migrated(settings: Settings, tmp_path: Path) -> Flotte:
    """With the migrated database of `settings`."""
    return with_database(settings, tmp_path)


@pytest.fixture
def unmigrated(empty: Settings, tmp_path: Path) -> Flotte:
    """With a database without tables."""
    return with_database(empty, tmp_path)


def with_database(settings: Settings, tmp_path: Path) -> Flotte:
    keys = {f"FLOTTE_{name.upper()}": key for name, key in KEYS.items()}
    return Flotte(tmp_path / "data", {"FLOTTE_DATABASE_URL": str(settings.database_url), **keys})

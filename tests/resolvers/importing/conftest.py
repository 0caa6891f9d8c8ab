"""An empty database, and one into which the files were imported."""

from pathlib import Path

import pytest

from settings import Settings
from tests.resolvers.importing.files import FILES, Desk


@pytest.fixture
def desk(database: Settings, business_time: None, tmp_path: Path) -> Desk:
    folder = tmp_path / "files"
    folder.mkdir()
    return Desk(folder, database.sealing_key)


@pytest.fixture
async def loaded(desk: Desk) -> Desk:
    desk.write(FILES)
    assert await desk.load(), desk.rejected()
    return desk

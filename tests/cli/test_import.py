"""`flotte import`."""

from pathlib import Path

import pytest

from models import Company
from settings import Settings
from storage.database import opened
from tests.cli.running import Flotte

GOOD = "company_number;name\nBE 0400.000.086;Acme\n0200.000.043;Other\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "companies.csv").write_text(GOOD)
    return folder


async def companies(settings: Settings) -> int:
    async with opened(settings):
        return await Company.all().count()


async def test_first_dry_then_for_good_then_again(settings: Settings, migrated: Flotte, folder: Path) -> None:
    dry = migrated.run("import", str(folder), "--dry-run")
    assert dry.returncode == 0, dry.stderr
    assert "A dry run: nothing was written." in dry.stdout
    assert await companies(settings) == 0
    assert "Everything was written." in migrated.run("import", str(folder)).stdout
    assert await companies(settings) == 2
    report = folder.parent / "report.csv"
    assert migrated.run("import", str(folder), "--report", str(report)).returncode == 0
    assert report.read_text().splitlines() == [
        "file,line,verdict,reason",
        "companies.csv,2,unchanged,",
        "companies.csv,3,unchanged,",
    ]


async def test_a_bad_row(settings: Settings, migrated: Flotte, folder: Path) -> None:
    (folder / "companies.csv").write_text(GOOD + "0200.000.044;Wrong\n")
    done = migrated.run("import", str(folder))
    assert done.returncode == 2
    assert "companies.csv line 4: company_number: no company number: '0200.000.044'" in done.stdout
    assert done.stderr == "flotte: 1 rows are rejected, nothing was written\n"
    assert await companies(settings) == 0


def test_a_folder_that_is_not_there(migrated: Flotte) -> None:
    assert migrated.fails("import", "/nowhere") == "/nowhere is no folder"

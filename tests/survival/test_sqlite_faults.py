"""SQLite is locked by another process, or its disk is full: everybody is told so, and nothing is lost."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx2
import pytest

from settings import Settings
from storage.migrate import migrate
from tests.databases import sqlite_settings
from tests.survival.site import out_of_order, serving, under_load

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
SMALL = 48  # MiB
WHO = {"query": "{ viewer { name } }"}


async def test_another_process_locks_it(settings: Settings, tmp_path: Path) -> None:
    """What is read is answered all the same."""
    async with serving(settings, tmp_path) as site, under_load(site, "locked") as load:
        with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await out_of_order(site, load)
            headers = {"Authorization": f"Bearer {site.fleets[0].token}"}
            async with httpx2.AsyncClient(base_url=site.url, headers=headers) as http:
                answer = await http.post("/graphql", json=WHO)
            assert answer.json()["data"] == {"viewer": {"name": "Partner"}}
            other.execute("ROLLBACK")


async def test_its_disk_is_full(dialect: str, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        settings = sqlite_settings(disk / "flotte.sqlite3")
        await migrate(settings)
        async with serving(settings, tmp_path) as site, under_load(site, "full") as load:
            filler = disk / "filler"
            fill(filler)
            await out_of_order(site, load)
            filler.unlink()


def fill(file: Path) -> None:
    """Until there is not a byte left, whoever else writes meanwhile."""
    with file.open("wb", buffering=0) as filler, suppress(OSError):
        while filler.write(bytes(1024 * 1024)):
            pass


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of a few MiB, in memory."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S603, S607

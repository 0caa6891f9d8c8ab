"""`flotte backup` and `flotte restore`: a drill beside a running server, and what is refused."""

import os
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from models import ApiToken, AuditEntry, Company, User
from resolvers.add_user import add_user
from rules.permissions import Permission
from settings import Settings
from storage import dump_postgresql
from storage.archive import DATABASE, manifest_of
from storage.database import opened
from storage.migrate import pending
from tests.cast import Cast, assemble
from tests.cli.backups import (
    PROGRAMS,
    add,
    backed_up,
    inside_of_members,
    load,
    names_in,
    replace_member,
    rewrite,
    wait_for,
)
from tests.cli.conftest import with_database
from tests.cli.running import Flotte
from tests.databases import Template
from tests.storage.test_migrate import copies, half_migrated


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump and its like, of the server that the tests start."""
    monkeypatch.setenv("PATH", os.pathsep.join([*PROGRAMS, os.environ["PATH"]]))


@pytest.fixture
async def elsewhere(template: Template, tmp_path: Path) -> Any:
    """`flotte` with another database, without tables."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    settings = await template.empty(folder)
    yield with_database(settings, folder), settings
    await template.drop(settings)


@pytest.fixture
async def cast(settings: Settings) -> Cast:
    async with opened(settings):
        cast = await assemble()
        for number in range(3):
            await add_user(cast.fleet, name=f"Before {number}", email=f"before-{number}@acme.example")
        partner = await ApiToken.get()
        partner.scopes = [*partner.scopes, Permission.USERS_WRITE]
        await partner.save(update_fields=["scopes"])
        return cast


async def test_a_drill(migrated: Flotte, cast: Cast, elsewhere: tuple[Flotte, Settings], tmp_path: Path) -> None:
    """Backed up under load: what was acknowledged before it began is there, and nothing that nobody asked for."""
    file = tmp_path / "backup.zip"
    with migrated.serving("serve", "--no-worker") as served, load(served, cast.partner_token) as done:
        wait_for(done, 10)
        before = set(done)
        backed_up = migrated.run("backup", str(file))
        assert backed_up.returncode == 0, backed_up
        assert "The keys are not in it" in backed_up.stdout
        wait_for(done, len(done) + 5)
    other, settings = elsewhere
    restored = other.run("restore", str(file))
    assert (restored.returncode, "are what was written" in restored.stdout) == (0, True), restored
    async with opened(settings):
        emails = set(await User.filter(name__startswith="Load").values_list("email", flat=True))
        assert before <= emails <= set(done)
        company = await Company.get(id=cast.acme.id)
        assert company.audit_entries == await AuditEntry.filter(company_id=company.id).count() == 3 + len(emails)
    with other.serving("serve", "--no-worker") as served:
        answer = add(served, cast.partner_token, "Afterwards")
        assert answer["data"]["addUser"]["__typename"] == "UserAdded"
    assert other.run("audit", "verify").returncode == 0


async def test_an_older_backup_is_brought_up_to_date(empty: Settings, elsewhere: tuple[Flotte, Settings]) -> None:
    """Backed up before the migration, as one does."""
    await half_migrated(empty)
    flotte, (other, settings) = with_database(empty, elsewhere[0].data_dir.parent), elsewhere
    file = other.data_dir.parent / "backup.zip"
    assert flotte.run("backup", str(file)).returncode == 0
    assert manifest_of(file).migrations == ["0001_tables"]
    done = other.run("restore", str(file))
    assert done.returncode == 0, done
    assert await pending(settings) == []
    async with opened(settings):
        assert await User.filter(name="Zoë").exists()


class TestWhatIsRefused:
    """Nothing changes then."""

    async def test_a_file_that_is_there(self, migrated: Flotte, tmp_path: Path) -> None:
        file = tmp_path / "backup.zip"
        file.write_text("precious")
        assert "overwrites nothing" in migrated.fails("backup", str(file))
        assert file.read_text() == "precious"
        assert "backup" not in " ".join(left for left in names_in(tmp_path) if left != "backup.zip")

    async def test_a_folder_that_is_not_there(self, migrated: Flotte, tmp_path: Path) -> None:
        assert "No such file or directory" in migrated.fails("backup", str(tmp_path / "gone" / "backup.zip"))

    async def test_an_empty_database(self, unmigrated: Flotte, tmp_path: Path) -> None:
        assert unmigrated.fails("backup", str(tmp_path / "backup.zip")) == "the database is empty"
        assert not (tmp_path / "backup.zip").exists()

    async def test_a_database_that_holds_something(self, migrated: Flotte, cast: Cast, settings: Settings) -> None:
        file = backed_up(migrated)
        async with opened(settings):
            await add_user(cast.fleet, name="Later", email="later@acme.example")
        assert "--replace puts the backup in their place" in migrated.fails("restore", str(file))
        async with opened(settings):
            assert await User.filter(name="Later").exists()
        assert migrated.run("restore", "--replace", str(file)).returncode == 0
        async with opened(settings):
            assert not await User.filter(name="Later").exists()
            assert await User.filter(name="Before 2").exists()
        if settings.dialect == "sqlite":
            assert copies(settings)

    async def test_what_was_changed_on_the_way(
        self, migrated: Flotte, cast: Cast, elsewhere: tuple[Flotte, Settings], settings: Settings
    ) -> None:
        file, (other, target) = backed_up(migrated), elsewhere
        whole = file.read_bytes()
        for place in inside_of_members(file):
            file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            assert str(file) in other.fails("restore", str(file))
        for length in (0, 10, len(whole) // 2, len(whole) - 1):
            file.write_bytes(whole[:length])
            assert str(file) in other.fails("restore", str(file))
        assert await pending(target) != []

    async def test_a_trail_that_was_cut_in_the_backup(
        self, migrated: Flotte, settings: Settings, cast: Cast, elsewhere: tuple[Flotte, Settings], tmp_path: Path
    ) -> None:
        """The ends of the trails that were kept elsewhere find it."""
        anchors = tmp_path / "anchors.jsonl"
        anchors.write_bytes(zipfile.ZipFile(backed_up(migrated)).read("anchors.jsonl"))
        async with opened(settings):
            await AuditEntry.filter(sequence=3).delete()
            last = await AuditEntry.get(sequence=2)
            await Company.filter(id=cast.acme.id).update(audit_entries=2, audit_head=last.hash)
        cut = migrated.data_dir.parent / "cut.zip"
        assert migrated.run("backup", str(cut)).returncode == 0
        assert elsewhere[0].run("restore", str(cut)).returncode == 0
        assert elsewhere[0].run("audit", "verify", "--anchors", str(anchors)).returncode == 1

    async def test_a_later_version(self, migrated: Flotte, cast: Cast, elsewhere: tuple[Flotte, Settings]) -> None:
        file = backed_up(migrated)
        rewrite(file, migrations=["0001_tables", "9999_future"])
        assert "of a later version of Flotte, with 9999_future" in elsewhere[0].fails("restore", str(file))
        rewrite(file, format=99)
        assert "made by a later version" in elsewhere[0].fails("restore", str(file))

    async def test_the_other_database(self, migrated: Flotte, cast: Cast, flotte: Flotte, dialect: str) -> None:
        file = backed_up(migrated)
        rewrite(file, dialect={"sqlite": "postgresql", "postgresql": "sqlite"}[dialect])
        assert f"and this database is {dialect}" in migrated.fails("restore", str(file))

    async def test_what_is_no_backup(self, migrated: Flotte, tmp_path: Path) -> None:
        file = tmp_path / "file"
        file.write_text("hello")
        assert "is no backup of Flotte" in migrated.fails("restore", str(file))
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("hello", "hello")
        assert "is no backup of Flotte" in migrated.fails("restore", str(file))
        assert "No such file" in migrated.fails("restore", str(tmp_path / "gone"))


async def test_a_restore_that_fails_changes_nothing(migrated: Flotte, cast: Cast, settings: Settings) -> None:
    """With checksums that fit, so that it fails in the middle."""
    file = backed_up(migrated)
    name = DATABASE[settings.dialect]
    whole = zipfile.ZipFile(file).read(name)
    replace_member(file, name, whole[: len(whole) // 2])
    assert migrated.fails("restore", "--replace", str(file))
    async with opened(settings):
        assert await User.filter(name="Before 2").exists()


async def test_only_its_owner_reads_it(migrated: Flotte, cast: Cast, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    assert migrated.run("backup", str(folder)).returncode == 0
    (file,) = folder.iterdir()
    assert re.fullmatch(r"flotte-\d{8}T\d{6}Z\.zip", file.name)
    assert file.stat().st_mode & 0o777 == 0o600


async def test_without_the_programs_of_postgresql(
    migrated: Flotte, cast: Cast, dialect: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if dialect == "sqlite":
        return
    monkeypatch.setattr(dump_postgresql, "BESIDE", ())
    said = migrated.fails("backup", str(tmp_path / "backup.zip"), PATH=str(tmp_path))
    assert said == "pg_dump, pg_restore and psql of PostgreSQL 18 or later are needed on the PATH"
    assert not (tmp_path / "backup.zip").exists()

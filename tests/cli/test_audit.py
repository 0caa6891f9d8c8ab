"""`flotte audit`."""

from pathlib import Path

from models import AuditEntry, Company
from settings import Settings
from storage.database import opened
from tests.cast import assemble
from tests.cli.running import Flotte
from tests.resolvers.test_verify_trail import write


async def test_anchor_verify_and_what_somebody_changed(settings: Settings, migrated: Flotte, tmp_path: Path) -> None:
    async with opened(settings):
        acme = (await assemble()).acme
        for number in range(3):
            await write(acme.id, number)
    anchors = tmp_path / "anchors.jsonl"
    done = migrated.run("audit", "anchor")
    assert done.returncode == 0, done
    anchors.write_text(done.stdout)
    done = migrated.run("audit", "verify", "--anchors", str(anchors))
    assert (done.returncode, done.stdout) == (0, "3 entries of 2 companies are what was written.\n"), done
    async with opened(settings):
        await AuditEntry.filter(sequence=2).update(actor_name="Somebody else")
    done = migrated.run("audit", "verify")
    said = f"Acme ({acme.id}): entry 2 is missing, or is not what was written\n"
    assert (done.returncode, done.stdout) == (1, said)
    async with opened(settings):
        await AuditEntry.filter(sequence__gte=2).delete()
        await Company.filter(id=acme.id).update(audit_entries=1, audit_head=(await AuditEntry.get()).hash)
    assert migrated.run("audit", "verify").returncode == 0
    done = migrated.run("audit", "verify", "--anchors", str(anchors))
    assert (done.returncode, done.stdout) == (1, f"Acme ({acme.id}): entry 3 is not the one that was anchored\n")


async def test_a_file_of_something_else(migrated: Flotte, tmp_path: Path) -> None:
    file = tmp_path / "file"
    for text in ("hello", "[]", '{"company_id": 1, "sequence": 1, "hash": "a"}', '{"company_id": "co_1"}'):
        file.write_text(f'{{"company_id": "co_1", "sequence": 1, "hash": "a"}}\n{text}\n')
        assert migrated.fails("audit", "verify", "--anchors", str(file)).endswith(
            "line 2: not a line of `flotte audit anchor`"
        )
    assert "gone" in migrated.fails("audit", "verify", "--anchors", str(tmp_path / "gone"))

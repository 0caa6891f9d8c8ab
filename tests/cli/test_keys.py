"""`flotte keys`."""

from pathlib import Path

from models import SimCard
from resolvers.importing.stock_files import puk_context
from resolvers.sealing import key_ids, seal, unseal
from rules.lifecycle import SimKind, SimStatus
from settings import SealingKey, Settings
from storage.database import opened
from tests.cli.running import Flotte
from tests.databases import KEYS

OLD, NEW = KEYS["encryption_key"], "n" * 40
OLD_ID, NEW_ID = key_ids(SealingKey.of(f"{OLD},{NEW}"))


async def with_a_puk(settings: Settings) -> SimCard:
    async with opened(settings):
        card = SimCard(kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
        card.puk_encrypted = seal(settings.sealing_key, "12345678", puk_context(card.id))
        await card.save(force_create=True)
    return card


async def test_a_key_is_exchanged(settings: Settings, migrated: Flotte) -> None:
    card = await with_a_puk(settings)
    both = {"FLOTTE_ENCRYPTION_KEY": f"{NEW},{OLD}"}
    said = migrated.run("keys", "status", **both).stdout
    assert [word for word in said.split() if word in {NEW_ID, OLD_ID, "seals", "needed", "1", "0"}] == [
        *(NEW_ID, "seals", "0"),
        *(OLD_ID, "needed", "1"),
    ]
    assert migrated.run("keys", "rotate", **both).stdout == "1 secrets were sealed with the present key.\n"
    assert "can go" in migrated.run("keys", "status", **both).stdout
    assert migrated.run("keys", "rotate", FLOTTE_ENCRYPTION_KEY=NEW).returncode == 0
    async with opened(settings):
        card = await SimCard.get(id=card.id)
    assert unseal(SealingKey.of(NEW), card.puk_encrypted, puk_context(card.id)) == "12345678"


async def test_a_key_that_is_missing(settings: Settings, migrated: Flotte) -> None:
    await with_a_puk(settings)
    for command in ("status", "rotate"):
        assert "1 secrets open with none of the keys" in migrated.fails("keys", command, FLOTTE_ENCRYPTION_KEY=NEW)


async def test_a_generated_key_is_exchanged_in_its_file(flotte: Flotte) -> None:
    assert flotte.run("migrate").returncode == 0
    assert flotte.run("keys", "status").returncode == 0
    file = flotte.data_dir / "encryption.key"
    file.write_text(f"{NEW}\n{file.read_text()}\n")
    assert "can go" in flotte.run("keys", "status").stdout
    file.write_text(f"{NEW}\nshort\n")
    assert f"{file}: put a key" in flotte.fails("keys", "status")


def test_a_short_key_among_others(migrated: Flotte, tmp_path: Path) -> None:
    for keys in (f"{NEW},short", f"{NEW},", f"{NEW},{NEW}"):
        assert "FLOTTE_ENCRYPTION_KEY: use at least 32" in migrated.fails("keys", "status", FLOTTE_ENCRYPTION_KEY=keys)

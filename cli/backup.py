"""`flotte backup` and `flotte restore`: the whole database as one file, and back."""

import asyncio
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import orjson
import typer
from rich.console import Console

from cli.audit import anchors_in, verify_all
from cli.failed import Failed
from cli.operator import in_database
from clock import real_now
from resolvers.verify_trail import ANCHORS as ASK_ANCHORS
from resolvers.verify_trail import Anchor
from settings import Settings, read_settings
from storage import archive, dump_postgresql, dump_sqlite
from storage.archive import ANCHORS, DATABASE, ArchiveWriter, BadBackup, Manifest
from storage.migrate import copy_beside, known_migrations, migrate

ASK_MIGRATIONS = "SELECT name FROM tortoise_migrations WHERE app = 'models' ORDER BY name"
KEYS = "The keys are not in it: keep FLOTTE_SECRET_KEY and FLOTTE_ENCRYPTION_KEY elsewhere."

console = Console(highlight=False, soft_wrap=True)


def backup(
    target: Annotated[Path, typer.Argument(help="The file to write, or a folder to write it into.")],
) -> None:
    """Write the whole database into one file, while others work with it."""
    settings, now = read_settings(), real_now()
    path = target / f"flotte-{now:%Y%m%dT%H%M%SZ}.zip" if target.is_dir() else target
    try:
        with archive.new_archive(path) as writer:
            migrations = asyncio.run(_write(settings, writer))
            archive.add_manifest(writer, now.isoformat(timespec="seconds"), settings.dialect, migrations)
    except (BadBackup, dump_postgresql.NoTools, dump_postgresql.ToolFailed) as error:
        raise Failed(str(error)) from None
    console.print(f"Wrote {path}, {path.stat().st_size:,} bytes. {KEYS}", markup=False)


def restore(
    source: Annotated[Path, typer.Argument(help="What `flotte backup` wrote.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Put it in the place of what the database holds.")] = False,
) -> None:
    """Fill the database with a backup, bring it to the schema of this version, and verify the audit trail."""
    settings = read_settings()
    try:
        manifest = _readable(source, settings)
        anchors = list(anchors_in(source, b"".join(archive.chunks_of(source, ANCHORS))))
        asyncio.run(_check_empty(settings, replace=replace))
        asyncio.run(_read(settings, source))
    except (BadBackup, dump_postgresql.NoTools, dump_postgresql.ToolFailed) as error:
        raise Failed(str(error)) from None
    asyncio.run(migrate(settings))
    console.print(f"Restored the backup of {manifest.made_at}.", markup=False)
    in_database(lambda _: verify_all(anchors))


async def _write(settings: Settings, writer: ArchiveWriter) -> list[str]:
    """Database and anchors of one moment; the names of its migrations."""
    if not await _holds_tables(settings):
        raise Failed("the database is empty")
    ask = (ASK_ANCHORS, ASK_MIGRATIONS)
    if settings.dialect == "sqlite":
        copy = writer.folder / DATABASE["sqlite"]
        anchors, migrations = dump_sqlite.copy_out(settings.sqlite_path, copy, ask)
        writer.add(copy.name, archive.read_file(copy))
    else:
        with writer.member(DATABASE["postgresql"]) as member:
            anchors, migrations = await dump_postgresql.dump(settings, member.write, ask)
    lines = (asdict(Anchor(*each)) for each in anchors)
    writer.add(ANCHORS, (orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE) for line in lines))
    return [name for (name,) in migrations]


def _readable(source: Path, settings: Settings) -> Manifest:
    """What it says of itself, if this version can read it into this database."""
    manifest = archive.manifest_of(source)
    if manifest.dialect != settings.dialect:
        raise Failed(f"{source} is a backup of {manifest.dialect}, and this database is {settings.dialect}")
    if later := [name for name in manifest.migrations if name not in known_migrations()]:
        raise Failed(f"{source} is of a later version of Flotte, with {', '.join(later)}: restore it with that one")
    return manifest


async def _check_empty(settings: Settings, *, replace: bool) -> None:
    if not replace and await _holds_tables(settings):
        raise Failed("the database holds tables: --replace puts the backup in their place")


async def _holds_tables(settings: Settings) -> bool:
    if settings.dialect == "sqlite":
        return dump_sqlite.holds_tables(settings.sqlite_path)
    return await dump_postgresql.holds_tables(settings)


async def _read(settings: Settings, source: Path) -> None:
    chunks = archive.chunks_of(source, DATABASE[settings.dialect])
    if settings.dialect == "postgresql":
        await dump_postgresql.load(settings, chunks)
        return
    target = settings.sqlite_path
    target.parent.mkdir(parents=True, exist_ok=True)
    copy_beside(target)
    with TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as folder:
        unpacked = Path(folder) / target.name
        archive.write_file(unpacked, chunks)
        dump_sqlite.copy_in(unpacked, target)

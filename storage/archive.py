"""A backup as one file: a ZIP with the database, the ends of the audit trails, and a manifest with the checksums.

Any unzip opens it, so that nobody depends on Flotte to get at what is in it.
"""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from settings import Dialect

FORMAT = 1
MANIFEST, ANCHORS = "manifest.json", "anchors.jsonl"
DATABASE: dict[Dialect, str] = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}
CHUNK = 1024 * 1024


class BadBackup(Exception):
    """The file is no backup, or not what was written; the text is one line for a person."""


@dataclass(frozen=True)
class Manifest:
    """What the backup says of itself. `checksums` are SHA-256 of the other members."""

    made_at: str
    dialect: Dialect
    migrations: list[str]
    checksums: dict[str, str]
    format: int = FORMAT


class ArchiveWriter:
    """Takes members one after the other, and remembers their checksums."""

    def __init__(self, archive: zipfile.ZipFile, folder: Path) -> None:
        self.folder = folder  # for what must be a file before it can be a member; gone in the end
        self.checksums: dict[str, str] = {}
        self._archive = archive

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """A member with these bytes."""
        with self.member(name) as member:
            for chunk in chunks:
                member.write(chunk)

    @contextmanager
    def member(self, name: str) -> Generator["Member"]:
        """A member to be written inside. What PostgreSQL dumps is compressed already."""
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_STORED if name == DATABASE["postgresql"] else zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        with self._archive.open(info, "w", force_zip64=True) as out:
            member = Member(out)
            yield member
        self.checksums[name] = member.checksum


class Member:
    """Bytes on their way into the archive."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._digest = hashlib.sha256()

    def write(self, chunk: bytes) -> None:
        """Add the bytes."""
        self._out.write(chunk)
        self._digest.update(chunk)

    @property
    def checksum(self) -> str:
        """Of all so far."""
        return self._digest.hexdigest()


@contextmanager
def new_archive(path: Path) -> Generator[ArchiveWriter]:
    """Write a backup inside; it gets its name when it is complete and on the disk. Raises FileExistsError."""
    if path.exists():
        raise FileExistsError(f"{path} is there already: a backup overwrites nothing")
    with TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
        unfinished = Path(folder) / path.name
        with _for_its_owner(unfinished) as file:
            with zipfile.ZipFile(file, "w", compresslevel=1) as archive:
                yield ArchiveWriter(archive, Path(folder))
            file.flush()
            os.fsync(file.fileno())
        path.hardlink_to(unfinished)  # unlike a rename, it fails where somebody was quicker
    _sync_folder(path.parent)


def add_manifest(archive: ArchiveWriter, made_at: str, dialect: Dialect, migrations: Iterable[str]) -> None:
    """The last member."""
    manifest = Manifest(made_at, dialect, list(migrations), dict(archive.checksums))
    archive.add(MANIFEST, [json.dumps(asdict(manifest), indent=2).encode()])


def manifest_of(path: Path) -> Manifest:
    """The manifest of a backup whose members are what was written. Raises BadBackup, OSError."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = Manifest(**json.loads(archive.read(MANIFEST)))
            if manifest.format > FORMAT:
                raise BadBackup(f"{path} was made by a later version of Flotte")
            for name, checksum in manifest.checksums.items():
                if _checksum(archive, name) != checksum:
                    raise BadBackup(f"{path} is damaged: {name} is not what was written")
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, EOFError, zlib.error) as error:
        raise BadBackup(f"{path} is no backup of Flotte, or damaged: {error}") from None
    return manifest


def chunks_of(path: Path, name: str) -> Iterator[bytes]:
    """The bytes of a member."""
    with zipfile.ZipFile(path) as archive, archive.open(name) as member:
        while chunk := member.read(CHUNK):
            yield chunk


def read_file(path: Path) -> Iterator[bytes]:
    """The bytes of a file."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def write_file(path: Path, chunks: Iterable[bytes]) -> None:
    """A file of these bytes that only its owner reads."""
    with _for_its_owner(path) as file:
        for chunk in chunks:
            file.write(chunk)


def _checksum(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with archive.open(name) as member:
        while chunk := member.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _for_its_owner(path: Path) -> IO[bytes]:
    path.touch(mode=0o600, exist_ok=False)
    return path.open("wb")


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

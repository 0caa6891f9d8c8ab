"""Secrets come in by every door, and are then looked for wherever somebody else may look."""

import asyncio
import base64
import logging
import os
import secrets
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx2
import pytest
from pydantic import SecretStr
from pyotp.totp import TOTP

from cli.logs import OURS, line_of
from clock import real_now
from log_fields import current
from models import PhoneNumber, SimCard
from provisioning.simulated_network import SimulatedNetwork
from resolvers import actors, codes, sign_in
from resolvers.grant_access import grant_access
from resolvers.import_folder import import_folder
from resolvers.importing.verdicts import Report
from resolvers.issue_token import issue_token
from resolvers.mandates import upload_mandate
from rules.activation import ActivationMode
from rules.lifecycle import NumberStatus
from rules.permissions import RoleName
from server import create_app
from settings import Settings
from storage.archive import ANCHORS, MANIFEST
from storage.database import credentials
from tests.cast import Cast, assemble, iccid
from tests.cli.backups import PROGRAMS
from tests.cli.conftest import with_database
from tests.cli.running import Flotte
from tests.mail import Mailbox, mail_server
from tests.porting import PDF, complex_port
from tests.provisioning.orders import added, settled, start
from tests.resolvers.activation import token_in
from tests.resolvers.importing.files import Silent
from tests.web.conftest import browser

METRICS = "a token for the metrics of this test"
EMAIL = "canary@acme.example"


@dataclass
class Found:
    """Where somebody else may look, as bytes."""

    secrets: dict[str, str] = field(default_factory=dict[str, str])
    places: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def leaks(self) -> set[tuple[str, str]]:
        """Which secret is where, as it is or written in another way."""
        return {
            (name, place)
            for name, secret in self.secrets.items()
            for place, content in self.places.items()
            if any(way(secret.encode()) in content for way in WAYS)
        }


WAYS: tuple[Callable[[bytes], bytes], ...] = (
    bytes,
    lambda secret: secret.hex().encode(),
    lambda secret: base64.b64encode(secret).rstrip(b"=")[:-1],
)


async def test_no_secret_is_where_somebody_else_may_look(
    settings: Settings, tmp_path: Path, dialect: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for throttle in (sign_in.per_account_and_subnet, sign_in.per_subnet, codes.per_account_and_subnet):
        throttle.clear()
    actors.forget_all()
    lines = listening(monkeypatch, caplog)
    found = Found()
    async with mail_server() as mailbox, serving(settings, mailbox) as (settings, client):  # noqa: PLR1704  with more in them
        cast = await assemble()
        found.secrets |= await imported(settings, tmp_path) | await ordered(cast) | await signed_in(client, cast)
        found.secrets |= await brought_along(cast)
        found.secrets |= await invited(cast, mailbox, settings)
        found.places["answers to mistakes"] = await mistakes(client, found.secrets)
        metrics = await client.get("/metrics", headers={"Authorization": f"Bearer {METRICS}"})
        found.places["metrics"] = metrics.content
        assert b"flotte_http_requests_total" in metrics.content
        found.places["log"] = "\n".join(lines).encode()
        assert b"/auth/sign-in" in found.places["log"]
        assert len(found.secrets) == len(set(found.secrets.values())) == 12
        await look(settings, tmp_path / "clean", found)
        assert found.leaks() == set()

        # It would notice: the same secret, where it has no business.
        await PhoneNumber.create(msisdn=found.secrets["PUK"], status=NumberStatus.AVAILABLE)
        logging.getLogger("flotte.web").warning("it is %s", found.secrets["PUK"])
        found.places["log"] = "\n".join(lines).encode()
        await look(settings, tmp_path / "leaking", found)
        kept = {"database", "write-ahead log", "backup"}
        assert found.leaks() == {("PUK", place) for place in {*kept, "log"}}


@asynccontextmanager
async def serving(settings: Settings, mailbox: Mailbox) -> AsyncGenerator[tuple[Settings, httpx2.AsyncClient]]:
    """The settings of a server with metrics and a mail server, and its client."""
    more = settings.model_copy(update={"metrics_token": SecretStr(METRICS), "smtp_url": SecretStr(mailbox.url)})
    app = create_app(more, with_worker=False)
    async with app.router.lifespan_context(app), browser(app) as client:
        yield more, client


def listening(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> list[str]:
    """The lines that a server would write, from now on."""
    lines: list[str] = []
    monkeypatch.setattr(caplog.handler, "emit", lambda record: lines.append(line_of(record, current())))
    for name in OURS:
        caplog.set_level(logging.INFO, logger=name)
    return lines


async def imported(settings: Settings, tmp_path: Path) -> dict[str, str]:
    """Of a SIM card."""
    found = {"PUK": f"{secrets.randbelow(10**8):08d}", "activation code": f"LPA:1$smdp.example${secrets.token_hex(12)}"}
    folder = tmp_path / "files"
    folder.mkdir()
    row = f"{iccid()};ESIM;{found['PUK']};{found['activation code']}"
    (folder / "sim_cards.csv").write_text(f"iccid;kind;puk;activation_code\n{row}\n")
    report = Report(lambda _: None)
    assert await import_folder(folder, sealing_key=settings.sealing_key, report=report, watch=Silent())
    assert await SimCard.filter(puk_encrypted__isnull=False).exists()
    shutil.rmtree(folder)  # the operator's own
    return found


async def ordered(cast: Cast) -> dict[str, str]:
    """Of a profile that the network makes."""
    network = SimulatedNetwork(seconds=0)
    worker = start(network)
    _, order = await added(cast)
    await settled(order.id)
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)
    (profile,) = [answer for answer in network._answers.values() if answer]
    return {"activation code of an order": profile.activation_code}


async def brought_along(cast: Cast) -> dict[str, str]:
    """Of somebody's number at another operator."""
    found = {"account number": secrets.token_hex(12), "words of a mandate": secrets.token_hex(24)}
    content = PDF[:9] + found["words of a mandate"].encode() + PDF[9:]
    mandate_id = await upload_mandate(cast.fleet, company_id=None, content=content)
    await added(cast, port_in=await complex_port(cast.fleet, "", found["account number"], mandate_id=mandate_id))
    return found


async def invited(cast: Cast, mailbox: Mailbox, settings: Settings) -> dict[str, str]:
    """Of a user who is to activate his own service."""
    before = len(mailbox.messages)
    await added(cast, activation=ActivationMode.BY_USER)
    return {"activation link": await token_in(mailbox, settings, before + 1)}


async def signed_in(client: httpx2.AsyncClient, cast: Cast) -> dict[str, str]:
    """Of a person who signs in with everything there is, and of a program."""
    where = cast.acme.id
    granted = await grant_access(cast.portal, email=EMAIL, role=RoleName.FLEET_ADMINISTRATOR, company_id=where)
    found = {"link": granted.path.partition("#")[2], "password": secrets.token_urlsafe(12)}
    password = {"password": found["password"]}
    await done(client, "/auth/password", {"token": found["link"]} | password)
    await done(client, "/auth/sign-in", {"email": EMAIL} | password)
    told = await done(client, "/auth/second-factor/set-up", password)
    (found["secret of the app"],) = parse_qs(urlsplit(told["uri"]).query)["secret"]
    code = TOTP(found["secret of the app"]).at(real_now())
    told = await done(client, "/auth/second-factor/confirm", {"code": code})
    found["recovery code"] = told["recoveryCodes"][0]
    found["session"] = client.cookies["flotte"]
    issued = await issue_token(cast.portal, company_ids=[where], scopes=["users:read"], name="Canary")
    found["token"] = issued.token
    query, bearer = {"query": "{ users { nodes { id } } }"}, {"Authorization": f"Bearer {issued.token}"}
    assert (await client.post("/graphql", json=query, headers=bearer)).is_success
    return found


async def done(client: httpx2.AsyncClient, path: str, body: Mapping[str, str]) -> Any:
    answer = await client.post(path, json=body)
    assert answer.status_code == 200, (path, answer.text)
    return answer.json()


async def mistakes(client: httpx2.AsyncClient, found: Mapping[str, str]) -> bytes:
    """What is answered to whoever sends a secret to the wrong place."""
    answers: list[httpx2.Response] = []
    for secret in found.values():
        bearer = {"Authorization": f"Bearer {secret}"}
        answers += [
            await client.post("/auth/sign-in/code", json={"token": secret, "code": secret}),
            await client.post("/auth/activation/start", json={"token": secret, "iccid": secret}),
            await client.post("/auth/password", json={"token": secret, "password": "short"}),
            await client.post("/auth/second-factor/confirm", json={"code": secret}),
            await client.post("/auth/sign-in", json={"email": secret, "password": secret, "more": secret}),
            await client.post(
                "/graphql", json={"query": "{ viewer { name } }"}, headers=bearer | {"x-request-id": secret}
            ),
            await client.post("/graphql", content=secret, headers={"content-type": "text/plain"}),
            await client.get("/export/users.csv", params={"search": secret}, headers=bearer),
            await client.get(f"/auth/{secret}"),
        ]
    assert {answer.status_code for answer in answers} >= {400, 401, 415}
    return b"\n".join(str(answer.headers).encode() + answer.content for answer in answers if not answer.is_success)


async def look(settings: Settings, folder: Path, found: Found) -> None:
    """Read the files of the database, and those of a backup."""
    folder.mkdir()  # noqa: ASYNC240  nobody waits
    if settings.dialect == "sqlite":
        files_of_sqlite(settings.sqlite_path, found)
    else:
        await files_of_postgresql(settings, found)
    flotte: Flotte = with_database(settings, folder)
    path = os.pathsep.join([*PROGRAMS, os.environ["PATH"]])
    backed_up = await asyncio.to_thread(flotte.run, "backup", str(folder / "backup.zip"), PATH=path)
    assert backed_up.returncode == 0, backed_up
    found.places["backup"] = content_of(folder / "backup.zip")


def files_of_sqlite(path: Path, found: Found) -> None:
    found.places["write-ahead log"] = Path(f"{path}-wal").read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    found.places["database"] = path.read_bytes()


async def files_of_postgresql(settings: Settings, found: Found) -> None:
    given = {name: value for name, value in credentials(settings).items() if value is not None}
    connection: Any = await asyncpg.connect(**given)
    await connection.execute("CHECKPOINT")
    name = await connection.fetchval("SELECT pg_walfile_name(pg_current_wal_insert_lsn())")
    oid = await connection.fetchval("SELECT oid FROM pg_database WHERE datname = current_database()")
    await connection.close()
    data = Path(given["host"])
    found.places["database"] = b"".join(path.read_bytes() for path in (data / "base" / str(oid)).iterdir())
    found.places["write-ahead log"] = (data / "pg_wal" / name).read_bytes()


def content_of(backup: Path) -> bytes:
    """Of all its members; a dump of PostgreSQL as SQL."""
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if dump := members.get("database.dump"):
        programs = sorted(PROGRAMS, key=lambda folder: folder.rpartition("pginstall")[2])
        command = [f"{programs[-1]}/pg_restore", "--file=-"]
        members["database.sql"] = subprocess.run(command, input=dump, capture_output=True, check=True).stdout  # noqa: S603
        assert b"COPY public.sim_card" in members["database.sql"]
    assert {ANCHORS, MANIFEST} < set(members)
    return b"\n".join(members.values())

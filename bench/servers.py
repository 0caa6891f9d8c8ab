"""Who is measured, and how each is started: one process on 127.0.0.1, ended by its own id."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from signal import SIGINT, SIGTERM

import httpx2
import psutil

from bench.databases import KEYS, Databases
from bench.questions import CHANGES, READS
from bench.seed import FLOTTE
from settings import Dialect

PEERS = Path(__file__).parent / "peers"
START_SECONDS, END_SECONDS = 60, 20


class Missing(Exception):
    """A peer cannot run here; the text says what it lacks."""


@dataclass(frozen=True)
class Contender:
    """A server, the databases it knows, and the questions it answers. `leaves`: only leaf values can be compared.

    `clients`: with how many it is asked, if not with every number.
    """

    name: str
    command: tuple[str | Path, ...]
    dialects: tuple[Dialect, ...] = ("sqlite", "postgresql")
    questions: tuple[str, ...] = READS + CHANGES
    folder: Path | None = None
    leaves: bool = False
    clients: tuple[int, ...] = ()

    def document(self, question: str) -> str:
        """What is sent: the peer's own document where it has one."""
        return _document(self.folder or PEERS, question)


@cache
def _document(folder: Path, question: str) -> str:
    own = folder / "documents" / f"{question}.graphql"
    shared = Path(__file__).parent / "documents" / f"{question}.graphql"
    return (own if own.exists() else shared).read_text("utf-8")


# One for all: to make one takes longer than to ask.
CLIENT = httpx2.Client(timeout=30, limits=httpx2.Limits(max_keepalive_connections=0))
FLOTTE_ITSELF = Contender("flotte", (FLOTTE, "serve", "--no-worker"))
RAW = Contender("raw", (sys.executable, "-m", "bench.peers.raw"))
CONTENDERS = (
    FLOTTE_ITSELF,
    RAW,
    Contender("strawberry", (sys.executable, "-m", "bench.peers.strawberry"), clients=(4, 16)),
    Contender("mercurius", ("node", "server.mjs"), ("postgresql",), folder=PEERS / "mercurius"),
    Contender(
        "postgraphile", ("node", "server.mjs"), ("postgresql",), READS, folder=PEERS / "postgraphile", leaves=True
    ),
)


@dataclass(frozen=True)
class Server:
    """A contender that runs."""

    contender: Contender
    port: int
    process: psutil.Popen
    start_seconds: float

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}/graphql"

    @property
    def resident_mb(self) -> float:
        """Memory of the process, in MB."""
        return self.process.memory_info().rss / 1e6


def made_ready(contender: Contender) -> None:
    """Install what a Node peer needs; raises Missing."""
    if contender.folder is None:
        return
    if not (contender.folder / "package-lock.json").exists():
        raise Missing("its folder is not there")
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            raise Missing(f"{tool} is not installed")
    if not (contender.folder / "node_modules").exists():
        install = ["npm", "ci", "--no-audit", "--no-fund", "--silent"]
        if subprocess.run(install, cwd=contender.folder, check=False).returncode:  # noqa: S603
            raise Missing("npm ci failed")


@contextmanager
def started(contender: Contender, databases: Databases, dialect: Dialect, seed: str) -> Generator[Server]:
    """The server on a copy of the seed, ready to answer; it is ended and the copy dropped afterwards."""
    name = f"copy_{contender.name}"
    databases.copy(dialect, seed, name)
    port = free_port()
    began = time.monotonic()
    with ExitStack() as afterwards, (databases.folder / f"{contender.name}.{dialect}.log").open("wb") as log:
        afterwards.callback(databases.drop, dialect, name)
        with _undisturbed():
            process = psutil.Popen(
                contender.command,
                cwd=contender.folder,
                env=os.environ | _environment(databases, dialect, name, port),
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for us, who end it
            )
            afterwards.callback(_end, process)
        _wait_until_ready(process, port, Path(log.name))
        yield Server(contender, port, process, time.monotonic() - began)


@contextmanager
def _undisturbed() -> Generator[None]:
    """A signal waits until the end: interrupted while it starts a process, nobody would know whom to end."""
    came: list[int] = []
    before = {each: signal.signal(each, lambda number, _: came.append(number)) for each in (SIGINT, SIGTERM)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        if came:
            signal.raise_signal(came[0])


def _environment(databases: Databases, dialect: Dialect, name: str, port: int) -> Mapping[str, str]:
    url = databases.url(dialect, name)
    flotte = {f"FLOTTE_{key.upper()}": value for key, value in KEYS.items()}
    # Budgets are counted and told as ever; a company that asks without a pause must not use its own up.
    flotte |= {"FLOTTE_COST_PER_MINUTE": str(10**12)}
    flotte |= {"FLOTTE_DATABASE_URL": url, "FLOTTE_PORT": str(port), "FLOTTE_DATA_DIR": str(databases.folder)}
    node = {"PGHOST": str(databases.socket_folder), "PGDATABASE": name, "PGUSER": "postgres"}
    return flotte | node | {"DATABASE_URL": url, "PORT": str(port), "NODE_ENV": "production"}


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


def _wait_until_ready(process: psutil.Popen, port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            # A peer without this route says 404, which tells as well that it listens.
            if CLIENT.get(f"http://127.0.0.1:{port}/readyz").status_code < 500:  # noqa: PLR2004
                return
        except httpx2.TransportError:
            time.sleep(0.01)
    raise RuntimeError(f"{' '.join(map(str, process.args))} did not start: see {log}")


def _end(process: psutil.Popen) -> None:
    process.terminate()
    try:
        process.wait(END_SECONDS)
    except psutil.TimeoutExpired:
        process.kill()
        process.wait()

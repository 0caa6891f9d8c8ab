"""What a document costs that was not seen before, and what a flood of such documents does to the others."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from statistics import median

import orjson

from bench.databases import Databases
from bench.load import body_of
from bench.questions import READS, Questions, Request
from bench.seed import Seed
from bench.servers import FLOTTE_ITSELF, Server, started
from bench.tables import DATABASES, table
from settings import Dialect

REPEATED = 30


@dataclass(frozen=True)
class Cold:
    """Milliseconds until the answer: the first of the process, of an unseen document, of a known one."""

    dialect: Dialect
    question: str
    first: float
    unseen: float
    known: float


@dataclass(frozen=True)
class Flood:
    """Documents nobody asks twice: memory, and what a known document took before and between them."""

    dialect: Dialect
    documents: int
    before_mb: float
    after_mb: float
    before_ms: float
    during_ms: float


Found = tuple[list[Cold], Flood]


def cold(databases: Databases, dialect: Dialect, seed: Seed, seconds: float) -> Found:
    """One client, one connection, a process of its own."""
    with started(FLOTTE_ITSELF, databases, dialect, seed.name) as server:
        client, questions = _Client(server), Questions(seed)
        requests = [questions.some(question, 1)[0] for question in READS]
        found = [_cold(client, dialect, request) for request in requests]
        return found, _flood(client, server, dialect, requests[0], seconds)


def section(found: Sequence[Found]) -> str:
    """As part of the results."""
    colds = [each for colds, _ in found for each in colds]
    rows = [[DATABASES[c.dialect], c.question, f"{c.first:.1f}", f"{c.unseen:.1f}", f"{c.known:.1f}"] for c in colds]
    lines = [
        [
            DATABASES[f.dialect],
            f.documents,
            f"{f.before_mb:.0f} MB",
            f"{f.after_mb:.0f} MB",
            f"{f.before_ms:.2f} ms",
            f"{f.during_ms:.2f} ms",
        ]
        for _, f in found
    ]
    times = table(["database", "question", "first in the process", "unseen document", "known document"], rows)
    flood = table(["database", "documents", "memory before", "after", "known document before", "meanwhile"], lines)
    return (
        "## Documents that were not seen before\n\n"
        f"Milliseconds until one client has its answer; medians of {REPEATED}, but for the first.\n\n{times}\n\n"
        f"A flood of documents that are asked once each, and one known document between every ten of them:\n\n{flood}"
    )


class _Client:
    """One connection that stays open."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
        self._asked = 0

    def known(self, request: Request) -> float:
        """Milliseconds until the answer."""
        return self._timed(request, body_of(request, self._server.contender))

    def unseen(self, request: Request) -> float:
        """The same for a document that differs from all others in a comment."""
        body = orjson.loads(body_of(request, self._server.contender))
        self._asked += 1
        return self._timed(request, orjson.dumps(body | {"query": f"{body['query']}\n# {self._asked}"}))

    def _timed(self, request: Request, body: bytes) -> float:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {request.token}"}
        began = time.perf_counter()
        self._connection.request("POST", "/graphql", body, headers)
        answer = self._connection.getresponse().read()
        took = (time.perf_counter() - began) * 1000
        if b'"errors":' in answer:
            raise RuntimeError(answer.decode())
        return took


def _cold(client: _Client, dialect: Dialect, request: Request) -> Cold:
    first = client.known(request)
    unseen = median(client.unseen(request) for _ in range(REPEATED))
    return Cold(dialect, request.question, first, unseen, median(client.known(request) for _ in range(REPEATED)))


def _flood(client: _Client, server: Server, dialect: Dialect, request: Request, seconds: float) -> Flood:
    before_mb, before_ms = server.resident_mb, median(client.known(request) for _ in range(REPEATED))
    during: list[float] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for _ in range(10):
            client.unseen(request)
        during.append(client.known(request))
    return Flood(dialect, 10 * len(during), before_mb, server.resident_mb, before_ms, median(during))

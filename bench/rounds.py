"""The measurement: all servers of a database run side by side and are asked in turn, shuffled, round after round."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from random import Random

from bench.databases import Databases
from bench.load import Measured, load, warm
from bench.questions import CHANGES, READS, VARIED, Questions, Request
from bench.same import TRIED, check_same
from bench.seed import Seed
from bench.servers import Contender, Server, started
from settings import Dialect

MANY = 64
WARMING = (16, 0.25)  # clients and seconds for each question, so that nobody is measured cold


@dataclass(frozen=True)
class Extent:
    """How much is measured."""

    rounds: int
    seconds: float
    clients: tuple[int, ...]
    questions: tuple[str, ...]

    def turn(self, clients: int) -> float:
        """Seconds: longer for many, who are all under way when it ends."""
        return self.seconds * (2 if clients >= MANY else 1)

    def changes_each(self, seed: Seed) -> int:
        """How many services a mutation may change in one turn: what there is is divided, a part kept for warming."""
        return len(seed.changes) * 8 // 10 // (len(self.clients) * len(CHANGES))


@dataclass(frozen=True)
class Sample:
    """One server's turn."""

    dialect: Dialect
    contender: str
    question: str
    clients: int
    round: int
    measured: Measured


@dataclass(frozen=True)
class Process:
    """One server's start, and its memory after the load of a round."""

    dialect: Dialect
    contender: str
    start_seconds: float
    resident_mb: float


@dataclass(frozen=True)
class Match:
    """Who is compared on which database, and how long."""

    databases: Databases
    dialect: Dialect
    seed: Seed
    contenders: Sequence[Contender]
    extent: Extent

    def played(self, say: Callable[[str], None]) -> Iterator[Sample | Process]:
        """Every round begins with new processes on new copies. Raises Different before anything is measured."""
        random = Random(self.dialect)  # noqa: S311  no secret
        for number in range(1, self.extent.rounds + 1):
            say(f"{self.dialect}: round {number} of {self.extent.rounds}")
            with self._started() as servers:
                questions = Questions(self.seed)
                tried = [request for each in self.extent.questions for request in questions.some(each, TRIED)]
                check_same(servers, tried)
                self._warm(servers, questions)
                yield from self._round(servers, questions, random, number)
                for server in servers:
                    name = server.contender.name
                    yield Process(self.dialect, name, server.start_seconds, server.resident_mb)

    @contextmanager
    def _started(self) -> Generator[list[Server]]:
        with ExitStack() as stack:
            yield [
                stack.enter_context(started(each, self.databases, self.dialect, self.seed.name))
                for each in self.contenders
            ]

    def _warm(self, servers: Sequence[Server], questions: Questions) -> None:
        clients, seconds = WARMING
        seconds = min(seconds, self.extent.seconds)
        for question in self.extent.questions:
            requests = _enough(questions, question, len(self.seed.changes) // 10)
            for server in _who_answer(servers, question):
                warm(server, requests, clients=clients, seconds=seconds)

    def _round(self, servers: Sequence[Server], questions: Questions, random: Random, number: int) -> Iterator[Sample]:
        turns = [(question, clients) for question in self.extent.questions for clients in self.extent.clients]
        for question, clients in random.sample(turns, k=len(turns)):
            requests = _enough(questions, question, self.extent.changes_each(self.seed))
            asked = [
                each for each in _who_answer(servers, question) if clients in (each.contender.clients or [clients])
            ]
            for server in random.sample(asked, k=len(asked)):
                measured = load(server, requests, clients=clients, seconds=self.extent.turn(clients))
                yield Sample(self.dialect, server.contender.name, question, clients, number, measured)


def _enough(questions: Questions, question: str, changes: int) -> list[Request]:
    return questions.some(question, VARIED if question in READS else changes)


def _who_answer(servers: Sequence[Server], question: str) -> list[Server]:
    return [server for server in servers if question in server.contender.questions]

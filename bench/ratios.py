"""From turns to ratios: Flotte's answers a second by a peer's in the same round."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.goals import QUESTIONS, goal
from bench.rounds import Sample
from bench.tables import FLOTTE, PEERS
from settings import Dialect


@dataclass(frozen=True)
class Ratio:
    """The rounds together."""

    median: float
    least: float
    most: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f}–{self.most:.2f})"


@dataclass(frozen=True)
class Comparison:
    """Flotte and one peer in one question, by the number of clients."""

    dialect: Dialect
    question: str
    peer: str
    by_clients: dict[int, Ratio]

    @property
    def goal(self) -> float | None:
        """The least that is wanted."""
        return goal(self.dialect, self.peer, self.question)

    def missed(self) -> list[int]:
        """At how many clients the median stays below the goal."""
        wanted = self.goal or 0.0
        return [clients for clients, ratio in self.by_clients.items() if ratio.median < wanted]


def comparisons(samples: Sequence[Sample]) -> list[Comparison]:
    """All there are, in the order of the goals' table."""
    known = {(each.dialect, each.question, each.contender) for each in samples}
    dialects: list[Dialect] = sorted({each.dialect for each in samples})
    return [
        Comparison(dialect, question, peer, _by_clients(samples, dialect, question, peer))
        for dialect in dialects
        for question in QUESTIONS
        for peer in PEERS
        if (dialect, question, peer) in known and (dialect, question, FLOTTE) in known
    ]


def rate(samples: Iterable[Sample], dialect: Dialect, question: str, contender: str, clients: int) -> float | None:
    """The median of the rounds, answers a second; None where nothing was measured."""
    wanted = (dialect, question, contender, clients)
    found = [
        each.measured.rate for each in samples if (each.dialect, each.question, each.contender, each.clients) == wanted
    ]
    return median(found) if found else None


def _by_clients(samples: Sequence[Sample], dialect: Dialect, question: str, peer: str) -> dict[int, Ratio]:
    ours, theirs = (
        {
            (each.clients, each.round): each.measured.rate
            for each in samples
            if (each.dialect, each.question, each.contender) == (dialect, question, name)
        }
        for name in (FLOTTE, peer)
    )
    found: dict[int, Ratio] = {}
    for clients in sorted({clients for clients, _ in theirs}):
        quotients = [ours[turn] / theirs[turn] for turn in ours if turn[0] == clients]
        found[clients] = Ratio(median(quotients), min(quotients), max(quotients))
    return found

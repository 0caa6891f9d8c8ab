"""How each read grows with the tables: ten times the companies, users and services should cost nothing."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import orjson

from bench import seed as seeds
from bench.databases import Databases
from bench.questions import READS
from bench.ratios import rate
from bench.rounds import Extent, Match, Sample
from bench.seed import seeded
from bench.servers import FLOTTE_ITSELF, RAW
from bench.tables import DATABASES, NAMES, table
from settings import Dialect

CLIENTS, ROUNDS = 16, 3
# Kept beside the results: a run without --large has no figures of its own.
KEPT = Path(__file__).with_name("growth.json")


@dataclass(frozen=True)
class Growth:
    """Answers a second from the usual tables, and from those of ten times the size."""

    dialect: Dialect
    question: str
    contender: str
    usual: float
    large: float
    measured_on: str


def grown(databases: Databases, dialect: Dialect, seconds: float, day: str, say: Callable[[str], None]) -> list[Growth]:
    """The same questions on both sizes, by turns; Flotte and SQL by hand."""
    sizes = [seeded(databases, dialect, size, say) for size in (seeds.USUAL, seeds.LARGE)]
    extent = Extent(rounds=1, seconds=seconds, clients=(CLIENTS,), questions=READS)
    samples: dict[str, list[Sample]] = {seed.name: [] for seed in sizes}
    for seed in sizes * ROUNDS:
        played = Match(databases, dialect, seed, [FLOTTE_ITSELF, RAW], extent).played(say)
        samples[seed.name] += [each for each in played if isinstance(each, Sample)]
    usual, large = samples.values()
    return [
        Growth(
            dialect,
            question,
            name,
            usual=rate(usual, dialect, question, name, CLIENTS) or 0,
            large=rate(large, dialect, question, name, CLIENTS) or 0,
            measured_on=day,
        )
        for question in READS
        for name in (FLOTTE_ITSELF.name, RAW.name)
    ]


def keep(growths: list[Growth]) -> None:
    """Write them down for the runs to come."""
    KEPT.write_bytes(orjson.dumps([asdict(each) for each in growths], option=orjson.OPT_INDENT_2) + b"\n")


def kept() -> list[Growth]:
    """Those of the last run with --large."""
    rows: list[dict[str, Any]] = orjson.loads(KEPT.read_bytes()) if KEPT.exists() else []
    return [Growth(**row) for row in rows]


def section(growths: list[Growth]) -> str:
    """As part of the results."""
    if not growths:
        return ""
    rows = [
        [
            DATABASES[each.dialect],
            each.question,
            NAMES[each.contender],
            f"{each.usual:.0f}",
            f"{each.large:.0f}",
            f"{each.large / each.usual:.2f}",
        ]
        for each in growths
    ]
    about = f"Answers a second with {CLIENTS} clients, measured on {growths[0].measured_on} (`--large`)."
    head = ["database", "question", "who", "300,000 services", "3,000,000 services", "ratio"]
    return f"## Growth\n\n{about}\n\n{table(head, rows)}"

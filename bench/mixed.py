"""Nine reads to each mutation, by 16 clients: how long the slowest in a hundred waits."""

from collections.abc import Sequence

from bench.databases import Databases
from bench.load import Measured, load, warm
from bench.questions import Questions
from bench.seed import Seed
from bench.servers import FLOTTE_ITSELF, RAW, started
from bench.tables import DATABASES, NAMES, table
from settings import Dialect

CLIENTS, MOST_REQUESTS = 16, 40_000
Line = tuple[Dialect, str, Measured]


def mixed(databases: Databases, dialect: Dialect, seed: Seed, seconds: float) -> list[Line]:
    """Flotte, and SQL by hand for comparison."""
    found: list[Line] = []
    for contender in (FLOTTE_ITSELF, RAW):
        with started(contender, databases, dialect, seed.name) as server:
            questions = Questions(seed)
            half = min(MOST_REQUESTS, 10 * len(seed.changes)) // 2
            warm(server, questions.mixed(half), clients=CLIENTS, seconds=seconds / 4)
            measured = load(server, questions.mixed(half), clients=CLIENTS, seconds=seconds)
            found.append((dialect, contender.name, measured))
    return found


def section(lines: Sequence[Line]) -> str:
    """As part of the results."""
    rows = [
        [DATABASES[dialect], NAMES[name], f"{one.rate:.0f}", f"{one.p50_ms:.1f} ms", f"{one.p99_ms:.1f} ms"]
        for dialect, name, one in lines
    ]
    about = f"The three reads and, one request in ten, a mutation; {CLIENTS} clients."
    return f"## Mixed load\n\n{about}\n\n{table(['database', 'who', 'answers a second', 'p50', 'p99'], rows)}"

"""`RESULTS.md`: what a run found, as tables."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench.goals import QUESTIONS
from bench.ratios import FLOTTE, Comparison, comparisons, rate
from bench.rounds import Extent, Process, Sample
from settings import Dialect

WAYS = {
    "raw": "hand-written SQL",
    "mercurius": "mercurius-jit",
    "postgraphile": "PostGraphile",
    "strawberry": "Strawberry's executor",
}
NAMES = {FLOTTE: "Flotte"} | WAYS
DATABASES: dict[Dialect, str] = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@dataclass
class Found:
    """All that a run found."""

    extent: Extent
    machine: dict[str, str]
    left_out: dict[str, str]
    samples: list[Sample] = field(default_factory=list[Sample])
    processes: list[Process] = field(default_factory=list[Process])
    sections: list[str] = field(default_factory=list[str])


def written(found: Found, notes: str) -> str:
    """The whole page."""
    compared = comparisons(found.samples)
    parts = [
        "# Results",
        "Written by `uv run python -m bench`; see [README.md](README.md) for what is compared and how to read it.",
        "![Ratios](results.svg)",
        *(_ratios(name, [each for each in compared if each.dialect == dialect]) for dialect, name in DATABASES.items()),
        notes.strip(),
        _rates(found),
        _processes(found.processes),
        *found.sections,
        _machine(found),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def _ratios(database: str, compared: Sequence[Comparison]) -> str:
    if not compared:
        return ""
    levels = list(compared[0].by_clients)
    head = ["question", "Flotte by …", *(_clients(each) for each in levels), "goal", ""]
    rows = [
        [
            each.question,
            WAYS[each.peer],
            *each.by_clients.values(),
            f"≥ {each.goal}" if each.goal else "",
            _verdict(each),
        ]
        for each in compared
    ]
    about = "Answers a second, Flotte's by the peer's: median of the rounds, with the least and the most."
    return f"## Ratios on {database}\n\n{about}\n\n{table(head, rows)}"


def _verdict(compared: Comparison) -> str:
    if compared.goal is None:
        return ""
    if missed := compared.missed():
        return f"**not reached** at {', '.join(map(str, missed))}"
    return "reached"


def _rates(found: Found) -> str:
    samples = found.samples
    levels = sorted({each.clients for each in samples})
    turns: set[tuple[Dialect, str, str]] = {(each.dialect, each.question, each.contender) for each in samples}
    order = [*NAMES]
    rows = [
        [
            DATABASES[dialect],
            question,
            NAMES[name],
            *(f"{rate(samples, dialect, question, name, each):.0f}" for each in levels),
        ]
        for dialect, question, name in sorted(
            turns, key=lambda turn: (turn[0], [*QUESTIONS].index(turn[1]), order.index(turn[2]))
        )
    ]
    head = ["database", "question", "who", *(_clients(each) for each in levels)]
    asked = "\n".join(f"- `{name}`: {what}" for name, what in QUESTIONS.items())
    return f"## Answers a second\n\nThe median of the rounds.\n\n{asked}\n\n{table(head, rows)}"


def _processes(processes: Sequence[Process]) -> str:
    each = dict.fromkeys((process.dialect, process.contender) for process in processes)
    rows: list[list[Any]] = []
    for key in sorted(each, key=lambda key: (key[0], [*NAMES].index(key[1]))):
        own = [process for process in processes if (process.dialect, process.contender) == key]
        start, memory = median(one.start_seconds for one in own), median(one.resident_mb for one in own)
        rows.append([DATABASES[own[0].dialect], NAMES[key[1]], f"{start:.2f} s", f"{memory:.0f} MB"])
    about = "From the start of the process to its first answer (`/readyz`), and resident memory after a round's load."
    return f"## Processes\n\n{about}\n\n{table(['database', 'who', 'start', 'memory'], rows)}"


def _machine(found: Found) -> str:
    extent = found.extent
    how: Mapping[str, object] = {
        "rounds": f"{extent.rounds} of {extent.seconds} s for each turn, new processes and databases in each round",
        **found.machine,
    }
    lines = [f"- {name}: {what}" for name, what in how.items()]
    lines += [f"- left out: {NAMES[name]}: {why}" for name, why in found.left_out.items()]
    return "## How and on what\n\n" + "\n".join(lines)


def _clients(number: int) -> str:
    return "1 client" if number == 1 else f"{number} clients"

"""`RESULTS.md`: what a run found, as tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench import cold, growth, mixed, trips
from bench.goals import QUESTIONS
from bench.ratios import Comparison, comparisons, rate
from bench.rounds import Extent, Process, Sample
from bench.tables import DATABASES, NAMES, PEERS, clients, table
from settings import Dialect


@dataclass
class Found:
    """All that a run found."""

    extent: Extent
    machine: dict[str, str]
    left_out: dict[str, str]
    samples: list[Sample] = field(default_factory=list[Sample])
    processes: list[Process] = field(default_factory=list[Process])
    mixed_load: list[mixed.Line] = field(default_factory=list[mixed.Line])
    round_trips: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    unseen: list[cold.Found] = field(default_factory=list[cold.Found])


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
        mixed.section(found.mixed_load),
        cold.section(found.unseen),
        growth.section(growth.kept()),
        trips.section(found.round_trips),
        _machine(found),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _ratios(database: str, compared: Sequence[Comparison]) -> str:
    if not compared:
        return ""
    levels = sorted({level for each in compared for level in each.by_clients})
    head = ["question", "Flotte by …", *(clients(each) for each in levels), "goal", ""]
    rows = [
        [
            each.question,
            PEERS[each.peer],
            *(each.by_clients.get(level, "") for level in levels),
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
            *(_number(rate(samples, dialect, question, name, each)) for each in levels),
        ]
        for dialect, question, name in sorted(
            turns, key=lambda turn: (turn[0], [*QUESTIONS].index(turn[1]), order.index(turn[2]))
        )
    ]
    head = ["database", "question", "who", *(clients(each) for each in levels)]
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


def _number(rate: float | None) -> str:
    return "" if rate is None else f"{rate:.0f}"

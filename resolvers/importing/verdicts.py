"""What became of each row, and of all of them."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """What became of a row. KEPT: it differs, but Flotte knows better by now."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    REJECTED = "rejected"


class Wrong(Exception):
    """Why a row, a cell or a file cannot be taken; the text is for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """On the row that begins in `line` of `file` (counted from 1); `reason` is empty where there is nothing to say."""

    file: str
    line: int
    outcome: Outcome
    reason: str = ""


@dataclass(slots=True)
class Row:
    """A row whose cells could be read."""

    line: int
    values: dict[str, Any]

    def __getitem__(self, column: str) -> Any:
        return self.values[column]


@dataclass
class Report:
    """The verdicts as they come (`tell`), their counts per file, and what was rejected."""

    tell: Callable[[Verdict], None] = lambda _: None
    counts: dict[str, Counter[Outcome]] = field(default_factory=dict[str, "Counter[Outcome]"])
    rejected: int = 0

    def add(self, verdict: Verdict) -> None:
        """Count it and pass it on."""
        self.counts.setdefault(verdict.file, Counter())[verdict.outcome] += 1
        self.rejected += verdict.outcome is Outcome.REJECTED
        self.tell(verdict)

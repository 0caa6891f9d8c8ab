"""What the simulated network does wrong, on command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, cast

from provisioning.tmf641 import ASKED
from rules.lifecycle import StepName

STEPS = (*ASKED, StepName.CANCEL_PORT)
MOST_SECONDS = 600.0
MOST_TIMES = 1_000_000


class Kind(StrEnum):
    """One way to fail."""

    DELAY = "delay"  # the order takes so many seconds longer
    REFUSE = "refuse"  # the order fails for good
    BUSY = "busy"  # 503 before anything was done
    LOSE_REPLY = "lose_reply"  # the order is taken, and its sender never hears of it
    DUPLICATE = "duplicate"  # each notification comes twice
    OUT_OF_ORDER = "out_of_order"  # the older notification comes last
    SILENT = "silent"  # no notifications
    RETURN = "return"  # the card that is sent comes back
    OUTAGE = "outage"  # 503 to everything, for so many seconds


class BadFault(Exception):
    """It cannot be done wrong like that; the text says why."""


@dataclass
class Fault:
    """`times` orders are concerned, of one step or of any."""

    kind: Kind
    times: int = 1
    seconds: float = 5.0
    step: StepName | None = None


@dataclass
class Faults:
    """Those that are still to come."""

    coming: list[Fault] = field(default_factory=list[Fault])

    def take(self, kind: Kind, step: StepName | None = None) -> Fault | None:
        """One of that kind, used once; None where all goes well."""
        for fault in self.coming:
            if fault.kind is kind and fault.step in {None, step} and fault.times > 0:
                fault.times -= 1
                return fault
        return None


def read_faults(given: object) -> list[Fault]:
    """`[{"kind": "delay", "times": 3, "seconds": 2.5, "step": "ACTIVATE"}]`. Raises BadFault."""
    if not isinstance(given, list):
        raise BadFault("a list of faults, please")
    return [_fault(each) for each in cast("list[Any]", given)]


def _fault(given: object) -> Fault:
    fault: Mapping[str, Any] = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    kind, step = fault.get("kind"), fault.get("step")
    times, seconds = fault.get("times", 1), fault.get("seconds", Fault.seconds)
    if not isinstance(kind, str) or kind not in set(Kind):
        raise BadFault(f"the kinds are {', '.join(Kind)}")
    if step is not None and not (isinstance(step, str) and step in STEPS):
        raise BadFault(f"the steps are {', '.join(STEPS)}")
    if not isinstance(times, int) or not 0 < times <= MOST_TIMES:
        raise BadFault(f"times is from 1 to {MOST_TIMES}")
    if not isinstance(seconds, int | float) or not 0 <= seconds <= MOST_SECONDS:
        raise BadFault(f"seconds are from 0 to {MOST_SECONDS:.0f}")
    return Fault(Kind(kind), times, float(seconds), StepName(step) if step else None)

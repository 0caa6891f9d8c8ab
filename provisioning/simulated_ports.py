"""How numbers come along in the simulated networks: how they end decides what becomes of them (docs/operations.md)."""

import time
from dataclasses import dataclass, field

from resolvers.job import Line, Port, PortProgress
from rules.lifecycle import PortInState, PortKind, PortRejection

HOLD = 600.0  # seconds that a number rests where its ending says so
# By the last four digits of the number.
REJECTED_NUMBERS = {
    "9901": PortRejection.NUMBER_NOT_ACTIVE,
    "9902": PortRejection.ALREADY_PORTING,
    "9903": PortRejection.PORT_LOCKED,
}
HELD_NUMBERS = {
    "9911": PortInState.SUBMITTED,
    "9912": PortInState.VALIDATED,
    "9913": PortInState.SCHEDULED,
    "9914": PortInState.EXECUTING,
}
# By the last four characters of the account or SIM card number.
WRONG_REFERENCE = "0000"
WRONG = {PortKind.SIMPLE: PortRejection.WRONG_SIM_NUMBER, PortKind.COMPLEX: PortRejection.WRONG_ACCOUNT_NUMBER}
CALLED_BACK_UNTIL = frozenset({PortInState.SUBMITTED, PortInState.VALIDATED, PortInState.SCHEDULED})
WAY = (
    PortInState.SUBMITTED,
    PortInState.VALIDATED,
    PortInState.SCHEDULED,
    PortInState.EXECUTING,
    PortInState.COMPLETED,
)


def rejection_of(line: Line, port: Port) -> PortRejection | None:
    """Why the donor does not let the number go, or None."""
    if rejection := REJECTED_NUMBERS.get((line.msisdn or "")[-4:]):
        return rejection
    return WRONG[port.kind] if port.reference.endswith(WRONG_REFERENCE) else None


def seconds_in(state: PortInState, line: Line, seconds: float) -> float:
    """How long a number is in a state."""
    return HOLD if HELD_NUMBERS.get((line.msisdn or "")[-4:]) is state else seconds


@dataclass
class SimulatedPort:
    """One number on its way, by the clock: `seconds` in each state."""

    line: Line
    port: Port
    seconds: float
    began: float = field(default_factory=time.monotonic)
    called_back: bool = False

    @property
    def progress(self) -> PortProgress:
        """How far it is now."""
        if self.called_back:
            return PortProgress(PortInState.CANCELLED)
        since, rejection = time.monotonic() - self.began, rejection_of(self.line, self.port)
        for state in WAY[:-1]:
            stays = seconds_in(state, self.line, self.seconds)
            if since < stays:
                return self._in(state)
            since -= stays
            if rejection:
                return PortProgress(PortInState.REJECTED, rejection=rejection)
        return self._in(PortInState.COMPLETED)

    def _in(self, state: PortInState) -> PortProgress:
        known = WAY.index(state) >= WAY.index(PortInState.SCHEDULED)
        return PortProgress(state, self.port.requested_on if known else None)

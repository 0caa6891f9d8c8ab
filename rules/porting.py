"""Bringing a number along from another operator: what may be asked for, and how a port goes on.

A number is moved on a working day: the next one at the earliest, 60 days ahead at the latest.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from rules import identifiers
from rules.errors import InvalidField, OrderInProgress, Problem
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import PortInState, PortKind, may_move
from rules.working_days import is_working_day, next_working_day

DAYS_AHEAD = 60
MAX_DONOR = 60
FIELD = "portIn"
_SIM_NUMBER = re.compile(r"[0-9]{13,20}")  # operators print the whole ICCID, or its last 13 digits
_ACCOUNT_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z ./-]{1,28}[0-9A-Za-z]")
_SEPARATORS = re.compile(r"[\s./-]")
_ENDING = 3  # characters that are shown of a number that stays secret

# The way of a port that goes well. What a network does not tell of was passed in silence.
_WAY = (
    PortInState.SUBMITTED,
    PortInState.VALIDATED,
    PortInState.SCHEDULED,
    PortInState.EXECUTING,
    PortInState.COMPLETED,
)


@dataclass(frozen=True)
class WantedPort:
    """A port that can be asked for, in its canonical form. `reference` is the donor's account or SIM card number."""

    msisdn: str
    kind: PortKind
    donor: str
    reference: str
    mandate_id: str
    requested_on: date

    @property
    def ending(self) -> str:
        """What is shown of the reference, so that somebody who knows it recognises it."""
        return self.reference[-_ENDING:]


def wanted_port(
    *,
    msisdn: str,
    kind: PortKind | None,
    donor: str | None,
    sim_number: str | None,
    account_number: str | None,
    mandate_id: str | None,
    requested_on: date | None,
    day: date,
) -> WantedPort | tuple[InvalidField, ...]:
    """What is asked for on `day`, or all that is wrong with it. Whose number and whose mandate it is, is not asked."""
    wrong: list[InvalidField] = []
    number = _number(msisdn, wrong)
    reference = _reference(kind, sim_number, account_number, wrong)
    operator = _donor(donor, wrong)
    on = requested_on or next_working_day(day)
    for name, given in (("kind", kind), ("mandateId", mandate_id)):
        if not given:
            wrong.append(_invalid(name, Problem.REQUIRED))
    if problem := _date_problem(on, day):
        wrong.append(_invalid("requestedOn", problem, on.isoformat()))
    if wrong or kind is None or mandate_id is None:
        return tuple(wrong)
    return WantedPort(number, kind, operator, reference, mandate_id, on)


def not_portable() -> InvalidField:
    """The number is with us already, or on its way: whose it is, is nobody else's business."""
    return _invalid("msisdn", Problem.NUMBER_NOT_PORTABLE)


def unknown_mandate() -> InvalidField:
    """No such mandate of this company, or one that was signed for another number."""
    return _invalid("mandateId", Problem.MANDATE_UNKNOWN)


def passed(current: PortInState, told: PortInState) -> tuple[PortInState, ...]:
    """The states that follow `current` up to the one the network tells of; none when it tells of the past."""
    if told in _WAY and current in _WAY:
        return _WAY[_WAY.index(current) + 1 : _WAY.index(told) + 1]
    return (told,) if may_move(current, told) else ()


def uncancellable(state: PortInState | None, order_id: str | None) -> OrderInProgress | None:
    """That the addition which brings the number along can no longer be taken back, or `None`."""
    too_late = state in {PortInState.EXECUTING, PortInState.COMPLETED}
    return OrderInProgress(order_id, moves_number=True) if too_late and order_id else None


def _number(text: str, wrong: list[InvalidField]) -> str:
    try:
        return identifiers.msisdn(text)
    except InvalidIdentifier as error:
        wrong.append(_invalid("msisdn", error.problem, text))
        return ""


def _reference(kind: PortKind | None, sim: str | None, account: str | None, wrong: list[InvalidField]) -> str:
    """A private owner shows his SIM card's number, a company its account's: that one, and not the other."""
    if kind is None:
        return ""
    names = {PortKind.SIMPLE: ("simNumber", sim), PortKind.COMPLEX: ("accountNumber", account)}
    other = PortKind.COMPLEX if kind is PortKind.SIMPLE else PortKind.SIMPLE
    if names[other][1]:
        wrong.append(_invalid(names[other][0], Problem.NOT_EXPECTED))
    name, given = names[kind]
    if not (given or "").strip():
        wrong.append(_invalid(name, Problem.REQUIRED))
        return ""
    return _sim_number(str(given), wrong) if kind is PortKind.SIMPLE else _account_number(str(given), wrong)


def _sim_number(text: str, wrong: list[InvalidField]) -> str:
    digits = _SEPARATORS.sub("", text)
    if not _SIM_NUMBER.fullmatch(digits):
        wrong.append(_invalid("simNumber", Problem.SIM_NUMBER_INVALID))
    return digits


def _account_number(text: str, wrong: list[InvalidField]) -> str:
    number = text.strip()
    if not _ACCOUNT_NUMBER.fullmatch(number):
        wrong.append(_invalid("accountNumber", Problem.ACCOUNT_NUMBER_INVALID))
    return number


def _donor(text: str | None, wrong: list[InvalidField]) -> str:
    donor = (text or "").strip()
    if not donor:
        wrong.append(_invalid("donor", Problem.REQUIRED))
    elif len(donor) > MAX_DONOR:
        wrong.append(_invalid("donor", Problem.TOO_LONG))
    elif not donor.isprintable():
        wrong.append(_invalid("donor", Problem.CHARACTER_NOT_ALLOWED))
    return donor


def _date_problem(on: date, day: date) -> Problem | None:
    if on < next_working_day(day):
        return Problem.DATE_TOO_EARLY
    if on > day + timedelta(days=DAYS_AHEAD):
        return Problem.DATE_TOO_LATE
    return None if is_working_day(on) else Problem.NOT_A_WORKING_DAY


def _invalid(name: str, problem: Problem, value: str = "") -> InvalidField:
    return InvalidField((FIELD, name), problem, value)

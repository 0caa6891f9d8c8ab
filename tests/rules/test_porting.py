"""Which numbers may be brought along, with what, and from when; and how a port goes on."""

from datetime import date, timedelta
from typing import Any

import pytest

from rules.changes import ServiceFacts, end_refusal, remove_refusal
from rules.errors import OrderInProgress, Problem
from rules.lifecycle import OrderAction, PortInState, PortKind, ServiceStatus
from rules.mandates import is_pdf
from rules.porting import DAYS_AHEAD, WantedPort, passed, wanted_port
from rules.working_days import is_working_day, next_working_day

FRIDAY = date(2026, 1, 16)
RIGHT: dict[str, Any] = {
    "msisdn": "0485 12 34 56",
    "kind": PortKind.SIMPLE,
    "donor": " Donor Mobile ",
    "sim_number": "8932 9900 0000 1234 567",
    "account_number": None,
    "mandate_id": "mnd_1",
    "requested_on": None,
    "day": FRIDAY,
}
COMPLEX = {"kind": PortKind.COMPLEX, "sim_number": None, "account_number": "KL-4711.22"}


def test_what_is_right_is_kept_in_one_form() -> None:
    port = wanted_port(**RIGHT)
    assert port == WantedPort(
        "+32485123456", PortKind.SIMPLE, "Donor Mobile", "8932990000001234567", "mnd_1", date(2026, 1, 19)
    )
    assert isinstance(port, WantedPort)
    assert port.ending == "567"


def test_a_company_shows_its_account() -> None:
    port = wanted_port(**RIGHT | COMPLEX)
    assert isinstance(port, WantedPort)
    assert (port.kind, port.reference) == (PortKind.COMPLEX, "KL-4711.22")


@pytest.mark.parametrize(
    ("given", "field", "problem"),
    [
        ({"msisdn": "02 123 45 67"}, "msisdn", Problem.MSISDN_INVALID),
        ({"msisdn": "+31612345678"}, "msisdn", Problem.MSISDN_INVALID),
        ({"kind": None}, "kind", Problem.REQUIRED),
        ({"donor": None}, "donor", Problem.REQUIRED),
        ({"donor": "  "}, "donor", Problem.REQUIRED),
        ({"donor": "x" * 61}, "donor", Problem.TOO_LONG),
        ({"donor": "Do\tnor"}, "donor", Problem.CHARACTER_NOT_ALLOWED),
        ({"sim_number": None}, "simNumber", Problem.REQUIRED),
        ({"sim_number": "123456789012"}, "simNumber", Problem.SIM_NUMBER_INVALID),
        ({"sim_number": "1" * 21}, "simNumber", Problem.SIM_NUMBER_INVALID),
        ({"account_number": "4711"}, "accountNumber", Problem.NOT_EXPECTED),
        (COMPLEX | {"account_number": ""}, "accountNumber", Problem.REQUIRED),
        (COMPLEX | {"account_number": "12"}, "accountNumber", Problem.ACCOUNT_NUMBER_INVALID),
        (COMPLEX | {"account_number": "1" * 31}, "accountNumber", Problem.ACCOUNT_NUMBER_INVALID),
        (COMPLEX | {"account_number": "4711<b>"}, "accountNumber", Problem.ACCOUNT_NUMBER_INVALID),
        (COMPLEX | {"sim_number": "1" * 15}, "simNumber", Problem.NOT_EXPECTED),
        ({"mandate_id": None}, "mandateId", Problem.REQUIRED),
        ({"requested_on": FRIDAY}, "requestedOn", Problem.DATE_TOO_EARLY),
        ({"requested_on": FRIDAY + timedelta(1)}, "requestedOn", Problem.DATE_TOO_EARLY),
        ({"requested_on": date(2026, 1, 24)}, "requestedOn", Problem.NOT_A_WORKING_DAY),
        ({"requested_on": FRIDAY + timedelta(DAYS_AHEAD + 1)}, "requestedOn", Problem.DATE_TOO_LATE),
    ],
)
def test_what_is_wrong(given: dict[str, Any], field: str, problem: Problem) -> None:
    wrong = wanted_port(**RIGHT | given)
    assert not isinstance(wrong, WantedPort)
    assert [(each.path, each.problem) for each in wrong] == [(("portIn", field), problem)]


def test_all_that_is_wrong_is_said_at_once() -> None:
    nothing = dict.fromkeys(RIGHT) | {"msisdn": "", "day": FRIDAY}
    wrong = wanted_port(**nothing)  # pyright: ignore[reportArgumentType]
    assert not isinstance(wrong, WantedPort)
    assert {each.path[1] for each in wrong} == {"msisdn", "kind", "donor", "mandateId"}


@pytest.mark.parametrize("days", [3, DAYS_AHEAD])
def test_the_first_and_the_last_day(days: int) -> None:
    port = wanted_port(**RIGHT | {"requested_on": FRIDAY + timedelta(days)})
    assert isinstance(port, WantedPort)
    assert port.requested_on == FRIDAY + timedelta(days)


HOLIDAYS_2026 = [(1, 1), (4, 6), (5, 1), (5, 14), (5, 25), (7, 21), (11, 11), (12, 25)]
HOLIDAYS_2027 = [(1, 1), (3, 29), (5, 6), (5, 17), (7, 21), (11, 1), (11, 11)]


def test_the_working_days_of_two_years() -> None:
    """Monday to Friday; the holidays that fall on them, as the calendar has them."""
    for year, holidays in ((2026, HOLIDAYS_2026), (2027, HOLIDAYS_2027)):
        days = [date(year, 1, 1) + timedelta(number) for number in range(365)]
        free = [(day.month, day.day) for day in days if day.weekday() < 5 and not is_working_day(day)]
        assert free == holidays
        assert not any(is_working_day(day) for day in days if day.weekday() >= 5)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (FRIDAY, date(2026, 1, 19)),
        (date(2026, 1, 19), date(2026, 1, 20)),
        (date(2026, 4, 3), date(2026, 4, 7)),  # over Easter
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_next_working_day(day: date, following: date) -> None:
    assert next_working_day(day) == following


S = PortInState


@pytest.mark.parametrize(
    ("current", "told", "way"),
    [
        (S.SUBMITTED, S.SUBMITTED, ()),
        (S.SUBMITTED, S.VALIDATED, (S.VALIDATED,)),
        (S.SUBMITTED, S.COMPLETED, (S.VALIDATED, S.SCHEDULED, S.EXECUTING, S.COMPLETED)),
        (S.SCHEDULED, S.VALIDATED, ()),  # news of the past
        (S.COMPLETED, S.SUBMITTED, ()),
        (S.SUBMITTED, S.REJECTED, (S.REJECTED,)),
        (S.EXECUTING, S.REJECTED, (S.REJECTED,)),
        (S.SCHEDULED, S.CANCELLED, (S.CANCELLED,)),
        (S.EXECUTING, S.CANCELLED, ()),
        (S.REJECTED, S.VALIDATED, ()),
        (S.CANCELLED, S.REJECTED, ()),
    ],
)
def test_what_is_passed_on_the_way(current: PortInState, told: PortInState, way: tuple[PortInState, ...]) -> None:
    assert passed(current, told) == way


@pytest.mark.parametrize("state", PortInState)
def test_an_addition_is_taken_back_until_its_number_is_moved(state: PortInState) -> None:
    facts = ServiceFacts(ServiceStatus.INACTIVE, "ord_1", None, 1, OrderAction.ADD, port_in=state)
    too_late = state in {PortInState.EXECUTING, PortInState.COMPLETED}
    expected = OrderInProgress("ord_1", moves_number=True) if too_late else None
    assert end_refusal(facts) == remove_refusal(facts, None, None) == expected


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b"%PDF-1.7\nstartxref\n9\n%%EOF", True),
        (b"%PDF-2.0\nstartxref\n9\n%%EOF\n" + b" " * 900, True),
        (b"", False),
        (b"%PDF-1.7", False),
        (b"%PDF-1.7\n%%EOF", False),
        (b"<html>%PDF-1.7\nstartxref\n9\n%%EOF", False),
        (b"%PDF-1.7\nstartxref\n9\n%%EOF" + b"x" * 2000, False),
        (b"%PDF-9.9\nstartxref\n9\n%%EOF", False),
    ],
)
def test_what_is_a_pdf(content: bytes, is_one: bool) -> None:
    assert is_pdf(content) is is_one

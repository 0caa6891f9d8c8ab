"""Identifiers: every vector of identifiers.json, and what a hurried hand or an attacker types."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from rules import identifiers
from rules.errors import Problem
from rules.identifiers import InvalidIdentifier

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("identifiers.json").read_text("utf-8"))
CHECKS: dict[str, tuple[Callable[[str], str], Problem]] = {
    "msisdn": (identifiers.msisdn, Problem.MSISDN_INVALID),
    "iccid": (identifiers.iccid, Problem.ICCID_INVALID),
    "eid": (identifiers.eid, Problem.EID_INVALID),
    "vat": (identifiers.company_number, Problem.COMPANY_NUMBER_INVALID),
    "activation_code": (identifiers.activation_code, Problem.ACTIVATION_CODE_INVALID),
}
EVERY_CHECK = [check for check, _ in CHECKS.values()] + [
    identifiers.pin,
    identifiers.puk,
    identifiers.email_address,
]


def valid_vectors() -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for kind, vectors in VECTORS.items():
        valid = vectors["valid"]
        forms: dict[str, str] = valid if isinstance(valid, dict) else dict(zip(valid, valid, strict=True))
        rows += [(kind, text, form) for text, form in (forms | vectors.get("input_forms", {})).items()]
    return rows


def invalid_vectors() -> list[tuple[str, str]]:
    return [(kind, text) for kind, vectors in VECTORS.items() for text in vectors["invalid"]]


def test_every_kind_of_vector_is_checked() -> None:
    assert VECTORS.keys() == CHECKS.keys()


@pytest.mark.parametrize(("kind", "text", "canonical"), valid_vectors())
def test_a_valid_vector_is_accepted_in_its_canonical_form(kind: str, text: str, canonical: str) -> None:
    check, _ = CHECKS[kind]
    assert check(text) == canonical
    assert check(canonical) == canonical
    assert check(f"  {text}\n") == canonical


@pytest.mark.parametrize(("kind", "text"), invalid_vectors())
def test_an_invalid_vector_is_refused_with_its_problem(kind: str, text: str) -> None:
    check, problem = CHECKS[kind]
    with pytest.raises(InvalidIdentifier) as refused:
        check(text)
    assert refused.value.problem is problem


@pytest.mark.parametrize("text", ["047o123456", "٠٤٧٠١٢٣٤٥٦", "0470123456\x00", "+32+470123456", "+320470123456"])
def test_a_number_is_made_of_ascii_digits_in_one_of_the_forms(text: str) -> None:
    with pytest.raises(InvalidIdentifier):
        identifiers.msisdn(text)


def test_readable_forms() -> None:
    assert identifiers.msisdn_readable("+32470123456") == "+32 470 12 34 56"
    assert identifiers.company_number_readable("0400000086") == "BE 0400.000.086"


@given(st.from_regex(r"\+324[5-9][0-9]{7}", fullmatch=True))
def test_the_readable_number_is_read_back(number: str) -> None:
    assert identifiers.msisdn(identifiers.msisdn_readable(number)) == number
    assert identifiers.msisdn("0" + number[3:]) == number


@given(st.integers(0, 19_999_999))
def test_exactly_one_check_number_fits_a_company(first8: int) -> None:
    fitting = [f"{first8:08}{check:02}" for check in range(100) if _accepted(f"{first8:08}{check:02}")]
    assert fitting == [f"{first8:08}{97 - first8 % 97:02}"]
    assert identifiers.company_number(identifiers.company_number_readable(fitting[0])) == fitting[0]


def _accepted(digits: str) -> bool:
    try:
        return identifiers.company_number(digits) == digits
    except InvalidIdentifier:
        return False


@given(st.sampled_from(VECTORS["iccid"]["valid"]), st.data())
def test_one_wrong_digit_of_an_iccid_is_found(iccid: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(iccid) - 1))
    digit = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != iccid[position]]))
    with pytest.raises(InvalidIdentifier):
        identifiers.iccid(iccid[:position] + digit + iccid[position + 1 :])


@pytest.mark.parametrize("prefix", ["8931", "8933", "8832"])
def test_an_iccid_is_of_a_belgian_card(prefix: str) -> None:
    body = f"{prefix}01000000000000"
    with pytest.raises(InvalidIdentifier):
        identifiers.iccid(body + luhn.calc_check_digit(body))


@pytest.mark.parametrize(("text", "fits_pin", "fits_puk"), [
    ("1234", True, False), ("12345678", True, True), ("123", False, False), ("123456789", False, False),
    ("12a4", False, False), ("", False, False), ("١٢٣٤", False, False),
])  # fmt: skip
def test_pin_and_puk(text: str, fits_pin: bool, fits_puk: bool) -> None:
    for check, fits, problem in (
        (identifiers.pin, fits_pin, Problem.PIN_INVALID),
        (identifiers.puk, fits_puk, Problem.PUK_INVALID),
    ):
        if fits:
            assert check(text) == text
        else:
            with pytest.raises(InvalidIdentifier, match=problem):
                check(text)


@pytest.mark.parametrize("text", ["an.peeters@north.example", "o'brien+fleet@mail.north.example"])
def test_an_email_address(text: str) -> None:
    assert identifiers.email_address(f" {text} ") == text


def test_the_domain_of_an_address_has_no_case() -> None:
    assert identifiers.email_address("An.Peeters@NORTH.example") == "An.Peeters@north.example"


@pytest.mark.parametrize("text", [
    "", "an", "an@", "@north.example", "an peeters@north.example", "An <an@north.example>", "an@north..example",
    "an@north.example\nBcc: x@y.example", "an@localhost", "a" * 65 + "@north.example",
    "a@" + "b." * 40_000 + "example",
])  # fmt: skip
def test_what_is_no_email_address(text: str) -> None:
    with pytest.raises(InvalidIdentifier, match=Problem.EMAIL_INVALID):
        identifiers.email_address(text)


@given(st.sampled_from(EVERY_CHECK), st.text())
def test_any_text_is_either_canonical_or_refused(check: Callable[[str], str], text: str) -> None:
    try:
        canonical = check(text)
    except InvalidIdentifier:
        return
    assert check(canonical) == canonical


@pytest.mark.parametrize("check", EVERY_CHECK)
@pytest.mark.parametrize(
    "text", ["0" * 65_536, "LPA:1$" + "a." * 30_000, "LPA:1$" + "a-" * 30_000 + "!", "89" + " " * 65_000]
)
def test_a_long_text_is_refused(check: Callable[[str], str], text: str) -> None:
    with pytest.raises(InvalidIdentifier):
        check(text)

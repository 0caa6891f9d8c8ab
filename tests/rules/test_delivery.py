"""Addresses to which a card is sent, and how long to wait before the next look."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.delivery import LONGEST, Address, address
from rules.errors import InvalidField, InvalidInput, Problem


@dataclass
class Given:
    recipient: str = "Ann Dubois"
    street: str = "Rue de la Loi 1 bte 2"
    postcode: str = "1000"
    city: str = "Bruxelles"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (Given(), Address("Ann Dubois", "Rue de la Loi 1 bte 2", "1000", "Bruxelles")),
        (
            Given(" Ann   Dubois", "Rue\nde la Loi  1", "b-9990", " Sint-Niklaas "),
            Address("Ann Dubois", "Rue de la Loi 1", "9990", "Sint-Niklaas"),
        ),
    ],
)
def test_an_address_in_its_canonical_form(written: Given, expected: Address) -> None:
    assert address(written) == expected


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("recipient", " ", Problem.REQUIRED),
        ("street", "x" * 101, Problem.TOO_LONG),
        ("city", "Gent\u200b", Problem.CHARACTER_NOT_ALLOWED),
        ("postcode", "0999", Problem.POSTCODE_INVALID),
        ("postcode", "10000", Problem.POSTCODE_INVALID),
        ("postcode", "75001", Problem.POSTCODE_INVALID),
        ("postcode", "１０００", Problem.POSTCODE_INVALID),
        ("postcode", "", Problem.REQUIRED),
    ],
)
def test_what_is_wrong_with_one(field: str, text: str, problem: Problem) -> None:
    written = Given(**{field: text})
    assert address(written) == InvalidInput((InvalidField(("delivery", field), problem),))


def test_every_field_is_told_at_once() -> None:
    wrong = address(Given("", "", "x", ""))
    assert isinstance(wrong, InvalidInput)
    assert {field.path[-1] for field in wrong.fields} == set(LONGEST)


@given(st.builds(Given, st.text(), st.text(), st.text(), st.text()))
def test_what_is_taken_fits_and_stays_the_same(written: Given) -> None:
    taken = address(written)
    if isinstance(taken, Address):
        assert all(len(getattr(taken, name)) <= most for name, most in LONGEST.items())
        assert address(taken) == taken

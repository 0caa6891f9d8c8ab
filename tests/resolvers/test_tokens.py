"""The form of API tokens."""

import pytest

from resolvers import tokens
from resolvers.tokens import digest, is_well_formed, new_token


def test_a_new_token_is_well_formed_and_unlike_the_next() -> None:
    made = {new_token() for _ in range(100)}
    assert len(made) == 100
    assert all(token.startswith("flt_") and len(token) == 40 and token.isascii() for token in made)
    assert all(is_well_formed(token) for token in made)


def test_every_single_typing_mistake_is_seen() -> None:
    token = new_token()
    for place in range(4, len(token)):
        other = "A" if token[place] != "A" else "B"
        assert not is_well_formed(token[:place] + other + token[place + 1 :])


@pytest.mark.parametrize("text", ["", "flt_", "flt_x", "Flt_", "flt_" + "0" * 35, "flt_" + "0" * 37, "é" * 40])
def test_what_is_no_token(text: str) -> None:
    assert not is_well_formed(text)


def test_the_form_stays_as_it_was_given_out() -> None:
    assert tokens._checksum("0" * 30) == "2C8GjS"


def test_a_digest_is_sha256() -> None:
    assert digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

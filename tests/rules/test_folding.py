"""Folded text: what is typed without accents finds what is written with them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.folding import folded, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoë", "zoe"),
        ("FRANÇOIS", "francois"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("ﬁbre", "fibre"),
        ("Ｖan", "van"),
        ("", ""),
    ],
)
def test_without_case_and_marks(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert folded("Noël") == folded("Noe\u0308l") == "noel"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jean-Pierre  d'Hondt", ("jean", "pierre", "d", "hondt")),
        ("an.peeters@north.example", ("an", "peeters", "north", "example")),
        ("cost_centre 42", ("cost", "centre", "42")),
        (" - ", ()),
    ],
)
def test_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert not any(unicodedata.combining(char) for char in folded(text))


@given(st.text())
def test_the_words_of_folded_text_are_the_words_of_the_text(text: str) -> None:
    assert words(folded(text)) == words(text)
    assert all(word and " " not in word for word in words(text))

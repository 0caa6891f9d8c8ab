"""Cards that come into stock: a verdict on every row, with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from rules.lifecycle import SimStatus
from rules.sim_stock import CardRow, CardVerdict, KnownCard, canonical_iccid, judged, mended_puk

GOOD, OTHER = "8932010000000000012", "8932020000001234568"
digits = st.text("0123456789", max_size=22)
bodies = st.integers(0, 10**14 - 1).map(lambda number: f"8932{number:014d}")
iccids = bodies.map(lambda body: body + luhn.calc_check_digit(body))
texts = st.one_of(iccids, digits, st.text(max_size=24), digits.map(lambda text: f"8932{text}"))


def verdict(iccid: str, puk: str = "", known: dict[str, KnownCard] | None = None) -> CardVerdict:
    [card] = judged([CardRow(2, iccid, puk)], known or {})
    return card.verdict


@pytest.mark.parametrize(
    ("iccid", "expected"),
    [
        (GOOD, CardVerdict.NEW),
        ("8932 0100 0000 0000 012", CardVerdict.NEW),
        ("89320100000000000120", CardVerdict.NEW),
        ("", CardVerdict.ICCID_MISSING),
        (" - ", CardVerdict.ICCID_MISSING),
        ("893201E+18", CardVerdict.ICCID_NOT_DIGITS),
        ("89320100000000000A2", CardVerdict.ICCID_NOT_DIGITS),
        ("٨٩٣٢٠١٠٠٠٠٠٠٠٠٠٠٠١٢", CardVerdict.ICCID_NOT_DIGITS),
        ("893201", CardVerdict.ICCID_LENGTH),
        ("893201000000000001200", CardVerdict.ICCID_LENGTH),
        ("89450421180216254865", CardVerdict.ICCID_PREFIX),
        ("8932010000000000013", CardVerdict.ICCID_CHECK_DIGIT),
    ],
)
def test_an_iccid_and_what_is_wrong_with_it(iccid: str, expected: CardVerdict) -> None:
    assert verdict(iccid) is expected


@pytest.mark.parametrize(
    ("puk", "canonical"),
    [
        ("", ""),
        (" ", ""),
        ("73501948", "73501948"),
        ("7350 1948", "73501948"),
        ("735\u00a019\u00a048 ", "07351948"),
        ("501948", "00501948"),
        ("01948", None),
        ("123", None),
        ("123456789", None),
        ("1234567x", None),
    ],
)
def test_a_puk_is_whole_or_none(puk: str, canonical: str | None) -> None:
    """A spreadsheet takes the zeros in front away: one or two, hardly five."""
    assert mended_puk(puk) == canonical
    assert verdict(GOOD, puk) is (CardVerdict.PUK_INVALID if canonical is None else CardVerdict.NEW)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (KnownCard(is_owners=True, status=SimStatus.IN_STOCK), CardVerdict.ALREADY_IN_STOCK),
        (KnownCard(is_owners=True, status=SimStatus.ACTIVE), CardVerdict.ALREADY_IN_USE),
        (KnownCard(is_owners=False, status=SimStatus.IN_STOCK), CardVerdict.KNOWN_ELSEWHERE),
        (KnownCard(is_owners=False, status=SimStatus.RETIRED), CardVerdict.KNOWN_ELSEWHERE),
    ],
)
def test_a_card_that_is_there_already(known: KnownCard, expected: CardVerdict) -> None:
    assert verdict(GOOD, known={GOOD: known}) is expected


def test_twice_in_a_file_in_whatever_form() -> None:
    rows = [CardRow(2, GOOD), CardRow(3, OTHER), CardRow(5, "8932-0100-0000-0000-012")]
    assert [(card.line, card.verdict) for card in judged(rows, {})] == [
        (2, CardVerdict.NEW),
        (3, CardVerdict.NEW),
        (5, CardVerdict.TWICE_IN_FILE),
    ]


@given(st.lists(st.tuples(texts, st.one_of(digits, st.text(max_size=9))), max_size=20))
def test_each_row_has_one_verdict_and_no_card_is_new_twice(cells: list[tuple[str, str]]) -> None:
    rows = [CardRow(number, *each) for number, each in enumerate(cells, start=2)]
    cards = list(judged(rows, {}))
    assert [card.line for card in cards] == [row.line for row in rows]
    new = [card for card in cards if card.verdict is CardVerdict.NEW]
    assert len({card.iccid for card in new}) == len(new)
    for row, card in zip(rows, cards, strict=True):
        assert card.iccid == canonical_iccid(row.iccid)
        assert card.verdict.name.startswith("ICCID_") is (card.iccid is None)
        assert card.puk is None or card.verdict is CardVerdict.NEW


def test_a_puk_is_in_no_text_about_a_row() -> None:
    row = CardRow(2, GOOD, "73501948")
    assert "73501948" not in f"{row!r}{list(judged([row], {}))!r}"

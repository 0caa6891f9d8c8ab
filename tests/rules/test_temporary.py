"""What a temporary change costs: its last day is billed at its price, the next at the former."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.billing import Charge, InvoiceLineKind, NextInvoice, modified, returned
from rules.months import days_in_month, first_of_next_month
from tests.rules.cast import ABROAD, SMALL, cents, days

CREDIT, PRORATA, RECURRING = InvoiceLineKind.CREDIT, InvoiceLineKind.PRORATA, InvoiceLineKind.RECURRING
FORMER = [Charge(SMALL, 1_000)]
TEMPORARY = [Charge(SMALL, 1_000), Charge(ABROAD, 3_100)]


def figures(invoice: NextInvoice) -> list[tuple[InvoiceLineKind, str, int | None, int]]:
    return [(line.kind, line.item.code, line.days, line.amount_cents) for line in invoice.lines]


def test_ten_days_abroad_in_march() -> None:
    """From the 10th, which is billed as before, until the 20th: ten days of an option of 31.00 a month."""
    begins = modified(date(2026, 3, 10), FORMER, TEMPORARY, until=date(2026, 3, 20))
    assert figures(begins) == [(PRORATA, "abroad", 21, 2_100)]
    ends = returned(date(2026, 3, 20), TEMPORARY, FORMER)
    assert figures(ends) == [(CREDIT, "abroad", 11, -1_100)]
    assert begins.issued_on == ends.issued_on == date(2026, 4, 1)
    assert begins.net_cents + ends.net_cents == 1_000


def test_from_march_into_april() -> None:
    begins = modified(date(2026, 3, 10), FORMER, TEMPORARY, until=date(2026, 4, 15))
    assert figures(begins) == [(PRORATA, "abroad", 21, 2_100), (RECURRING, "abroad", None, 3_100)]
    ends = returned(date(2026, 4, 15), TEMPORARY, FORMER)
    assert (ends.issued_on, figures(ends)) == (date(2026, 5, 1), [(CREDIT, "abroad", 15, -1_550)])


def test_until_the_end_of_a_month_the_next_is_not_billed_at_its_price() -> None:
    begins = modified(date(2026, 1, 16), FORMER, TEMPORARY, until=date(2026, 1, 31))
    assert figures(begins) == [(PRORATA, "abroad", 15, 1_500)]
    ends = returned(date(2026, 1, 31), TEMPORARY, FORMER)
    assert (ends.issued_on, ends.lines) == (date(2026, 2, 1), ())
    begins = modified(date(2026, 1, 16), FORMER, TEMPORARY, until=date(2026, 2, 1))
    assert figures(begins)[1:] == [(RECURRING, "abroad", None, 3_100)]


def test_a_day_of_23_and_one_of_25_hours_are_days() -> None:
    for day, billed in ((date(2026, 3, 28), 3), (date(2026, 3, 29), 2), (date(2026, 10, 25), 6)):
        assert modified(day, FORMER, TEMPORARY).lines[0].days == billed


@given(begins_on=days, lasts=st.integers(1, 366), former=cents, temporary=cents)
def test_the_days_at_the_temporary_price_are_those_after_the_first_through_the_last(
    begins_on: date, lasts: int, former: int, temporary: int
) -> None:
    """Both orders together, and the months between billed in advance, are the price of each day, but for rounding."""
    until = begins_on + timedelta(days=lasts)
    old, new = [Charge(SMALL, former)], [Charge(ABROAD, temporary)]
    lines = [*modified(begins_on, old, new, until=until).lines, *returned(until, new, old).lines]
    for kind, item, price in ((RECURRING, ABROAD, temporary), (RECURRING, SMALL, former)):
        assert [line.amount_cents for line in lines if line.kind is kind and line.item == item] in ([], [price])
    months_in_advance = sum(line.amount_cents for line in lines if line.kind is RECURRING and line.item == ABROAD)
    assert bool(months_in_advance) is (first_of_next_month(begins_on) <= until and temporary > 0)
    parts = sum(line.amount_cents for line in lines if line.kind is not RECURRING)
    exact = (temporary - former) * (_share_left(begins_on) - _share_left(until))
    assert abs(parts - exact) <= 2


def _share_left(day: date) -> float:
    return (days_in_month(day) - day.day) / days_in_month(day)

"""The next invoice: the operator's worked examples, the table of the rule, and what holds for every change."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.billing import (
    Charge,
    InvoiceLine,
    InvoiceLineKind,
    NextInvoice,
    added,
    modified,
    monthly_cents,
    prorated_cents,
    removed,
    reversed_lines,
)
from rules.months import days_in_month
from tests.rules.cast import ABROAD, LARGE, ROAMING, SMALL, days, item, services

CREDIT, PRORATA = InvoiceLineKind.CREDIT, InvoiceLineKind.PRORATA
RECURRING, ONE_TIME = InvoiceLineKind.RECURRING, InvoiceLineKind.ONE_TIME
JANUARY_16 = date(2026, 1, 16)


def figures(invoice: NextInvoice) -> list[tuple[InvoiceLineKind, str, int | None, int]]:
    return [(line.kind, line.item.code, line.days, line.amount_cents) for line in invoice.lines]


def test_ten_sim_cards_added_on_16_january() -> None:
    invoice = added(JANUARY_16, [Charge(item("sim"), 1_000, quantity=10)])
    assert invoice.issued_on == date(2026, 2, 1)
    assert figures(invoice) == [(PRORATA, "sim", 15, 4_839), (RECURRING, "sim", None, 10_000)]


def test_rounding_per_unit_would_be_a_cent_too_much() -> None:
    assert prorated_cents(10, 1_000, JANUARY_16) == 4_839
    assert 10 * prorated_cents(1, 1_000, JANUARY_16) == 4_840


def test_a_line_of_85_euros_removed_on_16_january() -> None:
    invoice = removed(JANUARY_16, [Charge(item("line"), 8_500)])
    assert invoice.lines == (InvoiceLine(CREDIT, item("line"), 15, 1, 8_500, -4_113),)
    assert (invoice.net_cents, invoice.vat_cents, invoice.gross_cents) == (-4_113, -864, -4_977)


def test_an_addition_bills_the_rest_of_the_month_the_next_month_and_what_is_due_once() -> None:
    invoice = added(date(2026, 11, 23), [Charge(SMALL, 3_000, 1_500), Charge(ABROAD, 600)])
    assert figures(invoice) == [
        (PRORATA, "small", 7, 700),
        (PRORATA, "abroad", 7, 140),
        (RECURRING, "small", None, 3_000),
        (RECURRING, "abroad", None, 600),
        (ONE_TIME, "small", None, 1_500),
    ]
    assert (invoice.net_cents, invoice.vat_cents, invoice.gross_cents) == (5_940, 1_247, 7_187)


def test_a_modification_credits_what_goes_and_bills_what_comes() -> None:
    old = [Charge(SMALL, 3_000), Charge(ABROAD, 600), Charge(ROAMING, 900)]
    new = [Charge(LARGE, 6_000, 2_500), Charge(ROAMING, 1_100)]
    assert figures(modified(date(2026, 11, 23), old, new)) == [
        (CREDIT, "small", 7, -700),
        (CREDIT, "abroad", 7, -140),
        (PRORATA, "large", 7, 1_400),
        (RECURRING, "large", None, 6_000),
    ]


def test_the_same_item_in_another_quantity_is_another_charge() -> None:
    invoice = modified(date(2026, 11, 15), [Charge(SMALL, 1_000)], [Charge(SMALL, 1_000, quantity=2)])
    assert figures(invoice) == [
        (CREDIT, "small", 15, -500),
        (PRORATA, "small", 15, 1_000),
        (RECURRING, "small", None, 2_000),
    ]


def test_on_the_last_day_of_a_month_no_day_is_left_to_bill() -> None:
    last = date(2026, 11, 30)
    assert figures(added(last, [Charge(SMALL, 3_000)])) == [(RECURRING, "small", None, 3_000)]
    assert removed(last, [Charge(SMALL, 3_000)]).lines == ()
    assert removed(last, [Charge(SMALL, 3_000)]).gross_cents == 0


@pytest.mark.parametrize(
    ("day", "issued_on", "billable"),
    [
        (date(2026, 12, 31), date(2027, 1, 1), 0),
        (date(2026, 12, 1), date(2027, 1, 1), 30),
        (date(2028, 2, 1), date(2028, 3, 1), 28),
        (date(2027, 2, 28), date(2027, 3, 1), 0),
    ],
)
def test_invoices_are_issued_on_the_first_of_the_next_month(day: date, issued_on: date, billable: int) -> None:
    invoice = added(day, [Charge(SMALL, 3_000)])
    assert invoice.issued_on == issued_on
    assert sum(line.days or 0 for line in invoice.lines) == billable


def test_half_a_cent_is_rounded_up_in_the_charge_and_in_its_credit() -> None:
    middle = date(2026, 11, 15)
    assert prorated_cents(1, 5, middle) == 3
    assert removed(middle, [Charge(SMALL, 5)]).net_cents == -3


@pytest.mark.parametrize(("net", "vat"), [(50, 11), (-50, -11), (0, 0), (49, 10), (-49, -10), (10_000, 2_100)])
def test_vat_rounds_half_up_and_keeps_the_sign(net: int, vat: int) -> None:
    assert NextInvoice(JANUARY_16, (InvoiceLine(RECURRING, SMALL, None, 1, net, net),)).vat_cents == vat


def test_vat_is_computed_once_and_not_per_line() -> None:
    lines = tuple(InvoiceLine(RECURRING, SMALL, None, 1, 50, 50) for _ in range(2))
    assert NextInvoice(JANUARY_16, lines).vat_cents == 21


def test_what_a_service_costs_in_a_month_counts_the_quantity_and_not_what_is_due_once() -> None:
    assert monthly_cents([Charge(SMALL, 3_000, 1_500), Charge(ABROAD, 600, quantity=2)]) == 4_200
    assert monthly_cents([]) == 0


@given(days, st.integers(1, 100), st.integers(0, 10**6))
def test_a_part_of_a_month_is_rounded_once_per_line(day: date, quantity: int, unit_cents: int) -> None:
    n = days_in_month(day)
    exact = Fraction(quantity * unit_cents * (n - day.day), n)
    assert -Fraction(1, 2) < prorated_cents(quantity, unit_cents, day) - exact <= Fraction(1, 2)


@given(days, services)
def test_the_credit_of_a_removal_mirrors_the_pro_rata_of_an_addition(day: date, charges: list[Charge]) -> None:
    billed = [line for line in added(day, charges).lines if line.kind is PRORATA]
    credited = removed(day, charges).lines
    assert [(-line.amount_cents, line.item, line.days) for line in billed] == [
        (line.amount_cents, line.item, line.days) for line in credited
    ]


@given(days, services, services)
def test_there_and_back_on_one_day_costs_nothing_for_the_rest_of_the_month(
    day: date, one: list[Charge], other: list[Charge]
) -> None:
    lines = (*modified(day, one, other).lines, *modified(day, other, one).lines)
    assert sum(line.amount_cents for line in lines if line.kind is not RECURRING) == 0


@given(days, services)
def test_what_does_not_differ_causes_no_line(day: date, charges: list[Charge]) -> None:
    assert modified(day, charges, list(reversed(charges))).lines == ()


@given(days, services, services)
def test_the_full_lines_of_a_modification_are_those_of_the_items_that_come(
    day: date, one: list[Charge], other: list[Charge]
) -> None:
    had = {(charge.item, charge.quantity) for charge in one}
    full = [line.item for line in modified(day, one, other).lines if line.kind is RECURRING]
    assert full == [charge.item for charge in other if (charge.item, charge.quantity) not in had]


@given(days, services)
def test_taking_an_addition_back_leaves_nothing(day: date, charges: list[Charge]) -> None:
    billed = added(day, charges)
    reversal = reversed_lines(billed.issued_on, billed.lines)
    assert reversal.issued_on == billed.issued_on
    assert {line.kind for line in reversal.lines} <= {CREDIT}
    assert (billed.net_cents + reversal.net_cents, billed.gross_cents + reversal.gross_cents) == (0, 0)
    assert [line.item for line in reversal.lines] == [line.item for line in billed.lines]


@given(st.lists(st.integers(-(10**9), 10**9), max_size=20))
def test_vat_of_a_credit_note_is_the_vat_of_the_invoice_with_the_other_sign(amounts: list[int]) -> None:
    def invoice(sign: int) -> NextInvoice:
        lines = (InvoiceLine(RECURRING, SMALL, None, 1, abs(cents), sign * cents) for cents in amounts)
        return NextInvoice(JANUARY_16, tuple(lines))

    assert invoice(1).vat_cents == -invoice(-1).vat_cents
    assert invoice(1).net_cents == sum(amounts)
    assert abs(invoice(1).vat_cents - Fraction(sum(amounts) * 21, 100)) <= Fraction(1, 2)

"""Contracts: when one is in force, tacit extensions, notice, and the first activation."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import contract
from rules.contract import ContractTerms, Period, after_first_activation, is_signed, period_on
from rules.months import add_months

TERMS = ContractTerms(
    signed_on=date(2023, 6, 1),
    starts_on=date(2023, 7, 1),
    ends_on=date(2026, 7, 1),
    cancelled_on=None,
    contracted_services=40,
)


def test_the_defaults_are_those_of_the_operator() -> None:
    assert (TERMS.removal_quota_percent, TERMS.plan_changes_per_month, TERMS.removals_per_action) == (30, 1, 1)
    assert (contract.TERM_MONTHS, TERMS.extension_months, TERMS.notice_months) == (36, 12, 3)


@pytest.mark.parametrize(
    ("day", "period"),
    [
        (date(2023, 6, 30), None),
        (date(2023, 7, 1), Period(date(2023, 7, 1), date(2026, 7, 1), extended=False)),
        (date(2026, 6, 30), Period(date(2023, 7, 1), date(2026, 7, 1), extended=False)),
        (date(2026, 7, 1), Period(date(2026, 7, 1), date(2027, 7, 1), extended=True)),
        (date(2027, 6, 30), Period(date(2026, 7, 1), date(2027, 7, 1), extended=True)),
        (date(2031, 12, 31), Period(date(2031, 7, 1), date(2032, 7, 1), extended=True)),
    ],
)
def test_the_period_of_a_day(day: date, period: Period | None) -> None:
    assert period_on(TERMS, day) == period


@pytest.mark.parametrize(
    ("cancelled_on", "last_day"),
    [
        (date(2025, 1, 1), date(2026, 6, 30)),
        (date(2026, 4, 1), date(2026, 6, 30)),  # three months of notice to the day
        (date(2026, 4, 2), date(2027, 6, 30)),  # a day late: one more extension
        (date(2027, 4, 1), date(2027, 6, 30)),
    ],
)
def test_notice_in_time_ends_the_contract_at_the_end_of_its_period(cancelled_on: date, last_day: date) -> None:
    terms = replace(TERMS, cancelled_on=cancelled_on)
    assert period_on(terms, last_day) is not None
    assert period_on(terms, last_day + timedelta(days=1)) is None
    assert not is_signed(terms, last_day + timedelta(days=1))


def test_it_is_signed_before_it_is_in_force() -> None:
    assert not is_signed(TERMS, date(2023, 5, 31))
    assert is_signed(TERMS, date(2023, 6, 1))
    assert period_on(TERMS, date(2023, 6, 1)) is None
    assert is_signed(TERMS, date(2030, 1, 1))


def test_the_first_activation_starts_the_term() -> None:
    signed = replace(TERMS, starts_on=TERMS.signed_on, ends_on=add_months(TERMS.signed_on, 36))
    started = after_first_activation(signed, date(2023, 8, 31))
    assert (started.starts_on, started.ends_on) == (date(2023, 8, 31), date(2026, 8, 31))
    assert started == replace(signed, starts_on=started.starts_on, ends_on=started.ends_on)
    assert after_first_activation(signed, date(2024, 2, 29), term_months=12).ends_on == date(2025, 2, 28)


def test_an_end_on_leap_day_does_not_wander() -> None:
    terms = replace(TERMS, starts_on=date(2021, 2, 28), ends_on=date(2024, 2, 29))
    assert period_on(terms, date(2028, 2, 28)) == Period(date(2027, 2, 28), date(2028, 2, 29), extended=True)


def test_an_extension_of_no_months_is_no_contract() -> None:
    with pytest.raises(ValueError, match="at least a month"):
        replace(TERMS, extension_months=0)


some_terms = st.builds(
    lambda starts_on, months, extension, cancelled_after: ContractTerms(
        signed_on=starts_on,
        starts_on=starts_on,
        ends_on=add_months(starts_on, months),
        cancelled_on=None if cancelled_after is None else starts_on + timedelta(days=cancelled_after),
        contracted_services=10,
        extension_months=extension,
    ),
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.integers(1, 60),
    st.integers(1, 24),
    st.none() | st.integers(0, 3_000),
)


@given(some_terms, st.integers(0, 9_000))
def test_periods_follow_each_other_without_gap_or_overlap(terms: ContractTerms, days: int) -> None:
    day = terms.starts_on + timedelta(days=days)
    period = period_on(terms, day)
    if period is None:
        assert terms.cancelled_on is not None
        return
    assert period.starts_on <= day < period.ends_on
    assert period.extended == (day >= terms.ends_on)
    if period.extended:
        before = period_on(terms, period.starts_on - timedelta(days=1))
        assert before is not None
        assert before.ends_on == period.starts_on


@given(some_terms, st.integers(0, 9_000))
def test_once_over_it_stays_over(terms: ContractTerms, days: int) -> None:
    day = terms.starts_on + timedelta(days=days)
    if period_on(terms, day) is None:
        assert period_on(terms, day + timedelta(days=1)) is None

"""The confirmation token: bound to all that was shown, and to nothing else."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.billing import Charge, modified, removed
from rules.changes import PlanChanges
from rules.names import Names
from rules.preview import Preview, confirmation_token, matches
from rules.quota import RemovalQuota
from tests.rules.cast import ABROAD, LARGE, SMALL

DAY = date(2026, 11, 23)
KEY = b"0123456789abcdef0123456789abcdef"
QUOTA = RemovalQuota(30, 10, 1, date(2027, 7, 1))
CHANGES = PlanChanges(0, 1, DAY)
SHOWN = Preview(
    effective_on=DAY,
    monthly_before_cents=3_000,
    monthly_after_cents=6_000,
    next_invoice=modified(DAY, [Charge(SMALL, 3_000)], [Charge(LARGE, 6_000)]),
    quota=QUOTA,
    changes=CHANGES,
)
FACTS: dict[str, Any] = {
    "company_id": "co_1",
    "given": {"serviceId": "msvc_1", "planId": LARGE.id, "optionIds": None, "startsOn": None},
    "service_version": 3,
    "key": KEY,
}
TOKEN = confirmation_token(SHOWN, nonce="n1", **FACTS)


def with_lines(**changed: object) -> Preview:
    invoice = SHOWN.next_invoice
    lines = (replace(invoice.lines[0], **changed), *invoice.lines[1:])  # type: ignore[arg-type]
    return replace(SHOWN, next_invoice=replace(invoice, lines=lines))


def test_what_was_shown_is_confirmed() -> None:
    assert matches(TOKEN, SHOWN, **FACTS)
    assert matches(TOKEN, replace(SHOWN, confirmation_token=TOKEN), **FACTS)


def test_a_token_is_its_nonce_and_a_digest() -> None:
    nonce, digest = TOKEN.split(".")
    assert nonce == "n1"
    assert len(digest) == 43
    assert confirmation_token(SHOWN, nonce="n2", **FACTS) != TOKEN


@pytest.mark.parametrize(
    "shown",
    [
        replace(SHOWN, effective_on=date(2026, 11, 24)),
        replace(SHOWN, monthly_before_cents=3_001),
        replace(SHOWN, monthly_after_cents=6_001),
        replace(SHOWN, next_invoice=removed(DAY, [Charge(SMALL, 3_000)])),
        replace(SHOWN, next_invoice=replace(SHOWN.next_invoice, issued_on=date(2027, 1, 1))),
        with_lines(item=ABROAD),
        with_lines(days=6),
        with_lines(quantity=2),
        with_lines(unit_cents=2_999),
        with_lines(amount_cents=-701),
        replace(SHOWN, quota=replace(QUOTA, percent=20)),
        replace(SHOWN, quota=replace(QUOTA, base=11)),
        replace(SHOWN, quota=None),
        replace(SHOWN, changes=replace(CHANGES, limit=2)),
        replace(SHOWN, changes=replace(CHANGES, limit=None)),
        replace(SHOWN, changes=None),
    ],
)
def test_a_price_rule_or_day_that_moved_outdates_the_preview(shown: Preview) -> None:
    assert not matches(TOKEN, shown, **FACTS)


@pytest.mark.parametrize(
    "facts",
    [
        {"company_id": "co_2"},
        {"given": {**FACTS["given"], "planId": SMALL.id}},
        {"given": {"serviceId": "msvc_2"}},
        {"service_version": 4},
        {"service_version": None},
        {"key": b"another key of the same length!!"},
    ],
)
def test_another_company_input_version_or_key_is_not_confirmed(facts: dict[str, Any]) -> None:
    assert not matches(TOKEN, SHOWN, **(FACTS | facts))


def test_what_colleagues_use_up_and_how_items_are_called_outdates_nothing() -> None:
    renamed = replace(SHOWN.next_invoice.lines[0].item, names=Names("autre", "ander", "other"), code="other")
    for shown in (
        replace(SHOWN, quota=replace(QUOTA, used=2)),
        replace(SHOWN, changes=replace(CHANGES, used=1)),
        with_lines(item=renamed),
    ):
        assert matches(TOKEN, shown, **FACTS)


def test_the_order_of_the_input_has_no_meaning() -> None:
    turned = dict(reversed(FACTS["given"].items()))
    assert matches(TOKEN, SHOWN, **(FACTS | {"given": turned}))


def test_the_nonce_of_another_token_does_not_fit() -> None:
    assert not matches("n2." + TOKEN.partition(".")[2], SHOWN, **FACTS)


@given(st.text() | st.text(alphabet="n1.=-_aZ"))
def test_no_other_text_is_a_token(text: str) -> None:
    assert matches(text, SHOWN, **FACTS) is (text == TOKEN)


@pytest.mark.parametrize("tail", ["=", " ", ".", "A", "\ud800"])
def test_a_token_with_something_behind_it_is_none(tail: str) -> None:
    assert not matches(TOKEN + tail, SHOWN, **FACTS)
    assert not matches(tail + TOKEN, SHOWN, **FACTS)

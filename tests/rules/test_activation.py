"""How long a link is good for, and what may be done with it."""

from datetime import UTC, date, datetime

import pytest

from rules.activation import (
    ActivationFacts,
    ActivationLinkState,
    activate_refusal,
    last_day,
    link_state,
    resend_refusal,
    revoke_refusal,
)
from rules.errors import NotAwaitingUser, NothingToChange

WHEN = datetime(2026, 1, 20, tzinfo=UTC)
DAY = date(2026, 1, 16)


def test_fourteen_days_follow_the_day_on_which_it_is_made() -> None:
    assert last_day(DAY) == date(2026, 1, 30)


@pytest.mark.parametrize(
    ("used", "revoked", "today", "state"),
    [
        (None, None, DAY, ActivationLinkState.OPEN),
        (None, None, last_day(DAY), ActivationLinkState.OPEN),
        (None, None, date(2026, 1, 31), ActivationLinkState.EXPIRED),
        (WHEN, None, date(2026, 1, 31), ActivationLinkState.USED),
        (None, WHEN, date(2026, 1, 31), ActivationLinkState.REVOKED),
    ],
)
def test_what_became_of_a_link(
    used: datetime | None, revoked: datetime | None, today: date, state: ActivationLinkState
) -> None:
    assert link_state(used, revoked, last_day(DAY), today=today) is state


def test_what_is_refused() -> None:
    nobody, waits, linked = ActivationFacts(), ActivationFacts(awaits_user=True), ActivationFacts(True, True)
    for refusal_of in (activate_refusal, resend_refusal, revoke_refusal):
        assert refusal_of(nobody) == NotAwaitingUser()
        assert refusal_of(linked) is None
    assert activate_refusal(waits) is None
    assert resend_refusal(waits) is None
    assert revoke_refusal(waits) == NothingToChange()

"""Real time for sessions, leases and ids; business time for everything that a customer or an invoice sees.

Business time starts at `FLOTTE_CLOCK_START` when that is set, and then runs as fast as real time.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

BUSINESS_ZONE = ZoneInfo("Europe/Brussels")

MACHINES_DIFFER = timedelta(minutes=1)  # by that at most; what lies further ahead was written by a wrong clock

_shift = timedelta()


def start_at(instant: datetime) -> None:
    """Let business time begin at `instant` (with an offset) now."""
    global _shift  # noqa: PLW0603  one process has one business clock
    _shift = instant.astimezone(UTC) - real_now()


def real_now() -> datetime:
    """The instant, UTC, by the machine's clock."""
    return datetime.now(UTC)


def business_now() -> datetime:
    """The instant of business, UTC: what orders, invoices and audit entries carry."""
    return real_now() + _shift


def business_day(instant: datetime | None = None) -> date:
    """The calendar day in Belgium of `instant`, or of business now."""
    return (instant or business_now()).astimezone(BUSINESS_ZONE).date()


def next_business_day_begins(instant: datetime | None = None) -> datetime:
    """The instant, UTC, of the next midnight in Belgium: after 23, 24 or 25 hours of day."""
    tomorrow = business_day(instant) + timedelta(days=1)
    return datetime.combine(tomorrow, time(), BUSINESS_ZONE).astimezone(UTC)

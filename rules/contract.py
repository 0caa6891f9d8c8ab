"""The mobile contract of a company: when it is in force, and how it extends itself. The defaults stand here only."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rules.months import add_months

TERM_MONTHS = 36
EXTENSION_MONTHS = 12
NOTICE_MONTHS = 3
REMOVAL_QUOTA_PERCENT = 30
PLAN_CHANGES_PER_MONTH = 1
REMOVALS_PER_ACTION = 1


@dataclass(frozen=True)
class AccountManager:
    """Whom a customer writes to when self-service may not."""

    name: str
    email: str


@dataclass(frozen=True)
class ContractTerms:
    """What was agreed. `ends_on` is exclusive and that of the first period; a limit of `None` is no limit.

    `cancelled_on` is the day of notice, which ends the contract at the first end that it precedes by the notice.
    """

    signed_on: date
    starts_on: date
    ends_on: date
    cancelled_on: date | None
    contracted_services: int
    removal_quota_percent: int | None = REMOVAL_QUOTA_PERCENT
    plan_changes_per_month: int | None = PLAN_CHANGES_PER_MONTH
    removals_per_action: int = REMOVALS_PER_ACTION
    extension_months: int = EXTENSION_MONTHS
    notice_months: int = NOTICE_MONTHS

    def __post_init__(self) -> None:
        if self.extension_months < 1:
            raise ValueError("an extension lasts at least a month")


@dataclass(frozen=True)
class Period:
    """A stretch of the contract over which removals are counted; `ends_on` is exclusive."""

    starts_on: date
    ends_on: date
    extended: bool


def period_on(terms: ContractTerms, day: date) -> Period | None:
    """The period that contains `day`, tacit extensions included, or `None` when no contract is in force."""
    return next((period for period in _periods(terms, day) if period.starts_on <= day < period.ends_on), None)


def is_signed(terms: ContractTerms, day: date) -> bool:
    """Whether a contract stands on `day`, be it in force or yet to start."""
    return terms.signed_on <= day and (day < terms.starts_on or period_on(terms, day) is not None)


def after_first_activation(terms: ContractTerms, day: date, term_months: int = TERM_MONTHS) -> ContractTerms:
    """The terms once the first SIM card was activated on `day`: only then the term begins."""
    return replace(terms, starts_on=day, ends_on=add_months(day, term_months))


def _periods(terms: ContractTerms, until: date) -> Iterator[Period]:
    """The first term, then the extensions that begin by `until`, unless notice was given in time."""
    starts_on, ends_on, extensions = terms.starts_on, terms.ends_on, 0
    yield Period(starts_on, ends_on, extended=False)
    while ends_on <= until and not _given_notice(terms, ends_on):
        extensions += 1
        # Counted from the first end, or an end on the 29th of February would wander to the 28th for good.
        starts_on, ends_on = ends_on, add_months(terms.ends_on, extensions * terms.extension_months)
        yield Period(starts_on, ends_on, extended=True)


def _given_notice(terms: ContractTerms, ends_on: date) -> bool:
    return terms.cancelled_on is not None and terms.cancelled_on <= add_months(ends_on, -terms.notice_months)

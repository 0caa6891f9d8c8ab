"""The removal quota of a company."""

from collections.abc import Generator, Sequence
from datetime import date
from typing import Any

from bench.peers.raw import statements as sql
from bench.peers.raw.database import Database, Rows, Statement
from rules.contract import ContractTerms, period_on
from rules.quota import RemovalQuota, without_contract


def quota_of(
    database: Database, company_id: str, day: date, contracts: str = sql.CONTRACT
) -> Generator[Statement, Rows, RemovalQuota]:
    """What may still be removed under the contract in force on `day`."""
    for row in (yield contracts, (company_id,)):
        terms = _terms(row)
        if period := period_on(terms, day):
            starts_on, ends_on = database.moment(period.starts_on), database.moment(period.ends_on)
            used = (yield sql.REMOVALS, (company_id, starts_on, ends_on))[0][0]
            live = (yield sql.LIVE, (company_id, starts_on))[0][0] if period.extended else terms.contracted_services
            return RemovalQuota(terms.removal_quota_percent, live, used, period.ends_on)
    return without_contract(day)


def _terms(row: Sequence[Any]) -> ContractTerms:
    signed_on, starts_on, ends_on, cancelled_on, contracted, percent, changes, removals = row
    return ContractTerms(
        signed_on=_day(signed_on),
        starts_on=_day(starts_on),
        ends_on=_day(ends_on),
        cancelled_on=_day(cancelled_on) if cancelled_on else None,
        contracted_services=contracted,
        removal_quota_percent=percent,
        plan_changes_per_month=changes,
        removals_per_action=removals,
    )


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value

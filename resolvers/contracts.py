"""What the rules need to know of a company's contract: its terms, its period today, and the removals counted in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import CountQuery, QuerySet, ValuesListQuery

from models import Company, Contract, Login, MobileService, Order
from rules.contract import AccountManager, ContractTerms, Period, is_signed, period_on
from rules.lifecycle import ORDER_WITHOUT_EFFECT, OrderAction
from rules.quota import RemovalQuota
from storage.prepared import prepared


@dataclass(frozen=True)
class Standing:
    """A company's contract on a day. `period` is None when none is in force; `quota` is None then too."""

    contract: Contract | None
    terms: ContractTerms | None
    period: Period | None
    quota: RemovalQuota | None
    account_manager: AccountManager | None


async def signed_contract(
    company: Company, day: date, tx: BaseDBAsyncClient | None = None, *, lock: bool = False
) -> Contract | None:
    """The contract of `contract_on`, without what was removed under it; with `lock`, its row is locked."""
    rows = await _contracts(tx, [company.id], lock=lock)
    return contract_on(rows, day)


async def has_signed(company: Company, day: date, tx: BaseDBAsyncClient | None = None, *, lock: bool = False) -> bool:
    """Whether a signed contract covers that day; with `lock`, its row is locked."""
    contract = await signed_contract(company, day, tx, lock=lock)
    return contract is not None and is_signed(terms_of(contract), day)


async def standing(company: Company, day: date, tx: BaseDBAsyncClient | None = None, *, lock: bool = False) -> Standing:
    """The standing on `day`; with `lock`, the contract's row is locked after the company's."""
    return (await standings([company], day, tx, lock=lock))[company.id]


async def standings(
    companies: Sequence[Company], day: date, tx: BaseDBAsyncClient | None = None, *, lock: bool = False
) -> Mapping[str, Standing]:
    """The standing of each of these companies, by company id."""
    rows = await _contracts(tx, [company.id for company in companies], lock=lock)
    chosen = {c.id: contract_on((row for row in rows if row.company_id == c.id), day) for c in companies}
    periods = {id_: period_on(terms_of(contract), day) for id_, contract in chosen.items() if contract}
    in_force = {id_: period for id_, period in periods.items() if period}
    used = await _removals(in_force, tx)
    managers = await _account_managers(companies, tx)
    return {
        company.id: Standing(
            contract=(contract := chosen[company.id]),
            terms=terms_of(contract) if contract else None,
            period=(period := in_force.get(company.id)),
            quota=await _quota(contract, period, used.get(company.id, 0), tx) if contract and period else None,
            account_manager=managers.get(company.account_manager_id or ""),
        )
        for company in companies
    }


@prepared
def _contracts(company_ids: list[str], *, lock: bool) -> QuerySet[Contract]:
    query = Contract.filter(company_id__in=company_ids).order_by("starts_on", "id")
    return query.select_for_update() if lock else query


def contract_on(contracts: Iterable[Contract], day: date) -> Contract | None:
    """The contract in force on `day`, else the one that is signed but not yet in force, else None."""
    known = list(contracts)
    in_force = [contract for contract in known if period_on(terms_of(contract), day)]
    signed = [contract for contract in known if is_signed(terms_of(contract), day)]
    return next(iter(in_force or signed), None)


def terms_of(contract: Contract) -> ContractTerms:
    """The row as the rules see it."""
    return ContractTerms(
        signed_on=contract.signed_on,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        cancelled_on=contract.cancelled_on,
        contracted_services=contract.contracted_services,
        removal_quota_percent=contract.removal_quota_percent,
        plan_changes_per_month=contract.plan_changes_per_month,
        removals_per_action=contract.removals_per_action,
    )


async def _quota(contract: Contract, period: Period, used: int, tx: BaseDBAsyncClient | None) -> RemovalQuota:
    """The base of an extension is what was live when it began."""
    live = await _live_on(contract.company_id, period.starts_on, tx) if period.extended else None
    return RemovalQuota(
        percent=contract.removal_quota_percent,
        base=contract.contracted_services if live is None else live,
        used=used,
        period_ends_on=period.ends_on,
    )


async def _account_managers(companies: Sequence[Company], tx: BaseDBAsyncClient | None) -> Mapping[str, AccountManager]:
    ids = {company.account_manager_id for company in companies if company.account_manager_id}
    logins = await _logins(tx, list(ids)) if ids else []
    return {login.id: AccountManager(name=login.name, email=login.email) for login in logins}


async def account_manager_of(company: Company, tx: BaseDBAsyncClient | None = None) -> AccountManager | None:
    """Whom its people write to."""
    return (await _account_managers([company], tx)).get(company.account_manager_id or "")


async def _live_on(company_id: str, day: date, tx: BaseDBAsyncClient | None) -> int:
    """Services active or suspended at 00:00 of `day`, from dates, so that a late count gives the same number."""
    return await _live_services(tx, company_id, day)


async def _removals(periods: Mapping[str, Period], tx: BaseDBAsyncClient | None) -> Mapping[str, int]:
    """How many removals count in each company's period; a company without any is absent."""
    if not periods:
        return {}
    begins, ends = [period.starts_on for period in periods.values()], [period.ends_on for period in periods.values()]
    return dict(await _counted_removals(tx, list(periods), begins, ends))


@prepared
def _logins(ids: list[str]) -> QuerySet[Login]:
    return Login.filter(id__in=ids)


@prepared
def _live_services(company_id: str, day: date) -> CountQuery:
    live = Q(terminated_on__isnull=True) | Q(terminated_on__gte=day)
    return MobileService.filter(live, company_id=company_id, activated_on__lt=day).count()


@prepared
def _counted_removals(company_ids: list[str], begins: list[date], ends: list[date]) -> ValuesListQuery[Any]:
    within = [
        Q(company_id=id_, counted_on__gte=begin, counted_on__lt=end)
        for id_, begin, end in zip(company_ids, begins, ends, strict=True)
    ]
    counted = Order.filter(Q(*within, join_type="OR"), action=OrderAction.REMOVE)
    counted = counted.exclude(state__in=list(ORDER_WITHOUT_EFFECT)).annotate(removals=Count("id"))
    return counted.group_by("company_id").values_list("company_id", "removals")

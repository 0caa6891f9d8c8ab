"""What the rules need to know of a company's contract: its terms, its period today, and the removals counted in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q

from models import Company, Contract, Login, MobileService, Order
from rules.contract import AccountManager, ContractTerms, Period, is_signed, period_on
from rules.lifecycle import ORDER_WITHOUT_EFFECT, OrderAction
from rules.quota import RemovalQuota


@dataclass(frozen=True)
class Standing:
    """A company's contract on a day. `period` is None when none is in force; `quota` is None then too."""

    contract: Contract | None
    terms: ContractTerms | None
    period: Period | None
    quota: RemovalQuota | None
    account_manager: AccountManager | None


async def standing(company: Company, day: date, tx: BaseDBAsyncClient | None = None, *, lock: bool = False) -> Standing:
    """The standing on `day`; with `lock`, the contract's row is locked after the company's."""
    contracts = Contract.filter(company_id=company.id).order_by("starts_on", "id")
    rows = await (contracts.select_for_update() if lock else contracts).using_db(tx)
    contract = contract_on(rows, day)
    manager = await account_manager_of(company, tx)
    if contract is None:
        return Standing(None, None, None, None, manager)
    terms = terms_of(contract)
    period = period_on(terms, day)
    quota = await removal_quota(contract, period, tx) if period else None
    return Standing(contract, terms, period, quota, manager)


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


async def removal_quota(contract: Contract, period: Period, tx: BaseDBAsyncClient | None = None) -> RemovalQuota:
    """The quota of `period`, counted: the base of an extension is what was live when it began."""
    return RemovalQuota(
        percent=contract.removal_quota_percent,
        base=await _live_on(contract.company_id, period.starts_on, tx)
        if period.extended
        else contract.contracted_services,
        used=await _removals(contract.company_id, period, tx),
        period_ends_on=period.ends_on,
    )


async def account_manager_of(company: Company, tx: BaseDBAsyncClient | None = None) -> AccountManager | None:
    """Who is named where self-service ends."""
    if company.account_manager_id is None:
        return None
    login = await Login.get(id=company.account_manager_id, using_db=tx)
    return AccountManager(name=login.name, email=login.email)


async def _live_on(company_id: str, day: date, tx: BaseDBAsyncClient | None) -> int:
    """Services active or suspended at 00:00 of `day`, from dates, so that a late count gives the same number."""
    live = Q(terminated_on__isnull=True) | Q(terminated_on__gte=day)
    return await MobileService.filter(live, company_id=company_id, activated_on__lt=day).using_db(tx).count()


async def _removals(company_id: str, period: Period, tx: BaseDBAsyncClient | None) -> int:
    return (
        await Order.filter(
            company_id=company_id,
            action=OrderAction.REMOVE,
            counted_on__gte=period.starts_on,
            counted_on__lt=period.ends_on,
        )
        .exclude(state__in=list(ORDER_WITHOUT_EFFECT))
        .using_db(tx)
        .count()
    )

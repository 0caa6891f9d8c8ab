"""Companies, their contract and their account manager."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

import models
from execution import Connection, Node, Search, column, computed, connection, loaded, reads
from resolvers.contracts import Standing
from rules import contract, identifiers, quota
from rules.folding import words
from schema.loaders import standings_of, stock_counts_of
from schema.sim_card import SimStock

if TYPE_CHECKING:
    from schema.mobile_service import MobileServiceConnection
    from schema.removal_request import RemovalRequest
    from schema.user import User


@reads(contract.AccountManager)
class AccountManager:
    """Whom a customer writes to when self-service may not."""

    name: str = column("First and last name.")
    email: str = column("Where to write.")


@reads(quota.RemovalQuota)
class RemovalQuota:
    """How many services self-service may still remove in this period of the contract."""

    percent: int | None = column("Of the base; null for no quota.")
    base: int = column("What the percentage is of: the services contracted, or live when the extension began.")
    limit: int | None = column("Removals in the period; null for no limit.")
    used: int = column("Removals in the period so far.")
    remaining: int | None = column("What is left; null for no limit.")
    period_ends_on: date = column("The first day after the period.")


@reads(Standing)
class Contract:
    """The mobile contract in force."""

    number: str = column("The operator's number.", of="contract.number")
    starts_on: date = column("The first day of its first term.", of="contract.starts_on")
    ends_on: date = column("The first day after the current period.", of="period.ends_on")
    contracted_services: int = column("How many services it was signed for.", of="contract.contracted_services")
    plan_changes_per_month: int | None = column(
        "Changes per service and month; null for no limit.", of="contract.plan_changes_per_month"
    )
    removals_per_action: int = column("Services that one action may remove.", of="contract.removals_per_action")
    removal_quota: RemovalQuota = column("What self-service may still remove.", of="quota")


def in_force(standing: Standing) -> Standing | None:
    return standing if standing.period else None


def manager(standing: Standing) -> contract.AccountManager | None:
    return standing.account_manager


@reads(models.Company, scope="id", prefix="co", search=Search(words, text=("search_text",)), sort="name_folded")
class Company(Node):
    """A customer of the operator."""

    name: str = column("The registered name.")
    company_number: str = computed(
        'As the law writes it: "BE 0400.000.086".', identifiers.company_number_readable, "company_number"
    )
    account_manager: AccountManager | None = loaded("Whom to write to.", standings_of, "id", then=manager)
    contract: Contract | None = loaded("The one in force today.", standings_of, "id", then=in_force)
    users: Connection["User"] = connection("The employees.")
    mobile_services: Annotated["MobileServiceConnection", strawberry.lazy("schema.mobile_service")] = connection(
        "The mobile lines."
    )
    sim_stock: SimStock | None = loaded(
        "How many SIM cards it has, by state; null without `services:read`.", stock_counts_of, "id"
    )
    removal_requests: Connection["RemovalRequest"] = connection(
        "What the account manager was asked to remove, open ones first."
    )

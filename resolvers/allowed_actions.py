"""What may be done with a service now and, if not, which rule forbids it: the questions that the mutations ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tortoise.queryset import QuerySet

from models import Company, MobileService
from resolvers.contracts import Standing, standings
from resolvers.service_state import facts_of, orders_that_matter, plan_changes
from rules.changes import PlanChanges, ServiceFacts, modify_refusal, remove_refusal
from rules.errors import NotAllowed, Refusal
from rules.permissions import Actor, Permission
from storage.prepared import prepared


class ServiceAction(StrEnum):
    """What a client can do with a service."""

    MODIFY = "MODIFY"
    REMOVE = "REMOVE"


PERMISSION_FOR = {
    ServiceAction.MODIFY: Permission.SERVICES_MODIFY,
    ServiceAction.REMOVE: Permission.SERVICES_REMOVE,
}


@dataclass(frozen=True)
class AllowedAction:
    """An action, and why not, if not."""

    action: ServiceAction
    refusal: Refusal | None

    @property
    def allowed(self) -> bool:
        """Whether nothing forbids it."""
        return self.refusal is None


async def allowed_actions(actor: Actor, service_ids: Sequence[str], day: date) -> list[list[AllowedAction]]:
    """For each service, every action; an unknown id has none."""
    services = {row.id: row for row in await _services(None, list(service_ids))}
    orders = await orders_that_matter(services.values(), day)
    facts = await facts_of(list(services.values()), orders)
    companies = await _companies(None, list({row.company_id for row in services.values()}))
    known = await standings(companies, day)
    return [
        _actions(
            actor,
            row,
            facts[row.id],
            known[row.company_id],
            plan_changes(orders.get(row.id, ()), known[row.company_id].contract, day),
        )
        if (row := services.get(service_id))
        else []
        for service_id in service_ids
    ]


def _actions(
    actor: Actor, service: MobileService, facts: ServiceFacts, contract: Standing, changes: PlanChanges
) -> list[AllowedAction]:
    refusals = {
        ServiceAction.MODIFY: modify_refusal(facts, changes),
        ServiceAction.REMOVE: remove_refusal(facts, contract.quota, contract.account_manager),
    }
    return [
        AllowedAction(action, refusal if actor.may(permission, service.company_id) else NotAllowed(permission))
        for action, permission in PERMISSION_FOR.items()
        for refusal in (refusals[action],)
    ]


@prepared
def _services(ids: list[str]) -> QuerySet[MobileService]:
    return MobileService.filter(id__in=ids)


@prepared
def _companies(ids: list[str]) -> QuerySet[Company]:
    return Company.filter(id__in=ids)

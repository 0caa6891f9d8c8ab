"""What may be done with a service now and, if not, which rule forbids it: the questions that the mutations ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tortoise.queryset import QuerySet

from models import Company, MobileService
from resolvers.awaited_user import activations_of
from resolvers.contracts import Standing, standings
from resolvers.service_state import facts_of, orders_that_matter, plan_changes
from resolvers.sim_state import puk_reveals, sims_of
from rules.activation import ActivationFacts, activate_refusal, resend_refusal, revoke_refusal
from rules.changes import (
    PlanChanges,
    ServiceFacts,
    modify_refusal,
    remove_refusal,
    resume_refusal,
    suspend_refusal,
)
from rules.errors import NotAllowed, Refusal
from rules.permissions import Actor, Permission
from rules.reveals import PukReveals
from rules.sims import (
    SimFacts,
    block_refusal,
    replace_refusal,
    reveal_activation_code_refusal,
    reveal_puk_refusal,
    unblock_refusal,
)
from storage.prepared import prepared


class ServiceAction(StrEnum):
    """What a client can do with a service."""

    MODIFY = "MODIFY"
    REMOVE = "REMOVE"
    SUSPEND = "SUSPEND"
    RESUME = "RESUME"
    BLOCK_SIM = "BLOCK_SIM"
    UNBLOCK_SIM = "UNBLOCK_SIM"
    REPLACE_SIM = "REPLACE_SIM"
    REVEAL_PUK = "REVEAL_PUK"
    REVEAL_ACTIVATION_CODE = "REVEAL_ACTIVATION_CODE"
    ACTIVATE = "ACTIVATE"
    RESEND_ACTIVATION_LINK = "RESEND_ACTIVATION_LINK"
    REVOKE_ACTIVATION_LINK = "REVOKE_ACTIVATION_LINK"


PERMISSION_FOR = {
    ServiceAction.MODIFY: Permission.SERVICES_MODIFY,
    ServiceAction.REMOVE: Permission.SERVICES_REMOVE,
    ServiceAction.SUSPEND: Permission.SERVICES_MODIFY,
    ServiceAction.RESUME: Permission.SERVICES_MODIFY,
    ServiceAction.BLOCK_SIM: Permission.SIMS_BLOCK,
    ServiceAction.UNBLOCK_SIM: Permission.SIMS_BLOCK,
    ServiceAction.REPLACE_SIM: Permission.SIMS_BLOCK,
    ServiceAction.REVEAL_PUK: Permission.SIMS_REVEAL,
    ServiceAction.REVEAL_ACTIVATION_CODE: Permission.SIMS_REVEAL,
    ServiceAction.ACTIVATE: Permission.SERVICES_ADD,
    ServiceAction.RESEND_ACTIVATION_LINK: Permission.SERVICES_ADD,
    ServiceAction.REVOKE_ACTIVATION_LINK: Permission.SERVICES_ADD,
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
    activations = await activations_of(services.values(), orders, day)
    sims, reveals = await sims_of(list(services.values())), await puk_reveals(actor.id, day)
    return [
        _actions(
            actor,
            row,
            _refusals(
                facts[row.id],
                known[row.company_id],
                plan_changes(orders.get(row.id, ()), known[row.company_id].contract, day),
                sims.get(row.id),
                reveals,
            )
            | _of_activation(activations.get(row.id, ActivationFacts())),
        )
        if (row := services.get(service_id))
        else []
        for service_id in service_ids
    ]


def _refusals(
    facts: ServiceFacts, contract: Standing, changes: PlanChanges, sim: SimFacts | None, reveals: PukReveals
) -> dict[ServiceAction, Refusal | None]:
    return {
        ServiceAction.MODIFY: modify_refusal(facts, changes),
        ServiceAction.REMOVE: remove_refusal(facts, contract.quota, contract.account_manager),
        ServiceAction.SUSPEND: suspend_refusal(facts),
        ServiceAction.RESUME: resume_refusal(facts),
        ServiceAction.BLOCK_SIM: block_refusal(facts, sim),
        ServiceAction.UNBLOCK_SIM: unblock_refusal(facts, sim),
        ServiceAction.REPLACE_SIM: replace_refusal(facts, sim),
        ServiceAction.REVEAL_PUK: reveal_puk_refusal(facts, sim, reveals),
        ServiceAction.REVEAL_ACTIVATION_CODE: reveal_activation_code_refusal(facts, sim),
    }


def _of_activation(activation: ActivationFacts) -> dict[ServiceAction, Refusal | None]:
    return {
        ServiceAction.ACTIVATE: activate_refusal(activation),
        ServiceAction.RESEND_ACTIVATION_LINK: resend_refusal(activation),
        ServiceAction.REVOKE_ACTIVATION_LINK: revoke_refusal(activation),
    }


def _actions(
    actor: Actor, service: MobileService, refusals: Mapping[ServiceAction, Refusal | None]
) -> list[AllowedAction]:
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

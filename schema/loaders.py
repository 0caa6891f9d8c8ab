"""What several fields of one request ask together."""

from typing import Any

from strawberry.dataloader import DataLoader

from models import Company
from resolvers.allowed_actions import AllowedAction, allowed_actions
from resolvers.contracts import Standing, standings
from resolvers.service_state import pending_changes
from rules.changes import PendingChange
from schema.info import RequestContext


async def standing_of(context: RequestContext, company_id: str) -> Standing:
    """How the company's contract stands today."""

    async def load(company_ids: list[str]) -> list[Standing]:
        companies = await Company.filter(id__in=company_ids)
        known = await standings(companies, context.given["today"])
        return [known[company_id] for company_id in company_ids]

    return await _loader(context, "standing", load).load(company_id)


async def pending_of(context: RequestContext, service_id: str) -> PendingChange | None:
    """The change of the service that waits for its date."""

    async def load(service_ids: list[str]) -> list[PendingChange | None]:
        known = await pending_changes(service_ids)
        return [known.get(service_id) for service_id in service_ids]

    return await _loader(context, "pending change", load).load(service_id)


async def actions_of(context: RequestContext, service_id: str) -> list[AllowedAction]:
    """What may be done with the service today."""

    async def load(service_ids: list[str]) -> list[list[AllowedAction]]:
        return await allowed_actions(context.actor, service_ids, context.given["today"])

    return await _loader(context, "allowed actions", load).load(service_id)


def _loader(context: RequestContext, name: str, load: Any) -> DataLoader[str, Any]:
    # It caches nothing: what a mutation of the same document changed is seen.
    return context.loaders.setdefault(name, DataLoader(load_fn=load, cache=False))

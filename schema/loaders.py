"""What fields ask together, for all the objects of a list."""

from collections.abc import Sequence

from models import Company
from resolvers import revealed
from resolvers.allowed_actions import AllowedAction, allowed_actions
from resolvers.contracts import Standing, standings
from resolvers.service_state import pending_changes
from resolvers.sim_state import puk_reveals
from resolvers.stock_counts import stock_counts
from rules.changes import PendingChange
from rules.permissions import Permission
from rules.sim_stock import StockCounts
from schema.info import RequestContext


async def standings_of(context: RequestContext, company_ids: Sequence[str]) -> list[Standing]:
    """How the companies' contracts stand today."""
    companies = await Company.filter(id__in=list(company_ids))
    known = await standings(companies, context.given["today"])
    return [known[company_id] for company_id in company_ids]


async def stock_counts_of(context: RequestContext, company_ids: Sequence[str]) -> list[StockCounts | None]:
    """How many SIM cards the companies have, where he may see them."""
    may = [id_ for id_ in company_ids if context.actor.may(Permission.SERVICES_READ, id_)]
    counts = await stock_counts(may)
    return [counts[id_] if id_ in may else None for id_ in company_ids]


async def pending_of(_: RequestContext, service_ids: Sequence[str]) -> list[PendingChange | None]:
    """The changes of the services that wait for their date."""
    known = await pending_changes(list(service_ids))
    return [known.get(service_id) for service_id in service_ids]


async def puks_of(context: RequestContext, sim_card_ids: Sequence[str]) -> list[str | None]:
    """What the cards are unblocked with."""
    return await revealed.puks(context.actor, sim_card_ids, context.sealing_key)


async def activation_codes_of(context: RequestContext, sim_card_ids: Sequence[str]) -> list[str | None]:
    """What the eSIMs are downloaded with."""
    return await revealed.activation_codes(context.actor, sim_card_ids, context.sealing_key)


async def reveals_of(context: RequestContext, keys: Sequence[str]) -> list[int]:
    """How many more PUKs the caller may see today, whatever the service."""
    reveals = await puk_reveals(context.actor.id, context.given["today"])
    return [reveals.remaining for _ in keys]


async def actions_of(context: RequestContext, service_ids: Sequence[str]) -> list[list[AllowedAction]]:
    """What may be done with the services today."""
    return await allowed_actions(context.actor, service_ids, context.given["today"])

"""How many SIM cards companies have in each state."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tortoise.functions import Count

from models import SimCard
from rules.lifecycle import SimKind
from rules.sim_stock import StockCounts


async def stock_counts(company_ids: Sequence[str]) -> Mapping[str, StockCounts]:
    """By company, without eSIMs."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
    cards = SimCard.filter(company_id__in=list(company_ids), kind=SimKind.PHYSICAL) if company_ids else None
    if cards is not None:
        grouped = cards.annotate(number=Count("id")).group_by("company_id", "status")
        for company_id, status, number in await grouped.values_list("company_id", "status", "number"):
            counts[company_id][str(status.value).lower()] = number
    return {id_: StockCounts(**counts[id_]) for id_ in company_ids}

"""Fixed and UC services."""

from typing import TYPE_CHECKING

import models
from execution import Node, column, computed, reads, relation
from schema.money import Money, money
from schema.plan import Plan
from schema.vocabulary import Permission, ServiceStatus

if TYPE_CHECKING:
    from schema.user import User


@reads(models.UcService, scope="company_id", needs=Permission.SERVICES_READ, prefix="ucs", sort="id")
class UcService(Node):
    """A fixed or unified-communications service."""

    user: "User" = relation("Who uses it.")
    plan: Plan = relation("What it is based on.")
    number: str | None = column("E.164; null for a service without a number.")
    status: ServiceStatus = column("Where it stands in its life.")
    monthly_price: Money = computed("Per month.", money, "monthly_price_cents")

"""SIM cards, and how many there are."""

from typing import TYPE_CHECKING

import strawberry

import models
from execution import Node, column, equals, is_there, one_of, reads, relation
from rules import sim_stock
from schema.vocabulary import Permission, SimKind, SimStatus

if TYPE_CHECKING:
    from schema.company import Company


@strawberry.input(description="Which SIM cards.")
class SimCardFilter:
    status: list[SimStatus] | None = one_of("In one of these states.", "status")
    kind: list[SimKind] | None = one_of("Cards, or profiles.", "kind")
    iccid: str | None = equals("With this number, digits only.", "iccid")
    of_company: bool | None = is_there(
        "Whether a company has it; else it lies in the operator's own stock.", "company_id"
    )


@reads(
    models.SimCard,
    scope="company_id",
    needs=Permission.SERVICES_READ,
    prefix="sim",
    filter=SimCardFilter,
    # Not by id alone: PostgreSQL would walk through everybody's cards to find those of a few companies.
    sort="kind",
)
class SimCard(Node):
    """A SIM card or an eSIM profile."""

    iccid: str | None = column("Its number; null until the network has made the eSIM profile.")
    kind: SimKind = column("A card or a profile.")
    status: SimStatus = column("Where it stands in its life.")
    eid: str | None = column("The EID of the chip that the eSIM is for, where it was told.")
    company: "Company | None" = relation("Whose it is; null for the operator's own stock.")


@reads(sim_stock.StockCounts)
class SimStock:
    """How many SIM cards there are in each state, without eSIMs."""

    in_stock: int = column("Free.")
    reserved: int = column("Set aside for an order.")
    active: int = column("In use.")
    blocked: int = column("Blocked, for example after a loss.")
    retired: int = column("Not usable any more.")

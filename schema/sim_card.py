"""SIM cards."""

import models
from execution import Node, column, reads
from schema.vocabulary import Permission, SimKind, SimStatus


@reads(models.SimCard, scope="company_id", needs=Permission.SERVICES_READ, prefix="sim")
class SimCard(Node):
    """A SIM card or an eSIM profile."""

    iccid: str | None = column("Its number; null until the network has made the eSIM profile.")
    kind: SimKind = column("A card or a profile.")
    status: SimStatus = column("Where it stands in its life.")

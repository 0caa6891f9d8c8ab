"""SIM cards that are sent."""

from datetime import datetime

import models
from execution import column, reads
from schema.vocabulary import DeliveryState, Permission


@reads(models.SimDelivery, scope="company_id", needs=Permission.ORDERS_READ)
class SimDelivery:
    """A SIM card that an order sends, where to, and how far it is."""

    state: DeliveryState = column("How far it is.")
    recipient: str = column("Whose name is on it.")
    street: str = column("Street, number and box.")
    postcode: str = column("Four digits.")
    city: str = column("The place.")
    carrier: str | None = column("Who brings it, as soon as that is known.")
    tracking_number: str | None = column("The carrier's number for it.")
    sendings: int = column("For which time it is sent.")
    requested_at: datetime = column("When the operator was asked to send it.")
    sent_at: datetime | None = column("When it left.")
    delivered_at: datetime | None = column("When it was there.")
    returned_at: datetime | None = column("When it came back.")

"""Numbers that are brought along from another operator."""

from datetime import date, datetime

import strawberry

import models
from execution import column, computed, reads
from schema.vocabulary import Permission, PortInState, PortKind, PortRejection


def mandate_url(mandate_id: str) -> str:
    """Where the mandate is, below our origin."""
    return f"/mandates/{mandate_id}"


@reads(models.PortIn, scope="company_id", needs=Permission.ORDERS_READ, sort="id")
class PortIn:
    """A number on its way from another operator to us. The account or SIM card number is not shown again."""

    msisdn: str = column("The number, E.164.")
    kind: PortKind = column("Whose it is.")
    donor: str = column("The operator that had it.")
    reference_ending: str = column("The last characters of the account or SIM card number that was given.")
    mandate_id: strawberry.ID = column("The mandate that was uploaded; with it the number may be asked for again.")
    mandate_url: str = computed("Where the mandate can be downloaded, below our origin.", mandate_url, "mandate_id")
    state: PortInState = column("How far it is.")
    rejection: PortRejection | None = column("Why it does not come along.")
    requested_on: date = column("The day that was asked for.")
    scheduled_for: date | None = column("The day on which it is moved.")
    submitted_at: datetime = column("When it was asked for.")
    validated_at: datetime | None = column("When the other operator found the data right.")
    scheduled_at: datetime | None = column("When it got its day.")
    executing_at: datetime | None = column("When its move began.")
    closed_at: datetime | None = column("When it was with us, rejected or called back.")

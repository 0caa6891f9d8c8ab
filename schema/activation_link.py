"""The links with which users activate their own services. Their tokens are told to nobody else."""

from datetime import date, datetime

import models
from execution import column, computed, reads
from rules.activation import link_state
from schema.vocabulary import ActivationLinkState, Language, Permission


@reads(models.ActivationLink, scope="company_id", needs=Permission.ORDERS_READ, sort="-created_at")
class ActivationLink:
    """A personal link that a user was sent to activate his service with."""

    state: ActivationLinkState = computed(
        "What became of it.", link_state, "used_at", "revoked_at", "expires_on", given=("today",)
    )
    language: Language = column("Of the message.")
    created_at: datetime = column("When it was made.")
    sent_at: datetime | None = column("When the mail server took the message; null until then.")
    expires_on: date = column("The last day on which it is good.")
    used_at: datetime | None = column("When the user started the activation with it.")
    revoked_at: datetime | None = column("When it was taken back, or another took its place.")

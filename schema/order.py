"""Orders and their steps."""

from datetime import datetime
from typing import TYPE_CHECKING

import strawberry

import models
from execution import Node, column, computed, equals, is_there, one_of, reads, relation
from rules.lifecycle import needs_attention
from schema.activation_link import ActivationLink
from schema.vocabulary import OrderAction, OrderState, Permission, StepName, StepState

if TYPE_CHECKING:
    from schema.mobile_service import MobileService


@strawberry.input(description="Which orders.")
class OrderFilter:
    state: list[OrderState] | None = one_of("In one of these states.", "state")
    action: list[OrderAction] | None = one_of("Doing one of these things.", "action")
    service_id: strawberry.ID | None = equals("For this service.", "service_id")
    has_failure: bool | None = is_there("Whether `failure` says something.", "failure")


@reads(models.OrderStep, scope="company_id", needs=Permission.ORDERS_READ, sort="position")
class OrderStep:
    """One thing that an order asks of the network."""

    name: StepName = column("What it asks.")
    state: StepState = column("How far it is.")
    attempts: int = column("How often it was tried.")
    started_at: datetime | None = column("When it was first tried.")
    ended_at: datetime | None = column("When it ended.")


@reads(
    models.Order,
    scope="company_id",
    needs=Permission.ORDERS_READ,
    prefix="ord",
    filter=OrderFilter,
    sort="-placed_at",
)
class Order(Node):
    """A change that was asked for, and how far the network is with it."""

    number: str = column("Unique in the company: year and running number.")
    action: OrderAction = column("What it does.")
    state: OrderState = column("How far it is.")
    placed_at: datetime = column("When it was accepted.")
    placed_by: str = column("The name of the person or token.")
    completed_at: datetime | None = column("When it ended, well or not.")
    failure: str | None = column("Why the network refused it; while it is open, why it does not get on.")
    needs_attention: bool = computed(
        "It does not get on, as `failure` says: it is tried again by itself, or at once by `retryOrder`.",
        needs_attention,
        "state",
        "failure",
    )
    service: "MobileService | None" = relation("The service that it changes.")
    steps: list[OrderStep] = relation("What it asks of the network, in order.")
    activation_links: list[ActivationLink] = relation("Links that the user was sent to activate it, the latest first.")

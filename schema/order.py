"""Orders and their steps."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import strawberry

import models
from execution import Node, column, computed, equals, is_there, one_of, reads, relation
from rules.lifecycle import needs_attention
from rules.names import Language
from schema.activation_link import ActivationLink
from schema.messages import say
from schema.port_in import PortIn
from schema.sim_delivery import SimDelivery
from schema.vocabulary import ErrorCode, OrderAction, OrderState, Permission, StepName, StepState

if TYPE_CHECKING:
    from schema.mobile_service import MobileService


@strawberry.input(description="Which orders.")
class OrderFilter:
    state: list[OrderState] | None = one_of("In one of these states.", "state")
    action: list[OrderAction] | None = one_of("Doing one of these things.", "action")
    service_id: strawberry.ID | None = equals("For this service.", "service_id")
    has_failure: bool | None = is_there("Whether `failure` says something.", "failure")


def is_return(returns_id: str | None) -> bool:
    return returns_id is not None


def why(failure: str | None, code: str | None, *, language: Language) -> str | None:
    """What the network said, or in the reader's language that it did not fit on its day."""
    return say(f"due.{code}", language) if code else failure


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
    starts_on: date | None = column("The day for which it waits, or waited; null for one that began at once.")
    until: date | None = column("The last day of what is temporary: the day after, another order undoes it.")
    is_return: bool = computed("Whether it is the end of something temporary.", is_return, "returns_id")
    failure: str | None = computed(
        "Why the network refused it, or why it did not fit on its day; while it is open, why it does not get on.",
        why,
        "failure",
        "failure_code",
        given=("language",),
    )
    failure_code: ErrorCode | None = column("Which rule it met on its day, when it waited for one and did not fit.")
    needs_attention: bool = computed(
        "It does not get on, as `failure` says: it is tried again by itself, or at once by `retryOrder`.",
        needs_attention,
        "state",
        "failure",
    )
    service: "MobileService | None" = relation("The service that it changes.")
    delivery: SimDelivery | None = relation("The SIM card that it sends, and how far it is.", through="deliveries")
    steps: list[OrderStep] = relation("What it asks of the network, in order.")
    port_in: PortIn | None = relation("The number that it brings along from another operator.", through="port_ins")
    activation_links: list[ActivationLink] = relation("Links that the user was sent to activate it, the latest first.")

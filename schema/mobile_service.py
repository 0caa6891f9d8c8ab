"""Mobile services."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

import strawberry

import models
from execution import (
    THERE,
    Connection,
    Node,
    Search,
    at_least,
    at_most,
    column,
    computed,
    connection,
    loaded,
    one_of,
    reads,
    relation,
    total,
)
from rules.changes import PendingChange as Pending
from rules.folding import words
from rules.lifecycle import OPEN_ORDER, RemovalRequestState
from schema.allowed_action import AllowedAction
from schema.loaders import actions_of, pending_of
from schema.money import Money, cents, money
from schema.numbers import number_prefix
from schema.order import Order
from schema.plan import Plan, PlanOption
from schema.sim_card import SimCard
from schema.vocabulary import Permission, ServiceStatus

if TYPE_CHECKING:
    from schema.removal_request import RemovalRequest
    from schema.user import User


@strawberry.input(description="Which mobile services.")
class MobileServiceFilter:
    status: list[ServiceStatus] | None = one_of("In one of these states.", "status")
    plan_id: list[strawberry.ID] | None = one_of("With one of these plans.", "plan_id")
    cost_centre: list[str] | None = one_of("Of users with one of these cost centres.", "user.cost_centre")
    min_monthly_price: str | None = at_least('At least this per month: "25.00".', "monthly_price_cents", convert=cents)
    max_monthly_price: str | None = at_most('At most this per month: "25.00".', "monthly_price_cents", convert=cents)


@strawberry.enum(description="The order of a list of mobile services.")
class MobileServiceOrder(Enum):
    USER_NAME_ASC = strawberry.enum_value("user_name_folded", description="By the user's name.")
    USER_NAME_DESC = strawberry.enum_value("-user_name_folded", description="By the user's name, from the end.")
    MSISDN_ASC = strawberry.enum_value("msisdn", description="By number.")
    MSISDN_DESC = strawberry.enum_value("-msisdn", description="By number, from the end.")
    MONTHLY_PRICE_ASC = strawberry.enum_value("monthly_price_cents", description="By price, the lowest first.")
    MONTHLY_PRICE_DESC = strawberry.enum_value("-monthly_price_cents", description="By price, the highest first.")
    STATUS_ASC = strawberry.enum_value("status", description="By status.")
    STATUS_DESC = strawberry.enum_value("-status", description="By status, from the end.")


@reads(Pending)
class PendingChange:
    """What a service will have from a date on."""

    plan: Plan = relation("The plan then.", id_of="plan.id")
    options: list[PlanOption] = relation("The options then.", id_of="options.id")
    effective_on: date = column("The first day.")
    until: date | None = column("The last day of a temporary change.")
    is_return: bool = column("Whether it is the end of a temporary change: the service has again what it had.")
    order: Order = relation("The order that waits; `cancelOrder` takes it back.")


@reads(
    models.MobileService,
    scope="company_id",
    needs=Permission.SERVICES_READ,
    prefix="msvc",
    search=Search(words, text=("user.search_text",), number=("msisdn",), as_number=number_prefix),
    filter=MobileServiceFilter,
    order=MobileServiceOrder,
)
class MobileService(Node):
    """A mobile line."""

    user: "User" = relation("Who uses it.")
    msisdn: str | None = column("The number, E.164.")
    status: ServiceStatus = column("Where it stands in its life.")
    plan: Plan = relation("What it is based on.")
    options: list[PlanOption] = relation("What was added to the plan.", through="service_options.option")
    monthly_price: Money = computed(
        "Plan and options per month, at the prices at which they were ordered.", money, "monthly_price_cents"
    )
    sim_card: SimCard | None = relation("The SIM card in use.")
    activated_on: date | None = column("The first day of use.")
    terminated_on: date | None = column("The day on which it ended.")
    open_order: Order | None = relation(
        "The order that the network has not finished.", through="orders", where={"state": tuple(OPEN_ORDER)}
    )
    pending_change: PendingChange | None = loaded("A change that waits for its date.", pending_of, "id")
    pending_orders: list[Order] = relation(
        "The orders that wait for their date, the next first: a change, a pause or its end, the addition.",
        through="orders",
        sort="due_on",
        where={"due_on": THERE},
    )
    removal_request: "RemovalRequest | None" = relation(
        "The open request to remove it.",
        through="requested_removals.request",
        where={"state": (RemovalRequestState.OPEN,)},
    )
    allowed_actions: list[AllowedAction] = loaded("What may be done with it now, and if not, why.", actions_of, "id")
    orders: Connection[Order] = connection("What was ordered, the latest first.", sort="-placed_at")
    version: int = column("Rises with every change that a client makes.")


@strawberry.type(description="A page of mobile services.")
class MobileServiceConnection(Connection[MobileService]):
    total_monthly_price: Money = total(
        "What the services of the whole list cost per month together; a filter by status leaves ended ones out.",
        money,
        "monthly_price_cents",
    )

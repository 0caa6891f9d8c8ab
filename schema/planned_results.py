"""What the mutations around orders for a day to come answer."""

from typing import Annotated

from execution import reads, relation
from resolvers import outcomes
from schema.mobile_service import MobileService
from schema.order import Order
from schema.refusal import (
    IdempotencyConflict,
    InvalidInput,
    NotAllowed,
    NotFound,
    NothingToChange,
    OrderInProgress,
    VersionConflict,
)
from schema.results import named_union


@reads(outcomes.OrderCancelled)
class OrderCancelled:
    """Its day will not come. A service that was to be added has ended."""

    order: Order = relation("The order.")
    service: MobileService = relation("Its service.")


CancelOrderResult = Annotated[
    OrderCancelled
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | OrderInProgress
    | NothingToChange,
    named_union("CancelOrderResult", "The answer to cancelOrder."),
]

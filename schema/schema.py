"""The schema: types, and how a refusal that a resolver raises becomes a member of its field's result."""

from typing import Any

import strawberry
from strawberry.schema.config import StrawberryConfig

from execution import Bounds, Schema
from rules.errors import Refusal, Refused
from schema.mutation import Mutation
from schema.query import Query
from schema.refusal import Error, NotFound
from schema.sim_card import SimCard
from schema.subscription import Subscription
from schema.uc_service import UcService

BOUNDS = Bounds()


class Refusals(strawberry.schema.ExceptionHandler[Refused, NotFound]):
    """Every result has NotFound, so this applies to all of them; the refusal resolves to its own type."""

    def handle(self, exception: Refused, **_: Any) -> Refusal:  # pyright: ignore[reportIncompatibleMethodOverride]
        return exception.refusal


schema = Schema(
    query=Query,
    bounds=BOUNDS,
    mutation=Mutation,
    subscription=Subscription,
    types=[SimCard, UcService, *Error.__subclasses__()],
    exception_handlers=[Refusals()],
    config=StrawberryConfig(batching_config=None),
)

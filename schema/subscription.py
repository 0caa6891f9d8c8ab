"""What can be followed: each event is read anew, like the query of the same name."""

import strawberry

from execution import follows
from schema.mobile_service import MobileService
from schema.order import Order


@strawberry.type(
    description="What can be followed, over WebSocket (graphql-transport-ws) or server-sent events. What is not there "
    "is null, and the end. When the server ends a subscription to all of a kind, something may have been missed: "
    "subscribe again, then read."
)
class Subscription:
    order_progressed: Order | None = follows("An order, each time that the network is further with it.", "order_id")
    mobile_service_changed: MobileService | None = follows(
        "A mobile service, each time that it or its order has changed.", "service_id"
    )

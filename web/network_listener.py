"""What the network tells of orders: `POST /network/listener/serviceOrderStateChangeEvent`, signed.

Whoever carries the order out then asks the network itself; the event is only the reason to. Without a secret in the
settings there is no such door, and the network is asked again and again.
"""

import time
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from provisioning.order_news import tell
from provisioning.signature import ID, SIGNATURE, TIME, is_genuine
from provisioning.tmf641 import CALLBACK, LISTENER, Misread, read_order
from resolvers.rest_order import hasten_order
from settings import Settings
from web.body import json_bytes, parsed
from web.header import header
from web.refusals import Code, Refusal


class NetworkListener:
    """The route."""

    def __init__(self, settings: Settings) -> None:
        self._secret = settings.network_secret.get_secret_value().encode() if settings.network_secret else None

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [Route(CALLBACK + LISTENER, self.hear, methods=["POST"])] if self._secret else []

    async def hear(self, request: Request) -> Response:
        """An order has moved."""
        raw = await json_bytes(request)
        names = (ID, TIME, SIGNATURE)
        headers = {name: header(request.scope, name.encode()) or "" for name in names}
        if not self._secret or not is_genuine(self._secret, headers, raw, time.time()):
            raise Refusal(Code.UNAUTHENTICATED)
        event: Any = parsed(raw).get("event")
        try:
            order = read_order(event.get("serviceOrder") if isinstance(event, dict) else None)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        except Misread:
            raise Refusal(Code.BAD_USER_INPUT) from None
        if order.external_id:
            await tell(order.external_id)
            await hasten_order(order.external_id)
        return Response(status_code=204)

"""An operator's network, over TM Forum's TMF641 Service Ordering API v4.

A step is an order of theirs. Before one is placed we look for it under our request id, so that a reply that was lost,
or a worker that died, costs another question and never another effect. Then we wait for its end: the network tells us
when it has moved (`order_news`), and if it does not, we ask again, less and less often.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, cast

import httpx2

from provisioning.held import check_held
from provisioning.network import Done, NetworkFailed
from provisioning.order_news import listening
from provisioning.rest import rest
from provisioning.tmf641 import (
    BASE,
    MAX_REASON,
    OVER,
    Misread,
    ServiceOrder,
    State,
    order_of,
    progress_of,
    read_order,
    rejection_in,
    shipment_in,
)
from resolvers.job import EsimProfile, Line, Parcel, Port, PortProgress, Shipment
from rules.lifecycle import DeliveryState, PortInState, SimKind, StepName
from settings import Settings

log = logging.getLogger(__name__)

CALL_WITHIN = 10.0  # seconds, for each answer of the network
MOST_CALLS = 64  # at once
SHORTEST_LOOK, LONGEST_LOOK = 0.5, 8.0  # seconds between two questions about one order
LONGEST_ASK = 60.0  # seconds between two requests to be told
# What was ordered is wrong, and will be the next time too. Anything else may pass: a key that is renewed, an outage.
WRONG = frozenset({400, 405, 406, 415, 422})


class Tmf641Network:
    """See `Network`."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def looked_up(self, request_id: str) -> Done | None:
        """See `Network`."""
        order = await self._found(request_id)
        return Done(_profile_in(order)) if order and order.state is State.COMPLETED else None

    async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        order = await self._carried_out(request_id, StepName.PROVISION, line)
        return _profile_in(order) if line.sim_kind is SimKind.ESIM else None

    async def activate(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.ACTIVATE, line)

    async def modify(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.MODIFY, line)

    async def suspend(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.SUSPEND, line)

    async def resume(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.RESUME, line)

    async def block_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.BLOCK_SIM, line)

    async def unblock_sim(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.UNBLOCK_SIM, line)

    async def replace_sim(self, request_id: str, line: Line) -> EsimProfile | None:
        """See `Network`."""
        order = await self._carried_out(request_id, StepName.REPLACE_SIM, line)
        return _profile_in(order) if line.sim_kind is SimKind.ESIM else None

    async def port_in(self, request_id: str, line: Line, port: Port) -> PortProgress:
        """See `Network`. Who asks comes back; nobody waits here for days."""
        order = await self._port(request_id)
        if order is None:
            order = await self._placed(order_of(request_id, StepName.PORT_IN, line, port))
        if order.state in OVER and order.state is not State.COMPLETED:
            reason = order.message or f"the network says: {order.state}"
            raise NetworkFailed(reason, permanent=True, rejection=rejection_in(order))
        return _understood(order)

    async def cancel_port(self, request_id: str, line: Line, port: Port) -> None:  # noqa: ARG002
        """See `Network`: `POST /cancelServiceOrder`, and then a look at what became of the order."""
        order = await self._port(port.request_id)
        if order and order.state not in OVER:
            await self._asked("POST", "/cancelServiceOrder", json={"serviceOrder": {"id": order.id}})
            order = await self._read(order.id)
        if order is None or order.state in OVER - {State.COMPLETED}:
            return
        if order.state is State.COMPLETED or _understood(order).state is PortInState.EXECUTING:
            raise NetworkFailed("the number is being moved already", permanent=True)
        raise NetworkFailed("the number is not called back yet", permanent=False)

    async def _port(self, request_id: str) -> ServiceOrder | None:
        """The order for a number, however it ended: one that was rejected is not placed again."""
        orders = await self._orders(request_id)
        going_on = [order for order in orders if order.state is State.COMPLETED or order.state not in OVER]
        return next(iter(going_on or orders), None)

    async def send_card(self, request_id: str, line: Line, parcel: Parcel) -> Shipment:
        """See `Network`. An order that is over is not placed again: it would be another card."""
        found = await self._orders(request_id)
        order = found[0] if found else await self._placed(order_of(request_id, StepName.SEND_CARD, line, parcel=parcel))
        shipment = shipment_in(order)
        if order.state in OVER and shipment.state not in {DeliveryState.DELIVERED, DeliveryState.RETURNED}:
            raise NetworkFailed(order.message or f"the network says: {order.state}", permanent=True)
        return shipment

    async def deprovision(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.DEPROVISION, line)

    async def release(self, request_id: str, line: Line) -> None:
        """See `Network`."""
        await self._carried_out(request_id, StepName.RELEASE, line)

    async def _carried_out(self, request_id: str, step: StepName, line: Line) -> ServiceOrder:
        with listening(request_id) as bell:
            order = await self._found(request_id) or await self._placed(order_of(request_id, step, line))
            wait = SHORTEST_LOOK
            while order.state not in OVER:
                await rest(bell, wait)
                bell.clear()
                wait = min(LONGEST_LOOK, wait * 2)
                order = await self._read(order.id)
        if order.state is not State.COMPLETED:
            raise NetworkFailed(order.message or f"the network says: {order.state}", permanent=True)
        return order

    async def _found(self, request_id: str) -> ServiceOrder | None:
        """The order placed under this request before. One that failed had no effect, and is none to wait for."""
        orders = await self._orders(request_id)
        going_on = [order for order in orders if order.state is State.COMPLETED or order.state not in OVER]
        return going_on[0] if going_on else None

    async def _orders(self, request_id: str) -> list[ServiceOrder]:
        found = await self._asked("GET", "/serviceOrder", params={"externalId": request_id})
        if not isinstance(found, list):
            raise NetworkFailed("the network gave no list of orders", permanent=False)
        # A network that does not know the parameter answers with others' orders too.
        return [order for order in map(_read, cast("list[Any]", found)) if order.external_id == request_id]

    async def _placed(self, body: dict[str, Any]) -> ServiceOrder:
        return _read(await self._asked("POST", "/serviceOrder", json=body))

    async def _read(self, order_id: str) -> ServiceOrder:
        return _read(await self._asked("GET", f"/serviceOrder/{order_id}"))

    async def _asked(self, method: str, path: str, **options: Any) -> Any:
        if method == "POST":
            options["extensions"] = {"trace": _check_held_before}
        try:
            response = await self._client.request(method, path, **options)
            answer = response.json() if response.content else None
        except (httpx2.HTTPError, ValueError) as failure:
            raise NetworkFailed(f"the network is out of reach: {type(failure).__name__}", permanent=False) from None
        if response.is_success:
            return answer
        raise NetworkFailed(_reason(response.status_code, answer), permanent=response.status_code in WRONG)


@asynccontextmanager
async def connected(settings: Settings) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of the network of the settings."""
    key = settings.network_token
    headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {key.get_secret_value()}"} if key else {})
    async with httpx2.AsyncClient(
        base_url=f"{settings.network_url}{BASE}",
        headers=headers,
        timeout=CALL_WITHIN,
        limits=httpx2.Limits(max_connections=MOST_CALLS),
    ) as client:
        yield client


async def ask_for_news(client: httpx2.AsyncClient, callback: str) -> None:
    """Let the network tell us when an order has moved; until it has agreed to, orders are looked at now and then."""
    wait = SHORTEST_LOOK
    while True:
        try:
            answer = await client.post("/hub", json={"callback": callback})
        except httpx2.HTTPError as failure:
            log.warning("the network is out of reach: %s", type(failure).__name__)
        else:
            # 409: it is told already, or tells nobody else.
            if answer.is_success or answer.status_code == HTTPStatus.CONFLICT:
                return
            log.warning("the network tells no news: %d", answer.status_code)
        await asyncio.sleep(wait)
        wait = min(LONGEST_ASK, wait * 2)


async def _check_held_before(event: str, _info: Mapping[str, Any]) -> None:
    """The last moment: looking for the order and waiting for a connection may have taken longer than a lease lasts.

    After it a process can still be stopped, and its request then comes late: docs/security.md.
    """
    if event == "http11.send_request_headers.started":
        check_held()


def _read(given: object) -> ServiceOrder:
    try:
        return read_order(given)
    except Misread as misread:
        raise NetworkFailed(f"the network is not understood: {misread}", permanent=False) from None


def _understood(order: ServiceOrder) -> PortProgress:
    try:
        return progress_of(order)
    except Misread as misread:
        raise NetworkFailed(f"the network is not understood: {misread}", permanent=False) from None


def _reason(status: int, answer: Any) -> str:
    given = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    said = given.get("reason") or given.get("message")
    return f"the network says {status}: {str(said)[:MAX_REASON]}" if said else f"the network says {status}"


def _profile_in(order: ServiceOrder) -> EsimProfile | None:
    iccid, code = (order.characteristics.get(name) for name in ("iccid", "activationCode"))
    return EsimProfile(iccid, code) if isinstance(iccid, str) and isinstance(code, str) else None

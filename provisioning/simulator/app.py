"""A network in a process of its own: takes service orders by TMF641, takes its time, and fails on command.

Beside the API, `PUT /faults` says what is to go wrong, and `GET /lines` what is switched on and what was done.
"""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from hmac import compare_digest
from typing import Any, cast
from urllib.parse import urlsplit

import httpx2
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from provisioning.simulated_network import SimulatedNetwork
from provisioning.simulator.faults import BadFault, Faults, Kind, read_faults
from provisioning.simulator.hub import Hub
from provisioning.simulator.orders import Order, Orders
from provisioning.tmf641 import BASE, Misread, read_asked, read_parcel
from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import StepName

MAX_BYTES = 64 * 1024
NEVER = 3_600.0  # seconds: longer than anybody waits


def create_simulator(
    *, seconds: float, slowest: float | None = None, secret: bytes, token: str | None = None
) -> Starlette:
    """The application. Each order takes `seconds`, or up to `slowest`; notifications are signed with `secret`."""
    return _Simulator(SimulatedNetwork(seconds, slowest), secret, token).app


class _Refused(Exception):
    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class _Simulator:
    def __init__(self, network: SimulatedNetwork, secret: bytes, token: str | None) -> None:
        self._network = network
        self._faults = Faults()
        self._hub = Hub(httpx2.AsyncClient(), secret, self._faults)
        self._orders = Orders(self._network, self._faults, self._hub.tell)
        self._token = token
        self._out_until = 0.0
        self.app = Starlette(
            routes=[
                Route(f"{BASE}/serviceOrder", self.place, methods=["POST"]),
                Route(f"{BASE}/serviceOrder", self.find, methods=["GET"]),
                Route(f"{BASE}/serviceOrder/{{id}}", self.read, methods=["GET"]),
                Route(f"{BASE}/hub", self.listen, methods=["POST"]),
                Route(f"{BASE}/hub/{{id}}", self.leave, methods=["DELETE"]),
                Route(f"{BASE}/cancelServiceOrder", self.cancel, methods=["POST"]),
                Route("/faults", self.fail, methods=["PUT"]),
                Route("/lines", self.lines, methods=["GET"]),
            ],
            exception_handlers={_Refused: _refused},
            lifespan=self._lifespan,
        )

    @asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncGenerator[None]:
        async with self._hub.client:
            yield

    async def place(self, request: Request) -> Response:
        """`POST /serviceOrder`."""
        self._check(request)
        try:
            asked = await _json(request)
            request_id, step, line, port = read_asked(asked)
            parcel = read_parcel(asked) if step is StepName.SEND_CARD else None
            if line.msisdn:
                identifiers.msisdn(line.msisdn)
            if line.iccid:
                identifiers.iccid(line.iccid)
            if line.eid:
                identifiers.eid(line.eid)
        except Misread as misread:
            raise _Refused(400, str(misread)) from None
        except InvalidIdentifier as wrong:
            raise _Refused(422, wrong.problem) from None
        if self._faults.take(Kind.BUSY, step):
            raise _Refused(503, "try again later")
        order = self._orders.take(Order(request_id, step, line, port=port, parcel=parcel))
        if self._faults.take(Kind.LOSE_REPLY, step):
            await asyncio.sleep(NEVER)
        return _answer(order.as_json, 201)

    async def find(self, request: Request) -> Response:
        """`GET /serviceOrder?externalId=`."""
        self._check(request)
        wanted = request.query_params.get("externalId")
        orders = self._orders.by_id.values() if wanted is None else self._orders.of_request(wanted)
        return _answer([order.as_json for order in orders])

    async def read(self, request: Request) -> Response:
        """`GET /serviceOrder/{id}`."""
        self._check(request)
        order: Order | None = self._orders.by_id.get(request.path_params["id"])
        if order is None:
            raise _Refused(404, "no such order")
        return _answer(order.as_json)

    async def cancel(self, request: Request) -> Response:
        """`POST /cancelServiceOrder {"serviceOrder": {"id"}}`, for a number that comes along."""
        self._check(request)
        given = await _json(request)
        asked: object = cast("dict[str, Any]", given).get("serviceOrder") if isinstance(given, dict) else None
        id_ = cast("dict[str, Any]", asked).get("id") if isinstance(asked, dict) else None
        order = self._orders.by_id.get(str(id_))
        if order is None:
            raise _Refused(400, "serviceOrder.id names no order")
        if self._faults.take(Kind.BUSY, StepName.CANCEL_PORT):
            raise _Refused(503, "try again later")
        done = await self._orders.call_back(order)
        if self._faults.take(Kind.LOSE_REPLY, StepName.CANCEL_PORT):
            await asyncio.sleep(NEVER)
        state = "done" if done else "terminatedWithError"
        return _answer({"id": f"cso_{order.id}", "state": state, "serviceOrder": {"id": order.id}}, 201)

    async def listen(self, request: Request) -> Response:
        """`POST /hub {"callback"}`."""
        self._check(request)
        given = await _json(request)
        callback: object = cast("dict[str, Any]", given).get("callback") if isinstance(given, dict) else None
        if not isinstance(callback, str) or urlsplit(callback).scheme not in {"http", "https"}:
            raise _Refused(400, "callback is an address")
        id_ = self._hub.listen(callback)
        if id_ is None:
            raise _Refused(409, "too many listen already")
        return _answer({"id": id_, "callback": callback}, 201)

    async def leave(self, request: Request) -> Response:
        """`DELETE /hub/{id}`."""
        self._check(request)
        self._hub.callbacks.pop(request.path_params["id"], None)
        return Response(status_code=204)

    async def fail(self, request: Request) -> Response:
        """`PUT /faults [...]`: what is to go wrong from now on, and nothing else."""
        self._check_token(request)
        try:
            coming = read_faults(await _json(request))
        except BadFault as bad:
            raise _Refused(400, str(bad)) from None
        self._faults.coming = coming
        outage = self._faults.take(Kind.OUTAGE)
        self._out_until = time.monotonic() + outage.seconds if outage else 0.0
        return Response(status_code=204)

    async def lines(self, request: Request) -> Response:
        """`GET /lines`: the lines that are switched on, and how many orders were carried out for each request."""
        self._check_token(request)
        on = {id_: {"plan": line.plan_code, "msisdn": line.msisdn} for id_, line in self._network.lines.items()}
        done: dict[str, int] = {}
        for order_id in self._network.acted:
            request_id = self._orders.by_id[order_id].request_id
            done[request_id] = done.get(request_id, 0) + 1
        return _answer({"on": on, "done": done})

    def _check(self, request: Request) -> None:
        self._check_token(request)
        if time.monotonic() < self._out_until:
            raise _Refused(503, "out of order")

    def _check_token(self, request: Request) -> None:
        given = request.headers.get("authorization", "")
        if self._token and not compare_digest(given.encode(), f"Bearer {self._token}".encode()):
            raise _Refused(401, "who are you?")


async def _json(request: Request) -> Any:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MAX_BYTES:
            raise _Refused(413, "too large")
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        raise _Refused(400, "no JSON") from None


def _answer(content: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(content), status, media_type="application/json")


async def _refused(_request: Request, refused: Exception) -> Response:
    status = refused.status if isinstance(refused, _Refused) else 500
    return JSONResponse({"code": str(status), "reason": str(refused), "status": str(status)}, status)

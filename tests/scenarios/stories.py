"""The world of the stories: south.example, its people in their browsers, and the network that does what was ordered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx2
from starlette.applications import Starlette

import clock
from models import Company, Contract, Login, MobileService, Order, PhoneNumber, ServiceOption, UcService, User
from provisioning.network import Network
from resolvers import actors
from resolvers.sign_in import per_account_and_subnet, per_subnet
from rules.folding import folded
from rules.lifecycle import OPEN_ORDER, NumberStatus, ServiceStatus, user_status
from server import create_app
from settings import Settings
from tests import cast as people
from tests.cast import Cast
from tests.provisioning.orders import check_audit, quick, settled, working
from tests.stage import everything
from tests.web.conftest import browser, graphql, sign_in


@dataclass
class South:
    """Nine users with a service each (small, abroad), a contract for nine: two removals."""

    cast: Cast
    users: list[User]
    lines: list[MobileService]


async def founded(cast: Cast, password_hash: str) -> South:
    """Acme becomes South; the logins of its people get the password of the tests."""
    await Company.filter(id=cast.acme.id).update(name="South")
    await Contract.all().update(contracted_services=9)
    for actor in (cast.fleet, cast.insight, cast.stranger):
        email = (actor.email or "").replace("acme", "south")
        await Login.filter(id=actor.id).update(email=email, password_hash=password_hash)
    for number in range(9):
        await PhoneNumber.create(msisdn=f"+3248000000{number}", status=NumberStatus.AVAILABLE)
    users = [cast.bob, *[await people.user(cast.acme, f"Nora {chr(65 + number)}") for number in range(8)]]
    lines = [await people.service(user, cast.small, (cast.abroad,)) for user in users[1:]]
    return South(cast, users, [cast.line, *lines])


class Person:
    """Somebody at a browser, signed in."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client

    async def ask(self, document: str, **variables: Any) -> Any:
        """The data of a document with one field: that field's."""
        answer = await graphql(self.client, document, **variables)
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert "errors" not in told, told
        data = told["data"]
        return next(iter(data.values())) if len(data) == 1 else data


@asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[Starlette]:
    """The application, between its start and its end; orders wait until `carry_out`."""
    app = create_app(settings, with_worker=False)
    actors.forget_all()
    per_account_and_subnet.clear()
    per_subnet.clear()
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def signed_in(app: Starlette, email: str) -> AsyncIterator[Person]:
    async with browser(app) as client:
        assert (await sign_in(client, email)).status_code == 200
        yield Person(client)


async def carry_out(network: Network | None = None) -> None:
    """The network does all that is ordered."""
    async with working(network or quick()):
        for order in await Order.filter(state__in=list(OPEN_ORDER)):
            await settled(order.id)


def on(day: int, month: int = 1, hour: int = 10) -> None:
    """It is that day of 2026, in Belgium."""
    clock.start_at(datetime(2026, month, day, hour, tzinfo=clock.BUSINESS_ZONE))


async def kept() -> dict[str, list[dict[str, Any]]]:
    """Every row, but for when a browser was last seen and what was spent, which are written beside the requests."""
    return {name: rows for name, rows in (await everything()).items() if name not in {"Session", "RateBudget"}}


async def check_what_is_derived() -> None:
    """Prices, states and names that are kept twice agree, in every row; the audit trails are whole."""
    for company in await Company.all():
        await check_audit(company.id)
    for service in await MobileService.all().prefetch_related("user"):
        options = await ServiceOption.filter(service_id=service.id).values_list("price_cents", flat=True)
        assert service.monthly_price_cents == service.plan_price_cents + sum(options)
        assert service.user_name_folded == service.user.name_folded
        open_orders = await Order.filter(service_id=service.id, state__in=list(OPEN_ORDER)).values_list("id", flat=True)
        assert open_orders == ([service.open_order_id] if service.open_order_id else [])
    for user in await User.all():
        live = [
            await model.filter(user_id=user.id).exclude(status=ServiceStatus.TERMINATED).count()
            for model in (MobileService, UcService)
        ]
        assert user.status is user_status(sum(live))
        assert user.name_folded == folded(user.name)

"""Companies with services, and the orders that are placed there: additions, changes and removals in turn."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from tortoise.transactions import in_transaction

from models import Company, MobileService, Order, PhoneNumber, User
from resolvers.add_service import add_service
from resolvers.modify_service import modify_service
from resolvers.remove_service import remove_service
from rules.folding import folded, search_text
from rules.lifecycle import NumberStatus, OrderState, SimKind
from rules.permissions import Actor, ActorKind, Permission
from tests import cast

COMPANIES = 10
AT_ONCE = 8  # placed
BATCH = 500  # rows in one transaction
ACTOR = Actor(id="faults", name="Faults", email=None, kind=ActorKind.SYSTEM, everywhere=frozenset(Permission))


@dataclass
class Scene:
    """Who is there, and the services that wait for an order, of which every other one is to end."""

    catalogue: cast.Cast
    users: list[User]
    services: list[MobileService]


async def built(orders: int) -> Scene:
    """In the open database, which must be empty."""
    catalogue = await cast.assemble()
    users = [await _user(number) for number in range(COMPANIES)]
    services: list[MobileService] = []
    for batch in _batches(orders - orders // 3):
        async with in_transaction("default"):
            options = (catalogue.abroad,)
            services += [await cast.service(users[n % COMPANIES], catalogue.small, options) for n in batch]
    await PhoneNumber.bulk_create(
        [PhoneNumber(msisdn=f"+32460{n:06d}", status=NumberStatus.AVAILABLE) for n in range(orders // 3)]
    )
    return Scene(catalogue, users, services)


async def placed(scene: Scene, orders: int) -> AsyncGenerator[str]:
    """The ids of the orders, as they are accepted."""
    numbers = iter(range(orders))
    while batch := list(islice(numbers, AT_ONCE)):
        for outcome in await asyncio.gather(*(_place(scene, number) for number in batch)):
            yield outcome.order_id


async def _place(scene: Scene, number: int) -> Any:
    catalogue = scene.catalogue
    if number % 3 == 0:
        user = scene.users[number % COMPANIES]
        kind = SimKind.ESIM
        return await add_service(ACTOR, user_id=user.id, plan_id=catalogue.small.id, option_ids=[], sim_kind=kind)
    service = scene.services[number - number // 3 - 1]
    if number % 3 == 1:
        options = [catalogue.world.id]
        return await modify_service(ACTOR, service_id=service.id, plan_id=catalogue.large.id, option_ids=options)
    return await remove_service(ACTOR, service_id=service.id)


async def _user(number: int) -> User:
    name = f"Company {number}"
    company = await Company.create(
        name=name, name_folded=folded(name), search_text=search_text(name), company_number=f"09{number:08d}"
    )
    await cast.contract(company, services=10, removal_quota_percent=None, plan_changes_per_month=None)
    return await cast.user(company, "Ann Dubois")


def _batches(count: int) -> list[range]:
    return [range(begin, min(begin + BATCH, count)) for begin in range(0, count, BATCH)]


async def completed_orders() -> int:
    """How many are done."""
    return await Order.filter(state=OrderState.COMPLETED).count()


async def open_orders() -> int:
    """How many are not over."""
    return await Order.filter(completed_at__isnull=True).count()

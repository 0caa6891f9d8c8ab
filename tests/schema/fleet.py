"""A fleet that is worth sorting: names with accents, equal prices, missing numbers and cost centres."""

from dataclasses import dataclass
from typing import Any

from models import MobileService, User
from rules.lifecycle import ServiceStatus
from tests import cast as people
from tests.cast import Cast
from tests.schema.conftest import Ask


@dataclass
class Fleet:
    users: list[User]
    services: list[MobileService]


async def assemble(cast: Cast) -> Fleet:
    """Seven more users at Acme with seven services, and the like at Other."""
    for company, mark in ((cast.other, "Secret "), (cast.acme, "")):
        users = [await people.user(company, f"{mark}{name}", centre) for name, centre in PEOPLE]
        services = [await people.service(users[number], cast.small, status=status) for number, status in SERVICES]
        await _price(services, cast)
    return Fleet(users, services)


PEOPLE = [
    ("Zoë Lefèvre", "Liège"),
    ("zoe van den Berg", None),
    ("Éric D'Hondt", "Ops"),
    ("Eric Anderson", "Ops"),
    ("Ömer Çelik", None),
    ("Jan-Pieter Smet", "HR 1"),
    ("Œdipe O'Neil", "liège"),
]
SERVICES = [
    (0, ServiceStatus.ACTIVE),
    (0, ServiceStatus.SUSPENDED),
    (1, ServiceStatus.ACTIVE),
    (2, ServiceStatus.RESERVED),
    (2, ServiceStatus.TERMINATED),
    (3, ServiceStatus.ACTIVE),
    (5, ServiceStatus.INACTIVE),
]
CENTS = [1000, 2500, 2500, 1000, 999, 10000, 2500]


async def _price(services: list[MobileService], cast: Cast) -> None:
    for service, cents in zip(services, CENTS, strict=True):
        service.plan_id = cast.large.id if cents > 2500 else cast.small.id
        service.monthly_price_cents = cents
        if service.status is ServiceStatus.RESERVED:
            service.msisdn = None
        await service.save()


LINES = """query($company: ID, $search: String, $filter: MobileServiceFilter, $order: MobileServiceOrder,
              $first: Int, $after: String, $last: Int, $before: String) {
  mobileServices(companyId: $company, search: $search, filter: $filter, orderBy: $order,
                 first: $first, after: $after, last: $last, before: $before) {
    totalCount totalMonthlyPrice { amount currency } nodes { id user { name } } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
USERS = """query($company: ID, $search: String, $filter: UserFilter, $order: UserOrder,
              $first: Int, $after: String, $last: Int, $before: String) {
  users(companyId: $company, search: $search, filter: $filter, orderBy: $order,
        first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""


async def lines(ask: Ask, cast: Cast, **asked: Any) -> Any:
    return (await ask(cast.fleet, LINES, **asked))["mobileServices"]


async def users(ask: Ask, cast: Cast, **asked: Any) -> Any:
    return (await ask(cast.fleet, USERS, **asked))["users"]


async def names(ask: Ask, cast: Cast, **asked: Any) -> list[str]:
    found = await users(ask, cast, **asked)
    assert found["totalCount"] == len(found["nodes"])
    return [node["name"] for node in found["nodes"]]

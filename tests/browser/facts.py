"""What the API says of a fleet, so that tests find people and services to act on, and figures to compare."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from tests.browser.people import Visit

Found = dict[str, Any]

SERVICES = """
query ($search: String, $filter: MobileServiceFilter, $orderBy: MobileServiceOrder) {
  mobileServices(search: $search, filter: $filter, orderBy: $orderBy, first: 100) {
    totalCount
    totalMonthlyPrice { amount }
    nodes {
      id msisdn status monthlyPrice { amount } plan { id name } options { id name }
      user { id name email costCentre } simCard { iccid kind } openOrder { id number } removalRequest { id }
      allowedActions { action allowed }
    }
  }
}
"""
USERS = """
query ($search: String) {
  users(search: $search, first: 100) {
    totalCount
    nodes {
      id name email costCentre status
      mobileServices { id msisdn status monthlyPrice { amount } plan { name } options { name } simCard { iccid } }
      ucServices { id number plan { name } }
    }
  }
}
"""
COMPANY = """
{ viewer { company { id name accountManager { name email } contract { removalQuota { limit used remaining } } } } }
"""
LIVE = {"status": ["RESERVED", "INACTIVE", "ACTIVE", "SUSPENDED"]}


async def company(visit: Visit) -> Found:
    """Name, account manager and quota."""
    return (await visit.ask(COMPANY))["viewer"]["company"]


async def services(visit: Visit, **asked: Any) -> Found:
    """A page of mobile services with the totals."""
    return (await visit.ask(SERVICES, **{"filter": LIVE, **asked}))["mobileServices"]


async def service(visit: Visit, fits: Callable[[Found], bool] = lambda _: True, **filters: Any) -> Found:
    """The first active one, with nothing under way, that may be modified and removed, and that fits."""
    found = await services(visit, filter={"status": ["ACTIVE"], **filters})
    return next(one for one in found["nodes"] if _is_free(one) and fits(one))


async def user(visit: Visit, fits: Callable[[Found], bool]) -> Found:
    """The first user that fits."""
    found = (await visit.ask(USERS))["users"]["nodes"]
    return next(one for one in found if fits(one))


def has_none(one: Found) -> bool:
    """A user without any service."""
    return not one["mobileServices"] and not one["ucServices"]


def is_untouched(one: Found) -> bool:
    """A service with nothing under way, whose removal nobody has asked for."""
    return one["openOrder"] is None and one["removalRequest"] is None


def cents(money: Found) -> int:
    """Of an amount that the API writes as "25.00"."""
    return int(Decimal(money["amount"]) * 100)


def readable(msisdn: str) -> str:
    """A Belgian mobile number as people write it."""
    return f"{msisdn[:3]} {msisdn[3:6]} {msisdn[6:8]} {msisdn[8:10]} {msisdn[10:]}"


def _is_free(one: Found) -> bool:
    allowed = {action["action"] for action in one["allowedActions"] if action["allowed"]}
    return is_untouched(one) and {"MODIFY", "REMOVE"} <= allowed

"""To whose company an id belongs, as far as the actor sees it: what is not his does not exist."""

from collections.abc import Sequence
from typing import Any, TypeVar

from tortoise import Model
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySetSingle, ValuesListQuery

from models import Company, MobileService, Order, RequestedRemoval, User
from models.ids import possible
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.permissions import Actor
from rules.removal_requests import MOST_SERVICES
from storage.prepared import prepared

Row = TypeVar("Row", bound=Model)


async def company_of_user(actor: Actor, *, user_id: str, **_: Any) -> str | None:
    """The company of a user."""
    return _seen(actor, await _companies_of_users(None, possible([user_id])))


async def company_of_service(actor: Actor, *, service_id: str, **_: Any) -> str | None:
    """The company of a mobile service."""
    return _seen(actor, await _companies_of_services(None, possible([service_id])))


async def company_of_order(actor: Actor, *, order_id: str, **_: Any) -> str | None:
    """The company of an order."""
    return _seen(actor, await _companies_of_orders(None, possible([order_id])))


async def company_of_services(actor: Actor, *, service_ids: Sequence[str], **_: Any) -> str | None:
    """The company of the first of these mobile services, when all exist for the actor; of none, the actor's own.

    Refused: InvalidInput when there are none and he has several companies. More than a request takes are not looked up.
    """
    ids = list(dict.fromkeys(service_ids))[: MOST_SERVICES + 1]
    if not ids:
        if actor.own_company_id is None and actor.seen:
            raise Refused(InvalidInput((InvalidField(("serviceIds",), Problem.REQUIRED),)))
        return actor.own_company_id
    company_by_service = dict(await _company_by_service(None, possible(ids)))
    seen = [id_ for id_ in ids if actor.sees(company_by_service.get(id_, ""))]
    return company_by_service[ids[0]] if seen == ids else None


async def company_of_removal_request(
    actor: Actor, *, request_id: str, approved_service_ids: Sequence[str] = (), **_: Any
) -> str | None:
    """The company of a removal request, when it asks for all of these services."""
    removals = await _requested(None, possible([request_id]))
    requested = {service_id for _, service_id in removals}
    return _seen(
        actor, [company_id for company_id, _ in removals] if requested.issuperset(approved_service_ids) else []
    )


async def named_company(actor: Actor, *, company_id: str | None = None, **_: Any) -> str | None:
    """The company of that id; without an id the actor's own. Refused: InvalidInput when he has several."""
    if company_id is None:
        if actor.own_company_id is None and actor.seen:
            raise Refused(InvalidInput((InvalidField(("companyId",), Problem.REQUIRED),)))
        return actor.own_company_id
    return _seen(actor, await _companies(None, possible([company_id])))


async def service_with_plan(service_id: str, tx: BaseDBAsyncClient | None = None) -> MobileService:
    """The service and its plan, in one statement."""
    return await _service_with_plan(tx, service_id)


def _seen(actor: Actor, company_ids: Any) -> str | None:
    company_id = next(iter(company_ids), None)
    return company_id if company_id is not None and actor.sees(company_id) else None


@prepared
def _companies_of_users(user_ids: list[str]) -> ValuesListQuery[Any]:
    return User.filter(id__in=user_ids).values_list("company_id", flat=True)


@prepared
def _companies_of_services(service_ids: list[str]) -> ValuesListQuery[Any]:
    return MobileService.filter(id__in=service_ids).values_list("company_id", flat=True)


@prepared
def _companies_of_orders(order_ids: list[str]) -> ValuesListQuery[Any]:
    return Order.filter(id__in=order_ids).values_list("company_id", flat=True)


@prepared
def _company_by_service(service_ids: list[str]) -> ValuesListQuery[Any]:
    return MobileService.filter(id__in=service_ids).values_list("id", "company_id")


@prepared
def _requested(request_ids: list[str]) -> ValuesListQuery[Any]:
    return RequestedRemoval.filter(request_id__in=request_ids).values_list("company_id", "service_id")


@prepared
def _companies(ids: list[str]) -> ValuesListQuery[Any]:
    return Company.filter(id__in=ids).values_list("id", flat=True)


@prepared
def _service_with_plan(service_id: str) -> QuerySetSingle[MobileService]:
    return MobileService.get(id=service_id).select_related("plan")

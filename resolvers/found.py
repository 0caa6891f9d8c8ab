"""To whose company an id belongs, as far as the actor sees it: what is not his does not exist."""

from typing import Any, TypeVar

from tortoise import Model
from tortoise.backends.base.client import BaseDBAsyncClient

from models import Company, MobileService, User
from models.ids import possible
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.permissions import Actor

Row = TypeVar("Row", bound=Model)


async def company_of_user(actor: Actor, *, user_id: str, **_: Any) -> str | None:
    """The company of a user."""
    return _seen(actor, await User.filter(id__in=possible([user_id])).values_list("company_id", flat=True))


async def company_of_service(actor: Actor, *, service_id: str, **_: Any) -> str | None:
    """The company of a mobile service."""
    return _seen(actor, await MobileService.filter(id__in=possible([service_id])).values_list("company_id", flat=True))


async def named_company(actor: Actor, *, company_id: str | None = None, **_: Any) -> str | None:
    """The company of that id; without an id the actor's own. Refused: InvalidInput when he has several."""
    if company_id is None:
        if actor.own_company_id is None and actor.seen:
            raise Refused(InvalidInput((InvalidField(("companyId",), Problem.REQUIRED),)))
        return actor.own_company_id
    return _seen(actor, await Company.filter(id__in=possible([company_id])).values_list("id", flat=True))


async def service_with_plan(service_id: str, tx: BaseDBAsyncClient | None = None) -> MobileService:
    """The service and its plan, in one statement."""
    return await MobileService.get(id=service_id, using_db=tx).select_related("plan")


def _seen(actor: Actor, company_ids: Any) -> str | None:
    company_id = next(iter(company_ids), None)
    return company_id if company_id is not None and actor.sees(company_id) else None

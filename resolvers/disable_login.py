"""Shutting a person out, and letting him in again: the login stays, with all that it did, and opens nothing."""

from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Company, Login, Role
from resolvers.actors import forget_all
from resolvers.audit_trail import COUNTERS, record
from resolvers.password_links import end_links
from resolvers.sign_out import end_all_in
from rules.permissions import Actor
from storage.transaction import transaction


async def disable_login(actor: Actor, login: Login) -> None:
    """End his sessions and links, and let him in no more; within five seconds in other processes."""
    await _set(actor, login, real_now(), "disable_login")
    forget_all()


async def enable_login(actor: Actor, login: Login) -> None:
    """Let him sign in again, with the password and the second factor that he had."""
    await _set(actor, login, None, "enable_login")


@transaction
async def _set(tx: BaseDBAsyncClient, actor: Actor, login: Login, at: datetime | None, deed: str) -> None:
    companies = await _locked_companies(login, tx)
    as_it_was = Login.filter(id=login.id, disabled_at__isnull=at is not None).using_db(tx)
    if not await as_it_was.update(disabled_at=at):
        return
    await end_links(tx, login.id)
    await end_all_in(tx, login.id)
    for company in companies:
        await record(tx, company, actor_id=actor.id, actor_name=actor.name, deed=deed, subject_id=login.id)
        await company.save(using_db=tx, update_fields=COUNTERS)


async def _locked_companies(login: Login, tx: BaseDBAsyncClient) -> list[Company]:
    """Those in which he has a role: their trails tell of it. In one order, so that nobody waits in a ring."""
    ids = (
        await Role.filter(login_id=login.id, company_id__isnull=False).using_db(tx).values_list("company_id", flat=True)
    )
    return await Company.select_for_update().using_db(tx).filter(id__in=ids).order_by("id")

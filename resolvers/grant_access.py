"""Letting a person in: a login, a role, and a one-time link to set the password with."""

from dataclasses import dataclass

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Company, Login, Role
from resolvers.actors import forget_all
from resolvers.audit_trail import COUNTERS, record
from resolvers.password_links import LONGEST, new_link
from resolvers.sign_in import canonical
from resolvers.users import checked_email
from rules.errors import InvalidField, InvalidInput, NotFound, Problem, Refused
from rules.names import Language
from rules.permissions import EVERY_COMPANY, OWN_CUSTOMERS, Actor, RoleName
from storage.transaction import transaction

LINK_LASTS = LONGEST
OF_THE_OPERATOR = OWN_CUSTOMERS | EVERY_COMPANY


@dataclass(frozen=True)
class GrantedAccess:
    """Whose login it is, and the path of the page where he sets a password within `LINK_LASTS`."""

    login_id: str
    path: str


async def grant_access(
    actor: Actor,
    *,
    email: str,
    role: RoleName,
    company_id: str | None,
    name: str | None = None,
    language: Language = Language.FR,
) -> GrantedAccess:
    """Give the login of that e-mail `role` in a company, or in the operator where `company_id` is None.

    The login is made when there is none; repeated, only the link is new. Refused: NotFound (the company),
    InvalidInput (no e-mail address; a role of the operator in a company, or the other way round).
    """
    if (role in OF_THE_OPERATOR) is not (company_id is None):
        raise Refused(InvalidInput((InvalidField(("role",), Problem.NOT_EXPECTED, role),)))
    email = canonical(checked_email(email))
    granted = await _grant(actor, email=email, name=name, language=language, role=role, company_id=company_id)
    forget_all()
    return granted


@transaction
async def _grant(
    tx: BaseDBAsyncClient,
    actor: Actor,
    *,
    email: str,
    name: str | None,
    language: Language,
    role: RoleName,
    company_id: str | None,
) -> GrantedAccess:
    company = await _locked(company_id, tx)
    login = await _login(email, name, language, tx)
    await _give(actor, login, role, company, tx)
    return GrantedAccess(login.id, await new_link(login.id, lasts=LINK_LASTS, tx=tx))


async def _locked(company_id: str | None, tx: BaseDBAsyncClient) -> Company | None:
    if company_id is None:
        return None
    company = await Company.select_for_update().using_db(tx).get_or_none(id=company_id)
    if company is None:
        raise Refused(NotFound())
    return company


async def _login(email: str, name: str | None, language: Language, tx: BaseDBAsyncClient) -> Login:
    known = await Login.get_or_none(email=email, using_db=tx)
    return known or await Login.create(
        using_db=tx, name=name or email.partition("@")[0], email=email, language=language, created_at=real_now()
    )


async def _give(actor: Actor, login: Login, role: RoleName, company: Company | None, tx: BaseDBAsyncClient) -> None:
    company_id = company.id if company else None
    if await Role.filter(login_id=login.id, company_id=company_id, name=role).using_db(tx).exists():
        return
    await Role.create(using_db=tx, login_id=login.id, company_id=company_id, name=role)
    if company:
        await record(
            tx,
            company,
            actor_id=actor.id,
            actor_name=actor.name,
            deed="grant_access",
            subject_id=login.id,
            details={"role": role},
        )
        await company.save(using_db=tx, update_fields=COUNTERS)

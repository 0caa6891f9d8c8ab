"""Giving a partner a key: what it may do, and in which companies."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import ApiToken, Company, Consent
from resolvers.audit_trail import COUNTERS, record
from resolvers.tokens import digest, new_token
from resolvers.users import checked_name
from rules.errors import InvalidField, InvalidInput, NotFound, Problem, Refused
from rules.permissions import PERMISSIONS, Actor, Permission, RoleName
from storage.transaction import transaction

# What a company can consent to is what its own people may do; the operator's permissions are not among it.
GRANTABLE = PERMISSIONS[RoleName.PORTAL_ADMINISTRATOR]


@dataclass(frozen=True)
class IssuedToken:
    """The id, and the token itself, which is shown now and never again."""

    id: str
    token: str


async def issue_token(
    actor: Actor,
    *,
    company_ids: Collection[str],
    scopes: Collection[str],
    name: str,
    last_day: date | None = None,
) -> IssuedToken:
    """A token with `scopes` ("services:read") in these companies, whose consent is written down with it.

    It is good until the end of `last_day` (UTC), or until it is revoked. Refused: NotFound (a company), InvalidInput
    (no or unknown scopes, an empty or too long name, a day that is over, no company).
    """
    name, granted = checked_name(name), _checked_scopes(scopes)
    expires_at = _end_of(last_day) if last_day else None
    if not company_ids:
        raise Refused(InvalidInput((InvalidField(("companyIds",), Problem.REQUIRED),)))
    text = new_token()
    token = ApiToken(name=name, token_hash=digest(text), scopes=granted, created_at=real_now(), expires_at=expires_at)
    await _issue(actor, token, company_ids)
    return IssuedToken(token.id, text)


def _end_of(day: date) -> datetime:
    if day < real_now().date():
        raise Refused(InvalidInput((InvalidField(("lastDay",), Problem.DATE_IN_THE_PAST, day.isoformat()),)))
    return datetime.combine(day, time.max, UTC)


@transaction
async def _issue(tx: BaseDBAsyncClient, actor: Actor, token: ApiToken, company_ids: Collection[str]) -> None:
    await token.save(using_db=tx, force_create=True)
    # In one order for everybody, so that two of these never wait for each other.
    for company_id in sorted(set(company_ids)):
        await _let_in(actor, token, company_id, tx)


def _checked_scopes(scopes: Collection[str]) -> list[str]:
    if unknown := sorted(set(scopes) - GRANTABLE):
        raise Refused(InvalidInput(tuple(InvalidField(("scopes",), Problem.UNKNOWN, scope) for scope in unknown)))
    if not scopes:
        raise Refused(InvalidInput((InvalidField(("scopes",), Problem.REQUIRED),)))
    return sorted(Permission(scope).value for scope in set(scopes))


async def _let_in(actor: Actor, token: ApiToken, company_id: str, tx: BaseDBAsyncClient) -> None:
    company = await Company.select_for_update().using_db(tx).get_or_none(id=company_id)
    if company is None:
        raise Refused(NotFound())
    await Consent.create(using_db=tx, company_id=company.id, api_token_id=token.id, granted_at=real_now())
    await record(
        tx,
        company,
        actor_id=actor.id,
        actor_name=actor.name,
        deed="issue_token",
        subject_id=token.id,
        details={"name": token.name, "scopes": token.scopes},
    )
    await company.save(using_db=tx, update_fields=COUNTERS)

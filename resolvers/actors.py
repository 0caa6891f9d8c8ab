"""Who asks: the actor behind a session cookie or an API token, remembered for at most five seconds."""

import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from tortoise.expressions import Q

from clock import real_now
from models import ApiToken, Company, Consent, Login, Role
from resolvers import sessions
from resolvers.last_use import write_last_use
from resolvers.tokens import digest, is_well_formed
from rules.permissions import (
    EVERY_COMPANY,
    OWN_CUSTOMERS,
    PERMISSIONS,
    Actor,
    ActorKind,
    Permission,
    RoleName,
    permissions_of,
)

REMEMBERED_SECONDS = 5.0
MAX_REMEMBERED = 10_000
USED_EVERY = timedelta(minutes=1)
Grants = dict[str, frozenset[Permission]]
# Whoever runs the command line on the server.
COMMAND_LINE = Actor(id="command-line", name="flotte", email=None, kind=ActorKind.SYSTEM)


@dataclass(frozen=True, slots=True)
class _Remembered:
    actor: Actor
    since: float


_remembered: dict[str, _Remembered] = {}
_forgotten = 0  # how often something was


async def actor_of_session(secret: str) -> Actor | None:
    """Who signed in with the cookie that holds `secret`, or None."""
    key = digest(secret)
    return _known(key, ActorKind.LOGIN) or await _remember(key, _signed_in)


async def actor_of_token(token: str) -> Actor | None:
    """The program behind `flt_…`, or None; a wrong checksum never reaches the database."""
    key = digest(token)
    return _known(key, ActorKind.TOKEN) or (await _remember(key, _program) if is_well_formed(token) else None)


async def still_of_session(secret: str, *, within: float) -> Actor | None:
    """The same for a connection that lasts, by what is known for no longer than `within`.

    To be open is no use of a session; nor is what was found remembered for requests, which are.
    """
    key = digest(secret)
    return _known(key, ActorKind.LOGIN, within) or await _signed_in(key, used=False)


async def still_of_token(token: str, *, within: float) -> Actor | None:
    """The same for a token."""
    key = digest(token)
    return _known(key, ActorKind.TOKEN, within) or await _program(key, used=False)


def forget(secret: str) -> None:
    """Ask the database again at the next request with this cookie or token."""
    global _forgotten  # noqa: PLW0603  one process has one memory
    _forgotten += 1
    _remembered.pop(digest(secret), None)


def forget_all() -> None:
    """Ask the database again for everybody."""
    global _forgotten  # noqa: PLW0603  one process has one memory
    _forgotten += 1
    _remembered.clear()


def _known(key: str, kind: ActorKind, within: float = REMEMBERED_SECONDS) -> Actor | None:
    """Who is remembered; a cookie is no token, nor a token a cookie."""
    known = _remembered.get(key)
    is_fresh = known is not None and known.since + within > time.monotonic()
    return known.actor if known and is_fresh and known.actor.kind is kind else None


async def _remember(key: str, load: Callable[[str], Awaitable[Actor | None]]) -> Actor | None:
    _remembered.pop(key, None)
    before, since = _forgotten, time.monotonic()
    actor = await load(key)
    # What was read while somebody was forgotten may be what is no longer true: it serves this request alone.
    if actor and _forgotten == before:
        if len(_remembered) >= MAX_REMEMBERED:
            _remembered.clear()
        _remembered[key] = _Remembered(actor, since)
    return actor


async def _signed_in(token_hash: str, *, used: bool = True) -> Actor | None:
    session = await sessions.found(token_hash, used=used)
    return await actor_of_login(session.login) if session else None


async def actor_of_login(login: Login) -> Actor:
    """The login with what its roles let it do, company by company."""
    roles = await Role.filter(login_id=login.id)
    held = {role.name for role in roles if role.company_id is None}
    return Actor(
        id=login.id,
        name=login.name,
        email=login.email,
        kind=ActorKind.LOGIN,
        grants=_merged(_of_roles(roles), await _of_customers(login, held & OWN_CUSTOMERS)),
        everywhere=frozenset[Permission]().union(*(PERMISSIONS[name] for name in held & EVERY_COMPANY)),
        language=login.language,
    )


def _of_roles(roles: Iterable[Role]) -> Grants:
    # A role of the operator that is held in a company means nothing, and the other way round.
    customers_own = [role for role in roles if role.name not in OWN_CUSTOMERS | EVERY_COMPANY]
    return _merged(*({role.company_id: PERMISSIONS[role.name]} for role in customers_own if role.company_id))


async def _of_customers(login: Login, roles: Iterable[RoleName]) -> Grants:
    if not roles:
        return {}
    customers = await Company.filter(account_manager_id=login.id).only("id")
    consents = {consent.company_id for consent in await Consent.filter(login_id=login.id)}
    return _merged(*({c.id: permissions_of(role, consent=c.id in consents)} for role in roles for c in customers))


async def _program(token_hash: str, *, used: bool = True) -> Actor | None:
    now = real_now()
    not_over = Q(expires_at__isnull=True) | Q(expires_at__gt=now)
    token = await ApiToken.get_or_none(not_over, token_hash=token_hash, revoked_at__isnull=True)
    if token is None:
        return None
    if used and (token.last_used_at is None or token.last_used_at < now - USED_EVERY):
        await write_last_use(token, last_used_at=now)
    scopes = frozenset(Permission(scope) for scope in token.scopes)
    consents = await Consent.filter(api_token_id=token.id)
    return Actor(
        id=token.id,
        name=token.name,
        email=None,
        kind=ActorKind.TOKEN,
        grants={consent.company_id: scopes for consent in consents},
    )


def _merged(*several: Grants) -> Grants:
    merged: Grants = {}
    for grants in several:
        for company_id, permissions in grants.items():
            merged[company_id] = merged.get(company_id, frozenset()) | permissions
    return merged

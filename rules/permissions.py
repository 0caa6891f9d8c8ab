"""Who may do what: one table from role to permissions, and the actor who carries the outcome."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Final

from rules.names import Language


class Permission(StrEnum):
    """One thing that an actor may do; also the scopes of API tokens."""

    USERS_READ = "users:read"
    SERVICES_READ = "services:read"
    ORDERS_READ = "orders:read"
    BILLING_READ = "billing:read"
    USERS_WRITE = "users:write"
    SERVICES_ADD = "services:add"
    SERVICES_MODIFY = "services:modify"
    SERVICES_REMOVE = "services:remove"
    SIMS_BLOCK = "sims:block"
    SIMS_REVEAL = "sims:reveal"
    REMOVAL_REQUESTS_FILE = "removal_requests:file"
    REMOVAL_REQUESTS_DECIDE = "removal_requests:decide"
    CONTRACTS_WRITE = "contracts:write"
    ACCESS_MANAGE = "access:manage"
    TOKENS_MANAGE = "tokens:manage"
    WEBHOOKS_MANAGE = "webhooks:manage"
    CONSENT_GRANT = "consent:grant"
    AUDIT_READ = "audit:read"
    CATALOGUE_WRITE = "catalogue:write"
    STOCK_WRITE = "stock:write"
    RULES_WRITE = "rules:write"
    STAFF_MANAGE = "staff:manage"


class RoleName(StrEnum):
    """A role, held by a login in a company or in the operator."""

    FLEET_ADMINISTRATOR = "FLEET_ADMINISTRATOR"
    PORTAL_ADMINISTRATOR = "PORTAL_ADMINISTRATOR"
    INSIGHT = "INSIGHT"
    ACCOUNT_MANAGER = "ACCOUNT_MANAGER"
    OPERATOR_ADMINISTRATOR = "OPERATOR_ADMINISTRATOR"


class ActorKind(StrEnum):
    """A person who signed in, an API token, or the product itself."""

    LOGIN = "LOGIN"
    TOKEN = "TOKEN"  # noqa: S105  a kind of actor, no secret
    SYSTEM = "SYSTEM"


class Everyone(Enum):
    """The set of all companies, which is never listed."""

    EVERYONE = "everyone"


EVERYONE: Final = Everyone.EVERYONE

_READ = frozenset({Permission.USERS_READ, Permission.SERVICES_READ, Permission.ORDERS_READ, Permission.BILLING_READ})
_FLEET = frozenset(
    {
        Permission.USERS_WRITE,
        Permission.SERVICES_ADD,
        Permission.SERVICES_MODIFY,
        Permission.SERVICES_REMOVE,
        Permission.SIMS_BLOCK,
        Permission.SIMS_REVEAL,
    }
)
_ACCESS = frozenset(
    {
        Permission.ACCESS_MANAGE,
        Permission.TOKENS_MANAGE,
        Permission.WEBHOOKS_MANAGE,
        Permission.CONSENT_GRANT,
        Permission.AUDIT_READ,
    }
)
_CUSTOMERS = frozenset({Permission.REMOVAL_REQUESTS_DECIDE, Permission.CONTRACTS_WRITE, Permission.AUDIT_READ})
_OPERATOR = frozenset(
    {Permission.CATALOGUE_WRITE, Permission.STOCK_WRITE, Permission.RULES_WRITE, Permission.STAFF_MANAGE}
)
_FILE = frozenset({Permission.REMOVAL_REQUESTS_FILE})

PERMISSIONS: Mapping[RoleName, frozenset[Permission]] = {
    RoleName.FLEET_ADMINISTRATOR: _READ | _FLEET | _FILE,
    RoleName.PORTAL_ADMINISTRATOR: _READ | _FLEET | _FILE | _ACCESS,
    RoleName.INSIGHT: _READ,
    RoleName.ACCOUNT_MANAGER: _READ | _CUSTOMERS,
    RoleName.OPERATOR_ADMINISTRATOR: _READ | _CUSTOMERS | _OPERATOR,
}

# What an account manager may do besides, in a company that consented.
WITH_CONSENT: frozenset[Permission] = _FLEET

OWN_CUSTOMERS: frozenset[RoleName] = frozenset({RoleName.ACCOUNT_MANAGER})
EVERY_COMPANY: frozenset[RoleName] = frozenset({RoleName.OPERATOR_ADMINISTRATOR})


def permissions_of(role: RoleName, *, consent: bool = False) -> frozenset[Permission]:
    """What `role` may do in one company, given whether that company consented to its account manager acting for it."""
    if consent and role in OWN_CUSTOMERS:
        return PERMISSIONS[role] | WITH_CONSENT
    return PERMISSIONS[role]


@dataclass(frozen=True)
class Actor:
    """Who asks: what he may do per company id, and what he may do everywhere."""

    id: str
    name: str
    email: str | None
    kind: ActorKind
    grants: Mapping[str, frozenset[Permission]] = field(default_factory=dict[str, frozenset[Permission]])
    everywhere: frozenset[Permission] = frozenset()
    language: Language = Language.EN

    @property
    def permissions(self) -> frozenset[Permission]:
        """What he may do in at least one company."""
        return self.everywhere.union(*self.grants.values())

    @property
    def own_company_id(self) -> str | None:
        """The only company that he sees; `None` when he sees several."""
        seen = self.seen
        return next(iter(seen)) if not isinstance(seen, Everyone) and len(seen) == 1 else None

    def companies(self, permission: Permission) -> frozenset[str] | Everyone:
        """The ids of the companies in which he may, or `EVERYONE`."""
        if permission in self.everywhere:
            return EVERYONE
        return frozenset(company_id for company_id, granted in self.grants.items() if permission in granted)

    @property
    def seen(self) -> frozenset[str] | Everyone:
        """The ids of the companies that exist for him, or `EVERYONE`."""
        return EVERYONE if self.everywhere else frozenset(id_ for id_, granted in self.grants.items() if granted)

    def sees(self, company_id: str) -> bool:
        """Whether the company exists for him; else its ids are not found."""
        return bool(self.everywhere or self.grants.get(company_id))

    def may(self, permission: Permission, company_id: str | None = None) -> bool:
        """Whether he may in that company, or, without a company, everywhere."""
        if permission in self.everywhere:
            return True
        return company_id is not None and permission in self.grants.get(company_id, frozenset())

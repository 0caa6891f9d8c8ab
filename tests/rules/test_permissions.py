"""Who may do what: the table of the rule, and what an actor sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.permissions import (
    EVERYONE,
    PERMISSIONS,
    WITH_CONSENT,
    Actor,
    ActorKind,
    Permission,
    RoleName,
    permissions_of,
)

ROLES = (
    RoleName.FLEET_ADMINISTRATOR,
    RoleName.PORTAL_ADMINISTRATOR,
    RoleName.INSIGHT,
    RoleName.ACCOUNT_MANAGER,
    RoleName.OPERATOR_ADMINISTRATOR,
)
TABLE = {
    "users:read services:read orders:read billing:read": "yes yes yes own yes",
    "users:write": "yes yes - consent -",
    "services:add services:modify services:remove": "yes yes - consent -",
    "sims:block sims:reveal": "yes yes - consent -",
    "removal_requests:file": "yes yes - - -",
    "removal_requests:decide contracts:write": "- - - own yes",
    "access:manage tokens:manage webhooks:manage consent:grant": "- yes - - -",
    "audit:read": "- yes - own yes",
    "catalogue:write stock:write rules:write staff:manage": "- - - - yes",
}
CELLS = [
    (role, Permission(permission), cell)
    for permissions, row in TABLE.items()
    for permission in permissions.split()
    for role, cell in zip(ROLES, row.split(), strict=True)
]


def actor(
    grants: dict[str, frozenset[Permission]] | None = None, everywhere: frozenset[Permission] = frozenset()
) -> Actor:
    return Actor("lgn_1", "An Peeters", "an@north.example", ActorKind.LOGIN, grants or {}, everywhere)


@pytest.mark.parametrize(("role", "permission", "cell"), CELLS)
def test_the_table_of_the_rule(role: RoleName, permission: Permission, cell: str) -> None:
    assert (permission in permissions_of(role)) is (cell in {"yes", "own"})
    assert (permission in permissions_of(role, consent=True)) is (cell != "-")


def test_the_table_has_every_permission_and_role() -> None:
    assert {permission for _, permission, _ in CELLS} == set(Permission)
    assert set(ROLES) == set(RoleName) == PERMISSIONS.keys()


def test_consent_adds_what_a_fleet_administrator_writes_but_no_request() -> None:
    more_than_insight = PERMISSIONS[RoleName.FLEET_ADMINISTRATOR] - PERMISSIONS[RoleName.INSIGHT]
    assert more_than_insight - {Permission.REMOVAL_REQUESTS_FILE} == WITH_CONSENT


@pytest.mark.parametrize("permission", Permission)
def test_the_name_in_the_api_follows_from_the_scope(permission: Permission) -> None:
    assert permission.name == permission.value.replace(":", "_").upper()


def test_an_actor_of_one_company_sees_no_other() -> None:
    insight = actor({"co_north": PERMISSIONS[RoleName.INSIGHT]})
    assert insight.sees("co_north")
    assert not insight.sees("co_south")
    assert insight.may(Permission.SERVICES_READ, "co_north")
    assert not insight.may(Permission.SERVICES_READ, "co_south")
    assert not insight.may(Permission.SERVICES_REMOVE, "co_north")
    assert insight.companies(Permission.SERVICES_READ) == {"co_north"}
    assert insight.companies(Permission.SERVICES_REMOVE) == frozenset()


def test_a_grant_without_permissions_shows_nothing() -> None:
    assert not actor({"co_north": frozenset()}).sees("co_north")
    assert not actor().sees("co_north")


def test_ones_own_company_is_the_only_one_that_one_sees() -> None:
    reads = frozenset({Permission.USERS_READ})
    assert actor({"co_north": reads}).own_company_id == "co_north"
    assert actor({"co_north": reads, "co_south": frozenset()}).own_company_id == "co_north"
    assert actor({"co_north": frozenset()}).own_company_id is None
    assert actor({"co_north": reads, "co_south": reads}).own_company_id is None
    assert actor({"co_north": reads}, everywhere=reads).own_company_id is None


def test_the_operator_is_everywhere() -> None:
    operator = actor(everywhere=PERMISSIONS[RoleName.OPERATOR_ADMINISTRATOR])
    assert operator.sees("co_north")
    assert operator.companies(Permission.SERVICES_READ) is EVERYONE
    assert operator.companies(Permission.SERVICES_ADD) == frozenset()
    assert operator.may(Permission.CATALOGUE_WRITE)
    assert not operator.may(Permission.SERVICES_ADD, "co_north")


def test_what_one_company_grants_is_not_granted_everywhere() -> None:
    manager = actor({"co_north": permissions_of(RoleName.ACCOUNT_MANAGER)})
    assert manager.may(Permission.CONTRACTS_WRITE, "co_north")
    assert not manager.may(Permission.CONTRACTS_WRITE)


some_permissions = st.frozensets(st.sampled_from(Permission))


@given(st.dictionaries(st.sampled_from(["co_1", "co_2", "co_3"]), some_permissions), some_permissions)
def test_the_questions_about_an_actor_agree(
    grants: dict[str, frozenset[Permission]], everywhere: frozenset[Permission]
) -> None:
    one = actor(grants, everywhere)
    for permission in Permission:
        companies = one.companies(permission)
        reach = {"co_1", "co_2", "co_3", "co_4"} if companies is EVERYONE else companies
        assert {company for company in ("co_1", "co_2", "co_3", "co_4") if one.may(permission, company)} == reach
        assert (permission in one.permissions) == bool(reach)
        assert all(one.sees(company) for company in reach)

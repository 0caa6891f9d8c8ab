"""Who may do what: insight users, account managers with and without consent, tokens with few scopes."""

from dataclasses import replace
from typing import Any

import pytest

from clock import real_now
from models import Consent, Login
from resolvers.actors import actor_of_login
from resolvers.allowed_actions import PERMISSION_FOR, ServiceAction
from rules.permissions import Actor, Permission
from tests.cast import Cast
from tests.schema.conftest import Ask
from tests.stage import everything

VIEWER = "{ viewer { id name email permissions company { name } } }"
DO = """mutation($service: ID!, $user: ID!, $small: ID!, $large: ID!, $key: String) {
  addUser(input: {name: "X", email: "x@acme.example", idempotencyKey: $key}) { __typename ...E }
  modifyUser(input: {userId: $user, name: "X"}) { __typename ...E }
  addService(input: {userId: $user, planId: $small, simKind: ESIM}) { __typename ...E }
  modifyService(input: {serviceId: $service, planId: $large}) { __typename ...E }
} fragment E on Error { code message ... on NotAllowed { permission } }"""
ASK = """query($service: ID!, $user: ID!, $small: ID!, $large: ID!) {
  previewAddService(input: {userId: $user, planId: $small, simKind: ESIM}) { __typename ...E }
  previewModifyService(input: {serviceId: $service, planId: $large}) { __typename ...E }
  previewRemoveService(input: {serviceId: $service}) { __typename ...E }
} fragment E on Error { code message ... on NotAllowed { permission } }"""
ACTIONS = """query($service: ID!) { mobileService(id: $service) {
  allowedActions { action allowed refusal { code ... on NotAllowed { permission } } } } }"""


def asked(cast: Cast) -> dict[str, Any]:
    return {"service": cast.line.id, "user": cast.ann.id, "small": cast.small.id, "large": cast.large.id}


async def test_an_insight_user_reads_and_changes_nothing(cast: Cast, ask: Ask) -> None:
    before = await everything()
    for document, permissions, words in (
        (DO, ["USERS_WRITE", "USERS_WRITE", "SERVICES_ADD", "SERVICES_MODIFY"], "Change services"),
        (ASK, ["SERVICES_ADD", "SERVICES_MODIFY", "SERVICES_REMOVE"], "Remove services"),
    ):
        wanted = asked(cast) | ({"key": "k"} if document is DO else {})
        told = list((await ask(cast.insight, document, **wanted)).values())
        assert [each["code"] for each in told] == ["NOT_ALLOWED"] * len(permissions)
        assert [each["permission"] for each in told] == permissions
        assert told[-1]["message"] == f"You do not have the permission “{words}”."
    actions = (await ask(cast.insight, ACTIONS, service=cast.line.id))["mobileService"]["allowedActions"]
    assert actions == [
        {
            "action": action,
            "allowed": False,
            "refusal": {"code": "NOT_ALLOWED", "permission": PERMISSION_FOR[action].name},
        }
        for action in ServiceAction
    ]
    assert await everything() == before


async def test_an_account_manager_acts_where_the_company_consented(cast: Cast, ask: Ask) -> None:
    told = await ask(cast.manager, DO, **asked(cast))
    assert {each["code"] for each in told.values()} == {"NOT_ALLOWED"}
    await Consent.create(company_id=cast.acme.id, login_id=cast.manager.id, granted_at=real_now())
    consented = await actor_of_login(await Login.get(id=cast.manager.id))
    told = await ask(consented, DO, **asked(cast))
    assert [each["__typename"] for each in told.values()] == [
        "UserAdded",
        "UserModified",
        "ServiceAdded",
        "ServiceModified",
    ]


async def test_a_viewer_knows_himself(cast: Cast, ask: Ask) -> None:
    fleet = (await ask(cast.fleet, VIEWER))["viewer"]
    assert (fleet["id"], fleet["email"], fleet["company"]) == (cast.fleet.id, "fleet@acme.example", {"name": "Acme"})
    assert set(fleet["permissions"]) == {permission.name for permission in cast.fleet.permissions}
    token = (await ask(cast.partner, VIEWER))["viewer"]
    assert (token["id"].partition("_")[0], token["name"], token["email"]) == ("tok", "Partner", None)


READS = {
    Permission.USERS_READ: [
        "{ users { nodes { id } } }",
        "{ users { totalCount } }",
        "query($user: ID!) { user(id: $user) { name } }",
        "query($user: ID!) { node(id: $user) { id } }",
        "{ company { users { nodes { id } } } }",
    ],
    Permission.SERVICES_READ: [
        "{ mobileServices { nodes { id } } }",
        "{ mobileServices { totalMonthlyPrice { amount } } }",
        "query($service: ID!) { mobileService(id: $service) { msisdn } }",
        "query($service: ID!) { node(id: $service) { id } }",
        "query($card: ID!) { node(id: $card) { id } }",
        "{ company { mobileServices { totalCount } } }",
        "query($user: ID!) { user(id: $user) { mobileServices { id } } }",
        "query($user: ID!) { user(id: $user) { ucServices { id } } }",
    ],
    Permission.ORDERS_READ: [
        "{ orders { nodes { id } } }",
        '{ order(id: "ord_unknown") { id } }',
        "query($service: ID!) { mobileService(id: $service) { openOrder { id } } }",
        "query($service: ID!) { mobileService(id: $service) { orders { totalCount } } }",
    ],
}


def token(cast: Cast, *scopes: Permission) -> Actor:
    return replace(cast.partner, grants={cast.acme.id: frozenset(scopes)})


@pytest.mark.parametrize("lacking", READS)
async def test_a_read_without_its_scope(lacking: Permission, cast: Cast, ask: Ask) -> None:
    values = {"user": cast.bob.id, "service": cast.line.id, "card": cast.line.sim_card_id}
    others = token(cast, *(set(READS) - {lacking}))
    every = token(cast, *READS)
    for document in READS[lacking]:
        given = {name: value for name, value in values.items() if f"${name}" in document}
        assert await ask.errors(others, document, **given) == ["NOT_ALLOWED"], document
        await ask(every, document, **given)


async def test_what_is_not_asked_for_needs_no_scope(cast: Cast, ask: Ask) -> None:
    """A token for a single thing may do it, and read whose it is."""
    writer = token(cast, Permission.USERS_WRITE)
    document = 'mutation { addUser(input: {name: "X", email: "x@acme.example", idempotencyKey: "k"}) { __typename } }'
    assert await ask(writer, document) == {"addUser": {"__typename": "UserAdded"}}
    assert (await ask(writer, VIEWER))["viewer"]["company"] == {"name": "Acme"}
    assert (await ask(writer, "{ plans { name } }"))["plans"]


async def test_a_scope_in_one_company_is_none_in_another(cast: Cast, ask: Ask) -> None:
    """Two companies consented to different things."""
    both = replace(
        cast.partner,
        grants={cast.acme.id: frozenset({Permission.USERS_READ}), cast.other.id: frozenset({Permission.SERVICES_READ})},
    )
    data = await ask(both, "{ users { nodes { id } totalCount } mobileServices { nodes { id } totalCount } }")
    assert {node["id"] for node in data["users"]["nodes"]} == {cast.ann.id, cast.bob.id}
    assert [node["id"] for node in data["mobileServices"]["nodes"]] == [cast.foreign_line.id]
    assert await ask(both, "query($id: ID!) { user(id: $id) { id } }", id=cast.eve.id) == {"user": None}
    assert await ask(both, "query($id: ID!) { mobileService(id: $id) { id } }", id=cast.line.id) == {
        "mobileService": None
    }

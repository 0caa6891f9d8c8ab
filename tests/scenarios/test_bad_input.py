"""Bad input over HTTP: each with a clear answer, and nothing changed."""

from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from models import MobileService, Session, SimCard
from resolvers import actors
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from tests import cast as people
from tests.cast import TODAY
from tests.scenarios.documents import ADD, MODIFY, REMOVE
from tests.scenarios.stories import Person, South, kept, signed_in
from tests.stage import open_order, past_order

JSON = {"content-type": "application/json"}


async def refused(person: Person, document: str, **given: Any) -> str:
    """The code; nothing changed."""
    before = await kept()
    told = await person.ask(document, i=given)
    assert await kept() == before, told
    assert told["message"]
    return told["code"]


async def test_ids_that_name_nothing(fleet: Person, south: South) -> None:
    cast = south.cast
    line, add = south.lines[0].id, {"userId": cast.ann.id, "planId": cast.small.id, "simKind": "ESIM"}
    for id_ in ("x", "msvc_none", cast.foreign_line.id, cast.ann.id, cast.acme.id, "🦊" * 99):
        assert await refused(fleet, REMOVE, serviceId=id_) == "NOT_FOUND", id_
        assert await refused(fleet, MODIFY, serviceId=id_, planId=cast.large.id) == "NOT_FOUND", id_
    for wrong in ({"userId": cast.eve.id}, {"userId": line}, {"planId": "plan_none"}, {"planId": cast.abroad.id}):
        assert await refused(fleet, ADD, **add | wrong) == "NOT_FOUND", wrong
    assert await refused(fleet, MODIFY, serviceId=line, optionIds=[cast.small.id]) == "NOT_FOUND"
    for wrong in ([f"{number:04x}" for number in range(1_900)], [cast.abroad.id] * 1_900):
        assert await refused(fleet, MODIFY, serviceId=line, optionIds=wrong) in {"NOT_FOUND", "INVALID_INPUT"}


async def test_more_ids_than_a_statement_has_parameters(fleet: Person, south: South) -> None:
    before = await kept()
    given = {"serviceId": south.lines[0].id, "optionIds": [f"{number:04x}" for number in range(33_000)]}
    answer = await fleet.client.post("/graphql", json={"query": MODIFY, "variables": {"i": given}})
    assert answer.json()["errors"][0]["extensions"]["code"] == "TOO_COMPLEX"
    assert await kept() == before


async def test_what_does_not_fit(fleet: Person, south: South) -> None:
    cast = south.cast
    line, add = south.lines[0].id, {"userId": cast.ann.id, "planId": cast.small.id, "simKind": "PHYSICAL"}
    both = [cast.abroad.id, cast.world.id]
    assert await refused(fleet, ADD, **add, optionIds=both) == "INCOMPATIBLE_OPTIONS"
    assert await refused(fleet, MODIFY, serviceId=line, optionIds=both) == "INCOMPATIBLE_OPTIONS"
    assert await refused(fleet, MODIFY, serviceId=line, planId=cast.data_only.id) == "INCOMPATIBLE_OPTIONS"
    assert await refused(fleet, MODIFY, serviceId=line, planId=cast.desk.id) == "INVALID_INPUT"
    used = await SimCard.get(id=south.lines[1].sim_card_id)
    valid = people.iccid()
    for iccid in (used.iccid, f"{valid[:-1]}{9 - int(valid[-1])}", valid, "", "893201"):
        assert await refused(fleet, ADD, **add, iccid=iccid) == "INVALID_INPUT", iccid


async def test_what_the_rules_do_not_allow(fleet: Person, south: South) -> None:
    cast = south.cast
    line, large = south.lines[0], {"planId": cast.large.id}
    await past_order(line, OrderAction.MODIFY, counted_on=TODAY)
    assert await refused(fleet, MODIFY, serviceId=line.id, **large) == "CHANGE_LIMIT_REACHED"
    for _ in range(2):
        await past_order(line, OrderAction.REMOVE, counted_on=TODAY)
    assert await refused(fleet, REMOVE, serviceId=line.id) == "QUOTA_EXCEEDED"
    await past_order(south.lines[1], OrderAction.MODIFY, OrderState.PENDING, counted_on=TODAY)
    assert await refused(fleet, MODIFY, serviceId=south.lines[1].id, **large) == "CHANGE_PENDING"
    await open_order(south.lines[2], OrderAction.MODIFY)
    assert await refused(fleet, MODIFY, serviceId=south.lines[2].id, **large) == "ORDER_IN_PROGRESS"
    assert await refused(fleet, REMOVE, serviceId=south.lines[2].id) == "ORDER_IN_PROGRESS"
    for status in (ServiceStatus.SUSPENDED, ServiceStatus.TERMINATED):
        await MobileService.filter(id=south.lines[3].id).update(status=status)
        assert await refused(fleet, MODIFY, serviceId=south.lines[3].id, **large) == "WRONG_STATE"
    assert await refused(fleet, REMOVE, serviceId=south.lines[3].id) == "WRONG_STATE"
    await MobileService.filter(id=south.lines[3].id).update(status=ServiceStatus.ACTIVE)


async def test_what_is_stale(fleet: Person, south: South) -> None:
    one, two = south.lines[0].id, south.lines[1].id
    assert await refused(fleet, REMOVE, serviceId=one, expectedVersion=2) == "VERSION_CONFLICT"
    assert await refused(fleet, REMOVE, serviceId=one, confirmationToken="x") == "PREVIEW_OUTDATED"
    await fleet.ask(REMOVE, i={"serviceId": one, "idempotencyKey": "k"})
    assert await refused(fleet, REMOVE, serviceId=two, idempotencyKey="k") == "IDEMPOTENCY_CONFLICT"
    assert await refused(fleet, REMOVE, serviceId=two, idempotencyKey="k" * 256) == "INVALID_INPUT"


async def test_who_may_only_look(app: Starlette, south: South) -> None:
    async with signed_in(app, "insight@south.example") as insight:
        assert await refused(insight, REMOVE, serviceId=south.lines[0].id) == "NOT_ALLOWED"
        assert await refused(insight, REMOVE, serviceId=south.cast.foreign_line.id) == "NOT_FOUND"


async def test_a_program_without_a_key(app: Starlette, south: South) -> None:
    headers = {"authorization": f"Bearer {south.cast.partner_token}"}
    transport = httpx2.ASGITransport(app, client=("192.0.2.1", 999))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers) as client:
        assert await refused(Person(client), REMOVE, serviceId=south.lines[0].id) == "INVALID_INPUT"
        keyed = {"serviceId": south.lines[0].id, "idempotencyKey": "k"}
        first, second = [await Person(client).ask(REMOVE, i=keyed) for _ in range(2)]
        assert first == second
        assert first["order"]["state"] == "ACKNOWLEDGED"


@pytest.mark.parametrize("over", ["expired", "signed out"])
async def test_a_session_that_is_over(over: str, fleet: Person, south: South) -> None:
    if over == "expired":
        await Session.all().update(expires_at=TODAY)
        actors.forget_all()
    else:
        assert (await fleet.client.post("/auth/sign-out", json={})).status_code < 300
    before = await kept()
    given = {"query": REMOVE, "variables": {"i": {"serviceId": south.lines[0].id}}}
    answer = await fleet.client.post("/graphql", json=given)
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]) == (401, {"code": "UNAUTHENTICATED"})
    assert await kept() == before


async def test_bodies_and_documents_that_are_none(fleet: Person, south: South) -> None:
    """Never a 5xx, never an error without a code, also for text that no database takes."""
    line = south.lines[0].id
    literal = 'mutation { removeService(input: {serviceId: "%s"%s}) { __typename } }'
    bodies: list[bytes] = [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"query": 5}', b'{"query": "{ viewer }"}']
    bodies += [b'{"query": "{ viewer { id } }", "variables": []}', b'{"query": "\\ud800"}', b"[" * 100_000]
    for text in ("\\u0000", "\\uD800", "\\u{D800}", "\\u{110000}", "\\u{0}", "\\x"):
        bodies.append(httpx2.Request("POST", "http://x", json={"query": literal % (text, "")}).content)
        more = f', idempotencyKey: "{text}"'
        bodies.append(httpx2.Request("POST", "http://x", json={"query": literal % (line, more)}).content)
    before = await kept()
    for body in bodies:
        answer = await fleet.client.post("/graphql", content=body, headers=JSON)
        assert answer.status_code in {200, 400}, body[:80]
        assert all(error["extensions"]["code"] == "BAD_USER_INPUT" for error in answer.json()["errors"]), body[:80]
    assert await kept() == before

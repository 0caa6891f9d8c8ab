"""A number that comes along, as the API speaks of it: the input, the order's `portIn`, and why it cannot be stopped."""

from dataclasses import asdict
from typing import Any

import pytest

from clock import real_now
from models import PortIn
from rules.lifecycle import PortInState, PortRejection
from rules.names import Language
from tests.cast import Cast
from tests.porting import SIM_NUMBER, asked_port
from tests.schema.conftest import Ask

PORT = """portIn { msisdn kind donor referenceEnding mandateId mandateUrl state rejection requestedOn scheduledFor
  submittedAt validatedAt scheduledAt executingAt closedAt }"""
ADD = f"""mutation($i: AddServiceInput!) {{ addService(input: $i) {{ __typename
  ... on ServiceAdded {{ service {{ id msisdn }} order {{ id steps {{ name }} {PORT} }} }}
  ... on InvalidInput {{ fields {{ path message }} }} }} }}"""
ORDER = f"query($id: ID!) {{ order(id: $id) {{ {PORT} }} }}"
REMOVE = """mutation($i: RemoveServiceInput!) { removeService(input: $i) { __typename
  ... on Error { message } ... on OrderInProgress { order { portIn { state } } }
  ... on ServiceRemoved { order { steps { name } } } } }"""
ACTIONS = (
    """query($id: ID!) { mobileService(id: $id) { allowedActions { action allowed refusal { code message } } } }"""
)
WORDS = {Language.EN: "being moved to us", Language.FR: "transféré vers nous", Language.NL: "naar ons overgedragen"}


async def wanted(cast: Cast, **given: Any) -> dict[str, Any]:
    port = asdict(await asked_port(cast.fleet))
    sent = {"msisdn": port["msisdn"], "kind": "SIMPLE", "donor": port["donor"], "mandateId": port["mandate_id"]}
    sent["simNumber"] = SIM_NUMBER
    return {"userId": cast.ann.id, "planId": cast.small.id, "simKind": "ESIM", "portIn": sent | given}


async def added(ask: Ask, cast: Cast) -> dict[str, Any]:
    return (await ask(cast.fleet, ADD, i=await wanted(cast)))["addService"]


async def test_what_was_asked_for(ask: Ask, cast: Cast) -> None:
    answer = await added(ask, cast)
    port = answer["order"]["portIn"]
    assert port["msisdn"] == answer["service"]["msisdn"]
    assert (port["kind"], port["donor"], port["referenceEnding"]) == ("SIMPLE", "Donor Mobile", SIM_NUMBER[-3:])
    assert (port["state"], port["rejection"], port["requestedOn"]) == ("SUBMITTED", None, "2026-01-19")
    assert port["mandateUrl"] == f"/mandates/{port['mandateId']}"
    assert port["submittedAt"]
    assert {port[name] for name in ("scheduledFor", "validatedAt", "scheduledAt", "executingAt", "closedAt")} == {None}
    steps = [step["name"] for step in answer["order"]["steps"]]
    assert steps == ["RESERVE_SIM", "PROVISION", "PORT_IN", "ACTIVATE"]


async def test_each_wrong_field_has_its_path(ask: Ask, cast: Cast) -> None:
    given = await wanted(
        cast, msisdn="02 123 45 67", simNumber=None, mandateId="mnd_nonsense", requestedOn="2026-01-17"
    )
    told = (await ask(cast.fleet, ADD, i=given))["addService"]
    assert told["__typename"] == "InvalidInput"
    assert [field["path"][1] for field in told["fields"]] == ["msisdn", "simNumber", "requestedOn"]
    assert (await ask(cast.fleet, ADD, i=given | {"portIn": {"msisdn": ""}}))["addService"][
        "__typename"
    ] == "InvalidInput"


async def test_a_rejection_is_data(ask: Ask, cast: Cast) -> None:
    answer = await added(ask, cast)
    rejected = {"state": PortInState.REJECTED, "rejection": PortRejection.PORT_LOCKED, "closed_at": real_now()}
    await PortIn.filter(order_id=answer["order"]["id"]).update(**rejected)
    port = (await ask(cast.insight, ORDER, id=answer["order"]["id"]))["order"]["portIn"]
    assert (port["state"], port["rejection"]) == ("REJECTED", "PORT_LOCKED")
    assert port["closedAt"]


async def test_an_order_without_one_says_so(ask: Ask, cast: Cast) -> None:
    given = await wanted(cast) | {"portIn": None}
    answer = (await ask(cast.fleet, ADD, i=given))["addService"]
    assert answer["order"]["portIn"] is None


@pytest.mark.parametrize("language", WORDS)
async def test_why_it_cannot_be_stopped(ask: Ask, cast: Cast, language: Language) -> None:
    answer = await added(ask, cast)
    service_id, ask.language = answer["service"]["id"], language
    await PortIn.filter(order_id=answer["order"]["id"]).update(state=PortInState.EXECUTING)
    told = (await ask(cast.fleet, REMOVE, i={"serviceId": service_id}))["removeService"]
    assert (told["__typename"], told["order"]) == ("OrderInProgress", {"portIn": {"state": "EXECUTING"}})
    assert WORDS[language] in told["message"]
    actions = (await ask(cast.fleet, ACTIONS, id=service_id))["mobileService"]["allowedActions"]
    (remove,) = [each for each in actions if each["action"] == "REMOVE"]
    assert not remove["allowed"]
    assert remove["refusal"] == {"code": "ORDER_IN_PROGRESS", "message": told["message"]}


async def test_until_then_it_is_called_back(ask: Ask, cast: Cast) -> None:
    answer = await added(ask, cast)
    told = (await ask(cast.fleet, REMOVE, i={"serviceId": answer["service"]["id"]}))["removeService"]
    steps = [step["name"] for step in told["order"]["steps"]]
    assert steps == ["CANCEL_PORT", "DEPROVISION", "RELEASE"]

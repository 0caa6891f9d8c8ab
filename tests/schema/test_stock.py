"""Stock and deliveries over the API: what is counted and listed for whom, in both ways of execution."""

from dataclasses import replace
from typing import Any

import pytest
import strawberry

from clock import business_day
from models import SimCard, SimDelivery
from rules.lifecycle import DeliveryState, SimKind, SimStatus
from rules.names import Language
from rules.permissions import Actor
from schema import schema
from settings import SealingKey
from tests import cast as people
from tests.cast import Cast
from tests.schema.conftest import Ask
from web.context import RequestContext

KEY = SealingKey(b"a key for tests, at least 32 characters")
IMPORT = """mutation($i: ImportSimCardsInput!) { answer: importSimCards(input: $i) { __typename
  ... on SimCardsImported { imported dryRun company { name } rows { line iccid verdict message } }
  ... on InvalidInput { fields { path message } } ... on Error { code message } } }"""
ADD = """mutation($i: AddServiceInput!) { answer: addService(input: $i) { __typename
  ... on ServiceAdded { order { id steps { name state }
    delivery { state recipient street postcode city carrier trackingNumber sendings sentAt } }
    service { simCard { kind eid company { name } } } }
  ... on InvalidInput { fields { path message } } ... on Error { code } } }"""
CARDS = """query($company: ID, $filter: SimCardFilter) {
  simCards(companyId: $company, filter: $filter) { totalCount nodes { iccid kind status company { name } } } }"""
STOCK = "query($id: ID) { company(id: $id) { simStock { inStock reserved active blocked retired } } }"
ADDRESS = {"recipient": "Ann Dubois", "street": "Rue de la Loi 1", "postcode": "1000", "city": "Bruxelles"}
EID = "89049032005008882600012345678905"


async def told(ask: Ask, actor: Actor, document: str, **given: Any) -> Any:
    """The answer of a plan; under the same key the ordinary executor gives the same."""
    context = RequestContext(actor, ask.reader, ask.language, business_day(), KEY)
    variables, both = {"i": given | {"idempotencyKey": f"{given}"[:255]}}, []
    for run in (schema.execute, lambda *asked: strawberry.Schema.execute(schema, *asked)):
        result: Any = await run(document, variables, replace(context, loaders={}))
        assert not result.errors, result.errors
        both.append(result.data)
    assert both[0] == both[1]
    return both[0]["answer"]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (Language.EN, "A card number has 19 or 20 digits."),
        (Language.FR, "Un numéro de carte a 19 ou 20 chiffres."),
        (Language.NL, "Een kaartnummer heeft 19 of 20 cijfers."),
    ],
)
async def test_a_verdict_per_row_in_the_language_of_who_asks(
    cast: Cast, ask: Ask, language: Language, message: str
) -> None:
    ask.language, iccid = language, people.iccid()
    answer = await told(ask, cast.operator, IMPORT, companyId=cast.acme.id, csv=f"iccid,puk\n{iccid},\n893201,\n")
    assert (answer["imported"], answer["dryRun"], answer["company"]) == (1, False, {"name": "Acme"})
    assert [(row["line"], row["iccid"], row["verdict"]) for row in answer["rows"]] == [
        (2, iccid, "NEW"),
        (3, None, "ICCID_LENGTH"),
    ]
    assert answer["rows"][1]["message"] == message


async def test_what_is_no_file_is_told_where(cast: Cast, ask: Ask) -> None:
    answer = await told(ask, cast.operator, IMPORT, csv="number\n1\n")
    assert answer["fields"] == [
        {"path": ["csv"], "message": "The first line must name the columns: iccid, and puk if there is one."}
    ]


async def test_stock_is_counted_for_who_may_see_it(cast: Cast, ask: Ask) -> None:
    for status in (SimStatus.IN_STOCK, SimStatus.IN_STOCK, SimStatus.BLOCKED):
        await SimCard.create(company_id=cast.acme.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=status)
    await SimCard.create(company_id=cast.acme.id, kind=SimKind.ESIM, status=SimStatus.ACTIVE)
    counts = {"inStock": 2, "reserved": 0, "active": 1, "blocked": 1, "retired": 0}
    for actor in (cast.fleet, cast.insight, cast.operator):
        assert (await ask(actor, STOCK, id=cast.acme.id))["company"]["simStock"] == counts
    assert (await ask(cast.stranger, STOCK, id=cast.acme.id))["company"] is None
    blind = replace(cast.fleet, grants={cast.acme.id: frozenset({*cast.fleet.permissions} - {"services:read"})})
    assert (await ask(blind, STOCK, id=cast.acme.id))["company"]["simStock"] is None
    assert await ask.errors(blind, CARDS) == ["NOT_ALLOWED"]


async def test_cards_are_listed_for_their_company_and_the_operator(cast: Cast, ask: Ask) -> None:
    mine = (await ask(cast.fleet, CARDS))["simCards"]
    assert (mine["totalCount"], mine["nodes"][0]["company"]) == (1, {"name": "Acme"})
    assert (await ask(cast.fleet, CARDS, company=cast.other.id))["simCards"]["totalCount"] == 0
    own = await ask(cast.operator, CARDS, filter={"ofCompany": False, "status": ["IN_STOCK"]})
    assert (own["simCards"]["totalCount"], own["simCards"]["nodes"][0]["company"]) == (2, None)
    assert (await ask(cast.fleet, CARDS, filter={"ofCompany": False}))["simCards"]["totalCount"] == 0
    iccid = own["simCards"]["nodes"][0]["iccid"]
    for actor, found in ((cast.operator, 1), (cast.fleet, 0)):
        assert (await ask(actor, CARDS, filter={"iccid": iccid}))["simCards"]["totalCount"] == found


def addition(cast: Cast, **more: Any) -> dict[str, Any]:
    return {"userId": cast.ann.id, "planId": cast.small.id, "optionIds": []} | more


async def test_an_order_that_sends_a_card_tells_how_far_it_is(cast: Cast, ask: Ask) -> None:
    answer = await told(ask, cast.fleet, ADD, **addition(cast, simKind="PHYSICAL", delivery=ADDRESS))
    order = answer["order"]
    asked = {"state": "REQUESTED", "carrier": None, "trackingNumber": None, "sendings": 1, "sentAt": None}
    assert order["delivery"] == ADDRESS | asked
    assert [step["name"] for step in order["steps"]][2] == "SEND_CARD"
    query = "query($id: ID!) { order(id: $id) { delivery { state carrier } } }"
    await SimDelivery.filter(order_id=order["id"]).update(state=DeliveryState.SENT, carrier="Post")
    data = await ask(cast.insight, query, id=order["id"])
    assert data["order"]["delivery"] == {"state": "SENT", "carrier": "Post"}
    assert await ask(cast.stranger, query, id=order["id"]) == {"order": None}


async def test_an_order_that_sends_none_says_so(cast: Cast, ask: Ask) -> None:
    answer = await told(ask, cast.fleet, ADD, **addition(cast, simKind="ESIM", eid=EID))
    assert answer["order"]["delivery"] is None
    assert answer["service"]["simCard"] == {"kind": "ESIM", "eid": EID, "company": {"name": "Acme"}}


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"simKind": "ESIM", "delivery": ADDRESS}, [["delivery"]]),
        ({"simKind": "PHYSICAL", "eid": EID}, [["eid"]]),
        ({"simKind": "ESIM", "eid": EID[:-1] + "6"}, [["eid"]]),
        ({"simKind": "ESIM", "eid": "8903"}, [["eid"]]),
        ({"simKind": "PHYSICAL", "iccid": "8932010000000000012", "delivery": ADDRESS}, [["delivery"]]),
        (
            {"simKind": "PHYSICAL", "delivery": ADDRESS | {"postcode": "75001", "city": " "}},
            [["delivery", "city"], ["delivery", "postcode"]],
        ),
    ],
)
async def test_a_wrong_way_to_get_a_card(cast: Cast, ask: Ask, given: dict[str, Any], paths: list[list[str]]) -> None:
    answer = await told(ask, cast.fleet, ADD, **addition(cast, **given))
    assert [field["path"] for field in answer["fields"]] == paths
    for deed in ("replaceSim", "blockSim"):
        more = {"serviceId": cast.line.id} | ({"reason": "LOST"} if deed == "blockSim" else {})
        type_ = f"{deed[0].upper()}{deed[1:]}Input!"
        document = f"""mutation($i: {type_}) {{ answer: {deed}(input: $i) {{ __typename
          ... on InvalidInput {{ fields {{ path message }} }} }} }}"""
        answer = await told(ask, cast.fleet, document, **more, **given)
        assert [field["path"] for field in answer["fields"]] == paths


async def test_a_wrong_eid_is_told_in_each_language(cast: Cast, ask: Ask) -> None:
    words = {Language.EN: "32 digits", Language.FR: "32 chiffres", Language.NL: "32 cijfers"}
    for language, word in words.items():
        ask.language = language
        answer = await told(ask, cast.fleet, ADD, **addition(cast, simKind="ESIM", eid="8903"))
        assert word in answer["fields"][0]["message"]


async def test_without_a_card_at_the_operators_none_is_sent(cast: Cast, ask: Ask) -> None:
    await SimCard.filter(company_id__isnull=True).update(company_id=cast.acme.id)
    answer = await told(ask, cast.fleet, ADD, **addition(cast, simKind="PHYSICAL", delivery=ADDRESS))
    assert answer["code"] == "OUT_OF_STOCK"

"""The secrets of SIM cards over the API: in the answer of whoever asked, in both ways of execution, nowhere else."""

import logging
from dataclasses import replace
from typing import Any

import pytest
import strawberry

from clock import business_day
from models import SimCard
from resolvers.importing.stock_files import puk_context
from resolvers.sealing import seal
from resolvers.step_effects import activation_code_context
from rules.lifecycle import SimKind
from rules.permissions import Actor
from schema import schema
from settings import SealingKey
from tests.cast import Cast
from tests.schema.conftest import Ask
from tests.stage import everything
from web.context import RequestContext

KEY = SealingKey(b"a key for tests, at least 32 characters")
PUK, CODE = "73501948", "LPA:1$smdp.operator.example$SECRETMATCHINGID"
REVEAL_PUK = """mutation($i: RevealPukInput!) { answer: revealPuk(input: $i) {
  __typename ... on PukRevealed { puk remaining service { id } }
  ... on RevealLimitReached { used limit nextRevealOn message } ... on Error { code } } }"""
REVEAL_CODE = """mutation($i: RevealActivationCodeInput!) { answer: revealActivationCode(input: $i) {
  __typename ... on ActivationCodeRevealed { activationCode qrCode service { id } } ... on Error { code } } }"""
SECRETS = {REVEAL_PUK: PUK, REVEAL_CODE: CODE}


@pytest.fixture(autouse=True)
async def _kept(cast: Cast) -> None:
    card_id = str(cast.line.sim_card_id)
    await SimCard.filter(id=card_id).update(
        kind=SimKind.ESIM,
        puk_encrypted=seal(KEY, PUK, puk_context(card_id)),
        activation_code_encrypted=seal(KEY, CODE, activation_code_context(card_id)),
    )


@pytest.fixture
def context(ask: Ask, cast: Cast) -> RequestContext:
    return RequestContext(cast.fleet, ask.reader, ask.language, business_day(), KEY)


async def told(context: RequestContext, document: str, actor: Actor | None = None, **given: Any) -> dict[str, Any]:
    """The answer of a plan; the ordinary executor gives the same for the same key."""
    both = []
    for run in (schema.execute, lambda *asked: strawberry.Schema.execute(schema, *asked)):
        mine = replace(context, actor=actor or context.actor, loaders={})
        result: Any = await run(document, {"i": given}, mine)
        assert not result.errors, result.errors
        both.append(result.data)
    assert both[0] == both[1]
    return both[0]["answer"]


async def test_a_puk_and_a_code_are_in_the_answer(cast: Cast, context: RequestContext) -> None:
    given = {"serviceId": cast.line.id, "idempotencyKey": "k"}
    puk = await told(context, REVEAL_PUK, **given)
    assert puk == {"__typename": "PukRevealed", "puk": PUK, "remaining": 4, "service": {"id": cast.line.id}}
    code = await told(context, REVEAL_CODE, **given | {"idempotencyKey": "l"})
    assert (code["activationCode"], code["qrCode"][:19]) == (CODE, "data:image/svg+xml;")


async def test_the_limit_in_figures(cast: Cast, context: RequestContext) -> None:
    for number in range(5):
        answer = await told(context, REVEAL_PUK, serviceId=cast.line.id, idempotencyKey=f"k{number}")
        assert answer["remaining"] == 4 - number
    answer = await told(context, REVEAL_PUK, serviceId=cast.line.id, idempotencyKey="one more")
    assert (answer["used"], answer["limit"], answer["nextRevealOn"]) == (5, 5, "2026-01-17")
    assert answer["message"] == "You have seen 5 of 5 PUK codes today. The next is possible from 17 January 2026."


@pytest.mark.parametrize("document", SECRETS, ids=["puk", "code"])
async def test_they_are_nowhere_else(
    cast: Cast, context: RequestContext, document: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    given = {"serviceId": cast.line.id, "idempotencyKey": "k"}
    assert SECRETS[document] in str(await told(context, document, **given))
    assert SECRETS[document] not in caplog.text
    assert SECRETS[document] not in str(await everything())
    assert KEY.present.decode() not in repr(context)


@pytest.mark.parametrize("document", SECRETS, ids=["puk", "code"])
async def test_a_key_repeated_without_the_permission(cast: Cast, context: RequestContext, document: str) -> None:
    given = {"serviceId": cast.line.id, "idempotencyKey": "k"}
    await told(context, document, **given)
    answer = await told(context, document, replace(cast.insight, id=cast.fleet.id), **given)
    assert answer["__typename"] in {"PukRevealed", "ActivationCodeRevealed"}
    assert [answer[name] for name in ("puk", "activationCode", "qrCode") if name in answer] in ([None], [None, None])


def test_no_other_type_has_them() -> None:
    names = {"puk", "activationCode", "qrCode"}
    types = schema._schema.type_map
    having = {name for name, type_ in types.items() if names & set(getattr(type_, "fields", {}))}
    assert having == {"PukRevealed", "ActivationCodeRevealed"}

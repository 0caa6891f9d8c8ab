"""The links of an order over the API: what became of each, in both ways of execution, and never their tokens."""

from datetime import timedelta
from typing import Any

import pytest
import strawberry

from clock import business_day, business_now
from models import ActivationLink, Order
from rules.activation import ActivationMode
from rules.lifecycle import OrderAction
from rules.names import Language
from schema import schema
from tests.cast import TODAY, Cast
from tests.schema.conftest import Ask
from tests.stage import open_order
from web.context import RequestContext

LINKS = """query($id: ID!) { order(id: $id) { activationLinks {
  state language createdAt sentAt expiresOn usedAt revokedAt } } }"""


@pytest.fixture
async def order(cast: Cast) -> Order:
    return await open_order(cast.line, OrderAction.ADD, wanted={"activation": ActivationMode.BY_USER.value})


async def links(ask: Ask, cast: Cast, order: Order) -> list[dict[str, Any]]:
    both = []
    for run in (schema.execute, lambda *asked: strawberry.Schema.execute(schema, *asked)):
        context = RequestContext(cast.fleet, ask.reader, ask.language, business_day())
        result: Any = await run(LINKS, {"id": order.id}, context)
        assert not result.errors, result.errors
        both.append(result.data)
    assert both[0] == both[1]
    return both[0]["order"]["activationLinks"]


async def test_what_became_of_each_the_latest_first(ask: Ask, cast: Cast, order: Order) -> None:
    now = business_now()
    states: list[tuple[str, dict[str, Any]]] = [
        ("EXPIRED", {"revoked_at": None, "expires_on": TODAY - timedelta(days=1)}),
        ("REVOKED", {"revoked_at": now}),
        ("USED", {"used_at": now}),
    ]
    assert await links(ask, cast, order) == []
    for number, (_, values) in enumerate(states):
        given = {"expires_on": TODAY, "language": Language.NL, "created_at": now + timedelta(minutes=number)} | values
        row = await ActivationLink.create(
            company_id=cast.acme.id, order_id=order.id, token_hash=f"hash {number}", **given
        )
        told = await links(ask, cast, order)
        assert told[0]["state"] == states[number][0]
        assert told[0]["language"] == "NL"
        if number == 0:  # an order has one link at most that is neither used nor revoked
            await ActivationLink.filter(id=row.id).update(revoked_at=now)
    await ActivationLink.create(
        company_id=cast.acme.id,
        order_id=order.id,
        token_hash="hash of the last",
        language=Language.FR,
        created_at=now + timedelta(hours=1),
        expires_on=TODAY,
    )
    told = await links(ask, cast, order)
    assert [link["state"] for link in told] == ["OPEN", "USED", "REVOKED", "REVOKED"]
    assert told[0]["expiresOn"] == TODAY.isoformat()
    assert "hash" not in str(told)

"""What waits for its date, as the API tells of it."""

from datetime import date, timedelta
from typing import Any

import clock
from models import MobileService, Order
from resolvers.begin_planned import begin_planned
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from rules.names import Language
from tests.cast import TODAY, Cast
from tests.schema.conftest import Ask
from tests.stage import noon, past_order

PENDING = """query($first: Int, $after: String) { pendingOrders(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { id action startsOn until isReturn state } } }"""
MODIFY = """mutation($i: ModifyServiceInput!) { modifyService(input: $i) { ... on Error { code message }
  ... on ServiceModified { order { id state startsOn until } service { openOrder { id } pendingOrders { id }
    pendingChange { effectiveOn until isReturn plan { code } order { id } } } } } }"""
PREVIEW = """query($i: ModifyServiceInput!) { previewModifyService(input: $i) { ... on ChangePreview { effectiveOn
  nextInvoice { issuedOn lines { kind days } } returns { effectiveOn monthlyAfter { amount }
  nextInvoice { issuedOn net { amount } lines { kind days } } } cancelledOrders { id } } } }"""
PREVIEW_REMOVE = """query($i: RemoveServiceInput!) { previewRemoveService(input: $i) {
  ... on ChangePreview { returns { effectiveOn } cancelledOrders { id action } } } }"""
REMOVE = """mutation($i: RemoveServiceInput!) { removeService(input: $i) {
  ... on ServiceRemoved { cancelledOrders { id state } } } }"""
SUSPEND = """mutation($i: SuspendServiceInput!) { suspendService(input: $i) { ... on Error { code message }
  ... on ServiceSuspended { order { id state } } ... on OrderPending { order { id } } } }"""
CANCEL = """mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { ... on Error { code message }
  ... on OrderCancelled { order { state } service { version pendingChange { effectiveOn } } } } }"""
FAILED = "query($id: ID!) { order(id: $id) { state failure failureCode startsOn needsAttention } }"


async def said(ask: Ask, cast: Cast, document: str, **given: Any) -> Any:
    return next(iter((await ask(cast.fleet, document, i=given)).values()))


async def test_a_change_waits_and_is_cancelled(cast: Cast, ask: Ask) -> None:
    given = {"serviceId": cast.line.id, "planId": cast.large.id, "startsOn": "2026-03-10", "until": "2026-04-15"}
    shown = await said(ask, cast, PREVIEW, **given)
    assert (shown["effectiveOn"], shown["nextInvoice"]["issuedOn"]) == ("2026-03-10", "2026-04-01")
    back = shown["returns"]
    assert (back["effectiveOn"], back["monthlyAfter"]["amount"]) == ("2026-04-16", "15.00")
    assert (back["nextInvoice"]["issuedOn"], back["nextInvoice"]["net"]["amount"]) == ("2026-05-01", "-27.50")
    assert shown["cancelledOrders"] == []
    done = await said(ask, cast, MODIFY, **given)
    order, service = done["order"], done["service"]
    assert (order["state"], order["startsOn"], order["until"]) == ("PENDING", "2026-03-10", "2026-04-15")
    assert service["openOrder"] is None
    assert service["pendingOrders"] == [{"id": order["id"]}]
    assert service["pendingChange"] == {
        "effectiveOn": "2026-03-10",
        "until": "2026-04-15",
        "isReturn": False,
        "plan": {"code": "large"},
        "order": {"id": order["id"]},
    }
    again = await said(ask, cast, MODIFY, **given)
    assert again["code"] == "CHANGE_PENDING"
    cancelled = await said(ask, cast, CANCEL, orderId=order["id"], expectedVersion=2)
    assert cancelled == {"order": {"state": "CANCELLED"}, "service": {"version": 3, "pendingChange": None}}
    assert (await said(ask, cast, CANCEL, orderId=order["id"]))["code"] == "NOTHING_TO_CHANGE"


async def test_the_next_comes_first_page_by_page(cast: Cast, ask: Ask) -> None:
    days = [TODAY + timedelta(days=number) for number in (40, 3, 11, 3, 90)]
    orders = [await past_order(cast.line, OrderAction.SUSPEND, OrderState.PENDING, day) for day in days]
    await past_order(cast.line, OrderAction.MODIFY, OrderState.COMPLETED, TODAY)
    await past_order(cast.foreign_line, OrderAction.MODIFY, OrderState.PENDING, TODAY)
    expected = [order.id for order in sorted(orders, key=lambda order: (str(order.due_on), order.id))]
    seen: list[str] = []
    after = None
    for number in range(3):
        page = (await ask(cast.fleet, PENDING, first=2, after=after))["pendingOrders"]
        assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (5, number < 2)
        seen += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == expected


async def test_a_removal_names_what_it_cancels(cast: Cast, ask: Ask) -> None:
    order = await past_order(cast.line, OrderAction.SUSPEND, OrderState.PENDING, TODAY + timedelta(days=9))
    shown = await said(ask, cast, PREVIEW_REMOVE, serviceId=cast.line.id)
    assert shown == {"returns": None, "cancelledOrders": [{"id": order.id, "action": "SUSPEND"}]}
    removed = await said(ask, cast, REMOVE, serviceId=cast.line.id, idempotencyKey="once")
    assert removed["cancelledOrders"] == [{"id": order.id, "state": "CANCELLED"}]
    assert await said(ask, cast, REMOVE, serviceId=cast.line.id, idempotencyKey="once") == removed


async def test_a_second_pause_is_refused_with_the_first(cast: Cast, ask: Ask) -> None:
    given = {"serviceId": cast.line.id, "reason": "ABSENCE", "startsOn": "2026-03-10"}
    first = await said(ask, cast, SUSPEND, **given)
    second = await said(ask, cast, SUSPEND, **given)
    assert (second["code"], second["order"]) == ("ORDER_PENDING", {"id": first["order"]["id"]})


async def test_why_it_failed_on_its_day_in_the_readers_language(cast: Cast, ask: Ask) -> None:
    order = await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, date(2026, 3, 10))
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    clock.start_at(noon(date(2026, 3, 10)))
    assert not await begin_planned(cast.acme.id, order.id)
    told: set[str] = set()
    for language in Language:
        ask.language = language
        seen = (await ask(cast.fleet, FAILED, id=order.id))["order"]
        assert (seen["state"], seen["failureCode"], seen["needsAttention"]) == ("FAILED", "WRONG_STATE", False)
        assert seen["startsOn"] == "2026-03-10"
        told.add(seen["failure"])
    assert len(told) == 3
    assert (await Order.get(id=order.id)).failure not in told


async def test_the_day_of_business(cast: Cast, ask: Ask) -> None:
    assert (await ask(cast.fleet, "{ viewer { today } }"))["viewer"] == {"today": "2026-01-16"}

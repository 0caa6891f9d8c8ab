"""Trying an order that needs attention again."""

from datetime import timedelta

import pytest

from clock import real_now
from models import AuditEntry, Order
from provisioning import worker
from resolvers.retry_order import retry_order
from resolvers.take_order import NO_STEP, take_order
from rules.errors import NotAllowed, NotFound, NothingToChange
from rules.lifecycle import OrderAction, OrderState, StepName
from rules.permissions import Permission
from tests.cast import Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import added, check_audit, settled, troubled, working
from tests.stage import open_order, past_order, refusal


async def waiting(cast: Cast, **given: object) -> Order:
    """An order of Acme's that would be tried again in an hour."""
    later = real_now() + timedelta(seconds=50)
    return await open_order(cast.line, OrderAction.MODIFY, **{"failure": "out of order", "run_after": later} | given)


async def test_it_is_due_now_and_the_trail_says_who_asked(cast: Cast) -> None:
    order = await waiting(cast)
    assert (await retry_order(cast.fleet, order_id=order.id)).order_id == order.id
    await order.refresh_from_db()
    assert order.run_after
    assert order.run_after <= real_now()
    assert (order.state, order.failure) == (OrderState.IN_PROGRESS, "out of order")
    entry = await AuditEntry.get(deed="retry_order")
    assert (entry.subject_id, entry.actor_id) == (order.id, cast.fleet.id)
    await check_audit(cast.acme.id)


async def test_a_worker_takes_it_up_at_once(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SHOWN_AFTER", 1)
    monkeypatch.setattr(worker, "SHORTEST_WAIT", 50)
    monkeypatch.setattr(worker, "LONGEST_WAIT", 50)
    network = Moody(failures={StepName.PROVISION: 1})
    _, order = await added(cast)
    async with working(network):
        await troubled(order)
        assert (await Order.get(id=order.id)).state is OrderState.IN_PROGRESS
        await retry_order(cast.fleet, order_id=order.id)
        assert (await settled(order.id)).state is OrderState.COMPLETED


async def test_an_order_without_a_step_shows_that_it_cannot_go_on(cast: Cast) -> None:
    """Such a row is a mistake of ours: it must be seen, not forgotten."""
    order = await open_order(cast.line, OrderAction.MODIFY, run_after=real_now())
    assert await take_order() is None
    await order.refresh_from_db()
    assert (order.state, order.failure, order.run_after) == (OrderState.IN_PROGRESS, NO_STEP, None)
    await retry_order(cast.fleet, order_id=order.id)
    assert await take_order() is None
    await order.refresh_from_db()
    assert (order.failure, order.run_after) == (NO_STEP, None)


async def test_an_order_that_gets_on_is_left_alone(cast: Cast) -> None:
    order = await open_order(cast.line, OrderAction.MODIFY, run_after=real_now() + timedelta(seconds=50))
    assert await refusal(retry_order(cast.fleet, order_id=order.id)) == NothingToChange()


@pytest.mark.parametrize("state", [OrderState.FAILED, OrderState.PARTIAL, OrderState.CANCELLED])
async def test_an_order_that_is_over_stays_over(cast: Cast, state: OrderState) -> None:
    order = await past_order(cast.line, OrderAction.MODIFY, state, failure="not for this line")
    assert await refusal(retry_order(cast.fleet, order_id=order.id)) == NothingToChange()


async def test_who_may_not_change_services_may_not(cast: Cast) -> None:
    order = await waiting(cast)
    lacks = NotAllowed(Permission.SERVICES_MODIFY)
    assert await refusal(retry_order(cast.insight, order_id=order.id)) == lacks
    assert await refusal(retry_order(cast.stranger, order_id=order.id)) == NotFound()
    assert await refusal(retry_order(cast.fleet, order_id="ord_nonsense")) == NotFound()


async def test_a_repeated_key_is_one_retry(cast: Cast) -> None:
    order = await waiting(cast)
    first = await retry_order(cast.fleet, order_id=order.id, idempotency_key="again")
    assert await retry_order(cast.fleet, order_id=order.id, idempotency_key="again") == first
    assert await AuditEntry.filter(deed="retry_order").count() == 1

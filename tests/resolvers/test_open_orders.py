"""How the orders stand, as an operator watches them."""

from datetime import timedelta

from clock import business_day, business_now, real_now
from models import Order
from resolvers.open_orders import open_orders
from rules.lifecycle import OrderAction, OrderState
from tests.cast import Cast
from tests.provisioning.orders import added, carried_out
from tests.stage import past_order


async def test_nothing_to_do(cast: Cast) -> None:
    await past_order(cast.line, OrderAction.MODIFY)
    await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, business_day() + timedelta(days=1))
    orders = await open_orders()
    assert (orders.by_state, orders.oldest, orders.late) == ({"ACKNOWLEDGED": 0, "IN_PROGRESS": 0}, 0, 0)
    assert orders.due == 0


async def test_a_day_that_has_come(cast: Cast) -> None:
    for days in (0, 1, 2):
        await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, business_day() - timedelta(days=days - 1))
    assert (await open_orders()).due == 2


async def test_what_waits(cast: Cast) -> None:
    _, waiting = await added(cast)
    _, late = await added(cast)
    hour = timedelta(hours=1)
    await Order.filter(id=late.id).update(
        placed_at=business_now() - 2 * hour, run_after=real_now() - hour, state=OrderState.IN_PROGRESS
    )
    orders = await open_orders()
    assert orders.by_state == {"ACKNOWLEDGED": 1, "IN_PROGRESS": 1}
    assert 2 * hour.total_seconds() <= orders.oldest < 3 * hour.total_seconds()
    assert hour.total_seconds() <= orders.late < 2 * hour.total_seconds()
    await Order.filter(id=late.id).update(state=OrderState.CANCELLED, run_after=None)
    await carried_out(waiting.id)
    assert sum((await open_orders()).by_state.values()) == 0


async def test_what_waits_for_later_is_not_late(cast: Cast) -> None:
    _, order = await added(cast)
    await Order.filter(id=order.id).update(run_after=real_now() + timedelta(hours=1))
    assert (await open_orders()).late == 0


async def test_what_was_cancelled_while_it_waited_is_not_late(cast: Cast) -> None:
    _, order = await added(cast)
    late = real_now() - timedelta(hours=1)
    await Order.filter(id=order.id).update(state=OrderState.CANCELLED, run_after=late)
    orders = await open_orders()
    assert (sum(orders.by_state.values()), orders.oldest, orders.late) == (0, 0, 0)

"""The process as a whole."""

import asyncio

from models import Order
from resolvers.add_service import add_service
from rules.lifecycle import OrderState, SimKind
from server import create_app
from settings import Settings
from tests.cast import assemble


async def test_orders_are_carried_out_while_it_serves(settings: Settings, business_time: None) -> None:
    app = create_app(settings)
    async with asyncio.timeout(60), app.router.lifespan_context(app):
        cast = await assemble()
        added = await add_service(
            cast.fleet, user_id=cast.ann.id, plan_id=cast.small.id, option_ids=[], sim_kind=SimKind.ESIM
        )
        while (await Order.get(id=added.order_id)).state is OrderState.ACKNOWLEDGED:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_another_process_may_carry_them_out(settings: Settings, business_time: None) -> None:
    app = create_app(settings, with_worker=False)
    async with app.router.lifespan_context(app):
        assert not [task for task in asyncio.all_tasks() if "run_worker" in repr(task.get_coro())]

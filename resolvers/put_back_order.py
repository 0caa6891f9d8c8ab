"""Putting an order back: the worker stops, or the network did not answer as it should."""

from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Order, OrderStep
from models.order import MAX_FAILURE
from resolvers.job import Job
from resolvers.news import tell
from rules.lifecycle import OPEN_ORDER, StepState, move
from storage.transaction import transaction


@transaction
async def put_back_order(
    tx: BaseDBAsyncClient, job: Job, wait: timedelta = timedelta(), reason: str | None = None
) -> None:
    """Give the lease back; the step that was running is tried again after `wait`. Nothing when the lease was lost.

    With a reason, the order needs attention until a step succeeds. One that was cancelled or set aside meanwhile is not
    due again; one whose next step is another by now is due for that.
    """
    order = await Order.select_for_update().using_db(tx).get(id=job.order_id)
    if order.lease_token == job.lease_token:
        step = await OrderStep.get(id=job.step_id, using_db=tx)
        if order.state in OPEN_ORDER and order.run_after is not None and step.state is StepState.RUNNING:
            order.run_after = real_now() + wait
            order.failure = reason[:MAX_FAILURE] if reason else order.failure
        await give_up_lease(order, tx)


async def give_up_lease(order: Order, tx: BaseDBAsyncClient) -> None:
    """Save the order without a lease, its running step as one that waits. The order's row must be locked."""
    order.lease_token = order.lease_until = None
    await order.save(using_db=tx, update_fields=["run_after", "failure", "lease_token", "lease_until"])
    await stop_step(order, tx)
    await tell(tx, order.company_id, order.id, order.service_id)


async def stop_step(order: Order, tx: BaseDBAsyncClient) -> None:
    """What was running, if anything was, waits."""
    running = OrderStep.filter(order_id=order.id, state=StepState.RUNNING)
    await running.using_db(tx).update(state=move(StepState.RUNNING, StepState.PENDING))

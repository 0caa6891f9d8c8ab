"""The step of an addition that no worker carries out: it waits until the user, or somebody in his place, goes on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now, real_now
from models import ActivationLink, MobileService, Order, OrderStep
from resolvers.activation_links import revoke_links
from resolvers.held_order import HeldOrder
from resolvers.news import tell
from resolvers.service_state import Orders
from rules.activation import ActivationFacts, ActivationMode
from rules.lifecycle import OPEN_ORDER, OrderAction, StepName, StepState, move


def is_by_user(order: Order) -> bool:
    """Whether it is an addition that the user activates."""
    return order.action is OrderAction.ADD and order.wanted.get("activation") == ActivationMode.BY_USER


async def begin_waiting(held: HeldOrder) -> bool:
    """Let the order rest where its user comes next: no worker takes it up until `go_on`. Else False."""
    step = await awaited_step(held.order, held.tx) if is_by_user(held.order) else None
    if step is None or step.position != held.step.position + 1:
        return False
    step.state, step.started_at = move(step.state, StepState.RUNNING), business_now()
    await step.save(using_db=held.tx, update_fields=["state", "started_at"])
    order = held.order
    order.run_after = order.lease_token = order.lease_until = order.failure = None
    await order.save(using_db=held.tx, update_fields=["run_after", "lease_token", "lease_until", "failure"])
    return True


async def awaited_step(order: Order, tx: BaseDBAsyncClient | None = None) -> OrderStep | None:
    """The step in which the order waits, or will; None when it is over or was never to come."""
    if order.state not in OPEN_ORDER:
        return None
    waiting = OrderStep.filter(order_id=order.id, name=StepName.AWAIT_USER).exclude(state=StepState.DONE)
    return await waiting.using_db(tx).first()


async def go_on(order: Order, step: OrderStep, tx: BaseDBAsyncClient) -> None:
    """The wait is over, and a worker takes the order up; or it will not begin. The company must be locked."""
    if step.state is StepState.RUNNING:  # what comes before the user has its own time, or rests until somebody acts
        await Order.filter(id=order.id).using_db(tx).update(run_after=real_now())
    else:
        step.state, step.started_at = move(step.state, StepState.RUNNING), business_now()
    step.state, step.ended_at = move(step.state, StepState.DONE), business_now()
    await step.save(using_db=tx, update_fields=["state", "started_at", "ended_at"])
    await tell(tx, order.company_id, order.id, order.service_id)


async def stop_waiting(order: Order, now: datetime, tx: BaseDBAsyncClient) -> None:
    """The order is to end: nobody is awaited any more, and no link is good."""
    if is_by_user(order):
        await revoke_links(order.id, now, tx)


async def activation_of(order: Order, day: date, tx: BaseDBAsyncClient | None = None) -> ActivationFacts:
    """How far the activation is that the order is to bring."""
    if not is_by_user(order) or order.state not in OPEN_ORDER:
        return ActivationFacts()
    service = await MobileService.get(id=order.service_id, using_db=tx)
    return (await activations_of([service], {service.id: [order]}, day, tx)).get(service.id, ActivationFacts())


async def activations_of(
    services: Iterable[MobileService], orders: Orders, day: date, tx: BaseDBAsyncClient | None = None
) -> Mapping[str, ActivationFacts]:
    """How far their activation is, by service; one that waits for nobody is absent. `orders` are those that matter.

    An addition that a removal has set aside waits for nobody, until it is the open order again.
    """
    additions = [
        order
        for service in services
        for order in orders.get(service.id, ())
        if is_by_user(order) and order.id == service.open_order_id
    ]
    return await _facts(additions, day, tx) if additions else {}


async def _facts(additions: Sequence[Order], day: date, tx: BaseDBAsyncClient | None) -> Mapping[str, ActivationFacts]:
    ids = [order.id for order in additions]
    steps = OrderStep.filter(order_id__in=ids, name=StepName.AWAIT_USER).exclude(state=StepState.DONE).using_db(tx)
    links = ActivationLink.filter(
        order_id__in=ids, used_at__isnull=True, revoked_at__isnull=True, expires_on__gte=day
    ).using_db(tx)
    waiting = {step.order_id for step in await steps}
    linked = {link.order_id for link in await links}
    return {
        order.service_id or "": ActivationFacts(order.id in waiting, order.id in linked)
        for order in additions
        if order.id in waiting
    }

"""Blocking or unblocking a SIM card while another is in the post: the order that sent it does that too, at once."""

from clock import real_now
from models import MobileService, Order, OrderStep
from models.order import MAX_FAILURE
from resolvers.held_order import HeldOrder
from resolvers.mutation import Scene
from resolvers.news import tell
from resolvers.place_order import DEEDS, STEPS, Draft
from resolvers.put_back_order import give_up_lease, stop_step
from rules.lifecycle import OPEN_STEP, StepName, StepState

_JOINS = frozenset({StepName.BLOCK_SIM, StepName.UNBLOCK_SIM})


async def join_order(scene: Scene, service: MobileService, draft: Draft) -> Order:
    """Put the draft's step before the one in which the service's open order waits for a card, and let it be taken up.

    A worker may be asking about the card just now. His lease stays, so that nobody asks beside him; but what he is told
    is not written down, for his step is no longer running (`hold`). Once this step is done the network is asked anew.
    """
    order = await Order.select_for_update().using_db(scene.tx).get(id=service.open_order_id)
    position = await _make_room(order, scene)
    (name,) = STEPS[draft.action]
    await OrderStep.create(
        using_db=scene.tx,
        company_id=order.company_id,
        order_id=order.id,
        position=position,
        name=name,
        state=StepState.PENDING,
    )
    order.run_after, order.failure = real_now(), None
    await order.save(using_db=scene.tx, update_fields=["run_after", "failure"])
    await service.save(using_db=scene.tx, update_fields=["version"])
    await scene.record(DEEDS[draft.action], service.id, order_id=order.id, wanted=draft.wanted)
    await tell(scene.tx, scene.company.id, order.id, service.id)
    return order


def has_joined(step: OrderStep) -> bool:
    """Whether it was put into an order under way: the block that an order is placed with is its first step."""
    return step.name in _JOINS and step.position > 0


async def go_on_without(held: HeldOrder, reason: str) -> None:
    """The network refuses what joined. The card that is in the post does not come to naught for it."""
    await held.record("fail_step", reason=reason[:MAX_FAILURE])
    held.order.run_after, held.order.failure = real_now(), None
    await give_up_lease(held.order, held.tx)


async def _make_room(order: Order, scene: Scene) -> int:
    """The position of the order's next step, which makes way, and so do those after it."""
    await stop_step(order, scene.tx)
    steps = await OrderStep.filter(order_id=order.id, state__in=OPEN_STEP).order_by("-position").using_db(scene.tx)
    for step in steps:  # the last first: no two are ever in one place
        step.position += 1
        await step.save(using_db=scene.tx, update_fields=["position"])
    return steps[-1].position - 1

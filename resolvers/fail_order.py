"""An order that the network refuses for good."""

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import OrderStep
from models.order import MAX_FAILURE
from resolvers.activation_links import revoke_links
from resolvers.give_back import give_back
from resolvers.held_order import HeldOrder, hold
from resolvers.job import Job, PortProgress
from resolvers.join_order import go_on_without, has_joined
from resolvers.port_progress import called_back_too_late, close_port
from resolvers.return_stock import return_card
from rules.lifecycle import (
    OrderAction,
    OrderState,
    PortInState,
    PortRejection,
    ServiceStatus,
    StepName,
    StepState,
)
from storage.transaction import transaction

_DONE_TO_THE_CARD = (StepName.BLOCK_SIM, StepName.UNBLOCK_SIM)


@transaction
async def fail_order(tx: BaseDBAsyncClient, job: Job, reason: str, rejection: PortRejection | None = None) -> None:
    """End the order. An addition leaves nothing behind; any other leaves the service as it was, a new card unused.

    What joined an order is left out, and it goes on. With a number that was to come along, `rejection` says why it does
    not.
    """
    held = await hold(job, tx)
    if held is None:
        return
    await held.end_step(StepState.FAILED)
    if has_joined(held.step):
        await go_on_without(held, reason)
        return
    await held.end_order(await _end_state(held), reason[:MAX_FAILURE])
    if job.step is StepName.CANCEL_PORT:
        await called_back_too_late(held)
    if held.order.action is OrderAction.ADD:
        await close_port(held, _of_the_port(job, rejection))
        await revoke_links(held.order.id, business_now(), tx)
        await give_back(held.service, tx)
    if replacement_id := held.order.wanted.get("sim_card_id"):
        await return_card(replacement_id, tx)
    await held.record("fail_order", reason=reason[:MAX_FAILURE])


def _of_the_port(job: Job, rejection: PortRejection | None) -> PortProgress:
    """What becomes of the number when its addition fails: rejected, or called off before it was asked for."""
    if job.step is StepName.PORT_IN:
        return PortProgress(PortInState.REJECTED, rejection=rejection or PortRejection.OTHER)
    return PortProgress(PortInState.CANCELLED)


async def _end_state(held: HeldOrder) -> OrderState:
    """A removal whose service is terminated already took effect: were it FAILED, it would give its slot back.

    A card that is blocked stays blocked when its replacement fails.
    """
    removed = held.order.action is OrderAction.REMOVE and held.service.status is ServiceStatus.TERMINATED
    done = OrderStep.filter(order_id=held.order.id, name__in=_DONE_TO_THE_CARD, state=StepState.DONE)
    blocked = await done.using_db(held.tx).exists()
    return OrderState.PARTIAL if removed or blocked else OrderState.FAILED

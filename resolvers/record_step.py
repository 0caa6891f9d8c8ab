"""Recording what the network confirmed: the effect, the step, the order and the audit entry in one transaction."""

from tortoise.backends.base.client import BaseDBAsyncClient

from resolvers.awaited_user import begin_waiting
from resolvers.begin_step import begin_step
from resolvers.held_order import hold
from resolvers.job import Answer, Job, PortProgress, Shipment
from resolvers.step_effects import EFFECTS, Confirmed
from rules.lifecycle import OrderState, StepState
from settings import SealingKey
from storage.transaction import transaction


@transaction
async def record_step(tx: BaseDBAsyncClient, job: Job, answer: Answer, sealing_key: SealingKey) -> Job | None:
    """The next step of the order, under the same lease.

    None when that was the last one, when the user comes next, or when the order is no longer this worker's: then
    nothing changed.
    """
    held = await hold(job, tx)
    if held is None:
        return None
    await EFFECTS[job.step](held, _confirmed(answer, sealing_key))
    await held.end_step(StepState.DONE)
    if await begin_waiting(held):
        await held.record("complete_step")
        return None
    following = await begin_step(held.order, held.service, tx)
    if following is None:
        await held.end_order(OrderState.COMPLETED)
    else:
        await held.get_on()
    await held.record("complete_step" if following else "complete_order")
    return following


def _confirmed(answer: Answer, sealing_key: SealingKey) -> Confirmed:
    match answer:
        case PortProgress():
            return Confirmed(None, sealing_key, port=answer)
        case Shipment():
            return Confirmed(None, sealing_key, shipment=answer)
        case _:
            return Confirmed(answer, sealing_key)

"""How a number comes along, written down as the network tells of it. The company's lock is held."""

from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now, real_now
from models import Order, OrderStep, PortIn
from resolvers.held_order import HeldOrder
from resolvers.job import PortProgress
from resolvers.put_back_order import stop_step
from rules.lifecycle import PORT_UNDER_WAY, OrderState, PortInState, StepName, move
from rules.porting import passed

_REACHED_AT = {
    PortInState.VALIDATED: "validated_at",
    PortInState.SCHEDULED: "scheduled_at",
    PortInState.EXECUTING: "executing_at",
}


async def ported(held: HeldOrder, progress: PortProgress) -> None:
    """The number is ours."""
    await follow_port(await port_of(held.order.id, held.tx), progress, held.tx)


async def close_port(held: HeldOrder, progress: PortProgress) -> None:
    """The addition fails; so does what it was to bring along, unless it has come."""
    port = await PortIn.filter(order_id=held.order.id).select_for_update().using_db(held.tx).first()
    if port and port.state in PORT_UNDER_WAY:
        await follow_port(port, progress, held.tx)


async def called_back(held: HeldOrder) -> None:
    """The network lets go of the number: the addition that was set aside for it is cancelled."""
    addition = await _addition(held)
    await follow_port(await port_of(addition.id, held.tx), PortProgress(PortInState.CANCELLED), held.tx)
    addition.state, addition.completed_at = move(addition.state, OrderState.CANCELLED), business_now()
    addition.lease_token = addition.lease_until = None
    await addition.save(using_db=held.tx, update_fields=["state", "completed_at", "lease_token", "lease_until"])
    await stop_step(addition, held.tx)
    await held.tell_of(addition)


async def called_back_too_late(held: HeldOrder) -> None:
    """The number is on its way already: the addition that was set aside goes on, and is the open order again.

    One that was not asked for yet is not: the network had another reason.
    """
    addition = await _addition(held)
    asked_for = OrderStep.filter(order_id=addition.id, name=StepName.PORT_IN, started_at__isnull=False)
    if await asked_for.using_db(held.tx).exists():
        await follow_port(await port_of(addition.id, held.tx), PortProgress(PortInState.EXECUTING), held.tx)
    addition.run_after, addition.lease_token, addition.lease_until = real_now(), None, None
    await addition.save(using_db=held.tx, update_fields=["run_after", "lease_token", "lease_until"])
    held.service.open_order_id = addition.id
    await held.service.save(using_db=held.tx, update_fields=["open_order_id"])
    await held.tell_of(addition)


async def _addition(held: HeldOrder) -> Order:
    return await Order.select_for_update().using_db(held.tx).get(id=held.order.wanted["addition_id"])


async def port_of(order_id: str, tx: BaseDBAsyncClient) -> PortIn:
    """What that addition brings along, locked."""
    return await PortIn.select_for_update().using_db(tx).get(order_id=order_id)


async def follow_port(port: PortIn, progress: PortProgress, tx: BaseDBAsyncClient) -> bool:
    """Write down what the network says; whether that is new. States in between were passed at the same time."""
    now, before = business_now(), (port.state, port.scheduled_for)
    for state in passed(port.state, progress.state):
        port.state = move(port.state, state)
        _note(port, state, now)
    port.rejection = progress.rejection if port.state is PortInState.REJECTED else None
    port.scheduled_for = progress.scheduled_for or port.scheduled_for
    if (port.state, port.scheduled_for) == before:
        return False
    changed = ["state", "rejection", "scheduled_for", "closed_at", *_REACHED_AT.values()]
    await port.save(using_db=tx, update_fields=changed)
    return True


def _note(port: PortIn, state: PortInState, now: datetime) -> None:
    if state in _REACHED_AT:
        setattr(port, _REACHED_AT[state], now)
    elif state not in PORT_UNDER_WAY:
        port.closed_at = now

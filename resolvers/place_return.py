"""The end of what is temporary: an order for the day after its last, placed when the change takes effect."""

from typing import Any

from clock import business_day, business_now
from models import Order, OrderStep
from resolvers.audit_trail import record
from resolvers.by_system import SYSTEM_ID, SYSTEM_NAME
from resolvers.catalogue import current_items
from resolvers.found import service_with_plan
from resolvers.held_order import HeldOrder
from resolvers.news import tell
from resolvers.place_order import STEPS, charges_to_json, next_number
from rules.dates import returns_on
from rules.lifecycle import OrderAction, OrderState, StepState


async def place_return(held: HeldOrder) -> None:
    """Where the order has a last day, order what undoes it. Call it before the service is changed.

    It counts for nothing: the change and its end are one.
    """
    order = held.order
    if order.until is None:
        return
    action, wanted = await _undoing(held)
    now = business_now()
    following = await Order.create(
        using_db=held.tx,
        company_id=order.company_id,
        service_id=order.service_id,
        number=next_number(held.company, business_day(now)),  # saved with the audit entry of the step
        action=action,
        state=OrderState.PENDING,
        placed_at=now,
        placed_by=order.placed_by,
        placed_by_id=order.placed_by_id,
        billed_on=order.until,
        starts_on=returns_on(order.until),
        due_on=returns_on(order.until),
        returns_id=order.id,
        wanted=wanted,
        lines=[],
    )
    for position, name in enumerate(STEPS[action]):
        await OrderStep.create(
            using_db=held.tx,
            company_id=order.company_id,
            order_id=following.id,
            position=position,
            name=name,
            state=StepState.PENDING,
        )
    await record(
        held.tx,
        held.company,
        actor_id=SYSTEM_ID,
        actor_name=SYSTEM_NAME,
        deed="place_return",
        subject_id=following.id,
        details={"service_id": held.service.id, "order_id": order.id, "starts_on": returns_on(order.until).isoformat()},
    )
    await tell(held.tx, held.company.id, following.id, held.service.id)


async def _undoing(held: HeldOrder) -> tuple[OrderAction, dict[str, Any]]:
    """What the service has now, or that it is in use now."""
    if held.order.action is not OrderAction.MODIFY:
        return OrderAction.RESUME, {}
    current = (await current_items(await service_with_plan(held.service.id, held.tx), held.tx)).priced
    return OrderAction.MODIFY, charges_to_json(current.plan_charge, current.option_charges)

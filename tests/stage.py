"""What tests of the use cases share: the refusal of a deed that changed nothing, and orders of the past."""

from collections.abc import Awaitable
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

import pytest

import clock
import models
from models import MobileService, Order
from rules.errors import Refusal, Refused
from rules.lifecycle import OrderAction, OrderState

_numbers = count(1)


async def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    return {name: await getattr(models, name).all().order_by("id").values() for name in models.__all__}


async def refusal(deed: Awaitable[object]) -> Refusal:
    """What `deed` is refused with. It changed nothing."""
    before = await everything()
    with pytest.raises(Refused) as caught:
        await deed
    assert await everything() == before
    return caught.value.refusal


async def answer(deed: Awaitable[Any]) -> Any:
    """What `deed` answers: its outcome, or its refusal."""
    try:
        return await deed
    except Refused as refused:
        return refused.refusal


async def past_order(
    service: MobileService,
    action: OrderAction,
    state: OrderState = OrderState.COMPLETED,
    counted_on: date | None = None,
    **given: Any,
) -> Order:
    """An order that the service had, or still has, without the rest that placing one brings about.

    One that waits does so for the day on which it counts.
    """
    wanted = {"plan_id": service.plan_id, "plan_price_cents": 0, "options": []}
    values: dict[str, Any] = {
        "placed_at": clock.business_now() - timedelta(hours=1),
        "placed_by": "Fleet",
        "placed_by_id": "lgn_of_the_past",
        "billed_on": clock.business_day(),
        "wanted": wanted if action is OrderAction.MODIFY else {},
        "lines": [],
    }
    if state is OrderState.PENDING:
        values |= {"starts_on": counted_on, "due_on": counted_on}
    return await Order.create(
        company_id=service.company_id,
        service_id=service.id,
        number=f"T-{next(_numbers)}",
        action=action,
        state=state,
        counted_on=counted_on,
        **values | given,
    )


async def open_order(service: MobileService, action: OrderAction, **given: Any) -> Order:
    """An order that the network has not finished."""
    order = await past_order(service, action, OrderState.IN_PROGRESS, **given)
    service.open_order_id = order.id
    await service.save(update_fields=["open_order_id"])
    return order


def noon(day: date) -> datetime:
    """Twelve o'clock in Belgium."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=clock.BUSINESS_ZONE)

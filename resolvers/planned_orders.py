"""The orders whose day has come."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import ValuesListQuery

from clock import business_day
from models import Order
from storage.prepared import prepared

AT_ONCE = 100
_FIRST = (date.min, "")


async def due_orders() -> AsyncIterator[tuple[str, str]]:
    """Company and order, those that have been due for longest first; read anew as they are taken."""
    today, last = business_day(), _FIRST
    while rows := await _due(None, today, *last):
        for due_on, order_id, company_id in rows:
            last = (due_on, order_id)
            yield company_id, order_id
        if len(rows) < AT_ONCE:
            return


@prepared
def _due(today: date, day: date, order_id: str) -> ValuesListQuery[Any]:
    after = Q(due_on__gt=day) | Q(due_on=day, id__gt=order_id)
    due = Order.filter(after, due_on__lte=today).order_by("due_on", "id").limit(AT_ONCE)
    return due.values_list("due_on", "id", "company_id")

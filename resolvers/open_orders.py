"""How the orders stand that the network has to carry out, for whoever watches the installation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tortoise.functions import Count, Min

from clock import business_day, business_now, real_now
from models import Order
from rules.lifecycle import OrderState

OPEN = (OrderState.ACKNOWLEDGED, OrderState.IN_PROGRESS)


@dataclass(frozen=True)
class OpenOrders:
    """`oldest`: seconds since the oldest was placed; `late`: seconds for which the first has been due; or 0.

    `due`: how many waited for a day that has come, and have not begun.
    """

    by_state: Mapping[str, int]
    oldest: float
    late: float
    due: int


async def open_orders() -> OpenOrders:
    """Read by the index of what is due: orders that are over cost nothing.

    The version before left additions due that were cancelled; no worker takes them up.
    """
    of_state = Order.filter(run_after__isnull=False).exclude(state=OrderState.CANCELLED)
    of_state = of_state.annotate(count=Count("id"), placed=Min("placed_at"), due=Min("run_after"))
    rows = await of_state.group_by("state").values("state", "count", "placed", "due")
    return OpenOrders(
        by_state={**dict.fromkeys(OPEN, 0), **{row["state"]: row["count"] for row in rows}},
        oldest=_since([row["placed"] for row in rows], business_now()),
        late=_since([row["due"] for row in rows], real_now()),
        due=await Order.filter(due_on__lte=business_day()).count(),
    )


def _since(instants: list[datetime | str], now: datetime) -> float:
    times = [instant if isinstance(instant, datetime) else datetime.fromisoformat(instant) for instant in instants]
    return max(0.0, *((now - time).total_seconds() for time in times)) if times else 0.0

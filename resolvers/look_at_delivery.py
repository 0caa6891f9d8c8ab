"""Looking at a delivery at once, because the network says that it has moved."""

from clock import real_now
from models import Order
from models.ids import possible
from resolvers.worker_bell import wake
from rules.lifecycle import OrderState, StepName


async def look_at_delivery(request_id: str) -> None:
    """Let a worker take the order of this request up now, if it waits for a card that is on its way."""
    order_id, _, step = request_id.partition(":")
    if step.partition(":")[0] != StepName.SEND_CARD:
        return
    waiting = Order.filter(
        id__in=possible([order_id]), state=OrderState.IN_PROGRESS, run_after__gt=real_now(), lease_token__isnull=True
    )
    await waiting.update(run_after=real_now())
    wake()

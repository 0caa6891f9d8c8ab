"""Taking orders up: a lease that ends by itself when its worker dies, and a token that tells whose it is.

A lease is taken without the company's lock, on the order's row alone. That is safe because it changes nothing but the
order's progress: every effect is recorded under the company's lock by whoever still holds the token.
"""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from secrets import token_hex

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import ExistsQuery, QuerySet, QuerySetSingle

from clock import real_now
from models import MobileService, Order
from resolvers.begin_step import begin_step
from resolvers.job import Job
from resolvers.news import tell
from resolvers.put_back_order import give_up_lease
from rules.lifecycle import OrderState, move
from storage.out_of_reach import is_out_of_reach
from storage.prepared import prepared
from storage.transaction import transaction

LEASE = timedelta(seconds=3.5)  # with the worker's look every second, the order of a dead worker goes on within five
UNTIL_FREE = timedelta(seconds=0.5)
# SQLite finds what is not null by its index only where it is compared.
ANY_DAY = datetime(1970, 1, 1, tzinfo=UTC)
NO_STEP = "no step is left to be carried out"
CANNOT_BEGIN = "Flotte could not begin the step; its log says more"
# Beyond these a time in the future is no wait and no lease, but a clock that was set back.
LONGEST_WAIT = timedelta(minutes=1)
LONGEST_FIRST_WAIT = 2 * UNTIL_FREE  # of an order that nobody has taken up yet
LONGEST_LEASE = LEASE + timedelta(seconds=1.5)
UNTIL_TRIED_AGAIN = timedelta(seconds=50)

_log = logging.getLogger(__name__)


async def take_order(lease: timedelta = LEASE) -> Job | None:
    """Lease the order that has waited longest and begin its next step; None when nothing is due.

    Any number of processes may call this: each gets another order.
    """
    while await _are_due(None, *_instants()):
        try:
            return await _take(lease)
        except _CannotBegin as failure:
            _log.exception("order %s cannot be begun here", failure.order_id)
            await _put_off(failure.order_id)
    return None


@transaction
async def renew_leases(tx: BaseDBAsyncClient, orders: Mapping[str, str], lease: timedelta = LEASE) -> set[str]:
    """Keep these orders, by their tokens, for another `lease`, and tell which tokens were kept.

    Also one that was cancelled or set aside: the network is asked for it all the same, and who undoes that must wait.
    One that ended stays lost, also while nobody has taken its order over: somebody may have looked meanwhile, and
    begun what must not happen beside it. Who has an order's row locked keeps the others from nothing.
    """
    now = real_now()
    held = Order.filter(id__in=list(orders.values()), lease_token__in=list(orders), lease_until__gt=now)
    rows = await held.only("id", "lease_token").select_for_update(skip_locked=True).using_db(tx)
    kept = {str(row.lease_token) for row in rows}
    await Order.filter(id__in=[orders[token] for token in kept]).using_db(tx).update(lease_until=now + lease)
    return kept


@transaction
async def _take(tx: BaseDBAsyncClient, lease: timedelta) -> Job | None:
    while order := await _next_due(tx, *_instants()):
        try:
            service = await MobileService.get(id=order.service_id, using_db=tx)
            if await _is_another_at_the_network(service, order, tx):
                await _wait(order, tx)
            elif job := await _lease(order, service, lease, tx):
                return job
        except Exception as failure:
            if is_out_of_reach(failure):
                raise
            raise _CannotBegin(order.id) from failure
    return None


class _CannotBegin(Exception):
    """It is not the database: the order is not as this version knows orders."""

    def __init__(self, order_id: str) -> None:
        super().__init__(order_id)
        self.order_id = order_id


@transaction
async def _put_off(tx: BaseDBAsyncClient, order_id: str) -> None:
    """Let the others go first, and somebody see it. A worker of another version may begin it."""
    order = await Order.select_for_update().using_db(tx).get(id=order_id)
    if order.state is OrderState.ACKNOWLEDGED:
        order.state = move(order.state, OrderState.IN_PROGRESS)
        await order.save(using_db=tx, update_fields=["state"])
    order.run_after, order.failure = real_now() + UNTIL_TRIED_AGAIN, CANNOT_BEGIN
    await give_up_lease(order, tx)


def _instants() -> tuple[datetime, datetime, datetime, datetime]:
    now = real_now()
    return now, now + LONGEST_FIRST_WAIT, now + LONGEST_WAIT, now + LONGEST_LEASE


@prepared
def _are_due(now: datetime, no_first_wait: datetime, no_wait: datetime, no_lease: datetime) -> ExistsQuery:
    return _due(now, no_first_wait, no_wait, no_lease).exists()


@prepared
def _next_due(
    now: datetime, no_first_wait: datetime, no_wait: datetime, no_lease: datetime
) -> QuerySetSingle[Order | None]:
    return _due(now, no_first_wait, no_wait, no_lease).select_for_update(skip_locked=True).first()


def _due(now: datetime, no_first_wait: datetime, no_wait: datetime, no_lease: datetime) -> QuerySet[Order]:
    forward = Q(state=OrderState.ACKNOWLEDGED, run_after__gt=no_first_wait) | Q(run_after__gt=no_wait)
    waited = Q(Q(lease_until__isnull=True), Q(run_after__lte=now) | forward)
    lost = Q(lease_until__lte=now) | Q(lease_until__gt=no_lease)  # it was due when it was leased
    open_states = (OrderState.ACKNOWLEDGED, OrderState.IN_PROGRESS)
    return Order.filter(
        waited | lost, state__in=open_states, run_after__gte=ANY_DAY, service_id__isnull=False
    ).order_by("run_after", "id")


async def _is_another_at_the_network(service: MobileService, order: Order, tx: BaseDBAsyncClient) -> bool:
    """An addition that was cancelled may still be asking for what this removal is about to undo."""
    now = real_now()
    others = Order.filter(service_id=service.id, lease_until__gt=now).exclude(id=order.id).using_db(tx)
    # The clock was set back: whoever lives renews his lease, and the dead one's is over soon.
    await others.filter(lease_until__gt=now + LONGEST_LEASE).update(lease_until=now + LEASE)
    return await others.exists()


async def _wait(order: Order, tx: BaseDBAsyncClient) -> None:
    order.run_after = real_now() + UNTIL_FREE
    order.lease_token = order.lease_until = None  # of a worker that died with it
    await order.save(using_db=tx, update_fields=["run_after", "lease_token", "lease_until"])


async def _lease(order: Order, service: MobileService, lease: timedelta, tx: BaseDBAsyncClient) -> Job | None:
    order.lease_token, order.lease_until = token_hex(16), real_now() + lease
    if order.state is OrderState.ACKNOWLEDGED:
        order.state = move(order.state, OrderState.IN_PROGRESS)
    job = await begin_step(order, service, tx)
    if job is None:
        _log.error("order %s is open without an open step", order.id)
        order.run_after = order.lease_token = order.lease_until = None
        order.failure = NO_STEP
    await order.save(using_db=tx, update_fields=["state", "run_after", "failure", "lease_token", "lease_until"])
    await tell(tx, order.company_id, order.id, service.id)
    return job

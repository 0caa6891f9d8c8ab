"""Taking orders up: a lease that ends by itself when its worker dies, and a token that tells whose it is.

A lease is taken without the company's lock, on the order's row alone. That is safe because it changes nothing but the
order's progress: every effect is recorded under the company's lock by whoever still holds the token.
"""

import logging
from collections.abc import Collection
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
from rules.lifecycle import OrderState, move
from storage.prepared import prepared
from storage.transaction import transaction

LEASE = timedelta(seconds=3.5)  # with the worker's look every second, the order of a dead worker goes on within five
UNTIL_FREE = timedelta(seconds=0.5)
# SQLite finds what is not null by its index only where it is compared.
ANY_DAY = datetime(1970, 1, 1, tzinfo=UTC)
NO_STEP = "no step is left to be carried out"
# Beyond these a time in the future is no wait and no lease, but a clock that was set back.
LONGEST_WAIT = timedelta(minutes=1)
LONGEST_FIRST_WAIT = 2 * UNTIL_FREE  # of an order that nobody has taken up yet
LONGEST_LEASE = LEASE + timedelta(seconds=1.5)

_log = logging.getLogger(__name__)


async def take_order(lease: timedelta = LEASE) -> Job | None:
    """Lease the order that has waited longest and begin its next step; None when nothing is due.

    Any number of processes may call this: each gets another order.
    """
    return await _take(lease) if await _are_due(None, *_instants()) else None


async def renew_leases(tokens: Collection[str], lease: timedelta = LEASE) -> set[str]:
    """Keep the orders of these tokens for another `lease`, and tell which were kept.

    One that ended stays lost, also while nobody has taken its order over: somebody may have looked meanwhile, and
    begun what must not happen beside it.
    """
    now = real_now()
    # Among those that are due, which have an index, however many orders are over.
    held = Order.filter(lease_token__in=list(tokens), lease_until__gt=now, run_after__gte=ANY_DAY)
    await held.update(lease_until=now + lease)
    return set(await held.values_list("lease_token", flat=True))  # pyright: ignore[reportReturnType]


@transaction
async def _take(tx: BaseDBAsyncClient, lease: timedelta) -> Job | None:
    while order := await _next_due(tx, *_instants()):
        service = await MobileService.get(id=order.service_id, using_db=tx)
        if await _is_another_at_the_network(service, order, tx):
            await _wait(order, tx)
        elif job := await _lease(order, service, lease, tx):
            return job
    return None


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
    leased = Order.filter(service_id=service.id, lease_until__gt=now, lease_until__lte=now + LONGEST_LEASE)
    others = leased.exclude(id=order.id)
    return await others.using_db(tx).exists()


async def _wait(order: Order, tx: BaseDBAsyncClient) -> None:
    order.run_after = real_now() + UNTIL_FREE
    await order.save(using_db=tx, update_fields=["run_after"])


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

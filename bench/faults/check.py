"""Whether each order had its effects once: at the network, in the rows, and in the audit trail."""

from collections import Counter
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models import AuditEntry, MobileService, Order, OrderStep, Plan
from resolvers.place_order import DONE_AT_ONCE, STEPS
from resolvers.verify_trail import verify_trails
from rules.lifecycle import OrderAction, OrderState, ServiceStatus, StepState

SHOWN = 5


@dataclass(frozen=True)
class AtTheNetwork:
    """How often each request had an effect there, and the plan of each service that is switched on."""

    effects: Mapping[str, int]
    plans: Mapping[str, str]


async def wrong_with(ids: Sequence[str], network: AtTheNetwork) -> list[str]:
    """What is not as it must be, a line each; nothing when all is."""
    orders = await Order.filter(id__in=ids) if len(ids) < 1_000 else await Order.all()  # noqa: PLR2004
    orders = [order for order in orders if order.id in set(ids)]
    found = [f"{len(ids)} orders were accepted, {len(orders)} are there"] if len(ids) != len(orders) else []
    found += list(_not_completed(orders))
    found += list(_at_the_network(orders, network))
    found += [line async for line in _recorded(orders)]
    found += [line async for line in _services(orders, network)]
    found += [f"the trail of {each.company_id} breaks" async for each in verify_trails() if each]
    return found


def _not_completed(orders: Sequence[Order]) -> Iterator[str]:
    for order in orders:
        if order.state is not OrderState.COMPLETED:
            yield f"{order.id} is {order.state}: {order.failure}"


def _at_the_network(orders: Sequence[Order], network: AtTheNetwork) -> Iterator[str]:
    wanted = {f"{order.id}:{step}" for order in orders for step in STEPS[order.action] if step not in DONE_AT_ONCE}
    for request_id in sorted(wanted ^ set(network.effects))[:SHOWN]:
        yield f"{request_id} had {network.effects.get(request_id, 0)} effects at the network"
    twice = [request_id for request_id, count in network.effects.items() if count > 1]
    yield from (f"{request_id} had an effect at the network twice" for request_id in twice[:SHOWN])


async def _recorded(orders: Sequence[Order]) -> AsyncGenerator[str]:
    """Each step is done, and stands in the trail once."""
    for step in await OrderStep.exclude(state=StepState.DONE):
        yield f"step {step.name} of {step.order_id} is {step.state}"
    entries = await AuditEntry.filter(deed__in=["complete_step", "complete_order"])
    counts = Counter((entry.subject_id, entry.details["step"]) for entry in entries)
    for order in orders:
        for step in STEPS[order.action]:
            wanted = 0 if step in DONE_AT_ONCE else 1
            if counts[order.id, step.value] != wanted:
                yield f"step {step} of {order.id} stands in the trail {counts[order.id, step.value]} times"


async def _services(orders: Sequence[Order], network: AtTheNetwork) -> AsyncGenerator[str]:
    """What the network has switched on is what the rows say."""
    plans = {plan.id: plan.code for plan in await Plan.all()}
    services = {service.id: service for service in await MobileService.all()}
    for order in orders:
        service = services[order.service_id or ""]
        plan = network.plans.get(service.id)
        ended = order.action is OrderAction.REMOVE
        if service.status is not (ServiceStatus.TERMINATED if ended else ServiceStatus.ACTIVE) or service.open_order_id:
            yield f"service {service.id} is {service.status}"
        if plan != (None if ended else plans[service.plan_id]):
            yield f"service {service.id} has {plan} at the network"

"""Removal requests and orders that do not get on, over the model: what refuses a call, and what it does."""

from collections.abc import Iterable

from tests.stateful.calls import Born, Call, end
from tests.stateful.model import Request, World
from tests.stateful.questions import Said, end_refusal, first
from tests.stateful.worker import give_back


def file(world: World, call: Call) -> Iterable[Said | None]:
    refused = []
    for service_id in call.given["service_ids"]:
        open_request = world.open_request_of(service_id)
        refusal = first(
            end_refusal(world, world.services[service_id]),
            Said("RemovalRequested", open_request.id) if open_request else None,
        )
        refused += [(service_id, refusal)] if refusal else []
    yield Said("ServicesNotRemovable", frozenset(refused)) if refused else None


def filed(world: World, call: Call, born: Born) -> None:
    ids = call.given["service_ids"]
    world.requests[born.request_id] = Request(
        born.request_id, "OPEN", dict.fromkeys(ids, "OPEN"), dict.fromkeys(ids, None)
    )
    world.entries += 1


def decide(world: World, call: Call) -> Iterable[Said | None]:
    request, approved = world.requests[call.given["request_id"]], set(call.given["approved_service_ids"])
    whole = approved == set(request.removals)
    yield None if approved <= set(request.removals) else Said("NotFound")
    yield Said("InvalidInput") if not whole and not call.given["reason"] else None
    yield _closed(request)
    refusals = {id_: end_refusal(world, world.services[id_]) for id_ in approved}
    refused = frozenset((id_, refusal) for id_, refusal in refusals.items() if refusal)
    yield Said("ServicesNotRemovable", refused) if refused else None


def decided(world: World, call: Call, born: Born) -> None:
    request, approved = world.requests[call.given["request_id"]], set(call.given["approved_service_ids"])
    for service_id in request.removals:
        request.removals[service_id] = "APPROVED" if service_id in approved else "REFUSED"
    for service_id in approved:
        request.orders[service_id] = born.order_ids[service_id]
        end(world, world.services[service_id], born.order_ids[service_id], None)
    whole = approved == set(request.removals)
    request.state = "APPROVED" if whole else "PARTLY_APPROVED" if approved else "REFUSED"
    world.entries += 1


def withdraw(world: World, call: Call) -> Iterable[Said | None]:
    yield _closed(world.requests[call.given["request_id"]])


def withdrawn(world: World, call: Call, born: Born) -> None:
    request = world.requests[call.given["request_id"]]
    request.state = "WITHDRAWN"
    request.removals = dict.fromkeys(request.removals, "WITHDRAWN")
    world.entries += 1


def _closed(request: Request) -> Said | None:
    return None if request.state == "OPEN" else Said("RemovalRequestClosed", request.state)


def retry(world: World, call: Call) -> Iterable[Said | None]:
    order = world.orders[call.given["order_id"]]
    yield None if order.is_open and order.failure else Said("NothingToChange")


def retried(world: World, call: Call, born: Born) -> None:
    """A card that came back is sent again."""
    order = world.orders[call.given["order_id"]]
    delivery = world.deliveries.get(order.id)
    order.run_after = world.now
    step = order.next_step
    if delivery and delivery.state == "RETURNED" and step and step.name == "SEND_CARD":
        delivery.send_again(world.now)
        order.failure = None
    world.entries += 1


def permission_of_order(world: World, call: Call) -> str:
    """What placing it asked for."""
    return "services:add" if world.orders[call.given["order_id"]].action == "ADD" else "services:modify"


def cancel(world: World, call: Call) -> Iterable[Said | None]:
    order = world.orders[call.given["order_id"]]
    service = world.services[order.service_id]
    moved = call.version is not None and call.version != service.version
    yield Said("VersionConflict", service.id) if moved else None
    yield Said("OrderInProgress", order.id) if order.is_open else None
    yield None if order.is_open or order.state == "PENDING" else Said("NothingToChange")


def cancelled(world: World, call: Call, born: Born) -> None:
    order = world.orders[call.given["order_id"]]
    service = world.services[order.service_id]
    order.state = "CANCELLED"
    service.version += 1
    world.entries += 1
    if order.action == "ADD":
        give_back(world, service)

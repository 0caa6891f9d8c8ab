"""Activation by the user, over the model: links that are sent, taken back and used, and whoever goes on without him."""

from collections.abc import Iterable

from tests.stateful.calls import Born, Call
from tests.stateful.model import Link, Order, World
from tests.stateful.questions import Said, activate_refusals, awaits
from tests.stateful.worker import unused

SHORTEST_ICCID = 18


def activate(world: World, call: Call) -> Iterable[Said | None]:
    return activate_refusals(world, world.services[call.given["service_id"]])


def activated(world: World, call: Call, born: Born) -> None:
    order = world.orders[born.order_id]
    world.revoke_links(order.id)
    _go_on(world, order)


def resend(world: World, call: Call) -> Iterable[Said | None]:
    yield None if awaits(world, world.orders[call.given["order_id"]]) else Said("NotAwaitingUser")


def resent(world: World, call: Call, born: Born) -> None:
    world.invite(call.given["order_id"])
    world.entries += 1


def revoke(world: World, call: Call) -> Iterable[Said | None]:
    yield from resend(world, call)
    yield None if world.has_good_link(world.orders[call.given["order_id"]]) else Said("NothingToChange")


def revoked(world: World, call: Call, born: Born) -> None:
    world.revoke_links(call.given["order_id"])
    world.entries += 1


def use(world: World, call: Call) -> Iterable[Said | None]:
    """Nobody is told what is wrong with a link."""
    link = _link(world, call)
    if not world.is_good(link):
        yield Said("ActivationLinkInvalid")
        return
    order = world.orders[link.order_id]
    yield None if order.awaits_user else Said("NotReadyYet")
    card, iccid = world.card_of(world.services[order.service_id]), call.given["iccid"]
    if card and card.kind == "PHYSICAL":
        held = world.card_with(iccid)
        his = held is not None and (held is card or (held.ours and held.status == "IN_STOCK"))
        yield Said("WrongIccid") if len(iccid) < SHORTEST_ICCID else None
        yield None if his else Said("SimCardNotYours")


def used(world: World, call: Call, born: Born) -> None:
    """The card that he holds takes the place of the one that is reserved."""
    link = _link(world, call)
    order = world.orders[link.order_id]
    service = world.services[order.service_id]
    card, held = world.card_of(service), world.card_with(call.given["iccid"])
    if card and held and card.kind == "PHYSICAL" and held is not card:
        unused(world, card)
        held.status, service.card_id = "RESERVED", held.id
    link.state = "USED"
    _go_on(world, order)


def _link(world: World, call: Call) -> Link:
    return next(link for link in world.links if link.token == call.given["token"])


def _go_on(world: World, order: Order) -> None:
    """At once where he is waited for; else in its own time, and nobody will be."""
    assert order.awaited
    if order.awaits_user:
        order.run_after = world.now
    order.awaited.state = "DONE"
    world.entries += 1

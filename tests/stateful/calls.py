"""What somebody asks for, and the orders that come of it, over the model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.stateful.model import Order, Service, Step, World
from tests.stateful.moves import UNDER_WAY

STEPS: Mapping[str, tuple[str, ...]] = {
    "MODIFY": ("MODIFY",),
    "REMOVE": ("DEPROVISION", "RELEASE"),
    "SUSPEND": ("SUSPEND",),
    "RESUME": ("RESUME",),
    "BLOCK_SIM": ("BLOCK_SIM",),
    "UNBLOCK_SIM": ("UNBLOCK_SIM",),
}
CANCEL_PORT_AND_REMOVE = ("CANCEL_PORT", *STEPS["REMOVE"])
HOME, ABROAD = "home", "abroad"  # where a card is to be sent: cards are sent in Belgium
OURS = {"RESERVE_NUMBER", "RESERVE_SIM"}  # done when the order is placed
THE_USERS = {"AWAIT_USER"}  # no worker carries it out


def steps_of_addition(given: Mapping[str, Any]) -> tuple[str, ...]:
    """A card is on its way before the network hears of its line; a user comes when all is there."""
    return (
        *(() if given["port_in"] else ("RESERVE_NUMBER",)),
        "RESERVE_SIM",
        *(("SEND_CARD",) if given["delivery"] else ()),
        "PROVISION",
        *(("PORT_IN",) if given["port_in"] else ()),
        *(("AWAIT_USER",) if given["activation"] else ()),
        "ACTIVATE",
        "NOTIFY",
    )


def steps_of_replacement(given: Mapping[str, Any]) -> tuple[str, ...]:
    """The card that it replaces goes on until the other is there."""
    return ("RESERVE_SIM", "SEND_CARD", "REPLACE_SIM") if given["delivery"] else ("RESERVE_SIM", "REPLACE_SIM")


@dataclass(frozen=True)
class Token:
    """A confirmation token, and what was shown with it."""

    text: str = field(repr=False)
    covers: Any


@dataclass(frozen=True)
class Call:
    """Somebody of the cast asks for `deed` with `given`. He quotes a `version`, and the `token` of a preview."""

    who: str
    deed: str
    given: Mapping[str, Any]
    key: str | None = None
    version: int | None = None
    token: Token | None = None

    @property
    def names(self) -> list[tuple[str, str]]:
        """Under which its answer is kept. A token is the company's, whoever quotes it."""
        key = [(self.who, self.key)] if self.key else []
        return key + ([("the company", self.token.text)] if self.token else [])

    @property
    def asked(self) -> tuple[Any, ...]:
        """What is compared when a key comes again."""
        return self.deed, repr(sorted(self.given.items()))


@dataclass(frozen=True)
class Born:
    """Ids that the database gave: of the new order, service, request, eSIM card, or orders by service."""

    order_id: str = ""
    service_id: str = ""
    request_id: str = ""
    esim_id: str | None = None
    order_ids: Mapping[str, str] = field(default_factory=dict)


def wanted(service: Service, call: Call) -> tuple[str, frozenset[str]]:
    plan, options = call.given["plan_id"], call.given["option_ids"]
    return plan or service.plan, service.options if options is None else frozenset(options)


def end(world: World, service: Service, order_id: str, counted_on: date | None) -> None:
    """An addition is cancelled; one that brings a number along is set aside until the network has called that back."""
    aside = None
    for order in world.waiting(service):
        order.state = "CANCELLED"
        world.entries += 1
    for addition in world.orders_of(service.id):
        if addition.action == "ADD" and addition.is_open:
            addition.run_after = None
            world.revoke_links(addition.id)
            if addition.id in world.ports and world.ports[addition.id].state in UNDER_WAY:
                aside, addition.failure = addition.id, None
            else:
                addition.cancel()
    order = changed(world, service, order_id, "REMOVE", CANCEL_PORT_AND_REMOVE if aside else None)
    order.counted_on, order.addition_id = counted_on, aside


def changed(  # noqa: PLR0917
    world: World,
    service: Service,
    order_id: str,
    action: str,
    steps: tuple[str, ...] | None = None,
    starts_on: date | None = None,
) -> Order:
    service.version += 1
    return placed(world, service, order_id, action, steps, starts_on)


def joined(world: World, service: Service, action: str) -> Order:
    """What cannot wait for the card that is sent becomes the next step of the order that sends it."""
    order = world.open_order(service)
    assert order
    order.stop()
    order.steps.insert(order.steps.index(next(step for step in order.steps if step.name == "SEND_CARD")), Step(action))
    order.run_after, order.failure = world.now, None
    service.version += 1
    world.entries += 1
    return order


def placed(  # noqa: PLR0917
    world: World,
    service: Service,
    order_id: str,
    action: str,
    steps: tuple[str, ...] | None = None,
    starts_on: date | None = None,
) -> Order:
    """One for a day to come is no open order until then."""
    assert order_id not in world.orders
    named = [Step(name, "DONE", 1) if name in OURS else Step(name) for name in steps or STEPS[action]]
    order = Order(order_id, service.id, action, named, run_after=world.now)
    world.orders[order_id] = order
    if starts_on and starts_on > world.day:
        order.state, order.run_after, order.starts_on = "PENDING", None, starts_on
    else:
        service.open_order_id = order_id
    world.entries += 1
    return order

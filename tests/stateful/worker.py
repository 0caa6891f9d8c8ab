"""What workers and the network do, over the model: who takes which order, what is asked, and what then is so.

A step that is to come is a function in `EFFECTS`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.stateful.model import Card, Lease, Order, Service, Step, World
from tests.stateful.moves import CALLED_BACK_FROM, IN_SERVICE, UNDER_WAY

LEASE = timedelta(seconds=3.5)
UNTIL_FREE = timedelta(seconds=0.5)
SHOWN_AFTER = 1  # attempts, so that a short story comes as far
REFUSED, OUT_OF_ORDER, REPLY_LOST = "not for this line", "out of order", "connection reset"
TOO_LATE, NOT_LET_GO = "being moved already", "not let go"
LOCKED = "PORT_LOCKED"
UNTOLD = "The mail server does not take the message"
TELL_TIMES = 2  # for the same reason
OF_THE_CARD = {"BLOCK_SIM", "UNBLOCK_SIM"}
CAME_BACK = "the SIM card came back to the operator"
MAIL_IS_REFUSED = {"refuses", "is down"}
FAILURES = {"refuses": REFUSED, "is down": OUT_OF_ORDER, "loses the reply": REPLY_LOST}


@dataclass
class Hold:
    """An order in a worker's hand. `holds_until` is by his own clock."""

    order_id: str
    step: str
    attempt: int
    lease: int
    holds_until: datetime
    sending: int = 1
    nth: int = 1  # among the steps of that name

    @property
    def request(self) -> str:
        """The same for each attempt; what is sent or done again is asked for anew."""
        nth = self.sending if self.step == "SEND_CARD" else self.nth
        return f"{self.order_id}:{self.step}{f':{nth}' if nth > 1 else ''}"


@dataclass(frozen=True)
class Asked:
    """What became of asking the network. `far` is how far it is with what takes days."""

    answered: bool = False
    lease_lost: bool = False
    failure: str | None = None
    permanent: bool = False
    far: str | None = None


def due(world: World) -> list[Order]:
    """The orders that wait for a worker, in the order in which he takes them."""
    waiting = [
        order
        for order in world.orders.values()
        if order.is_open
        and order.run_after is not None
        and order.run_after <= world.now
        and (order.lease is None or order.lease.until <= world.now)
    ]
    return sorted(waiting, key=lambda order: (order.run_after, order.id))


def take(world: World, lease: int) -> Hold | None:
    """The order that has waited longest; one whose service is at the network still waits a little more."""
    for order in due(world):
        others = [other for other in world.orders_of(order.service_id) if other is not order]
        if any(other.lease and other.lease.until > world.now for other in others):
            order.run_after = world.now + UNTIL_FREE
            continue
        order.lease = Lease(lease, world.now + LEASE)
        order.state = "IN_PROGRESS"
        return _begun(world, order, Hold(order.id, "", 0, lease, order.lease.until))
    return None


def renew(world: World, hold: Hold) -> bool:
    """Whether it is kept: one that ended is not."""
    order = world.orders[hold.order_id]
    if order.lease is None or order.lease.holder != hold.lease or order.lease.until <= world.now:
        return False
    order.lease = Lease(hold.lease, world.now + LEASE)
    hold.holds_until = order.lease.until
    return True


def ask(world: World, hold: Hold, mood: str, step: str | None = None) -> Asked:
    """A second attempt asks first what became of the one before; whoever may have lost the order does not ask."""
    if step is None and hold.step in IN_ITS_WAY:
        return IN_ITS_WAY[hold.step](world, hold, mood)
    request = f"{hold.order_id}:{step}" if step else hold.request
    if hold.attempt > 1 and request in world.acted:
        return Asked(answered=True)
    if world.now >= hold.holds_until:
        return Asked(lease_lost=True)
    if mood in {"refuses", "is down"}:
        return Asked(failure=FAILURES[mood], permanent=mood == "refuses")
    if request not in world.acted:
        if hold.step == "CANCEL_PORT" and not _called_back(world, world.orders[hold.order_id]):
            return Asked(failure=TOO_LATE, permanent=True)
        world.acted.append(request)
    return Asked(failure=REPLY_LOST) if mood == "loses the reply" else Asked(answered=True)


def _ask_mail_server(world: World, hold: Hold, mood: str) -> Asked:
    """It takes the message, or it does not; whoever may have lost the order does not ask."""
    if world.now >= hold.holds_until:
        return Asked(lease_lost=True)
    return Asked(failure=UNTOLD) if mood in MAIL_IS_REFUSED else Asked(answered=True)


def _ask_for_number(world: World, hold: Hold, mood: str) -> Asked:
    """Every attempt asks how far it is. A network that refuses says that its operator does not let it go."""
    if world.now >= hold.holds_until:
        return Asked(lease_lost=True)
    if mood == "is down":
        return Asked(failure=OUT_OF_ORDER)
    if hold.order_id not in world.far:
        world.far[hold.order_id] = "SUBMITTED"
        world.acted.append(hold.request)
    if mood == "refuses" and world.far[hold.order_id] in UNDER_WAY:
        world.far[hold.order_id] = "REJECTED"
    if mood == "loses the reply":
        return Asked(failure=REPLY_LOST)
    far = world.far[hold.order_id]
    if far in {"REJECTED", "CANCELLED"}:
        return Asked(failure=NOT_LET_GO, permanent=True)
    return Asked(answered=True, far=far)


def _ask_for_card(world: World, hold: Hold, mood: str) -> Asked:
    """Every attempt asks how far it is, and the network may give up whenever it is asked."""
    if world.now >= hold.holds_until:
        return Asked(lease_lost=True)
    if mood in {"refuses", "is down"}:
        return Asked(failure=FAILURES[mood], permanent=mood == "refuses")
    if hold.request not in world.parcels:
        world.parcels[hold.request] = "REQUESTED"
        world.acted.append(hold.request)
    if mood == "loses the reply":
        return Asked(failure=REPLY_LOST)
    return Asked(answered=True, far=world.parcels[hold.request])


def _called_back(world: World, removal: Order) -> bool:
    """Whether the network lets go of the number that the addition was to bring along."""
    assert removal.addition_id
    far = world.far.get(removal.addition_id)
    if far in CALLED_BACK_FROM:
        world.far[removal.addition_id] = "CANCELLED"
    return far not in {"EXECUTING", "COMPLETED"}


IN_ITS_WAY: Mapping[str, Callable[[World, Hold, str], Asked]] = {
    "PORT_IN": _ask_for_number,
    "SEND_CARD": _ask_for_card,
    "NOTIFY": _ask_mail_server,
}


def told(world: World, hold: Hold, asked: Asked, undo_mood: str) -> Hold | None:
    """What the worker makes of the network's answer: the next step in his hand, or None."""
    if asked.far and asked.far not in {"COMPLETED", "DELIVERED"}:
        rest(world, hold, asked.far)
        return None
    if asked.answered:
        return record(world, hold)
    assert asked.failure
    if hold.step == "NOTIFY" and hold.attempt >= TELL_TIMES:
        leave_untold(world, hold)
        return None
    if not asked.permanent:
        put_back(world, hold, wait_after(hold.attempt), asked.failure)
        return None
    reason = asked.failure
    if hold.step in {"PROVISION", "PORT_IN", "ACTIVATE"}:  # what the network may have made is undone first
        undone = ask(world, hold, undo_mood, "DEPROVISION")
        if not undone.answered and not undone.permanent:
            put_back(world, hold, wait_after(hold.attempt), reason)
            return None
        if not undone.answered:
            reason = f"{reason}. The line may be left at the network: {undone.failure}"
    fail(world, hold, reason)
    return None


def record(world: World, hold: Hold) -> Hold | None:
    """The network did it."""
    order = _held(world, hold)
    if order is None:
        return None
    service, step = world.services[order.service_id], order.next_step
    assert step
    EFFECTS[step.name](world, service, order)
    step.state = "DONE"
    order.failure = None
    world.entries += 1
    if order.next_step and order.next_step.name == "AWAIT_USER":
        order.next_step.state = "RUNNING"
        order.run_after = order.lease = None
        return None
    if order.next_step:
        return _begun(world, order, hold)
    _end(world, order, "COMPLETED")
    return None


def leave_untold(world: World, hold: Hold) -> None:
    """The service works, though nobody could be told."""
    order = _held(world, hold)
    if order is None:
        return
    _step_of(order, hold).state = "FAILED"
    _end(world, order, "COMPLETED")
    world.entries += 1


def fail(world: World, hold: Hold, reason: str) -> None:
    """The network never will. An addition leaves nothing behind, a card that was to come is unused.

    What joined an order that sends a card is left out.
    """
    order = _held(world, hold)
    if order is None:
        return
    service, step = world.services[order.service_id], order.next_step
    assert step
    step.state = "FAILED"
    if step.name in OF_THE_CARD and _place(order, step) > 0:
        order.run_after, order.failure = world.now, None
        _give_up(order)
        world.entries += 1
        return
    removed = order.action == "REMOVE" and service.status == "TERMINATED"
    blocked = any(each.name in OF_THE_CARD and each.state == "DONE" for each in order.steps)
    _end(world, order, "PARTIAL" if removed or blocked else "FAILED")
    order.failure = reason
    if step.name == "CANCEL_PORT":
        _goes_on(world, service, order)
    if order.action == "ADD":
        port = world.ports.get(order.id)
        if port and port.follow("REJECTED" if step.name == "PORT_IN" else "CANCELLED"):
            port.rejection = LOCKED if port.state == "REJECTED" else None
        world.revoke_links(order.id)
        give_back(world, service)
    if order.card_id:
        unused(world, world.cards[order.card_id])
    world.entries += 1


def begin(world: World) -> None:
    """What waited for a day that has come begins, waits for the open order of its service, or does not fit any more."""
    waiting = [order for order in world.orders.values() if order.state == "PENDING"]
    for order in sorted(waiting, key=lambda order: (order.starts_on, order.id)):
        service = world.services[order.service_id]
        if order.starts_on and order.starts_on <= world.day and not service.open_order_id:
            misfit = _misfit(world, service, order)
            order.state = "FAILED" if misfit else "ACKNOWLEDGED"
            world.entries += 1
            if misfit:
                order.failure = f"It did not fit on its day: {misfit}"
                if order.action == "ADD":
                    give_back(world, service)
            else:
                order.run_after, service.open_order_id = world.now, order.id


def _misfit(world: World, service: Service, order: Order) -> str | None:
    allowed = {"ADD": {"RESERVED"}, "MODIFY": {"ACTIVE"}, "SUSPEND": {"ACTIVE"}, "RESUME": {"SUSPENDED"}}[order.action]
    if order.action == "MODIFY" and order.returns:
        allowed = IN_SERVICE
    if service.status not in allowed:
        return "WRONG_STATE"
    if order.action == "ADD" and not world.is_signed(order.starts_on):
        return "NO_CONTRACT_IN_FORCE"
    same = (order.plan, order.options) == (service.plan, service.options)
    return "NOTHING_TO_CHANGE" if order.action == "MODIFY" and same else None


def give_back(world: World, service: Service) -> None:
    """A service that was only reserved leaves nothing behind."""
    _terminate(world, service)
    _released(world, service)


def _place_return(world: World, service: Service, order: Order) -> None:
    """What is temporary ends: the order for that is named by the database, and until then by what it ends."""
    if order.until:
        action = "MODIFY" if order.action == "MODIFY" else "RESUME"
        following = Order(f"return of {order.id}", service.id, action, [Step(action)], None, "PENDING")
        following.starts_on, following.returns = order.until + timedelta(days=1), order.id
        if action == "MODIFY":
            following.plan, following.options = service.plan, service.options
        world.orders[following.id] = following
        world.entries += 1


def rest(world: World, hold: Hold, far: str) -> None:
    """Nobody is kept busy by what takes days, and to look is no attempt. The longer it takes, the rarer.

    A card that came back waits for somebody who has it sent again.
    """
    order = _held(world, hold)
    if order is None:
        return
    step = order.next_step
    assert step
    if step.name == "PORT_IN":
        port = world.ports[order.id]
        world.entries += port.follow(far)
        since = port.submitted_at
    else:
        since = world.deliveries[order.id].requested_at
        world.entries += _follow_card(world, order, far)
    wait = timedelta(seconds=min(50.0, max(1.0, (world.now - since).total_seconds() / 8)))
    order.run_after, order.failure = (None, CAME_BACK) if far == "RETURNED" else (world.now + wait, None)
    order.lease, step.attempts = None, 0


def _follow_card(world: World, order: Order, far: str) -> bool:
    delivery = world.deliveries[order.id]
    return delivery.follow(far, None if far == "REQUESTED" else tracking(order.id, delivery.sendings))


def tracking(order_id: str, sending: int) -> str:
    """What the carrier calls it."""
    return f"{order_id} {sending}"


def hasten(world: World, order: Order) -> None:
    """The network has news of it."""
    if order.state == "IN_PROGRESS" and order.lease is None and order.run_after and order.run_after > world.now:
        order.run_after = world.now


def put_back(world: World, hold: Hold, wait: timedelta, reason: str | None) -> None:
    """The worker lets go of it for a while. An order that he no longer has stays as it is."""
    order = world.orders[hold.order_id]
    if order.lease is None or order.lease.holder != hold.lease:
        return
    if order.is_open and order.run_after is not None and _step_of(order, hold).state == "RUNNING":
        order.run_after = world.now + wait
        if reason and hold.attempt >= SHOWN_AFTER:
            order.failure = reason
    _give_up(order)


def wait_after(attempt: int) -> timedelta:
    """Twice as long each time; the worker's chance is taken out of it by `stage.py`."""
    return timedelta(seconds=min(4.0, 0.25 * 2**attempt))


def _held(world: World, hold: Hold) -> Order | None:
    """The order, when what its holder says of it is to have an effect."""
    order = world.orders[hold.order_id]
    if order.lease is None or order.lease.holder != hold.lease:
        return None
    if order.state != "IN_PROGRESS" or order.run_after is None:  # set aside
        _give_up(order)
        return None
    step = _step_of(order, hold)
    if step.state == "PENDING":  # another was put before it
        _give_up(order)
        return None
    return order if step.state == "RUNNING" else None


def _step_of(order: Order, hold: Hold) -> Step:
    return [step for step in order.steps if step.name == hold.step][hold.nth - 1]


def _give_up(order: Order) -> None:
    order.lease = None
    order.stop()


def _begun(world: World, order: Order, hold: Hold) -> Hold:
    step, delivery = order.next_step, world.deliveries.get(order.id)
    assert step
    step.state, step.attempts = "RUNNING", step.attempts + 1
    sending = delivery.sendings if delivery else 1
    nth = sum(each.name == step.name for each in order.steps[: _place(order, step) + 1])
    return Hold(order.id, step.name, step.attempts, hold.lease, hold.holds_until, sending, nth)


def _place(order: Order, step: Step) -> int:
    return next(place for place, each in enumerate(order.steps) if each is step)


def _end(world: World, order: Order, state: str) -> None:
    order.state, order.run_after, order.lease, order.failure = state, None, None, None
    service = world.services[order.service_id]
    if service.open_order_id == order.id:
        service.open_order_id = None


def _provisioned(world: World, service: Service, order: Order) -> None:
    service.status = "INACTIVE"


def _ported(world: World, service: Service, order: Order) -> None:
    world.ports[order.id].follow("COMPLETED")


def _port_cancelled(world: World, service: Service, order: Order) -> None:
    assert order.addition_id
    addition = world.orders[order.addition_id]
    addition.lease = None
    addition.cancel()
    world.ports[addition.id].follow("CANCELLED")


def _goes_on(world: World, service: Service, order: Order) -> None:
    """It is too late for a removal, or the network says so: the addition that it set aside is the open order again."""
    assert order.addition_id
    addition = world.orders[order.addition_id]
    addition.run_after, addition.lease = world.now, None
    if any(step.name == "PORT_IN" and (step.attempts or step.state != "PENDING") for step in addition.steps):
        world.ports[addition.id].follow("EXECUTING", dated=False)
    service.open_order_id = addition.id


def _activated(world: World, service: Service, order: Order) -> None:
    service.status, service.activated_on = "ACTIVE", world.day
    _card(world, service).status = "ACTIVE"
    if service.msisdn in world.numbers:  # else it came along
        world.numbers[service.msisdn] = "IN_USE"
    contract = world.contract
    if contract.activated_on is None and (world.period() or world.is_signed()):
        contract.begin_on(world.day)


def _modified(world: World, service: Service, order: Order) -> None:
    assert order.plan
    _place_return(world, service, order)
    service.plan, service.options = order.plan, order.options


def _terminate(world: World, service: Service) -> None:
    service.status, service.terminated_on = "TERMINATED", world.day
    live = any(each.user_id == service.user_id and each.status != "TERMINATED" for each in world.services.values())
    world.users[service.user_id] = "ACTIVE" if live else "INACTIVE"


def _deprovisioned(world: World, service: Service, order: Order) -> None:
    _terminate(world, service)


def _released(world: World, service: Service, order: Order | None = None) -> None:
    if service.card_id and unused(world, _card(world, service)):
        service.card_id = None
    if world.numbers.get(service.msisdn) == "RESERVED":
        world.numbers[service.msisdn] = "AVAILABLE"
    elif world.numbers.get(service.msisdn) == "IN_USE":
        world.numbers[service.msisdn] = "QUARANTINED"


def _suspended(world: World, service: Service, order: Order) -> None:
    _place_return(world, service, order)
    service.status = "SUSPENDED"


def _resumed(world: World, service: Service, order: Order) -> None:
    service.status = "ACTIVE"


def _blocked(world: World, service: Service, order: Order) -> None:
    _card(world, service).status = "BLOCKED"


def _unblocked(world: World, service: Service, order: Order) -> None:
    _card(world, service).status = "ACTIVE"


def _delivered(world: World, service: Service, order: Order) -> None:
    _follow_card(world, order, "DELIVERED")


def _replaced(world: World, service: Service, order: Order) -> None:
    assert order.card_id
    _card(world, service).status = "RETIRED"
    world.cards[order.card_id].status = "ACTIVE"
    service.card_id = order.card_id


def _card(world: World, service: Service) -> Card:
    assert service.card_id
    return world.cards[service.card_id]


def unused(world: World, card: Card) -> bool:
    """Whether it is back in stock: a profile that was made, or a card that was used, is not."""
    if card.status in {"IN_STOCK", "RETIRED"}:
        return False
    back = card.kind == "PHYSICAL" and card.status == "RESERVED"
    if back and world.is_with_operator(card):
        card.ours = False
    card.status = "IN_STOCK" if back else "RETIRED"
    return back


def _told_the_user(world: World, service: Service, order: Order) -> None:
    """Nothing here changes by it."""


EFFECTS: Mapping[str, Callable[[World, Service, Order], None]] = {
    "SEND_CARD": _delivered,
    "PROVISION": _provisioned,
    "PORT_IN": _ported,
    "CANCEL_PORT": _port_cancelled,
    "ACTIVATE": _activated,
    "MODIFY": _modified,
    "DEPROVISION": _deprovisioned,
    "RELEASE": _released,
    "SUSPEND": _suspended,
    "RESUME": _resumed,
    "BLOCK_SIM": _blocked,
    "UNBLOCK_SIM": _unblocked,
    "REPLACE_SIM": _replaced,
    "NOTIFY": _told_the_user,
}

"""What may be so, by the rules alone: services, cards, numbers, orders, requests, the quota and the changes of a month.

A model, and pure: it imports nothing of Flotte, or it would repeat its mistakes. States are the words of the API.
A state that is to come is a word in `moves.py`; what leads to it is a deed (`deeds.py`) or a step (`worker.py`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.stateful.moves import MOVES, OPEN, UNDER_WAY, WAY, WITHOUT_EFFECT

BELGIUM = ZoneInfo("Europe/Brussels")
KEYS_KEPT_FOR = timedelta(days=30)
LINKS_LAST = timedelta(days=14)
MANDATES_KEPT_FOR = timedelta(days=1)
CHANGES_WITHOUT_CONTRACT = 1


@dataclass
class Card:
    """`kind` is PHYSICAL or ESIM; `ours` once it belongs to the company."""

    id: str
    iccid: str | None
    kind: str
    status: str
    ours: bool


@dataclass
class Step:
    """What an order asks of the network."""

    name: str
    state: str = "PENDING"
    attempts: int = 0


@dataclass(frozen=True)
class Lease:
    """`holder` is another for each time an order is taken."""

    holder: int
    until: datetime


@dataclass
class Order:
    """`card_id` is the card that comes in the place of another; `plan` and `options` what a change brings.

    `addition_id` is the addition that a removal set aside, until the network has called its number back. One for a day
    to come waits for `starts_on`; after `until` another `returns` to what was before.
    """

    id: str
    service_id: str
    action: str
    steps: list[Step]
    run_after: datetime | None
    state: str = "ACKNOWLEDGED"
    counted_on: date | None = None
    card_id: str | None = None
    plan: str | None = None
    options: frozenset[str] = frozenset()
    failure: str | None = None
    lease: Lease | None = None
    addition_id: str | None = None
    starts_on: date | None = None
    until: date | None = None
    returns: str | None = None

    @property
    def is_open(self) -> bool:
        """The network is not done with it."""
        return self.state in OPEN

    @property
    def next_step(self) -> Step | None:
        """The first that is not over."""
        return next((step for step in self.steps if step.state in {"PENDING", "RUNNING"}), None)

    @property
    def awaited(self) -> Step | None:
        """The step in which it waits for its user, or will."""
        return next((step for step in self.steps if step.name == "AWAIT_USER" and step.state != "DONE"), None)

    def ends_with(self, name: str) -> bool:
        """Whether that is its last step, and was done."""
        return (self.steps[-1].name, self.steps[-1].state) == (name, "DONE")

    def cancel(self) -> None:
        """Nothing of it is under way any more."""
        self.state = "CANCELLED"
        self.stop()

    def stop(self) -> None:
        """What was under way waits."""
        for step in self.steps:
            step.state = "PENDING" if step.state == "RUNNING" else step.state

    @property
    def awaits_user(self) -> bool:
        """Whether nothing is left to do before he comes."""
        return self.is_open and self.awaited is not None and self.awaited.state == "RUNNING"


@dataclass
class Port:
    """A number that an addition brings along, as far as we know. `scheduled` once its day is known."""

    msisdn: str
    mandate_id: str
    submitted_at: datetime
    state: str = "SUBMITTED"
    scheduled: bool = False
    rejection: str | None = None

    def follow(self, told: str, *, dated: bool = True) -> bool:
        """Whether it is new that the number is so far. What was not told of was passed in silence; the past is no news.

        `dated`: the day is told with it, once it is known.
        """
        before = self.state, self.scheduled
        self.scheduled = self.scheduled or (dated and told in WAY[2:])
        on_its_way = {told, self.state} <= set(WAY)
        if WAY.index(told) > WAY.index(self.state) if on_its_way else told in MOVES["port"][self.state]:
            self.state = told
        return (self.state, self.scheduled) != before


@dataclass
class Delivery:
    """A card that is sent, as far as we know; `sendings` counts how often."""

    card_id: str
    requested_at: datetime
    state: str = "REQUESTED"
    sendings: int = 1
    tracking: str | None = None

    def follow(self, told: str, tracking: str | None) -> bool:
        """Whether it is new that the card is so far."""
        is_news = told in MOVES["delivery"][self.state]
        if is_news or told == self.state:
            self.state, self.tracking = told, tracking or self.tracking
        return is_news

    def send_again(self, now: datetime) -> None:
        """It came back."""
        self.state, self.tracking, self.requested_at = "REQUESTED", None, now
        self.sendings += 1


@dataclass
class Link:
    """With which a user activates his service, through `expires_on`; `token` once the post has brought it."""

    order_id: str
    expires_on: date
    state: str = "OPEN"
    token: str = ""


@dataclass
class Mandate:
    """What an owner signed; `msisdn` once a number was asked for with it."""

    uploaded_at: datetime
    msisdn: str | None = None


@dataclass
class Service:
    """What the company has; `card_id` is None when its card went back to stock unused."""

    id: str
    user_id: str
    msisdn: str
    card_id: str | None
    plan: str
    options: frozenset[str]
    status: str = "RESERVED"
    version: int = 1
    open_order_id: str | None = None
    activated_on: date | None = None
    terminated_on: date | None = None


@dataclass
class Request:
    """A removal request: the states of its removals and their orders by service."""

    id: str
    state: str
    removals: dict[str, str]
    orders: dict[str, str | None]


@dataclass
class Contract:
    """`ends_on` is exclusive; a limit of None is no limit; `cancelled_on` is the day of notice."""

    signed_on: date
    starts_on: date
    ends_on: date
    activated_on: date | None
    base: int
    percent: int | None
    changes: int | None
    cancelled_on: date | None = None
    term_months: int = 36

    def given_notice(self, ends_on: date) -> bool:
        """Three months before that end."""
        return self.cancelled_on is not None and self.cancelled_on <= months_later(ends_on, -3)

    def begin_on(self, day: date) -> None:
        """The first activation begins the term."""
        self.activated_on = self.starts_on = day
        self.ends_on = months_later(day, self.term_months)


@dataclass(frozen=True)
class Kept:
    """The first answer under an idempotency key."""

    asked: tuple[Any, ...]
    answer: Any
    at: datetime


@dataclass
class World:
    """All of one company. `acted` are the requests that took effect at the network.

    `ports` are the numbers that come along, by the addition, and `far` is how far the network is with them; so are
    `deliveries` the cards that are sent, by the order, and `parcels` how far the network is with them, by the request.
    """

    now: datetime
    contract: Contract
    users: dict[str, str]
    services: dict[str, Service]
    cards: dict[str, Card]
    numbers: dict[str, str]
    offers: set[tuple[str, str]]
    exclusions: set[frozenset[str]]
    orders: dict[str, Order] = field(default_factory=dict)
    requests: dict[str, Request] = field(default_factory=dict)
    keys: dict[tuple[str, str], Kept] = field(default_factory=dict)
    acted: list[str] = field(default_factory=list)
    ports: dict[str, Port] = field(default_factory=dict)
    far: dict[str, str] = field(default_factory=dict)
    mandates: dict[str, Mandate] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    parcels: dict[str, str] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    entries: int = 0

    @property
    def day(self) -> date:
        """Today, in Belgium."""
        return self.now.astimezone(BELGIUM).date()

    def open_order(self, service: Service) -> Order | None:
        return self.orders[service.open_order_id] if service.open_order_id else None

    def card_of(self, service: Service) -> Card | None:
        return self.cards[service.card_id] if service.card_id else None

    def orders_of(self, service_id: str) -> Iterator[Order]:
        return (order for order in self.orders.values() if order.service_id == service_id)

    def open_request_of(self, service_id: str) -> Request | None:
        of_it = (request for request in self.requests.values() if request.removals.get(service_id) == "OPEN")
        return next(of_it, None)

    def port_of(self, service: Service) -> Port | None:
        """The number that its addition brings along."""
        return next((self.ports[order.id] for order in self.orders_of(service.id) if order.id in self.ports), None)

    def is_with_us(self, msisdn: str) -> bool:
        """In use, in stock or on its way."""
        live = any(service.msisdn == msisdn and service.status != "TERMINATED" for service in self.services.values())
        coming = any(port.msisdn == msisdn and port.state in UNDER_WAY for port in self.ports.values())
        return live or coming or msisdn in self.numbers

    def is_signed_for(self, mandate_id: str, msisdn: str) -> bool:
        """Whether that mandate is for this number, or for none yet and not forgotten."""
        mandate = self.mandates[mandate_id]
        return mandate.msisdn == msisdn or (
            mandate.msisdn is None and self.now - mandate.uploaded_at < MANDATES_KEPT_FOR
        )

    def next_number(self) -> str | None:
        return min((number for number, status in self.numbers.items() if status == "AVAILABLE"), default=None)

    def next_card(self, *, sent: bool = False) -> Card | None:
        """Of the company's own first, then of the operator's stock, from which alone cards are sent."""
        free = [card for card in self.cards.values() if card.status == "IN_STOCK" and card.kind == "PHYSICAL"]
        free = [card for card in free if not (sent and card.ours)]
        return min(free, key=lambda card: (not card.ours, card.iccid), default=None)

    def card_with(self, iccid: str) -> Card | None:
        return next((card for card in self.cards.values() if card.iccid == iccid), None)

    def is_with_operator(self, card: Card) -> bool:
        """Whether it was to be sent, and as far as we know has not left, or came back."""
        sent = [delivery for delivery in self.deliveries.values() if delivery.card_id == card.id]
        return bool(sent) and sent[-1].state in {"REQUESTED", "RETURNED"}

    def is_on_its_way(self, order: Order) -> bool:
        """Whether it goes on once its card is there."""
        return order.is_open and any(step.name == "SEND_CARD" and step.state != "DONE" for step in order.steps)

    def awaits_card(self, service: Service) -> bool:
        """Whether its open order comes to nothing else before another card is there."""
        order = self.open_order(service)
        return bool(order and order.next_step and order.next_step.name == "SEND_CARD")

    def links_of(self, order_id: str) -> list[Link]:
        return [link for link in self.links if link.order_id == order_id]

    def is_good(self, link: Link) -> bool:
        """Whether its page opens."""
        order = self.orders[link.order_id]
        return link.state == "OPEN" and self.day <= link.expires_on and order.is_open and order.awaited is not None

    def has_good_link(self, order: Order) -> bool:
        return any(self.is_good(link) for link in self.links_of(order.id))

    def invite(self, order_id: str) -> None:
        """Its user is sent a link; those before are good no longer."""
        self.revoke_links(order_id)
        self.links.append(Link(order_id, self.day + LINKS_LAST))

    def revoke_links(self, order_id: str) -> None:
        """Also such as have expired."""
        for link in self.links_of(order_id):
            link.state = "REVOKED" if link.state == "OPEN" else link.state

    def period(self, on: date | None = None) -> tuple[date, date, bool] | None:
        """Begin, end (exclusive) and whether it is an extension; None when no contract is in force that day."""
        contract, day = self.contract, on or self.day
        starts_on, ends_on, extensions = contract.starts_on, contract.ends_on, 0
        while ends_on <= day and not contract.given_notice(ends_on):
            extensions += 1
            starts_on, ends_on = ends_on, months_later(contract.ends_on, 12 * extensions)
        return (starts_on, ends_on, extensions > 0) if starts_on <= day < ends_on else None

    def is_signed(self, on: date | None = None) -> bool:
        """In force, or yet to begin."""
        day = on or self.day
        yet_to_begin = self.contract.signed_on <= day < self.contract.starts_on
        return yet_to_begin or (self.contract.signed_on <= day and self.period(day) is not None)

    def quota(self) -> tuple[int | None, int] | None:
        """Limit and used; None when no contract is in force."""
        period = self.period()
        if period is None:
            return None
        starts_on, ends_on, extended = period
        base = self.live_at(starts_on) if extended else self.contract.base
        percent = self.contract.percent
        used = [
            order
            for order in self.orders.values()
            if order.action == "REMOVE"
            and order.state not in WITHOUT_EFFECT
            and order.counted_on is not None
            and starts_on <= order.counted_on < ends_on
        ]
        return None if percent is None else base * percent // 100, len(used)

    def live_at(self, day: date) -> int:
        """Services in use at 00:00 of that day, from dates."""
        return sum(
            1
            for service in self.services.values()
            if service.activated_on is not None
            and service.activated_on < day
            and (service.terminated_on is None or service.terminated_on >= day)
        )

    def changes_of(self, service: Service, on: date | None = None) -> int:
        """Changes of its plan or options that take effect in this month, or in that of a day to come."""
        day = on or self.day
        month = (day.year, day.month)
        return sum(
            1
            for order in self.orders_of(service.id)
            if order.action == "MODIFY"
            and order.state not in WITHOUT_EFFECT
            and order.counted_on is not None
            and (order.counted_on.year, order.counted_on.month) == month
        )

    def waiting(self, service: Service, *actions: str) -> list[Order]:
        """Its orders that wait for their day, of these actions or of any."""
        waits = [order for order in self.orders_of(service.id) if order.state == "PENDING"]
        return [order for order in waits if not actions or order.action in actions]

    def change_limit(self, on: date | None = None) -> int | None:
        """A month. The contract's, also before it begins; the default where there is none any more."""
        stands = self.period(on) is not None or self.is_signed(on)
        return self.contract.changes if stands else CHANGES_WITHOUT_CONTRACT

    def fits(self, plan: str, options: Iterable[str]) -> bool:
        """Whether the plan offers these options, and none excludes another."""
        chosen = set(options)
        return all((plan, option) in self.offers for option in chosen) and not any(
            pair <= chosen for pair in self.exclusions
        )


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    raise AssertionError(day)

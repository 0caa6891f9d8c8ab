"""Sending SIM cards: what is asked for with an order, and how far it is."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import ValuesListQuery

from clock import business_now
from models import Order, OrderStep, SimDelivery
from resolvers.job import Parcel, Shipment
from rules.delivery import Address
from rules.lifecycle import OPEN_STEP, DeliveryState, StepName, may_move, move
from storage.prepared import prepared

MAX_WORD = 60
CAME_BACK = "the SIM card came back to the operator"
# Where the card is, unless it has left: at the operator's.
_WITH_THE_OPERATOR = (DeliveryState.REQUESTED, DeliveryState.RETURNED)
_WHEN = {
    DeliveryState.SENT: "sent_at",
    DeliveryState.DELIVERED: "delivered_at",
    DeliveryState.RETURNED: "returned_at",
}


async def ask_for_delivery(order: Order, card_id: str, to: Address | None, tx: BaseDBAsyncClient) -> None:
    """Write down where the order's card is to be sent, if it is. Not in `Order.wanted`, which the trail repeats."""
    if to is None:
        return
    await SimDelivery.create(
        using_db=tx,
        company_id=order.company_id,
        order_id=order.id,
        sim_card_id=card_id,
        state=DeliveryState.REQUESTED,
        requested_at=order.placed_at,
        **vars(to),
    )


async def delivery_of(order_id: str, tx: BaseDBAsyncClient) -> SimDelivery:
    """The order's delivery, locked."""
    return await SimDelivery.select_for_update().using_db(tx).get(order_id=order_id)


async def parcel_of(order: Order, tx: BaseDBAsyncClient) -> Parcel:
    """What the network is asked to send."""
    delivery = await SimDelivery.get(order_id=order.id, using_db=tx)
    to = Address(delivery.recipient, delivery.street, delivery.postcode, delivery.city)
    return Parcel(to, delivery.sendings)


async def follow_shipment(delivery: SimDelivery, shipment: Shipment, tx: BaseDBAsyncClient) -> bool:
    """Write down what the network says, and tell whether the state is another. News that are older change nothing."""
    moves = may_move(delivery.state, shipment.state)
    if not moves and shipment.state is not delivery.state:
        return False
    if moves:
        delivery.state, now = move(delivery.state, shipment.state), business_now()
        delivery.sent_at = delivery.sent_at or now  # passed at the same time, where nobody looked in between
        setattr(delivery, _WHEN[shipment.state], now)
    delivery.carrier = _word(shipment.carrier) or delivery.carrier
    delivery.tracking_number = _word(shipment.tracking_number) or delivery.tracking_number
    changed = ["state", "carrier", "tracking_number", *_WHEN.values()]
    await delivery.save(using_db=tx, update_fields=changed)
    return moves


async def awaiting_cards(order_ids: Iterable[str], tx: BaseDBAsyncClient | None) -> set[str]:
    """Those of these orders that come to no other step before a card is there that is sent, or is to be."""
    ids, next_steps = list(order_ids), dict[str, str]()
    for order_id, name in await _open_steps(tx, ids) if ids else ():
        next_steps.setdefault(order_id, name)
    return {order_id for order_id, name in next_steps.items() if name == StepName.SEND_CARD}


async def send_again(order_id: str, now: datetime, tx: BaseDBAsyncClient) -> bool:
    """Whether the order's card had come back: then it is to be sent once more."""
    delivery = await SimDelivery.filter(order_id=order_id).select_for_update().using_db(tx).first()
    if delivery is None or delivery.state is not DeliveryState.RETURNED:
        return False
    delivery.state = move(delivery.state, DeliveryState.REQUESTED)
    delivery.sendings += 1
    delivery.requested_at = now
    delivery.carrier = delivery.tracking_number = None
    delivery.sent_at = delivery.returned_at = None
    await delivery.save(using_db=tx)
    return True


async def is_with_the_operator(card_id: str, tx: BaseDBAsyncClient) -> bool:
    """Whether the card was to be sent and has not left, or has come back."""
    latest = await SimDelivery.filter(sim_card_id=card_id).order_by("-id").using_db(tx).first()
    return latest is not None and latest.state in _WITH_THE_OPERATOR


@prepared
def _open_steps(order_ids: list[str]) -> ValuesListQuery[Any]:
    steps = OrderStep.filter(order_id__in=order_ids, state__in=sorted(OPEN_STEP)).order_by("position")
    return steps.values_list("order_id", "name")


def _word(text: str | None) -> str | None:
    """What a carrier says, as far as there is room for it."""
    words = " ".join((text or "").split())[:MAX_WORD]
    return words if words.isprintable() else None

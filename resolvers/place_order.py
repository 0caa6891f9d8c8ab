"""Placing an order: the row that the worker takes up, its steps, and the service's `open_order_id`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from clock import real_now
from models import Company, MobileService, Order, OrderStep
from resolvers.mutation import Scene
from resolvers.news import tell
from rules.billing import Charge, InvoiceLine, InvoiceLineKind
from rules.dates import When
from rules.item import Item
from rules.lifecycle import OrderAction, OrderState, StepName, StepState
from rules.names import Names

STEPS: dict[OrderAction, tuple[StepName, ...]] = {
    OrderAction.ADD: (StepName.RESERVE_NUMBER, StepName.RESERVE_SIM, StepName.PROVISION, StepName.ACTIVATE),
    OrderAction.MODIFY: (StepName.MODIFY,),
    OrderAction.REMOVE: (StepName.DEPROVISION, StepName.RELEASE),
    OrderAction.SUSPEND: (StepName.SUSPEND,),
    OrderAction.RESUME: (StepName.RESUME,),
    OrderAction.BLOCK_SIM: (StepName.BLOCK_SIM,),
    OrderAction.UNBLOCK_SIM: (StepName.UNBLOCK_SIM,),
    OrderAction.REPLACE_SIM: (StepName.RESERVE_SIM, StepName.REPLACE_SIM),
}
# All that an addition may be made of.
ADDITION = (
    StepName.RESERVE_NUMBER,
    StepName.RESERVE_SIM,
    StepName.SEND_CARD,
    StepName.PROVISION,
    StepName.PORT_IN,
    StepName.AWAIT_USER,
    StepName.ACTIVATE,
    StepName.NOTIFY,
)
SEND_AND_REPLACE = (StepName.RESERVE_SIM, StepName.SEND_CARD, StepName.REPLACE_SIM)
# A card is blocked before anything else: whoever found it is using it.
BLOCK_AND_REPLACE = (StepName.BLOCK_SIM, *STEPS[OrderAction.REPLACE_SIM])
CANCEL_PORT_AND_REMOVE = (StepName.CANCEL_PORT, *STEPS[OrderAction.REMOVE])
BLOCK_SEND_AND_REPLACE = (StepName.BLOCK_SIM, *SEND_AND_REPLACE)
DEEDS = {
    OrderAction.ADD: "add_service",
    OrderAction.MODIFY: "modify_service",
    OrderAction.REMOVE: "remove_service",
    OrderAction.SUSPEND: "suspend_service",
    OrderAction.RESUME: "resume_service",
    OrderAction.BLOCK_SIM: "block_sim",
    OrderAction.UNBLOCK_SIM: "unblock_sim",
    OrderAction.REPLACE_SIM: "replace_sim",
}
# Number and card are taken from stock in the transaction that places the order.
DONE_AT_ONCE = frozenset({StepName.RESERVE_NUMBER, StepName.RESERVE_SIM})


@dataclass(frozen=True)
class Draft:
    """An order before it has a number. `counted_on`: see `models.Order`; without `steps`, those of its action.

    Without `when` it begins at once and is for good.
    """

    action: OrderAction
    wanted: dict[str, Any]
    lines: Sequence[InvoiceLine] = ()
    counted_on: date | None = None
    steps: tuple[StepName, ...] = ()
    when: When | None = None


async def place_order(scene: Scene, service: MobileService, draft: Draft) -> Order:
    """Write order, steps and audit entry, and make it the open order of the service, whose version is saved too.

    One for a day to come waits for it, and is no open order until then. Both are told of.
    """
    starts_on = draft.when.starts_on if draft.when and draft.when.is_planned else None
    until = draft.when.until if draft.when else None
    order = await Order.create(
        using_db=scene.tx,
        company_id=scene.company.id,
        service_id=service.id,
        number=next_number(scene.company, scene.day),
        action=draft.action,
        state=OrderState.PENDING if starts_on else OrderState.ACKNOWLEDGED,
        placed_at=scene.now,
        placed_by=scene.actor.name,
        placed_by_id=scene.actor.id,
        billed_on=starts_on or scene.day,
        counted_on=draft.counted_on,
        starts_on=starts_on,
        due_on=starts_on,
        until=until,
        wanted=draft.wanted,
        lines=[line_to_json(line) for line in draft.lines],
        run_after=None if starts_on else real_now(),
    )
    steps = [_step(scene, order, position, name) for position, name in enumerate(draft.steps or STEPS[order.action])]
    await OrderStep.bulk_create(steps, using_db=scene.tx)
    if starts_on is None:
        service.open_order_id = order.id
    await service.save(using_db=scene.tx, update_fields=["open_order_id", "version"])
    dates = {"starts_on": starts_on, "until": until}
    said = {name: day.isoformat() for name, day in dates.items() if day}
    await scene.record(DEEDS[order.action], service.id, order_id=order.id, wanted=order.wanted, **said)
    await tell(scene.tx, scene.company.id, order.id, service.id)
    return order


def steps_of_addition(*, brings_number: bool, sends_card: bool, by_user: bool, notifies: bool) -> tuple[StepName, ...]:
    """The network knows the line before its number comes from another operator, and switches it on when it has come."""
    wanted = {
        StepName.RESERVE_NUMBER: not brings_number,
        StepName.SEND_CARD: sends_card,
        StepName.PORT_IN: brings_number,
        StepName.AWAIT_USER: by_user,
        StepName.NOTIFY: notifies,
    }
    return tuple(step for step in ADDITION if wanted.get(step, True))


def charges_to_json(plan: Charge, options: Iterable[Charge]) -> dict[str, Any]:
    """What a service is to have, as `Order.wanted` keeps it."""
    return {
        "plan_id": plan.item.id,
        "plan_price_cents": plan.monthly_cents,
        "options": [{"option_id": charge.item.id, "price_cents": charge.monthly_cents} for charge in options],
    }


def line_to_json(line: InvoiceLine) -> dict[str, Any]:
    """An invoice line as `Order.lines` keeps it."""
    return {
        "kind": line.kind.value,
        "item_id": line.item.id,
        "code": line.item.code,
        "names": {"fr": line.item.names.fr, "nl": line.item.names.nl, "en": line.item.names.en},
        "days": line.days,
        "quantity": line.quantity,
        "unit_cents": line.unit_cents,
        "amount_cents": line.amount_cents,
    }


def line_from_json(line: dict[str, Any]) -> InvoiceLine:
    """The other way round."""
    return InvoiceLine(
        kind=InvoiceLineKind(line["kind"]),
        item=Item(line["item_id"], line["code"], Names(**line["names"])),
        days=line["days"],
        quantity=line["quantity"],
        unit_cents=line["unit_cents"],
        amount_cents=line["amount_cents"],
    )


def next_number(company: Company, day: date) -> str:
    """The number of the company's next order; its row must be locked, and its `COUNTERS` saved."""
    company.orders_placed += 1
    return f"{day.year}-{company.orders_placed:06d}"


def _step(scene: Scene, order: Order, position: int, name: StepName) -> OrderStep:
    done = name in DONE_AT_ONCE
    return OrderStep(
        company_id=order.company_id,
        order_id=order.id,
        position=position,
        name=name,
        state=StepState.DONE if done else StepState.PENDING,
        attempts=1 if done else 0,
        started_at=scene.now if done else None,
        ended_at=scene.now if done else None,
    )

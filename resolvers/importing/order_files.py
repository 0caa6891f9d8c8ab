"""Orders: the history that quota and changes are counted from, and what the network still has to do."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from clock import business_day
from models import Company, MobileService, Order, OrderStep, ServiceOption, SimCard
from resolvers.importing.desk import Desk, Record
from resolvers.importing.shelf import item
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Wrong
from resolvers.place_order import DONE_AT_ONCE, STEPS, charges_to_json, line_to_json
from rules import billing
from rules.billing import Charge, InvoiceLine
from rules.lifecycle import (
    NOT_YET_IN_SERVICE,
    OPEN_ORDER,
    ORDER_WITHOUT_EFFECT,
    OrderAction,
    OrderState,
    ServiceStatus,
    StepName,
    StepState,
)

IMPORTED_BY = "import"
TO_DO = frozenset({OrderState.ACKNOWLEDGED, OrderState.IN_PROGRESS})
OVER = frozenset({OrderState.COMPLETED, OrderState.PARTIAL}) | ORDER_WITHOUT_EFFECT
_NUMBERED = re.compile(r"\d{4}-(\d{1,9})")  # as resolvers.place_order numbers them
_IMPORTED = frozenset({OrderAction.ADD, OrderAction.MODIFY, OrderAction.REMOVE})
_COUNTED = frozenset({OrderAction.MODIFY, OrderAction.REMOVE})


class Orders(Taker):
    """Key: company and number. An order that is there is never changed."""

    def __init__(self, desk: Desk, file: str) -> None:
        super().__init__(desk, file)
        self._numbers: set[tuple[str, str]] = set()
        self._services: dict[tuple[str, str, date | None], Record] = {}
        self._options: dict[str, list[Record]] = {}
        self._cards: dict[str, Record] = {}
        self._items: dict[str, Record] = {}
        self._placed: dict[str, int] = {}

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The orders of these numbers, and the services with what they have."""
        found = await self.desk.find(Order, "number", [row["number"] for row in rows])
        self._numbers = {(order["company_id"], order["number"]) for order in found}
        services = await self.desk.find(MobileService, "msisdn", [row["msisdn"] for row in rows])
        self._services = {(row["company_id"], row["msisdn"], row["terminated_on"]): row for row in services}
        self._options = {service["id"]: [] for service in services}
        for option in await self.desk.find(ServiceOption, "service_id", self._options):
            self._options[option["service_id"]].append(option)
        cards = await self.desk.find(SimCard, "id", [service["sim_card_id"] for service in services])
        self._cards = {card["id"]: card for card in cards}
        shelf = self.desk.shelf
        self._items = {row["id"]: row for row in (*shelf.plans.values(), *shelf.options.values())}

    def take(self, row: Row) -> Outcome:
        """Add an order with its steps and invoice lines; an open one becomes the service's open order."""
        company = self.desk.company(row["company_number"])
        self.desk.once(row.line, "orders", company["id"], row["number"])
        if (company["id"], row["number"]) in self._numbers:
            return Outcome.UNCHANGED
        service = self._services.get((company["id"], row["msisdn"], row["terminated_on"]))
        if service is None:
            raise Wrong("no service with that msisdn and terminated_on in that company")
        _check(row, service)
        self._place(row, service)
        self._count(company, row["number"])
        return self.desk.touch(company["id"], Outcome.ADDED)

    async def finish(self) -> None:
        """Let the numbers of new orders go on after the highest of these."""
        for company in self.desk.companies.values():
            if self._placed.get(company["id"], 0) > company["orders_placed"]:
                self.desk.change(Company, company, orders_placed=self._placed[company["id"]])

    def _count(self, company: Record, number: str) -> None:
        if numbered := _NUMBERED.fullmatch(number):
            self._placed[company["id"]] = max(int(numbered[1]), self._placed.get(company["id"], 0))

    def _place(self, row: Row, service: Record) -> None:
        waits_until = row["counted_on"] if row["state"] is OrderState.PENDING else None
        billed_on = waits_until or business_day(row["placed_at"])
        wanted, lines = self._contents(row, service, billed_on)
        order = self.desk.add(
            Order,
            company_id=service["company_id"],
            service_id=service["id"],
            number=row["number"],
            action=row["action"],
            state=row["state"],
            placed_at=row["placed_at"],
            placed_by=row["placed_by"],
            placed_by_id=IMPORTED_BY,
            completed_at=row["completed_at"],
            billed_on=billed_on,
            counted_on=row["counted_on"],
            starts_on=waits_until,
            due_on=waits_until,
            until=None,
            returns_id=None,
            failure_code=None,
            wanted=wanted,
            lines=[line_to_json(line) for line in lines],
            failure=row["failure"],
            run_after=row["placed_at"] if row["state"] in TO_DO else None,
            lease_token=None,
            lease_until=None,
            version=1,
        )
        if row["state"] in OPEN_ORDER:
            self.desk.change(MobileService, service, open_order_id=order["id"])
        for step in _steps(row, service):
            self.desk.add(OrderStep, company_id=order["company_id"], order_id=order["id"], **step)

    def _contents(self, row: Row, service: Record, day: date) -> tuple[dict[str, Any], Sequence[InvoiceLine]]:
        """What was ordered, and the lines it causes on the next invoice."""
        held = self._held(service)
        if row["action"] is OrderAction.REMOVE:
            return {}, billing.removed(day, held).lines
        if row["action"] is OrderAction.ADD:
            card = self._cards.get(service["sim_card_id"], {"kind": None, "iccid": None})
            wanted = charges_to_json(held[0], held[1:]) | {"sim_kind": card["kind"], "iccid": card["iccid"]}
            return wanted, billing.added(day, held).lines
        new = self._chosen(row["plan_code"], row["options"], held, day)
        old = self._chosen(row["previous_plan_code"], row["previous_options"], held, day)
        return charges_to_json(new[0], new[1:]), billing.modified(day, old, new).lines

    def _held(self, service: Record) -> list[Charge]:
        plan = Charge(item(self._items[service["plan_id"]]), service["plan_price_cents"])
        rows = self._options[service["id"]]
        return [plan, *(Charge(item(self._items[row["option_id"]]), row["price_cents"]) for row in rows)]

    def _chosen(
        self, plan_code: str | None, codes: Iterable[str] | None, held: list[Charge], day: date
    ) -> list[Charge]:
        """Plan and options of the row; what it does not say is what the service has. What stays keeps its price."""
        shelf = self.desk.shelf
        plan = shelf.plan(plan_code) if plan_code else self._items[held[0].item.id]
        options = [charge.item.code for charge in held[1:]] if codes is None else codes
        kept = {charge.item.id: charge for charge in held}
        chosen = [plan, *shelf.selected(plan, options)]
        return [kept.get(row["id"]) or Charge(item(row), shelf.price(row, day)["monthly_cents"]) for row in chosen]


def _check(row: Row, service: Record) -> None:
    if row["action"] not in _IMPORTED:
        raise Wrong(f"orders that {row['action']} are not imported")
    if row["counted_on"] and row["action"] not in _COUNTED:
        raise Wrong("an addition counts for nothing: leave counted_on empty")
    if row["state"] is OrderState.PENDING and (row["action"] is not OrderAction.MODIFY or row["counted_on"] is None):
        raise Wrong("an order that is PENDING is a MODIFY with the day for which it waits in counted_on")
    if row["state"] in OVER and row["completed_at"] is None:
        raise Wrong(f"an order that is {row['state']} has a time in completed_at")
    if row["state"] in OPEN_ORDER and service["open_order_id"]:
        raise Wrong("the service has an open order already")
    if row["state"] in TO_DO and not _fits(row["action"], service["status"]):
        raise Wrong(f"a service that is {service['status']} cannot wait for {row['action']}")
    if row["state"] in TO_DO and row["action"] is OrderAction.ADD and service["sim_card_id"] is None:
        raise Wrong("the service that is to be added has no iccid")


def _fits(action: OrderAction, status: ServiceStatus) -> bool:
    match action:
        case OrderAction.ADD:
            return status in NOT_YET_IN_SERVICE
        case OrderAction.MODIFY:
            return status is ServiceStatus.ACTIVE
        case _:
            return status in {ServiceStatus.ACTIVE, ServiceStatus.SUSPENDED}


def _steps(row: Row, service: Record) -> Iterable[Record]:
    """The steps as far as an order in that state has come."""
    names = STEPS[row["action"]]
    done, failed = _progress(row["state"], len(names), _done_already(names, service["status"]))
    for position, name in enumerate(names):
        state = StepState.DONE if position < done else StepState.FAILED if position == failed else StepState.PENDING
        over = state is not StepState.PENDING
        yield {
            "position": position,
            "name": name,
            "state": state,
            "attempts": int(over),
            "started_at": row["placed_at"] if over else None,
            "ended_at": (row["completed_at"] or row["placed_at"]) if over else None,
        }


def _progress(state: OrderState, steps: int, done_already: int) -> tuple[int, int | None]:
    """How many steps are done, and which one failed."""
    match state:
        case OrderState.COMPLETED:
            return steps, None
        case OrderState.PARTIAL:
            return steps - 1, steps - 1
        case OrderState.FAILED:
            return done_already, done_already
        case OrderState.ACKNOWLEDGED | OrderState.IN_PROGRESS | OrderState.CANCELLED:
            return done_already, None
        case _:
            return 0, None


def _done_already(names: Sequence[StepName], status: ServiceStatus) -> int:
    provisioned = StepName.PROVISION in names and status is ServiceStatus.INACTIVE
    return sum(name in DONE_AT_ONCE for name in names) + provisioned

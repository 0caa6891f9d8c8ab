"""Twelve months at South in some seconds: what was ordered for which day, and what the invoices come to, to the cent.

The figures that the orders carry are made into invoices here, and compared with a ledger that knows days and prices
alone: who has what on which day is said again by the story, and no rule of Flotte's is asked.
"""

import asyncio
from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from models import Contract, Order, Plan, PlanOption
from rules.lifecycle import OPEN_ORDER, ORDER_WITHOUT_EFFECT, OrderAction
from tests.provisioning.orders import PATIENCE, quick, working
from tests.scenarios.documents import ADD, ADD_USER, MODIFY, REMOVE, SERVICE
from tests.scenarios.stories import Person, South, on

SMALL, LARGE, ABROAD = 1000, 8500, 500
SUSPEND = """mutation($i: SuspendServiceInput!) { suspendService(input: $i) {
  ... on ServiceSuspended { order { state } } ... on Error { code } } }"""
COMING = "{ pendingOrders { nodes { action startsOn until isReturn service { id } } } }"
CONTRACT = "{ viewer { company { contract { endsOn removalQuota { base limit used remaining } } } } }"
YEAR = 2026


@dataclass
class Ledger:
    """What each service costs from the day after a day on, as the story tells it."""

    turns: dict[str, list[tuple[date, int]]] = field(default_factory=lambda: defaultdict(list))

    def after(self, service_id: str, day: date, cents: int) -> None:
        self.turns[service_id].append((day, cents))

    def on(self, service_id: str, day: date) -> int:
        """What it costs on that day, per month."""
        return ([0] + [cents for since, cents in sorted(self.turns[service_id]) if since < day])[-1]

    def invoice(self, issued_on: date) -> Fraction:
        """The month that begins, in advance, and what the last month turned out to cost beyond what was billed."""
        before = (issued_on - timedelta(days=1)).replace(day=1)
        days = [before.replace(day=number + 1) for number in range(monthrange(before.year, before.month)[1])]
        return sum(
            (
                self.on(id_, issued_on)
                - self.on(id_, before)
                + sum((Fraction(self.on(id_, day), len(days)) for day in days), Fraction())
                for id_ in self.turns
            ),
            Fraction(),
        )


async def invoices() -> dict[date, int]:
    """Of 2026 and January 2027: the lines of the orders, and what goes on from month to month."""
    orders = await Order.all().order_by("billed_on", "id")
    orders = [order for order in orders if order.state not in ORDER_WITHOUT_EFFECT and order.action in COSTS]
    has = {service_id: dict(BEGAN_WITH) for service_id in LINES}
    told: dict[date, int] = {}
    for month in range(1, 13):
        issued_on = date(YEAR + month // 12, month % 12 + 1, 1)
        of_month = [order for order in orders if (order.billed_on.year, order.billed_on.month) == (YEAR, month)]
        begins = {str(order.service_id): await has_then(order) for order in of_month}
        has |= begins
        parts = 0
        for order in of_month:
            parts += sum(line["amount_cents"] for line in order.lines if line["kind"] != "RECURRING")
            for line in order.lines:  # what is billed in advance is what the service has when the month begins
                if line["kind"] == "RECURRING":
                    assert begins[str(order.service_id)][line["code"]] == line["amount_cents"], order.number
        told[issued_on] = parts + sum(sum(items.values()) for items in has.values())
    return told


async def has_then(order: Order) -> dict[str, int]:
    """What its service has once it is done, by code."""
    if order.action is OrderAction.REMOVE:
        return {}
    plan = await Plan.get(id=order.wanted["plan_id"])
    options = {each["option_id"]: each["price_cents"] for each in order.wanted["options"]}
    codes = {option.code: options[option.id] for option in await PlanOption.filter(id__in=list(options))}
    return {plan.code: order.wanted["plan_price_cents"], **codes}


COSTS = {OrderAction.ADD, OrderAction.MODIFY, OrderAction.REMOVE}
BEGAN_WITH = {"small": SMALL, "abroad": ABROAD}
LINES: list[str] = []


async def to(month: int, day: int) -> None:
    """That day comes, and the network does what is due and ordered."""
    on(day, month)
    async with working(quick()), asyncio.timeout(PATIENCE):
        while await _is_something_to_do(date(YEAR, month, day)):  # noqa: ASYNC110  the worker does it
            await asyncio.sleep(0.01)


async def done() -> None:
    """The network does what was ordered today."""
    async with working(quick()), asyncio.timeout(PATIENCE):
        while await Order.exists(state__in=list(OPEN_ORDER)):  # noqa: ASYNC110  the worker ends them
            await asyncio.sleep(0.01)


async def _is_something_to_do(today: date) -> bool:
    return await Order.exists(due_on__lte=today) or await Order.exists(state__in=list(OPEN_ORDER))


async def test_twelve_months(fleet: Person, south: South) -> None:
    """The contract's term ends in the middle, and is extended tacitly."""
    await Contract.filter(company_id=south.cast.acme.id).update(starts_on=date(2023, 7, 1), ends_on=date(2026, 7, 1))
    ledger = Ledger()
    LINES[:] = [line.id for line in south.lines]
    for line in LINES:
        ledger.after(line, date(2025, 12, 31), SMALL + ABROAD)
    story = Story(fleet, south, ledger)
    await story.first_quarter()
    await story.second_quarter()
    await story.third_quarter()
    await story.last_quarter()
    told = await invoices()
    assert len(told) == 12
    for issued_on, cents in told.items():
        # A line is rounded once: half a cent at most for each of the dozen lines that an invoice has here.
        assert abs(cents - ledger.invoice(issued_on)) <= 6, (issued_on, cents, float(ledger.invoice(issued_on)))
    # Nine lines of 15.00; in January one of them ended on the 20th, and a new one of 10.00 began on the 16th.
    assert told[date(2026, 2, 1)] == 8 * 1500 - 355 - 177 + 484 + 1000


@dataclass
class Story:
    """What the fleet administrator does; every line of hers stands in the ledger too."""

    fleet: Person
    south: South
    ledger: Ledger

    async def first_quarter(self) -> None:
        await to(1, 16)
        user = (await self.fleet.ask(ADD_USER, i={"name": "Zoë Müller", "email": "zoe@south.example"}))["user"]
        wanted = {"userId": user["id"], "planId": self.south.cast.small.id, "simKind": "ESIM"}
        new = (await self.fleet.ask(ADD, i=wanted))["service"]["id"]
        self.ledger.after(new, date(2026, 1, 16), SMALL)
        await to(1, 20)
        await self.removed(LINES[1], date(2026, 1, 20))
        await to(2, 2)
        await self.temporarily_large(LINES[2], date(2026, 3, 10), date(2026, 3, 20))
        await to(2, 5)
        await self.other_plan(2, 5)
        await to(3, 5)
        await self.other_plan(3, 5)
        await self.temporarily_large(LINES[7], date(2026, 3, 29), date(2026, 10, 25))  # from summer time to winter time
        coming = (await self.fleet.ask(COMING))["nodes"]
        assert [each["startsOn"] for each in coming] == ["2026-03-10", "2026-03-29"]
        await to(3, 10)
        assert await self.plan_of(LINES[2]) == "large"
        await to(3, 20)
        assert await self.plan_of(LINES[2]) == "large"
        await to(3, 21)
        assert await self.plan_of(LINES[2]) == "small"
        await to(3, 28)
        assert await self.plan_of(LINES[7]) == "small"
        await to(3, 29)
        assert await self.plan_of(LINES[7]) == "large"

    async def second_quarter(self) -> None:
        await to(4, 5)
        await self.other_plan(4, 5)
        await to(4, 12)
        await self.temporarily_large(LINES[3], date(2026, 4, 12), date(2026, 5, 31))
        await done()
        given = {"serviceId": LINES[4], "reason": "ABSENCE", "startsOn": "2026-05-01", "until": "2026-06-30"}
        assert (await self.fleet.ask(SUSPEND, i=given))["order"]["state"] == "PENDING"
        await to(5, 1)
        assert (await self.fleet.ask(SERVICE, id=LINES[4]))["status"] == "SUSPENDED"
        await to(5, 5)
        await self.other_plan(5, 5)
        await to(6, 1)
        assert await self.plan_of(LINES[3]) == "small"
        await to(6, 5)
        await self.other_plan(6, 5)
        await to(6, 20)
        await self.removed(LINES[5], date(2026, 6, 20))
        assert (await self.fleet.ask(REMOVE, i={"serviceId": LINES[6]}))["code"] == "QUOTA_EXCEEDED"

    async def third_quarter(self) -> None:
        """The extension begins with eight services: two removals of its own."""
        await to(7, 1)
        assert (await self.fleet.ask(SERVICE, id=LINES[4]))["status"] == "ACTIVE"
        contract = (await self.fleet.ask(CONTRACT))["company"]["contract"]
        assert contract["endsOn"] == "2027-07-01"
        assert contract["removalQuota"] == {"base": 8, "limit": 2, "used": 0, "remaining": 2}
        await to(7, 3)
        await self.removed(LINES[6], date(2026, 7, 3))
        for month in (7, 8, 9):
            await to(month, 5)
            await self.other_plan(month, 5)
        await to(9, 8)
        wanted = {"userId": self.south.cast.ann.id, "planId": self.south.cast.large.id, "simKind": "ESIM"}
        added = await self.fleet.ask(ADD, i=wanted | {"startsOn": "2026-09-30"})
        assert (added["order"]["state"], added["service"]["status"]) == ("PENDING", "RESERVED")
        self.ledger.after(added["service"]["id"], date(2026, 9, 30), LARGE)
        await to(9, 30)
        assert (await self.fleet.ask(SERVICE, id=added["service"]["id"]))["activatedOn"] == "2026-09-30"

    async def last_quarter(self) -> None:
        await to(10, 5)
        await self.other_plan(10, 5)
        await to(10, 25)
        assert await self.plan_of(LINES[7]) == "large"
        await to(11, 2)  # nobody looked on the 26th
        assert await self.plan_of(LINES[7]) == "small"
        for month in (11, 12):
            await to(month, 5)
            await self.other_plan(month, 5)
        await to(12, 31)
        assert (await self.fleet.ask(COMING))["nodes"] == []

    async def removed(self, line: str, day: date) -> None:
        assert (await self.fleet.ask(REMOVE, i={"serviceId": line}))["order"]["state"] == "ACKNOWLEDGED"
        self.ledger.after(line, day, 0)
        await done()

    async def other_plan(self, month: int, day: int) -> None:
        """The first line goes from the one plan to the other, once a month."""
        is_small = await self.plan_of(LINES[0]) == "small"
        plan = self.south.cast.large if is_small else self.south.cast.small
        given: dict[str, Any] = {"serviceId": LINES[0], "planId": plan.id}
        assert (await self.fleet.ask(MODIFY, i=given))["order"]["state"] == "ACKNOWLEDGED"
        self.ledger.after(LINES[0], date(YEAR, month, day), (LARGE if is_small else SMALL) + ABROAD)
        await done()
        again = await self.fleet.ask(MODIFY, i=given | {"optionIds": []})
        assert again["code"] == "CHANGE_LIMIT_REACHED"

    async def temporarily_large(self, line: str, starts_on: date, until: date) -> None:
        given = {"serviceId": line, "planId": self.south.cast.large.id}
        given |= {"startsOn": starts_on.isoformat(), "until": until.isoformat()}
        assert "order" in await self.fleet.ask(MODIFY, i=given)
        self.ledger.after(line, starts_on, LARGE + ABROAD)
        self.ledger.after(line, until, SMALL + ABROAD)

    async def plan_of(self, line: str) -> str:
        return (await self.fleet.ask(SERVICE, id=line))["plan"]["code"]

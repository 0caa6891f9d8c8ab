"""The catalogue while an import runs: what is in the database, and what the files add."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from models import OptionExclusion, Plan, PlanOffer, PlanOption, Price
from resolvers.importing.verdicts import Wrong
from rules.changes import Compatibility, Selection
from rules.item import Item
from rules.lifecycle import PlanKind
from rules.names import Names

Record = dict[str, Any]


@dataclass
class Shelf:
    """Plans and options by code; `offers`, `exclusions` and `prices` hold the rows' ids by what they are about."""

    plans: dict[str, Record] = field(default_factory=dict[str, Record])
    options: dict[str, Record] = field(default_factory=dict[str, Record])
    offers: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    exclusions: dict[frozenset[str], str] = field(default_factory=dict[frozenset[str], str])
    prices: dict[tuple[str, date], Record] = field(default_factory=dict[tuple[str, date], Record])
    _fitting: dict[tuple[str, tuple[str, ...]], list[Record]] = field(
        default_factory=dict[tuple[str, tuple[str, ...]], list[Record]]
    )
    _days: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))

    async def fill(self, tx: BaseDBAsyncClient) -> None:
        """Read the catalogue of the database."""
        self.plans = {row["code"]: row for row in await Plan.all().using_db(tx).values()}
        self.options = {row["code"]: row for row in await PlanOption.all().using_db(tx).values()}
        for row in await PlanOffer.all().using_db(tx).values():
            self.offers[row["plan_id"], row["option_id"]] = row["id"]
        for row in await OptionExclusion.all().using_db(tx).values():
            self.exclusions[frozenset((row["option_id"], row["other_id"]))] = row["id"]
        for row in await Price.all().using_db(tx).values():
            self.put_price(row)

    def put_price(self, row: Record) -> None:
        """Add a price that is not there yet."""
        item_id = row["plan_id"] or row["option_id"]
        self.prices[item_id, row["starts_on"]] = row
        self._days[item_id] = sorted([*self._days[item_id], row["starts_on"]])

    def plan(self, code: str, kind: PlanKind | None = None) -> Record:
        """The plan; raises Wrong, also when it is of another kind."""
        plan = self.plans.get(code)
        if plan is None:
            raise Wrong(f"no plan with the code {code}")
        if kind and plan["kind"] is not kind:
            raise Wrong(f"{code} is no {kind.value} plan")
        return plan

    def option(self, code: str) -> Record:
        """The option; raises Wrong."""
        if option := self.options.get(code):
            return option
        raise Wrong(f"no option with the code {code}")

    def selected(self, plan: Record, codes: Iterable[str]) -> list[Record]:
        """The options of these codes; raises Wrong for one that does not go with the plan or another."""
        codes = tuple(codes)
        known = self._fitting.get((plan["id"], codes))
        if known is not None:
            return known
        options = [self.option(code) for code in codes]
        if conflict := self._compatibility().conflict(Selection(item(plan), tuple(item(row) for row in options))):
            raise Wrong(f"{conflict.option.code} does not go with {conflict.conflicts_with.code}")
        return self._fitting.setdefault((plan["id"], codes), options)

    def price(self, row: Record, on: date) -> Record:
        """The price in force on a day, or the first one for what is older; raises Wrong where there is none."""
        days = self._days.get(row["id"])
        if not days:
            raise Wrong(f"{row['code']} has no price")
        return self.prices[row["id"], days[max(bisect_right(days, on) - 1, 0)]]

    def cents(self, row: Record, on: date, given: int | None) -> int:
        """What it costs a month: as given, else the price in force on a day; raises Wrong."""
        return self.price(row, on)["monthly_cents"] if given is None else given

    def _compatibility(self) -> Compatibility:
        return Compatibility(frozenset(self.offers), frozenset((min(pair), max(pair)) for pair in self.exclusions))


def item(row: Record) -> Item:
    """A plan or option as the rules see it."""
    return Item(id=row["id"], code=row["code"], names=Names(fr=row["name_fr"], nl=row["name_nl"], en=row["name_en"]))

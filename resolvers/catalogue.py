"""What the rules need to know of plans and options: items, prices of a day, and what goes together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models import MobileService, OptionExclusion, Plan, PlanOffer, PlanOption, Price, ServiceOption
from models.ids import possible
from rules.billing import Charge
from rules.changes import Compatibility, Selection
from rules.errors import InvalidField, InvalidInput, NotFound, Problem, Refused
from rules.item import Item
from rules.lifecycle import PlanKind
from rules.names import Names
from storage.prepared import prepared


@dataclass(frozen=True)
class Priced:
    """A plan and options with their prices; `charges` has the plan first."""

    selection: Selection
    charges: tuple[Charge, ...]

    @property
    def plan_charge(self) -> Charge:
        """The price of the plan."""
        return self.charges[0]

    @property
    def option_charges(self) -> tuple[Charge, ...]:
        """The prices of the options."""
        return self.charges[1:]


@dataclass(frozen=True)
class Current:
    """What a service has: the rows, and the prices at which they were ordered."""

    plan: Plan
    options: tuple[PlanOption, ...]
    priced: Priced


async def wanted_items(
    plan_id: str,
    option_ids: Sequence[str],
    day: date,
    tx: BaseDBAsyncClient | None = None,
    current: Current | None = None,
) -> Priced:
    """What these ids name, at the prices of `day`. Refused: NotFound, InvalidInput (twice the same, no mobile plan).

    Rows that are `current` are not read again.
    """
    plan = await _plan(plan_id, current, tx)
    options = await _options(option_ids, current, tx)
    if plan is None or len(options) != len(set(option_ids)):
        raise Refused(NotFound())
    if len(set(option_ids)) != len(option_ids):
        raise Refused(InvalidInput((InvalidField(("optionIds",), Problem.DUPLICATE),)))
    if plan.kind is not PlanKind.MOBILE:
        raise Refused(InvalidInput((InvalidField(("planId",), Problem.NOT_A_MOBILE_PLAN, plan.code),)))
    prices = await _prices([plan.id], [option.id for option in options], day, tx)
    if missing := [item.code for item in (plan, *options) if item.id not in prices]:
        raise Refused(InvalidInput((InvalidField(("planId",), Problem.NOT_ON_SALE, ", ".join(missing)),)))
    charges = tuple(
        Charge(item_of(row), prices[row.id].monthly_cents, prices[row.id].one_time_cents) for row in (plan, *options)
    )
    return Priced(Selection(item_of(plan), tuple(item_of(option) for option in options)), charges)


async def unknown_item(given: Mapping[str, Any], tx: BaseDBAsyncClient | None = None) -> NotFound | None:
    """The refusal of an input that names a plan or an option that is not there, or `None`."""
    plan_id, option_ids = given.get("plan_id"), set(given.get("option_ids") or ())
    if plan_id is not None and not await _plans(tx, possible([plan_id])):
        return NotFound()
    known = len(await _these_options(tx, possible(option_ids))) if option_ids else 0
    return None if known == len(option_ids) else NotFound()


async def current_items(service: MobileService, tx: BaseDBAsyncClient | None = None) -> Current:
    """What the service has, at the prices at which it was ordered; its plan is loaded with it."""
    plan = service.plan
    rows = await _options_of(tx, service.id)
    rows.sort(key=lambda row: (row.option.position, row.option.id))
    options = tuple(item_of(row.option) for row in rows)
    charges = (
        Charge(item_of(plan), service.plan_price_cents),
        *(Charge(item, row.price_cents) for item, row in zip(options, rows, strict=True)),
    )
    return Current(plan, tuple(row.option for row in rows), Priced(Selection(item_of(plan), options), charges))


def with_kept_prices(wanted: Priced, current: Priced) -> Priced:
    """What stays keeps the price at which it was ordered, and costs nothing once."""
    kept = {charge.item.id: charge for charge in current.charges}
    return Priced(wanted.selection, tuple(kept.get(charge.item.id, charge) for charge in wanted.charges))


async def compatibility(selection: Selection, tx: BaseDBAsyncClient | None = None) -> Compatibility:
    """The part of the catalogue's rules that concerns `selection`."""
    ids = [option.id for option in selection.options]
    if not ids:
        return Compatibility(frozenset(), frozenset())
    offers = await _offers(tx, selection.plan.id, ids)
    exclusions = await _exclusions(tx, ids) if len(ids) > 1 else []
    return Compatibility(
        offered=frozenset((offer.plan_id, offer.option_id) for offer in offers),
        exclusions=frozenset((pair.option_id, pair.other_id) for pair in exclusions),
    )


async def items_by_id(ids: Sequence[str], tx: BaseDBAsyncClient | None = None) -> dict[str, Item]:
    """Plans and options, by id."""
    if not ids:
        return {}
    plans = await _plans(tx, list(ids))
    options = await _these_options(tx, list(ids))
    return {row.id: item_of(row) for row in (*plans, *options)}


def item_of(row: Plan | PlanOption) -> Item:
    """The row as the rules see it."""
    return Item(id=row.id, code=row.code, names=Names(fr=row.name_fr, nl=row.name_nl, en=row.name_en))


async def _plan(plan_id: str, current: Current | None, tx: BaseDBAsyncClient | None) -> Plan | None:
    if current and plan_id == current.plan.id:
        return current.plan
    return next(iter(await _plans(tx, possible([plan_id]))), None)


async def _options(
    option_ids: Sequence[str], current: Current | None, tx: BaseDBAsyncClient | None
) -> list[PlanOption]:
    there = [option for option in (current.options if current else ()) if option.id in option_ids]
    others = possible(set(option_ids) - {option.id for option in there})
    more = await _these_options(tx, others) if others else []
    return sorted([*there, *more], key=lambda option: (option.position, option.id))


async def _prices(
    plan_ids: list[str], option_ids: list[str], day: date, tx: BaseDBAsyncClient | None
) -> dict[str, Price]:
    rows = await _prices_until(tx, day, plan_ids, option_ids)
    return {row.plan_id or row.option_id or "": row for row in rows}


@prepared
def _plans(ids: list[str]) -> QuerySet[Plan]:
    return Plan.filter(id__in=ids)


@prepared
def _these_options(ids: list[str]) -> QuerySet[PlanOption]:
    return PlanOption.filter(id__in=ids)


@prepared
def _options_of(service_id: str) -> QuerySet[ServiceOption]:
    return ServiceOption.filter(service_id=service_id).select_related("option")


@prepared
def _offers(plan_id: str, option_ids: list[str]) -> QuerySet[PlanOffer]:
    return PlanOffer.filter(plan_id=plan_id, option_id__in=option_ids)


@prepared
def _exclusions(option_ids: list[str]) -> QuerySet[OptionExclusion]:
    return OptionExclusion.filter(option_id__in=option_ids, other_id__in=option_ids)


@prepared
def _prices_until(day: date, plan_ids: list[str], option_ids: list[str]) -> QuerySet[Price]:
    concerned = Q(plan_id__in=plan_ids) | Q(option_id__in=option_ids)
    return Price.filter(concerned, starts_on__lte=day).order_by("starts_on")

"""Where the rows are judged: the catalogue and companies as they stand, and what is to be written."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tortoise import Model
from tortoise.backends.base.client import BaseDBAsyncClient

import models
from resolvers.importing import bulk
from resolvers.importing.shelf import Shelf
from resolvers.importing.verdicts import Outcome, Report, Wrong
from settings import SealingKey

Record = dict[str, Any]

# What a row points to is written before it.
WRITTEN_IN_ORDER: tuple[type[Model], ...] = (
    models.Login,
    models.Company,
    models.Role,
    models.Consent,
    models.Contract,
    models.PlanOption,
    models.Plan,
    models.PlanOffer,
    models.OptionExclusion,
    models.Price,
    models.User,
    models.SimCard,
    models.PhoneNumber,
    models.MobileService,
    models.ServiceOption,
    models.UcService,
    models.Order,
    models.OrderStep,
    models.AuditEntry,
)


@dataclass
class Desk:
    """One import: `at` is its instant and `day` its business day; `new_id(model)` makes ids."""

    tx: BaseDBAsyncClient
    at: datetime
    day: date
    sealing_key: SealingKey = field(repr=False)
    new_id: Callable[[str], str]
    report: Report
    shelf: Shelf = field(default_factory=Shelf)
    companies: dict[str, Record] = field(default_factory=dict[str, Record])
    touched: dict[str, Counter[Outcome]] = field(default_factory=lambda: defaultdict(Counter))
    _seen: dict[Hashable, int] = field(default_factory=dict[Hashable, int])
    _added: dict[type[Model], list[Record]] = field(default_factory=lambda: defaultdict(list))
    _changed: dict[type[Model], list[tuple[str, Record]]] = field(default_factory=lambda: defaultdict(list))
    _removed: dict[type[Model], list[str]] = field(default_factory=lambda: defaultdict(list))

    async def open(self) -> None:
        """Read what is small enough to have at hand, and lock the companies: nobody else changes them meanwhile."""
        companies = models.Company.all().order_by("id").select_for_update()
        self.companies = {row["company_number"]: row for row in await companies.using_db(self.tx).values()}
        await self.shelf.fill(self.tx)

    async def find(self, model: type[Model], column: str, values: Iterable[Any]) -> list[Record]:
        """The rows of the database whose `column` has one of these values; None is none of them."""
        wanted = {value for value in values if value is not None}
        return await model.filter(**{f"{column}__in": list(wanted)}).using_db(self.tx).values() if wanted else []

    def company(self, number: str) -> Record:
        """The company; raises Wrong."""
        if company := self.companies.get(number):
            return company
        raise Wrong(f"no company with the number {number}")

    def once(self, line: int, *key: Hashable) -> None:
        """Raises Wrong when an earlier row had the same business key."""
        if (first := self._seen.setdefault(key, line)) != line:
            raise Wrong(f"repeats line {first}")

    def add(self, model: type[Model], **values: Any) -> Record:
        """A new row; columns that are not given are null."""
        row = {"id": self.new_id(model.__name__), **values}
        self._added[model].append(row)
        return row

    def put(
        self, model: type[Model], known: Record | None, values: Mapping[str, Any], **fresh: Any
    ) -> tuple[Record, Outcome]:
        """The row that is `known`, with `values`; or a new one with `values` and what only `fresh` rows get."""
        if known is None:
            return self.add(model, **values, **fresh), Outcome.ADDED
        if not self.change(model, known, **values):
            return known, Outcome.UNCHANGED
        if "version" in known:
            self.change(model, known, version=known["version"] + 1)
        return known, Outcome.UPDATED

    def change(self, model: type[Model], known: Record, **values: Any) -> bool:
        """Give a row other values; False when it has them already."""
        changes = {name: value for name, value in values.items() if known[name] != value}
        if not changes:
            return False
        known.update(changes)
        self._changed[model].append((known["id"], changes))
        return True

    def remove(self, model: type[Model], id_: str) -> None:
        """Take a row away that only ties two others together."""
        self._removed[model].append(id_)

    def touch(self, company_id: str, outcome: Outcome) -> Outcome:
        """Count towards the company's entry in its audit trail."""
        if outcome in {Outcome.ADDED, Outcome.UPDATED}:
            self.touched[company_id][outcome] += 1
        return outcome

    async def flush(self) -> None:
        """Write what has come together."""
        for model in reversed(WRITTEN_IN_ORDER):
            await bulk.delete(self.tx, model, self._removed.pop(model, []))
        for model in WRITTEN_IN_ORDER:
            # A row that was added and changed before it was written is the same object: it has its last values.
            await bulk.insert(self.tx, model, self._added.pop(model, []))
            # Before the next table's rows: a service points to a card that has just become its company's.
            await bulk.update(self.tx, model, self._changed.pop(model, []))

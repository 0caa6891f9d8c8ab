"""What a change costs: the lines it causes on the next invoice. Amounts are integer cents, EUR, without VAT."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rules.item import Item
from rules.months import days_in_month, first_of_next_month

VAT_PERCENT = 21


class InvoiceLineKind(StrEnum):
    """Why a line stands on an invoice."""

    CREDIT = "CREDIT"
    PRORATA = "PRORATA"
    RECURRING = "RECURRING"
    ONE_TIME = "ONE_TIME"


@dataclass(frozen=True)
class Charge:
    """An item and the price at which it was ordered: per month, and once."""

    item: Item
    monthly_cents: int
    one_time_cents: int = 0
    quantity: int = 1


@dataclass(frozen=True)
class InvoiceLine:
    """`amount_cents` is signed, `unit_cents` the price that was charged; `days` is `None` but for parts of a month."""

    kind: InvoiceLineKind
    item: Item
    days: int | None
    quantity: int
    unit_cents: int
    amount_cents: int


@dataclass(frozen=True)
class NextInvoice:
    """The lines of one change. Net is their sum; VAT is computed once on the net."""

    issued_on: date
    lines: tuple[InvoiceLine, ...]

    @property
    def net_cents(self) -> int:
        """The signed sum of the lines."""
        return sum(line.amount_cents for line in self.lines)

    @property
    def vat_cents(self) -> int:
        """The VAT on the net, with its sign."""
        return _rounded_half_up(self.net_cents * VAT_PERCENT, 100)

    @property
    def gross_cents(self) -> int:
        """Net and VAT."""
        return self.net_cents + self.vat_cents


def added(day: date, charges: Iterable[Charge]) -> NextInvoice:
    """The invoice after a service with these charges is added on `day`."""
    charges = tuple(charges)
    return _next_invoice(day, *_prorata(day, charges), *_recurring(charges), *_one_time(charges))


def modified(day: date, old: Iterable[Charge], new: Iterable[Charge], *, until: date | None = None) -> NextInvoice:
    """The invoice after a service goes from `old` to `new` on `day`; what both have causes no line.

    When `new` is over by the end of the month, `until` its last day, no full month of it is billed in advance.
    """
    old, new = tuple(old), tuple(new)
    going, coming = _without(old, new), _without(new, old)
    over = until is not None and until < first_of_next_month(day)
    return _next_invoice(day, *_credits(day, going), *_prorata(day, coming), *(() if over else _recurring(coming)))


def returned(until: date, temporary: Iterable[Charge], former: Iterable[Charge]) -> NextInvoice:
    """The invoice after a temporary change ends. `until`, its last day, is billed at its price, the next no more."""
    return modified(until, temporary, former)


def removed(day: date, charges: Iterable[Charge]) -> NextInvoice:
    """The invoice after a service with these charges is removed on `day`."""
    return _next_invoice(day, *_credits(day, charges))


def reversed_lines(issued_on: date, lines: Iterable[InvoiceLine]) -> NextInvoice:
    """The credit of every one of these lines, for an addition that is taken back."""
    reversals = (
        InvoiceLine(InvoiceLineKind.CREDIT, line.item, line.days, line.quantity, line.unit_cents, -line.amount_cents)
        for line in lines
    )
    return NextInvoice(issued_on, tuple(reversals))


def prorated_cents(quantity: int, unit_cents: int, day: date) -> int:
    """The price from the day after `day` to the end of its month, rounded half up, once for the whole quantity."""
    return _rounded_half_up(quantity * unit_cents * _billable_days(day), days_in_month(day))


def monthly_cents(charges: Iterable[Charge]) -> int:
    """What these charges cost in a full month."""
    return sum(charge.quantity * charge.monthly_cents for charge in charges)


def _next_invoice(day: date, *lines: InvoiceLine) -> NextInvoice:
    return NextInvoice(first_of_next_month(day), lines)


def _credits(day: date, charges: Iterable[Charge]) -> Iterator[InvoiceLine]:
    return _parts_of_month(InvoiceLineKind.CREDIT, -1, day, charges)


def _prorata(day: date, charges: Iterable[Charge]) -> Iterator[InvoiceLine]:
    return _parts_of_month(InvoiceLineKind.PRORATA, 1, day, charges)


def _parts_of_month(kind: InvoiceLineKind, sign: int, day: date, charges: Iterable[Charge]) -> Iterator[InvoiceLine]:
    days = _billable_days(day)
    for charge in charges if days else ():
        amount_cents = sign * prorated_cents(charge.quantity, charge.monthly_cents, day)
        yield InvoiceLine(kind, charge.item, days, charge.quantity, charge.monthly_cents, amount_cents)


def _recurring(charges: Iterable[Charge]) -> Iterator[InvoiceLine]:
    for charge in charges:
        yield _full_line(InvoiceLineKind.RECURRING, charge, charge.monthly_cents)


def _one_time(charges: Iterable[Charge]) -> Iterator[InvoiceLine]:
    for charge in charges:
        if charge.one_time_cents:
            yield _full_line(InvoiceLineKind.ONE_TIME, charge, charge.one_time_cents)


def _full_line(kind: InvoiceLineKind, charge: Charge, unit_cents: int) -> InvoiceLine:
    return InvoiceLine(kind, charge.item, None, charge.quantity, unit_cents, charge.quantity * unit_cents)


def _without(charges: tuple[Charge, ...], others: tuple[Charge, ...]) -> tuple[Charge, ...]:
    kept = {(other.item.id, other.quantity) for other in others}
    return tuple(charge for charge in charges if (charge.item.id, charge.quantity) not in kept)


def _billable_days(day: date) -> int:
    """The day of the change still belongs to the old situation."""
    return days_in_month(day) - day.day


def _rounded_half_up(numerator: int, denominator: int) -> int:
    """The absolute value rounded half up, then the sign, so that a credit mirrors its charge."""
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded

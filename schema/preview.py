"""Previews: what a change costs, before it is decided."""

from datetime import date

from execution import column, computed, reads, relation
from rules import billing, changes
from rules.item import Item
from rules.names import Language
from rules.preview import Preview, Return
from schema.company import RemovalQuota
from schema.messages import say
from schema.money import Money, money
from schema.order import Order
from schema.vocabulary import InvoiceLineKind


def line_description(kind: InvoiceLineKind, item: Item, *, language: Language) -> str:
    return say(f"line.{kind.value}", language, name=item.names.of(language))


@reads(billing.InvoiceLine)
class InvoiceLine:
    """One line of an invoice."""

    kind: InvoiceLineKind = column("Why it is there.")
    description: str = computed("For people.", line_description, "kind", "item", given=("language",))
    days: int | None = column("The days billed of a part of a month; null for a full one.")
    quantity: int = column("How many.")
    unit_price: Money = computed("The price of one for a full month, or once.", money, "unit_cents")
    amount: Money = computed("Signed: a credit is negative. Rounded half up, once per line.", money, "amount_cents")


@reads(billing.NextInvoice)
class NextInvoice:
    """The lines that this one change causes on the next invoice."""

    issued_on: date = column("The day of the invoice.")
    lines: list[InvoiceLine] = column("What the change causes.")
    net: Money = computed("The signed sum of the lines.", money, "net_cents")
    vat: Money = computed("21 % of the sum.", money, "vat_cents")
    gross: Money = computed("Net and VAT.", money, "gross_cents")


def next_change(used: int, limit: int | None, month: date) -> date | None:
    return changes.PlanChanges(used=used, limit=limit, month=month).next_change_on()


@reads(changes.PlanChanges)
class PlanChanges:
    """The changes of one service in a month."""

    used: int = column("Changes in the month so far.")
    limit: int | None = column("Null for no limit.")
    next_change_on: date | None = computed(
        "When the next is allowed; null while one is left in the month.", next_change, "used", "limit", "month"
    )


@reads(Return)
class ChangeReturn:
    """The end of a temporary change: the service has again what it had when the change took effect."""

    effective_on: date = column("The day at whose 00:00 it returns, which is billed at the former price.")
    monthly_after: Money = computed("The service's price per month then.", money, "monthly_after_cents")
    next_invoice: NextInvoice = column("What stands on an invoice because of it.")


@reads(Preview)
class ChangePreview:
    """What a change will do. Nothing was written."""

    effective_on: date = column("The day of the change; it still belongs to the old situation.")
    monthly_before: Money = computed("The service's price per month now.", money, "monthly_before_cents")
    monthly_after: Money = computed("The service's price per month then.", money, "monthly_after_cents")
    next_invoice: NextInvoice = column("What stands on the next invoice because of it.")
    removal_quota: RemovalQuota | None = column("As it is now, when the change uses a removal.", of="quota")
    plan_changes: PlanChanges | None = column("As they are now, when it uses a change.", of="changes")
    returns: ChangeReturn | None = column("The end of it, when it is temporary.", of="comes_back")
    cancelled_orders: list[Order] = relation(
        "What waits for its date and would be cancelled.", id_of="cancelled_order_ids"
    )
    confirmation_token: str = column("Quote it, and exactly this is done, once.")

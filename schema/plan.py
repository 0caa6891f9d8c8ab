"""Plans and options."""

from collections.abc import Sequence
from datetime import date

import models
from execution import EVERYONE, Node, column, computed, reads, relation, translated
from rules.names import Language
from schema.money import Money, money
from schema.vocabulary import PlanKind

NAMES: dict[str, str] = {Language.FR: "name_fr", Language.NL: "name_nl", Language.EN: "name_en"}


def price_today(starts_on: Sequence[date], monthly_cents: Sequence[int], *, today: date) -> Money:
    """The latest price that has begun; 0.00 before the first."""
    begun = [pair for pair in zip(starts_on, monthly_cents, strict=True) if pair[0] <= today]
    return money(max(begun)[1] if begun else 0)


@reads(models.PlanOption, scope=EVERYONE, prefix="opt", sort="position")
class PlanOption(Node):
    """What can be added to a mobile plan."""

    code: str = column("The operator's code.")
    group: str = column("Options of one group are shown together: a code.")
    name: str = translated("In the language of the request.", NAMES)
    monthly_price: Money = computed(
        "Today's price per month.", price_today, "prices.starts_on", "prices.monthly_cents", given=("today",)
    )
    excludes: list["PlanOption"] = relation("Options that do not go together with it.", through="exclusions.other")


@reads(models.Plan, scope=EVERYONE, prefix="plan", sort="position")
class Plan(Node):
    """What a service is based on."""

    code: str = column("The operator's code.")
    name: str = translated("In the language of the request.", NAMES)
    kind: PlanKind = column("What it is for.")
    monthly_price: Money = computed(
        "Today's price per month.", price_today, "prices.starts_on", "prices.monthly_cents", given=("today",)
    )
    options: list[PlanOption] = relation("The options that fit it.", through="offers.option")

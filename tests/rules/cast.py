"""The plans and options that the tests of the rules order."""

from datetime import date

from hypothesis import strategies as st

from rules.billing import Charge
from rules.changes import Compatibility, Selection
from rules.item import Item
from rules.names import Names


def item(code: str) -> Item:
    """An item whose id and names follow from its code."""
    return Item(id=f"id_{code}", code=code, names=Names(fr=f"{code} fr", nl=f"{code} nl", en=f"{code} en"))


SMALL, LARGE, DATA_ONLY = item("small"), item("large"), item("data_only")
ABROAD, WORLD, ROAMING = item("abroad"), item("world"), item("roaming")

OFFERED = frozenset(
    {(plan.id, option.id) for plan in (SMALL, LARGE) for option in (ABROAD, WORLD, ROAMING)}
    | {(DATA_ONLY.id, ROAMING.id)}
)
CATALOGUE = Compatibility(offered=OFFERED, exclusions=frozenset({(ABROAD.id, WORLD.id)}))
SMALL_ABROAD = Selection(SMALL, (ABROAD,))

cents = st.integers(min_value=0, max_value=1_000_000)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
charges = st.builds(
    Charge,
    item=st.sampled_from([SMALL, LARGE, DATA_ONLY, ABROAD, WORLD, ROAMING]),
    monthly_cents=cents,
    one_time_cents=cents,
    quantity=st.integers(min_value=1, max_value=50),
)
services = st.lists(charges, max_size=5, unique_by=lambda charge: charge.item.id)

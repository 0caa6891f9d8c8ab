"""What the invented operator sells."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

OPERATOR = "Telvanta"
MOBILE_PLANS = ("START", "FLEX", "PRO", "MAX", "DATA")
UC_PLANS = ("UC_SOLO", "UC_TEAM", "UC_DESK")
# MAX alone goes with ROAM_WORLD, and DATA makes no calls.
OFFERS: Mapping[str, tuple[str, ...]] = {
    "START": ("INT_EU", "INT_WORLD", "DATA_10", "DATA_50", "ROAM_EU"),
    "FLEX": ("INT_EU", "INT_WORLD", "DATA_10", "DATA_50", "ROAM_EU", "ROAM_WEEK"),
    "PRO": ("INT_EU", "INT_WORLD", "DATA_50", "DATA_100", "ROAM_EU", "ROAM_WEEK"),
    "MAX": ("INT_EU", "INT_WORLD", "DATA_100", "ROAM_EU", "ROAM_WEEK", "ROAM_WORLD"),
    "DATA": ("DATA_10", "DATA_50", "DATA_100", "ROAM_WEEK"),
}
EXCLUSION = ("INT_EU", "INT_WORLD")
_BEGINNING = date(2020, 1, 1)

_PLANS = (
    ("START", "MOBILE", "Mobile Start 2 Go", "Mobile Start 2 GB", "Mobile Start 2 GB"),
    ("FLEX", "MOBILE", "Mobile Flex 15 Go", "Mobile Flex 15 GB", "Mobile Flex 15 GB"),
    ("PRO", "MOBILE", "Mobile Pro 60 Go", "Mobile Pro 60 GB", "Mobile Pro 60 GB"),
    ("MAX", "MOBILE", "Mobile Max illimité", "Mobile Max onbeperkt", "Mobile Max unlimited"),
    ("DATA", "MOBILE", "Données seules 30 Go", "Alleen data 30 GB", "Data only 30 GB"),
    ("UC_SOLO", "UC", "Téléphonie Solo", "Telefonie Solo", "Telephony Solo"),
    ("UC_TEAM", "UC", "Téléphonie Équipe", "Telefonie Team", "Telephony Team"),
    ("UC_DESK", "UC", "Poste fixe", "Vast toestel", "Desk phone"),
)
_OPTIONS = (
    ("INT_EU", "international", "Appels vers l’Europe", "Bellen naar Europa", "Calls to Europe"),
    ("INT_WORLD", "international", "Appels vers le monde", "Bellen naar de wereld", "Calls to the world"),
    ("DATA_10", "data", "Données + 10 Go", "Data + 10 GB", "Data + 10 GB"),
    ("DATA_50", "data", "Données + 50 Go", "Data + 50 GB", "Data + 50 GB"),
    ("DATA_100", "data", "Données + 100 Go", "Data + 100 GB", "Data + 100 GB"),
    ("ROAM_EU", "roaming", "Itinérance Europe élargie", "Roaming ruimer Europa", "Roaming wider Europe"),
    ("ROAM_WEEK", "roaming", "Itinérance 7 jours", "Roaming 7 dagen", "Roaming 7 days"),
    ("ROAM_WORLD", "roaming", "Itinérance mondiale", "Roaming wereldwijd", "Roaming worldwide"),
)
# Monthly and one-time, in EUR, from the beginning.
_PRICES: Mapping[str, tuple[str, str]] = {
    "START": ("10.00", "0"),
    "FLEX": ("18.00", "0"),
    "PRO": ("35.00", "0"),
    "MAX": ("85.00", "0"),
    "DATA": ("15.00", "0"),
    "UC_SOLO": ("8.00", "0"),
    "UC_TEAM": ("14.00", "0"),
    "UC_DESK": ("6.50", "25.00"),
    "INT_EU": ("5.00", "0"),
    "INT_WORLD": ("15.00", "0"),
    "DATA_10": ("5.00", "0"),
    "DATA_50": ("12.00", "0"),
    "DATA_100": ("20.00", "0"),
    "ROAM_EU": ("4.00", "0"),
    "ROAM_WEEK": ("9.00", "0"),
    "ROAM_WORLD": ("25.00", "10.00"),
}
RISE = ("FLEX", "20.00")  # since the beginning of the first day's year

Cells = Sequence[str]
OPTION_COLUMNS = ("code", "group", "name_fr", "name_nl", "name_en")
PLAN_COLUMNS = ("code", "kind", "name_fr", "name_nl", "name_en", "options")
PRICE_COLUMNS = ("plan_code", "option_code", "starts_on", "monthly", "one_time")


def option_rows() -> Iterator[Cells]:
    """Eight options in three groups."""
    yield from _OPTIONS


def plan_rows() -> Iterator[Cells]:
    """Five mobile plans and three UC plans, with the options that go with them."""
    for plan in _PLANS:
        yield (*plan, "|".join(OFFERS.get(plan[0], ())))


def price_rows(first_day: date) -> Iterator[Cells]:
    """Every item has had a price since the beginning; one rose."""
    plans = {plan[0] for plan in _PLANS}
    dated = [(code, _BEGINNING, monthly, once) for code, (monthly, once) in _PRICES.items()]
    for code, starts_on, monthly, once in [*dated, (RISE[0], first_day.replace(month=1, day=1), RISE[1], "0")]:
        of = (code, "") if code in plans else ("", code)
        yield (*of, starts_on.isoformat(), monthly, once)

"""The companies of the demo: three with a story each, and as many plain ones as are asked for."""

from dataclasses import dataclass

from cli.demo_data import numbers


class TooLarge(Exception):
    """The sizes that were asked for do not fit together; the text is for the person who asked."""


@dataclass(frozen=True)
class Plain:
    """How large a company is, and how long ago it signed."""

    count: int
    name: str
    domain: str
    users: int
    services: int
    removed: int = 0
    contracted: int = 0
    signed_months_ago: int = 6
    suspended: int = 0
    stock: int = 0
    uc_services: int = 0
    logins: bool = False
    consents: bool = False
    has_story: bool = False

    @property
    def number(self) -> str:
        """Its company number."""
        return numbers.company_number(self.count)


NORTH = Plain(
    count=1,
    name="Noordwind Logistics",
    domain="north.example",
    users=60,
    services=40,
    removed=5,
    contracted=40,
    signed_months_ago=14,
    suspended=2,
    stock=6,
    uc_services=14,
    logins=True,
    consents=True,
    has_story=True,
)
SOUTH = Plain(
    count=2,
    name="Atelier du Midi",
    domain="south.example",
    users=9,
    services=9,
    contracted=9,
    signed_months_ago=8,
    stock=3,
    uc_services=2,
    logins=True,
)
EAST = Plain(
    count=3,
    name="Levant Industries",
    domain="east.example",
    users=400,
    services=1000,
    removed=285,
    contracted=1000,
    signed_months_ago=20,
    suspended=30,
    stock=25,
    uc_services=90,
    logins=True,
)
NAMED = (NORTH, SOUTH, EAST)
_WORDS = [
    "Ardoise",
    "Bastion",
    "Canal",
    "Digue",
    "Escaut",
    "Fagnes",
    "Gaufre",
    "Heide",
    "Kempen",
    "Lys",
    "Meuse",
    "Polder",
]
_TRADES = ["Bouw", "Conseil", "Énergie", "Foods", "Groep", "Immo", "Media", "Services", "Techniek", "Transport"]


def companies(number: int, users: int, services: int) -> list[Plain]:
    """The three, and more until there are `number` companies with so many users and live services in all."""
    more, users = number - len(NAMED), users - sum(company.users for company in NAMED)
    services -= sum(company.services for company in NAMED)
    if more < 0 or users < 0 or services < 0:
        least = [sum(getattr(company, name) for company in NAMED) for name in ("users", "services")]
        raise TooLarge(f"the demo has at least {len(NAMED)} companies, {least[0]} users and {least[1]} services")
    if more == 0 and (users or services):
        raise TooLarge("more users and services than those of the three companies need --companies above 3")
    if services and not users:
        raise TooLarge("services need users: ask for more --users")
    return [
        *NAMED,
        *(_plain(index, _share(users, more, index), _share(services, more, index)) for index in range(more)),
    ]


def _plain(index: int, users: int, services: int) -> Plain:
    count = len(NAMED) + 1 + index
    name = f"{_WORDS[index % len(_WORDS)]} {_TRADES[index // len(_WORDS) % len(_TRADES)]} {count}"
    return Plain(count, name, f"company-{count}.example", max(users, min(services, 1)), services, contracted=services)


def _share(total: int, parts: int, index: int) -> int:
    """One part of `total` in nearly equal parts."""
    return total * (index + 1) // parts - total * index // parts

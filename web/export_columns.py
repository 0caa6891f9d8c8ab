"""What stands in the columns of an export: a word in three languages, a path to read, and how it is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from rules.lifecycle import ServiceStatus, UserStatus
from rules.names import Language, Names

Cell: TypeAlias = str | Decimal | date | None
Show: TypeAlias = Callable[[Any, Language], Cell]

USER_STATUS: Mapping[UserStatus, Names] = {
    UserStatus.ACTIVE: Names("Actif", "Actief", "Active"),
    UserStatus.INACTIVE: Names("Inactif", "Inactief", "Inactive"),
}
SERVICE_STATUS: Mapping[ServiceStatus, Names] = {
    ServiceStatus.RESERVED: Names("Réservé", "Gereserveerd", "Reserved"),
    ServiceStatus.INACTIVE: Names("Inactif", "Inactief", "Inactive"),
    ServiceStatus.ACTIVE: Names("Actif", "Actief", "Active"),
    ServiceStatus.SUSPENDED: Names("Suspendu", "Opgeschort", "Suspended"),
    ServiceStatus.TERMINATED: Names("Résilié", "Stopgezet", "Terminated"),
}


def as_it_is(value: Any, _: Language) -> Cell:
    """Text and dates."""
    return value


def euros(cents: int, _: Language) -> Cell:
    """2500 -> 25.00"""
    return Decimal(cents).scaleb(-2)


def user_status(status: UserStatus, language: Language) -> Cell:
    """The status in words."""
    return USER_STATUS[UserStatus(status)].of(language)


def service_status(status: ServiceStatus, language: Language) -> Cell:
    """The status in words."""
    return SERVICE_STATUS[ServiceStatus(status)].of(language)


@dataclass(frozen=True)
class Column:
    """`{language}` in `path` stands for the language of the request."""

    header: Names
    path: str
    show: Show = as_it_is


NAME = Names("Nom", "Naam", "Name")
EMAIL = Names("E-mail", "E-mail", "E-mail")
COST_CENTRE = Names("Centre de coûts", "Kostenplaats", "Cost centre")
STATUS = Names("Statut", "Status", "Status")
COMPANY = Names("Entreprise", "Bedrijf", "Company")

OF_USERS = (
    Column(NAME, "name"),
    Column(EMAIL, "email"),
    Column(COST_CENTRE, "cost_centre"),
    Column(STATUS, "status", user_status),
    Column(COMPANY, "company.name"),
)
OF_MOBILE_SERVICES = (
    Column(Names("Numéro", "Nummer", "Number"), "msisdn"),
    Column(Names("Utilisateur", "Gebruiker", "User"), "user.name"),
    Column(EMAIL, "user.email"),
    Column(COST_CENTRE, "user.cost_centre"),
    Column(Names("Formule", "Bundel", "Plan"), "plan.name_{language}"),
    Column(STATUS, "status", service_status),
    Column(
        Names("Prix par mois (EUR)", "Prijs per maand (EUR)", "Price per month (EUR)"), "monthly_price_cents", euros
    ),
    Column(Names("Carte SIM", "Simkaart", "SIM card"), "sim_card.iccid"),
    Column(Names("Activé le", "Geactiveerd op", "Activated on"), "activated_on"),
    Column(COMPANY, "company.name"),
)

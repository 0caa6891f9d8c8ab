"""The demo as sheets for the import, in the order in which it takes them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain
from random import Random

from cli.demo_data import catalogue, numbers
from cli.demo_data.accounts import OPERATOR_DOMAIN
from cli.demo_data.companies import Plain
from cli.demo_data.fleet import Fleet, Line, counts, employees, fleet, signed_on, uc_lines
from cli.demo_data.history import Ordered, Requested, history, requested
from cli.demo_data.people import people
from resolvers.importing.sheets import Sheet

ROLES = (("portal", "PORTAL_ADMINISTRATOR"), ("fleet", "FLEET_ADMINISTRATOR"), ("insight", "INSIGHT"))
_LANGUAGES = ("fr", "nl", "fr")
_FREE_NUMBERS, _FREE_CARDS = 400, 200
_FIRST_COUNT = 1_000
Cells = Sequence[str]


@dataclass(frozen=True)
class Demo:
    """The demo of a seed and a first day. Each pass over a sheet makes its rows anew, company by company."""

    companies: Sequence[Plain]
    seed: int
    first_day: date

    def sheets(self) -> list[Sheet]:
        """All sheets."""
        lines = sum(company.services + company.removed for company in self.companies)
        stock = sum(company.stock for company in self.companies) + _FREE_CARDS
        return [
            _sheet("options", catalogue.OPTION_COLUMNS, catalogue.option_rows()),
            _sheet("plans", catalogue.PLAN_COLUMNS, catalogue.plan_rows()),
            _sheet("option_exclusions", ("option_code", "excludes_code"), [catalogue.EXCLUSION]),
            _sheet("prices", catalogue.PRICE_COLUMNS, catalogue.price_rows(self.first_day)),
            _sheet("logins", _LOGIN_COLUMNS, self._logins()),
            _sheet("companies", _COMPANY_COLUMNS, map(_company, self.companies)),
            _sheet("contracts", _CONTRACT_COLUMNS, self._contracts()),
            _sheet("users", _USER_COLUMNS, self._users(), sum(company.users for company in self.companies)),
            _sheet("sim_cards", _CARD_COLUMNS, chain(self._of_fleets(_cards), self._free_cards()), lines + stock),
            _sheet("phone_numbers", ("msisdn",), self._free_numbers(), _FREE_NUMBERS),
            _sheet("mobile_services", _SERVICE_COLUMNS, self._of_fleets(_services), lines),
            _sheet("uc_services", _UC_COLUMNS, self._uc()),
            _sheet("orders", _ORDER_COLUMNS, self._of_fleets(self._orders, self._with_history)),
        ]

    def requests(self) -> Iterator[tuple[str, Requested]]:
        """The removal requests, which no sheet tells of, each after the e-mail of who filed it."""
        for made in self._fleets(lambda company: company.has_story):
            yield f"fleet@{made.company.domain}", requested(made, self.first_day)

    def _of_fleets(
        self, rows_of: Callable[[Fleet], Iterable[Cells]], wanted: Callable[[Plain], bool] = lambda _: True
    ) -> Iterator[Cells]:
        for made in self._fleets(wanted):
            history(made, self.first_day)  # changes the lines that have a part in it
            yield from rows_of(made)

    def _fleets(self, wanted: Callable[[Plain], bool]) -> Iterator[Fleet]:
        starts = accumulate((counts(company) for company in self.companies), initial=_FIRST_COUNT)
        for company, start in zip(self.companies, starts, strict=False):
            if wanted(company):
                yield fleet(company, self.seed, self.first_day, start)

    @staticmethod
    def _with_history(company: Plain) -> bool:
        return bool(company.logins or company.removed)

    def _contracts(self) -> Iterator[Cells]:
        for company in self.companies:
            if company.contracted:
                day = signed_on(company, self.first_day).isoformat()
                yield company.number, f"C-{company.count:05d}", day, day, str(company.contracted)

    def _users(self) -> Iterator[Cells]:
        for company in self.companies:
            for user in employees(company, self.seed):
                yield company.number, user.name, user.email, user.cost_centre

    def _uc(self) -> Iterator[Cells]:
        for company in self.companies:
            if company.uc_services:
                for user, plan, number in uc_lines(company, self.seed):
                    yield company.number, user.email, plan, number

    def _orders(self, made: Fleet) -> Iterator[Cells]:
        by = self._name(f"fleet@{made.company.domain}")
        for number, order in enumerate(history(made, self.first_day), start=1):
            yield _order(made, order, f"{order.placed_at.year}-{number:06d}", by)

    def _logins(self) -> Iterator[Cells]:
        for mailbox, role in (("am", "ACCOUNT_MANAGER"), ("admin", "OPERATOR_ADMINISTRATOR")):
            email = f"{mailbox}@{OPERATOR_DOMAIN}"
            yield email, self._name(email), "nl", role, ""
        for company in self.companies:
            for (mailbox, role), language in zip(ROLES, _LANGUAGES, strict=True):
                email = f"{mailbox}@{company.domain}"
                if company.logins:
                    yield email, self._name(email), language, role, company.number

    def _name(self, email: str) -> str:
        return people(Random(f"{self.seed} {email}"), 1, "")[0].name  # noqa: S311  no secret

    def _free_cards(self) -> Iterator[Cells]:
        random = Random(f"stock {self.seed}")  # noqa: S311  no secret
        for index in range(_FREE_CARDS):
            yield numbers.iccid(self._used + index), "", "PHYSICAL", "IN_STOCK", f"{random.randrange(10**8):08d}", ""

    def _free_numbers(self) -> Iterator[Cells]:
        return ((numbers.msisdn(self._used + index),) for index in range(_FREE_NUMBERS))

    @property
    def _used(self) -> int:
        return _FIRST_COUNT + sum(map(counts, self.companies))


_LOGIN_COLUMNS = ("email", "name", "language", "role", "company_number")
_COMPANY_COLUMNS = ("company_number", "name", "account_manager_email", "account_manager_consent")
_CONTRACT_COLUMNS = ("company_number", "number", "signed_on", "activated_on", "contracted_services")
_USER_COLUMNS = ("company_number", "name", "email", "cost_centre")
_CARD_COLUMNS = ("iccid", "company_number", "kind", "status", "puk", "activation_code")
_SERVICE_COLUMNS = (
    *("company_number", "user_email", "msisdn", "plan_code", "options", "status", "iccid", "activated_on"),
    "terminated_on",
)
_UC_COLUMNS = ("company_number", "user_email", "plan_code", "number")
_ORDER_COLUMNS = (
    *("company_number", "number", "msisdn", "terminated_on", "action", "state", "placed_at", "placed_by"),
    *("completed_at", "counted_on", "plan_code", "previous_plan_code", "failure"),
)
_CARD_STATUS = {"RESERVED": "RESERVED", "INACTIVE": "RESERVED", "TERMINATED": "RETIRED"}


def _sheet(name: str, columns: tuple[str, ...], rows: Iterable[Cells], length: int | None = None) -> Sheet:
    return Sheet(name, name, columns, ((line, list(cells)) for line, cells in enumerate(rows, start=2)), length)


def _company(company: Plain) -> Cells:
    return company.number, company.name, f"am@{OPERATOR_DOMAIN}", "yes" if company.consents else "no"


def _cards(made: Fleet) -> Iterator[Cells]:
    number = made.company.number
    for line in made.lines:
        code = numbers.activation_code(line.iccid) if line.kind == "ESIM" else ""
        yield line.iccid, number, line.kind, _CARD_STATUS.get(line.status, "ACTIVE"), line.puk, code
    for iccid in made.stock:
        yield iccid, number, "PHYSICAL", "IN_STOCK", "", ""


def _services(made: Fleet) -> Iterator[Cells]:
    return (_service(made.company.number, line) for line in made.lines)


def _service(number: str, line: Line) -> Cells:
    dates = _iso(line.began), _iso(line.ended)
    return number, line.user.email, line.msisdn, line.plan, "|".join(line.options), line.status, line.iccid, *dates


def _order(made: Fleet, order: Ordered, number: str, by: str) -> Cells:
    line = order.line
    return (
        *(made.company.number, number, line.msisdn, _iso(line.ended), order.action, order.state),
        *(order.placed_at.isoformat(), by, order.completed_at.isoformat() if order.completed_at else ""),
        *(_iso(order.counted_on), order.plan, order.previous_plan, order.failure),
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""

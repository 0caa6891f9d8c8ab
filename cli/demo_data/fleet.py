"""What a company of the demo has: employees, lines and cards, each following from the seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cli.demo_data import numbers
from cli.demo_data.catalogue import EXCLUSION, MOBILE_PLANS, OFFERS, UC_PLANS
from cli.demo_data.companies import Plain
from cli.demo_data.people import Person, people
from rules.months import add_months

_PLAN_WEIGHTS = (30, 36, 20, 4, 10)
STORY_LINES = 12  # the first lines of a company with a story: `cli.demo_data.history` tells what happens to them


@dataclass(slots=True)
class Line:
    """A mobile service with its card. `began` and `ended` are empty before the activation and the end."""

    user: Person
    msisdn: str
    iccid: str
    kind: str
    puk: str
    plan: str
    options: tuple[str, ...]
    status: str = "ACTIVE"
    began: date | None = None
    ended: date | None = None


@dataclass(frozen=True)
class Fleet:
    """The lines of a company and the cards in its stock."""

    company: Plain
    live: list[Line]
    removed: list[Line]
    stock: list[str]

    @property
    def lines(self) -> Iterator[Line]:
        """All of them."""
        yield from self.live
        yield from self.removed


def signed_on(company: Plain, first_day: date) -> date:
    """The day on which the company signed and its first card was activated."""
    return add_months(first_day, -company.signed_months_ago)


def employees(company: Plain, seed: int) -> list[Person]:
    """Its people, the same each time."""
    return people(_random(company, seed, "people"), company.users, company.domain)


def fleet(company: Plain, seed: int, first_day: date, count: int) -> Fleet:
    """Its lines, the same each time; their numbers and cards begin at `count`."""
    random, users, begin = _random(company, seed, "lines"), employees(company, seed), signed_on(company, first_day)
    holders = [*_holders(random, users, company.services), *random.choices(users or [_NOBODY], k=company.removed)]
    lines = [_line(random, holder, count + index, begin, first_day) for index, holder in enumerate(holders)]
    live, removed = lines[: company.services], lines[company.services :]
    for line in random.sample(live[STORY_LINES:], company.suspended):
        line.status = "SUSPENDED"
    for line in removed:
        _end(random, line, begin, first_day)
    return Fleet(company, live, removed, [numbers.iccid(count + len(lines) + n) for n in range(company.stock)])


def uc_lines(company: Plain, seed: int) -> Iterator[tuple[Person, str, str]]:
    """User, plan and number; from the end of the list, so that some users have nothing but these."""
    random = _random(company, seed, "uc")
    for index, user in enumerate(reversed(employees(company, seed)[-company.uc_services :])):
        yield user, random.choice(UC_PLANS), numbers.fixed_number(company.count * 1000 + index)


def counts(company: Plain) -> int:
    """How many numbers and cards a company uses up."""
    return company.services + company.removed + company.stock


def _random(company: Plain, seed: int, what: str) -> Random:
    return Random(f"{what} {seed} {company.count}")  # noqa: S311  no secret


_NOBODY = Person("", "", "")


def _holders(random: Random, users: list[Person], services: int) -> list[Person]:
    """One line each while they last; some of the users then get more. Where there are fewer, some get two."""
    if services <= len(users):
        doubled = services // 12 if services < len(users) else 0
        first = users[: services - doubled]
        return first + first[:doubled]
    alone, without = len(users) // 3, len(users) // 10
    served = users[: len(users) - without]
    return served + random.choices(served[alone:], k=services - len(served))


def _line(random: Random, user: Person, count: int, begin: date, first_day: date) -> Line:
    plan = random.choices(MOBILE_PLANS, _PLAN_WEIGHTS)[0]
    return Line(
        user=user,
        msisdn=numbers.msisdn(count),
        iccid=numbers.iccid(count),
        kind="ESIM" if random.random() < 0.4 else "PHYSICAL",  # noqa: PLR2004  the share of eSIMs
        puk=f"{random.randrange(10**8):08d}",
        plan=plan,
        options=_options(random, plan),
        began=_day(random, begin, first_day - timedelta(days=31)),
    )


def _options(random: Random, plan: str) -> tuple[str, ...]:
    """None to two of those that go with the plan and with each other."""
    chosen = random.sample(OFFERS[plan], k=random.choices((0, 1, 2), (5, 3, 1))[0])
    return tuple(option for option in chosen if option != EXCLUSION[1] or EXCLUSION[0] not in chosen)


def _end(random: Random, line: Line, begin: date, first_day: date) -> None:
    """It began in the first part of the time since the signature, and ended in the second."""
    middle = begin + (first_day - begin) / 2
    line.status = "TERMINATED"
    line.began = _day(random, begin, middle)
    line.ended = _day(random, middle, first_day - timedelta(days=2))


def _day(random: Random, first: date, last: date) -> date:
    return first + timedelta(days=random.randint(0, max((last - first).days, 0)))

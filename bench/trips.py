"""How often each server asks PostgreSQL for one answer: what is fair to compare is a matter of round trips as well."""

import time
from collections.abc import Sequence

from bench.databases import Databases
from bench.questions import READS, Questions
from bench.same import ask
from bench.seed import Seed
from bench.servers import Contender, started
from bench.tables import NAMES, table

SETTLED_SECONDS = 0.3  # until every backend has read the setting
Trips = dict[str, dict[str, int]]


def trips(databases: Databases, seed: Seed, contenders: Sequence[Contender]) -> Trips:
    """Statements by contender and question, BEGIN and COMMIT included, once every statement is prepared."""
    return {each.name: _of(each, databases, seed) for each in contenders}


def section(found: Trips) -> str:
    """As part of the results."""
    if not found:
        return ""
    questions = list(next(iter(found.values())))
    rows = [[NAMES[name], *(of.get(question, "") for question in questions)] for name, of in found.items()]
    about = "Statements for one answer, BEGIN and COMMIT included, as PostgreSQL logs them."
    return f"## Round trips\n\n{about}\n\n{table(['who', *questions], rows)}"


def _of(contender: Contender, databases: Databases, seed: Seed) -> dict[str, int]:
    found: dict[str, int] = {}
    with started(contender, databases, "postgresql", seed.name) as server:
        questions = Questions(seed)
        for question in contender.questions:
            # First and last are of one company, whose token the server knows by then.
            requests = questions.some(question, 1 if question in READS else 1 + len(seed.tokens))
            ask(server, requests[0])
            with databases.logged_statements() as lines:
                time.sleep(SETTLED_SECONDS)
                ask(server, requests[-1])
            found[question] = len(lines)
    return found

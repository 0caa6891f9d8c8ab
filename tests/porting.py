"""Numbers that are brought along, as tests ask for them: what was signed, and what is asked."""

from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from resolvers.mandates import upload_mandate
from rules.lifecycle import PortKind
from rules.permissions import Actor

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n"
SIM_NUMBER, ACCOUNT_NUMBER = "8932990000001234567", "KL-4711.22"
_numbers = count(1)


@dataclass(frozen=True)
class Asked:
    """What the input holds."""

    msisdn: str
    kind: PortKind | None = PortKind.SIMPLE
    donor: str | None = "Donor Mobile"
    sim_number: str | None = SIM_NUMBER
    account_number: str | None = None
    mandate_id: str | None = None
    requested_on: date | None = None


def foreign_number(ending: str = "") -> str:
    """A number that nobody here has, and that ends so."""
    return f"+32485{next(_numbers):06d}"[: 12 - len(ending)] + ending if ending else f"+32485{next(_numbers):06d}"


async def asked_port(actor: Actor, ending: str = "", **given: Any) -> Asked:
    """One that nothing speaks against, with a mandate of the actor's company."""
    given.setdefault("mandate_id", await upload_mandate(actor, company_id=actor.own_company_id, content=PDF))
    given.setdefault("msisdn", foreign_number(ending))
    return Asked(**given)


async def complex_port(actor: Actor, ending: str = "", account_number: str = ACCOUNT_NUMBER, **given: Any) -> Asked:
    """A company's number."""
    kind = {"kind": PortKind.COMPLEX, "sim_number": None, "account_number": account_number}
    return await asked_port(actor, ending, **kind | given)

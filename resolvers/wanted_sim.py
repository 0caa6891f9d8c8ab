"""Which SIM card a change asks for: from stock, sent by the operator, or an eSIM."""

from dataclasses import dataclass

from rules import identifiers
from rules.delivery import Address, GivenAddress, address
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import SimKind


@dataclass(frozen=True)
class WantedSim:
    """`kind` is None where no card is asked for. With `sent_to`, the operator sends one of his."""

    kind: SimKind | None
    iccid: str | None = None
    eid: str | None = None
    sent_to: Address | None = None


def wrong_sim(
    kind: SimKind | None, iccid: str | None, eid: str | None, delivery: GivenAddress | None
) -> list[InvalidField]:
    """A card is named, or sent, only where one is asked for, and not both; an EID is an eSIM's."""
    physical, esim = kind is SimKind.PHYSICAL, kind is SimKind.ESIM
    wrong: list[InvalidField] = []
    if iccid is not None and not physical:
        wrong.append(InvalidField(("iccid",), Problem.NOT_EXPECTED, iccid))
    if delivery is not None and (not physical or iccid is not None):
        wrong.append(InvalidField(("delivery",), Problem.NOT_EXPECTED))
    elif delivery is not None and isinstance(checked := address(delivery), InvalidInput):
        wrong += checked.fields
    if eid is not None and not esim:
        wrong.append(InvalidField(("eid",), Problem.NOT_EXPECTED, eid))
    elif eid is not None and _canonical_eid(eid) is None:
        wrong.append(InvalidField(("eid",), Problem.EID_INVALID, eid))
    return wrong


def wanted_sim(kind: SimKind | None, iccid: str | None, eid: str | None, delivery: GivenAddress | None) -> WantedSim:
    """What is asked for, in its canonical form. Refused: InvalidInput."""
    if wrong := wrong_sim(kind, iccid, eid, delivery):
        raise Refused(InvalidInput(tuple(wrong)))
    to = address(delivery) if delivery else None
    return WantedSim(kind, iccid, _canonical_eid(eid) if eid else None, to if isinstance(to, Address) else None)


def _canonical_eid(text: str) -> str | None:
    try:
        return identifiers.eid(text)
    except InvalidIdentifier:
        return None

"""What is given at each place: what is another company's, what is one's own, and what nobody has."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from graphql import GraphQLEnumType

from tests.cast import Cast
from tests.matrix.sites import Site
from tests.matrix.walk import QUERY, named
from tests.matrix.world import World

V = TypeVar("V")
# Ids by how they begin. Of what type an argument's is, its name tells.
PREFIX = {
    "Company": "co",
    "MobileService": "msvc",
    "Order": "ord",
    "Plan": "plan",
    "PlanOption": "opt",
    "RemovalRequest": "rreq",
    "SimCard": "sim",
    "UcService": "ucs",
    "User": "usr",
}
MEANT = {
    "companyId": "co",
    "userId": "usr",
    "serviceId": "msvc",
    "orderId": "ord",
    "serviceIds": "msvc",
    "approvedServiceIds": "msvc",
    "requestId": "rreq",
    "planId": "plan",
    "optionIds": "opt",
}
CURSORS = frozenset({"after", "before"})
# Texts that only Other has, by the names of arguments and of inputs' fields: keys of `World.words`.
WORDS: dict[str, tuple[str, ...]] = {
    "search": ("name", "email", "msisdn"),
    "costCentre": ("cost_centre",),
    "minMonthlyPrice": ("price",),
    "maxMonthlyPrice": ("price",),
    "name": ("name",),
    "email": ("email",),
    "iccid": ("iccid",),
    "note": ("name",),
    "reason": ("name",),
    "eid": ("name",),
    # A card of theirs is told from a new one on purpose: who brings cards into stock is the operator.
    "csv": ("name",),
    "idempotencyKey": ("idempotency_key",),
    "confirmationToken": ("confirmation_token",),
}
PLAIN: dict[str, list[Any]] = {"Int": [0, 1, 100], "Boolean": [True, False], "Date": ["2026-01-16", "2026-01-17"]}

# An input with which the mutation succeeds at home, and values that trouble it. `§usr` is one's own user,
# `§suspended` and `§blocked` are one's own services that are so, `§awaiting` one that waits for its user, `§awaited`
# its order, `§planned` an order that waits for its day.
SENT = {
    "simKind": "PHYSICAL",
    "delivery": {"recipient": "Ann", "street": "Rue de la Loi 1", "postcode": "1000", "city": "Bruxelles"},
}
# What is left out where the other is given: a card that is named is not sent, and all would be refused for that.
INSTEAD_OF = {"iccid": "delivery"}
VALID: dict[str, dict[str, Any]] = {
    "addUser": {"companyId": "§co", "name": "New Person", "email": "new@doors.example", "costCentre": "New"},
    "modifyUser": {"userId": "§usr", "name": "Newer", "email": "newer@doors.example", "costCentre": "New"},
    "addService": {"userId": "§usr", "planId": "§large", "optionIds": ["§roaming"], **SENT},
    "modifyService": {"serviceId": "§msvc", "planId": "§large", "optionIds": ["§roaming"]},
    "removeService": {"serviceId": "§msvc"},
    "retryOrder": {"orderId": "§ord"},
    "cancelOrder": {"orderId": "§planned"},
    "suspendService": {"serviceId": "§msvc", "reason": "ABSENCE"},
    "resumeService": {"serviceId": "§suspended"},
    "blockSim": {"serviceId": "§msvc", "reason": "LOST", **SENT},
    "unblockSim": {"serviceId": "§blocked"},
    "replaceSim": {"serviceId": "§msvc", **SENT},
    "revealPuk": {"serviceId": "§msvc"},
    "revealActivationCode": {"serviceId": "§msvc"},
    "fileRemovalRequest": {"serviceIds": ["§msvc"], "note": "They have left."},
    "withdrawRemovalRequest": {"requestId": "§rreq"},
    "decideRemovalRequest": {"requestId": "§rreq", "approvedServiceIds": [], "reason": "They are needed."},
    "importSimCards": {"companyId": "§co", "csv": "iccid\n8932010000000000012\n", "dryRun": False},
    "resendActivationLink": {"orderId": "§awaited", "language": "NL"},
    "revokeActivationLink": {"orderId": "§awaited"},
    "activateService": {"serviceId": "§awaiting"},
}
TROUBLE: dict[str, Any] = {
    "name": "",
    "email": "nothing",
    "costCentre": "x" * 300,
    "expectedVersion": 99,
    "idempotencyKey": "k" * 300,
    "confirmationToken": "nonsense",
    "iccid": "1",
    "eid": "1",
    "delivery": {"recipient": "", "street": "", "postcode": "x", "city": ""},
    "csv": "nothing",
    "dryRun": True,
    "note": "x" * 2000,
    "reason": "x" * 2000,
    "portIn": {
        "msisdn": "0470123456",
        "kind": "SIMPLE",
        "donor": "Donor Mobile",
        "simNumber": "8932990000001234567",
        "accountNumber": "KL-4711",
        "mandateId": "mnd_nonsense",
        "requestedOn": "2026-01-19",
    },
    "startsOn": "2020-01-01",
    "until": "2020-01-01",
    "optionIds": ["opt_nonsense"],
    "planId": "plan_nonsense",
    "simKind": "ESIM",
    "activation": "BY_USER",
    "activationLanguage": "NL",
}


@dataclass(frozen=True)
class Cell:
    """A value at a place. `twin` says which cell of the same place must be answered alike, but for `probe`."""

    site: Site
    says: str
    value: Any
    probe: str = ""
    twin: str | None = None

    def __str__(self) -> str:
        return f"{self.site} {self.says}"

    @property
    def other(self) -> str | None:
        """The name of the twin."""
        return f"{self.site} {self.twin}" if self.twin else None


def cells_of(site: Site, world: World) -> list[Cell]:
    """What is given there; for a place of a kind that is not known, this is where it has to be told."""
    type_ = named(site.value)
    if type_.name == "ID":
        return list(_ids(site, world))
    if site.name in CURSORS:
        return list(_cursors(site, world))
    if type_.name == "String":
        return list(_words(site, world))
    given = list(type_.values) if isinstance(type_, GraphQLEnumType) else PLAIN.get(type_.name, [])
    return [Cell(site, f"{value}", site.wrapped(value)) for value in given]


def few(cells: Sequence[Cell]) -> list[Cell]:
    """Of each place two pairs, the one of the right type first: enough for somebody who may not do more than others."""
    kept: list[str | None] = []
    for site in dict.fromkeys(cell.site for cell in cells):
        pairs = [cell for cell in cells if cell.site == site and cell.other]
        pairs.sort(key=lambda cell: cell.probe.partition("_")[0] != (cell.twin or "").partition(" ")[2])
        of_any_type = named(site.value).name == "ID" and meant(site) is None
        kept += [name for cell in (pairs if of_any_type else pairs[:2]) for name in (str(cell), cell.other)]
    return [cell for cell in cells if str(cell) in kept]


def meant(site: Site) -> str | None:
    """How ids begin that belong there; None where all do."""
    if site.parent is QUERY and site.argument == "id" and site.name == "id":
        return PREFIX.get(named(site.field).name)
    return _known(MEANT, site)


def _ids(site: Site, world: World) -> Iterator[Cell]:
    right = meant(site)
    for prefix, id_ in world.never.items():
        if right in {None, prefix}:
            yield Cell(site, f"never {prefix}", site.wrapped(id_), id_)
    # Where a type is meant, no other type's id is answered in another way.
    for prefix, id_ in world.theirs.items():
        yield Cell(site, f"their {prefix}", site.wrapped(id_), id_, f"never {right or prefix}")
    for prefix, id_ in world.ours.items():
        own = right is None or prefix == right
        yield Cell(site, f"our {prefix}", site.wrapped(id_), id_, None if own else f"never {right}")


def _cursors(site: Site, world: World) -> Iterator[Cell]:
    for number, (theirs, never) in enumerate(world.cursors[site.path[-1][1]]):
        yield Cell(site, f"never {number}", site.wrapped(never), never)
        yield Cell(site, f"their {number}", site.wrapped(theirs), theirs, f"never {number}")


def _words(site: Site, world: World) -> Iterator[Cell]:
    for word in _known(WORDS, site):
        theirs, never = world.words[word]
        yield Cell(site, f"never {word}", site.wrapped(never), never)
        yield Cell(site, f"their {word}", site.wrapped(theirs), theirs, f"never {word}")


def _known(told: Mapping[str, V], site: Site) -> V:
    assert site.name in told, f"{site} is new: say in tests/matrix/values.py what another company's is"
    return told[site.name]


def filled(name: str, cast: Cast, ids: dict[str, str]) -> dict[str, Any]:
    """The valid input of a mutation or its preview, with these ids."""
    plain = name.removeprefix("preview")
    valid = VALID[plain[0].lower() + plain[1:]]
    known = ids | {"large": cast.large.id, "roaming": cast.roaming.id}
    return {field: _meant(value, known) for field, value in valid.items()}


def _meant(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_meant(each, ids) for each in value]
    return ids[value[1:]] if isinstance(value, str) and value.startswith("§") else value


def with_id(cursor: str, id_: str, other: str) -> str:
    """The cursor with another id in it."""
    raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    assert id_ in raw, raw
    return base64.urlsafe_b64encode(raw.replace(id_, other).encode()).decode().rstrip("=")

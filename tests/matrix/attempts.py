"""What is tried on mutations and previews: every field of the input with what is another company's."""

from collections.abc import Iterator
from typing import Any

from graphql import GraphQLEnumType, GraphQLObjectType

from rules.permissions import Permission
from tests.matrix.sites import Site, deed_sites
from tests.matrix.values import INSTEAD_OF, TROUBLE, WORDS, Cell, cells_of, filled, meant
from tests.matrix.walk import EVERY_READ, MUTATION, SCHEMA, Selections, leaves, named
from tests.matrix.world import World

# Said here once more, so that a deed that asks for less is noticed.
PERMISSIONS = {
    "addUser": Permission.USERS_WRITE,
    "modifyUser": Permission.USERS_WRITE,
    "addService": Permission.SERVICES_ADD,
    "modifyService": Permission.SERVICES_MODIFY,
    "removeService": Permission.SERVICES_REMOVE,
    "retryOrder": Permission.SERVICES_MODIFY,
    "cancelOrder": Permission.SERVICES_MODIFY,
    "suspendService": Permission.SERVICES_MODIFY,
    "resumeService": Permission.SERVICES_MODIFY,
    "blockSim": Permission.SIMS_BLOCK,
    "unblockSim": Permission.SIMS_BLOCK,
    "replaceSim": Permission.SIMS_BLOCK,
    "revealPuk": Permission.SIMS_REVEAL,
    "revealActivationCode": Permission.SIMS_REVEAL,
    "fileRemovalRequest": Permission.REMOVAL_REQUESTS_FILE,
    "withdrawRemovalRequest": Permission.REMOVAL_REQUESTS_FILE,
    "decideRemovalRequest": Permission.REMOVAL_REQUESTS_DECIDE,
    "importSimCards": Permission.STOCK_WRITE,
    "resendActivationLink": Permission.SERVICES_ADD,
    "revokeActivationLink": Permission.SERVICES_ADD,
    "activateService": Permission.SERVICES_ADD,
    "previewAddService": Permission.SERVICES_ADD,
    "previewModifyService": Permission.SERVICES_MODIFY,
    "previewRemoveService": Permission.SERVICES_REMOVE,
}
KEY = "a key of this test"
# An object of any type, which only the ordinary executor answers.
CURRENT = f"""mutation($i: ModifyServiceInput!) {{
  modifyService(input: $i) {{ __typename ... on VersionConflict {{ code current {leaves(SCHEMA.type_map["Node"])} }} }}
}}"""


def payload(parent: GraphQLObjectType, name: str, may: frozenset[Permission]) -> str:
    """The deed with everything below it that somebody with these permissions may read."""
    kind, type_ = "mutation" if parent is MUTATION else "query", parent.fields[name].args["input"].type
    below = Selections(may & EVERY_READ).of(named(parent.fields[name]))
    return f"{kind}($i: {type_}) {{ {name}(input: $i) {below} }}"


def valid(site: Site, world: World, **more: Any) -> dict[str, Any]:
    """An input that is right at Acme."""
    name = site.path[-1][1]
    return filled(name, world.cast, world.ours | world.paused) | {"idempotencyKey": KEY} | more


def control(site: Site, world: World) -> Cell:
    """All is one's own."""
    return Cell(site, "all ours", valid(site, world))


def with_ids(site: Site, world: World) -> list[Cell]:
    """An id of every kind in the place of the right one, which is left out."""
    return [
        Cell(site, cell.says, _put(site, cell.value, world), cell.probe, cell.twin)
        for cell in cells_of(site, world)
        if cell.says != f"our {meant(site)}"
    ]


def with_trouble(site: Site, world: World) -> Iterator[Cell]:
    """Their id and one that is not there, each with one more field that is wrong: no check comes before the id's."""
    prefix = str(meant(site))
    for other in deed_sites(*site.path[-1]):
        if other.name in TROUBLE and _can_be(other) and other.name != site.name and prefix in world.theirs:
            for says, ids in (("never", world.never), ("their", world.theirs)):
                value = _put(site, site.wrapped(ids[prefix]), world) | {other.name: TROUBLE[other.name]}
                twin = f"never {prefix} and wrong {other.name}" if says == "their" else None
                yield Cell(site, f"{says} {prefix} and wrong {other.name}", value, ids[prefix], twin)


def _can_be(site: Site) -> bool:
    """What troubles a text means nothing to an enum of the same name, and never comes to the deed."""
    kind = named(site.value)
    return not isinstance(kind, GraphQLEnumType) or TROUBLE[site.name] in kind.values


def repeated(site: Site, world: World) -> Iterator[Cell]:
    """What Other's administrator did, with his key and his token; and the same with ids that are not there."""
    name = site.path[-1][1].removeprefix("preview")
    deed = world.deeds[name[0].lower() + name[1:]]
    given = deed[site.name]
    if given == []:
        return
    id_ = str(given[0] if isinstance(given, list) else given)
    yield Cell(site, "never repeated", deed | site.wrapped(world.never[id_.partition("_")[0]]))
    yield Cell(site, "their deed", deed, twin="never repeated")


def is_of_company(site: Site, world: World) -> bool:
    """Whether the field takes an id that belongs to a company."""
    return named(site.value).name == "ID" and meant(site) in world.theirs


def with_words(site: Site, world: World) -> list[Cell]:
    """Their text in the field, and one as long that nobody has; all else is one's own."""
    if site.name not in WORDS:
        return []
    return [
        Cell(site, each.says, _put(site, each.value, world), each.probe, each.twin) for each in cells_of(site, world)
    ]


def _put(site: Site, value: dict[str, Any], world: World) -> dict[str, Any]:
    left_out = {INSTEAD_OF.get(name) for name in value}
    return {name: given for name, given in valid(site, world).items() if name not in left_out} | value

"""The matrix has a cell for everything that the schema has; what is new in the schema fails here until it has one."""

from collections.abc import Iterable
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInputObjectType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    is_abstract_type,
    parse,
    visit,
)

from execution.declare import Reads
from models.ids import PREFIXES
from rules.permissions import Permission, RoleName
from tests.matrix.asking import document_of
from tests.matrix.attempts import (
    CURRENT,
    PERMISSIONS,
    control,
    is_of_company,
    payload,
    with_ids,
    with_trouble,
    with_words,
)
from tests.matrix.people import LOGINS, TOKENS
from tests.matrix.sites import deed_sites, read_sites
from tests.matrix.test_wholes import ROOTS, whole
from tests.matrix.values import PREFIX, TROUBLE, VALID, Cell, cells_of
from tests.matrix.walk import EVERY_READ, NEEDS, SCHEMA, coordinates, deeds, named
from tests.matrix.world import OF_NOBODY, World


class Met(Visitor):
    """The fields and arguments of documents."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent, name = self.info.get_parent_type(), node.name.value
        arguments = [f"({each.name.value}:)" for each in node.arguments or ()]
        for type_ in _types(parent):
            self.found |= {f"{type_}.{name}{argument}" for argument in ("", *arguments)}


def _types(parent: Any) -> list[str]:
    """The type; for an interface those that have its fields."""
    return [each.name for each in SCHEMA.get_possible_types(parent)] if is_abstract_type(parent) else [parent.name]


def met(documents: Iterable[str]) -> set[str]:
    """What the documents ask for."""
    info = TypeInfo(SCHEMA)
    visitor = Met(info)
    for text in documents:
        visit(parse(text), TypeInfoVisitor(info, visitor))
    return visitor.found


def given(cell: Cell) -> set[str]:
    """The fields of inputs that the cell gives."""
    return set(_given(named(cell.site.given), cell.value))


def _given(type_: Any, value: Any) -> Iterable[str]:
    if isinstance(type_, GraphQLInputObjectType) and isinstance(value, dict):
        for name, each in value.items():
            yield f"{type_.name}.{name}"
            yield from _given(named(type_.fields[name]), each)


def all_cells(world: World) -> list[Cell]:
    """Every cell there is."""
    cells = [cell for site in read_sites() for cell in cells_of(site, world)]
    for parent, name in deeds():
        sites = deed_sites(parent, name)
        cells.append(control(sites[0], world))
        for site in sites:
            cells += with_words(site, world)
            if named(site.value).name == "ID":
                cells += with_ids(site, world)
            if is_of_company(site, world):
                cells += with_trouble(site, world)
    return cells


def test_everything_has_a_cell(world: World) -> None:
    own = dict.fromkeys(PREFIX, "")
    cells = all_cells(world)
    documents = {document_of([cell], own)[0] for cell in cells}
    documents |= {whole(root, EVERY_READ) for root in ROOTS}
    documents |= {payload(parent, name, EVERY_READ) for parent, name in deeds()}
    covered = met({*documents, CURRENT}) | set[str]().union(*map(given, cells))
    missing = coordinates() - covered
    assert not missing, f"the matrix has no cell for {sorted(missing)}: see tests/matrix/values.py"


def test_every_text_and_id_has_what_is_theirs(world: World) -> None:
    """A place that takes text or ids has a cell with another company's, or is one that troubles deeds alone."""
    with_theirs = {cell.site for cell in all_cells(world) if cell.says.startswith("their")}
    for site in [*read_sites(), *(site for deed in deeds() for site in deed_sites(*deed))]:
        if named(site.value).name in {"ID", "String"}:
            assert site in with_theirs, f"{site}: say in tests/matrix/values.py what another company's is"


def test_every_mutation_has_an_input_and_a_permission() -> None:
    for parent, name in deeds():
        plain = name.removeprefix("preview")
        assert plain[0].lower() + plain[1:] in VALID, f"say in tests/matrix/values.py with what {name} succeeds"
        assert name in PERMISSIONS, f"say in tests/matrix/attempts.py which permission {name} asks for"
        known = {*VALID[plain[0].lower() + plain[1:]], *TROUBLE}
        assert {site.name for site in deed_sites(parent, name)} <= known, name


def test_every_table_says_what_one_must_be_allowed() -> None:
    tables = {said.definition.name for (home, _), said in Reads.by_name.items() if home == "schema" and said.is_table}
    assert tables == set(NEEDS)
    prefixes = {said.definition.name: prefix for (home, prefix), said in Reads.by_prefix.items() if home == "schema"}
    assert prefixes == PREFIX


def test_everybody_is_there() -> None:
    assert set(RoleName) <= set(LOGINS)
    assert {f"token {scope}" for scope in Permission} <= set(TOKENS)


def test_other_has_an_id_of_every_kind(world: World) -> None:
    assert set(world.theirs) == {prefix for name, prefix in PREFIXES.items() if name not in OF_NOBODY}
    assert set(world.theirs) <= set(world.ours)
    assert set(world.never) == set(PREFIXES.values())

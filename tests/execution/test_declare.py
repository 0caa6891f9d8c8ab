"""A declaration that contradicts the models stops the start."""

from enum import Enum
from typing import Any

import pytest
import strawberry

from execution import (
    EVERYONE,
    Connection,
    Misdeclared,
    Node,
    Schema,
    Search,
    column,
    computed,
    connection,
    listed,
    one_of,
    reads,
    relation,
)
from execution.declare import Reads
from execution.order import sort, verify_sort
from tests.execution import zoo
from tests.execution import zoo_models as models


@pytest.fixture(autouse=True)
def _forget() -> Any:
    names, prefixes = dict(Reads.by_name), dict(Reads.by_prefix)
    yield
    Reads.by_name.clear()
    Reads.by_name.update(names)
    Reads.by_prefix.clear()
    Reads.by_prefix.update(prefixes)


def test_a_table_without_a_scope() -> None:
    with pytest.raises(Misdeclared, match="needs a scope"):
        reads(models.Animal)
    with pytest.raises(Misdeclared, match="has none"):
        reads(zoo.Moved, scope=EVERYONE)


def test_two_types_with_one_prefix() -> None:
    class Other(Node):
        pass

    with pytest.raises(Misdeclared, match="'anm'"):
        reads(models.Animal, scope="zoo_id", prefix="anm")(Other)


def test_both_directions() -> None:
    with pytest.raises(Misdeclared, match="both directions"):
        sort("-tag,grams")


@strawberry.input
class NoFilter:
    colour: list[str] | None = one_of("There is none.", "colour")


class ByKeeper(Enum):
    KEEPER = "keeper.hired_at"


def declared(field: Any, annotation: Any = str, **said: Any) -> Schema:
    class Thing:
        """A thing."""

    Thing.__annotations__ = {"id": str, "thing": annotation}
    Thing.id = column("Its id.")  # type: ignore[attr-defined]
    Thing.thing = field  # type: ignore[attr-defined]
    made = reads(models.Animal, **({"scope": "zoo_id"} | said))(Thing)

    class Query:
        pass

    Query.__annotations__ = {"things": list[made]}  # type: ignore[valid-type]
    Query.things = listed("All.")  # type: ignore[attr-defined]
    return Schema(strawberry.type(Query))


@pytest.mark.parametrize(
    ("field", "annotation", "said"),
    [
        (column("No such column.", "colour"), str, {}),
        (column("Not its own.", "keeper.name"), str, {}),
        (computed("No such need.", str, "colour"), str, {}),
        (computed("No such relation.", str, "cage.number"), str, {}),
        (relation("No such relation."), zoo.Keeper, {}),
        (relation("Elsewhere.", through="species"), zoo.Keeper, {}),
        (relation("No such order.", through="keeper", sort="colour"), zoo.Keeper, {}),
        (relation("No such constant.", through="keeper", where={"colour": 1}), zoo.Keeper, {}),
        (connection("Through several.", through="diets.food"), Connection[zoo.Food], {}),
        (column("Fine.", "tag"), str, {"scope": "colour"}),
        (column("Fine.", "tag"), str, {"scope": "keeper.zoo_id"}),
        (column("Fine.", "tag"), str, {"sort": "keeper.hired_at"}),
        (column("Fine.", "tag"), str, {"sort": "diets.ended_on"}),
        (column("Fine.", "tag"), str, {"order": ByKeeper}),
        (column("Fine.", "tag"), str, {"filter": NoFilter}),
        (column("Fine.", "tag"), str, {"search": Search(str.split, text=("colour",))}),
        (column("Fine.", "tag"), str, {"search": Search(str.split, text=("tag",), number=("keeper.colour",))}),
    ],
)
async def test_what_the_models_do_not_know(database: Any, field: Any, annotation: Any, said: Any) -> None:
    schema = declared(field, annotation, **said)
    with pytest.raises(Misdeclared):
        schema.verify()


async def test_what_they_know(database: Any) -> None:
    declared(column("Fine.", "tag"), sort="-born_on,-grams").verify()


async def test_a_column_that_may_be_null_sorts_a_list_in_which_it_is_there(database: Any) -> None:
    verify_sort(sort("ended_on"), models.Diet, frozenset({"ended_on"}))
    with pytest.raises(Misdeclared):
        verify_sort(sort("ended_on"), models.Diet)


def test_every_argument_has_a_description() -> None:
    for type_ in zoo.schema._schema.type_map.values():
        for name, field in getattr(type_, "fields", {}).items():
            if not type_.name.startswith("__"):
                assert all(argument.description for argument in getattr(field, "args", {}).values()), name

"""Objects, relations and computed fields, field by field: the ordinary executor's way."""

from typing import Any

import strawberry

from tests.execution.rows import ANIMALS, FOODS, KEEPERS, MARKER, MINE, NAMES, OTHERS, foods_of, keeper_of
from tests.execution.zoo import schema

MY_ANIMALS = [animal for animal in ANIMALS if animal["zoo_id"] == MINE]


async def answer(request: Any, document: str, **variables: Any) -> Any:
    result = await strawberry.Schema.execute(schema, document, variables, context_value=request)
    assert result.errors is None, result.errors
    assert MARKER not in str(result.data)
    return result.data


async def test_verify_finds_nothing_wrong(database: Any) -> None:
    schema.verify()


async def test_one_object_with_everything(request_of: Any) -> None:
    animal = next(each for each in MY_ANIMALS if each["keeper_id"] and foods_of(each) and each["tag"])
    document = """query ($id: ID!) { animal(id: $id) {
      id tag state weight bornOn tame species { id name } keeper { name hiredAt notes } foods { code } label } }"""
    found = (await answer(request_of(), document, id=animal["id"]))["animal"]
    keeper = keeper_of(animal)
    assert keeper
    codes = foods_of(animal)
    assert found == {
        "id": animal["id"],
        "tag": animal["tag"],
        "state": animal["state"].name,
        "weight": animal["grams"],
        "bornOn": animal["born_on"].isoformat(),
        "tame": animal["tame"],
        "species": {"id": animal["species_id"], "name": f"kind {animal['species_id'][-1]}"},
        "keeper": {"name": keeper["name"], "hiredAt": keeper["hired_at"].isoformat(), "notes": keeper["notes"]},
        "foods": [{"code": code} for code in reversed(codes)],
        "label": f"{animal['tag']}/{keeper['name']}/{','.join(codes)}/"
        f"{sum(food['cents'] for food in FOODS if food['code'] in codes)}",
    }


async def test_a_given_value_reaches_the_function(request_of: Any) -> None:
    data = await answer(request_of(given={"language": "fr"}), "{ species { name } }")
    assert [each["name"] for each in data["species"]] == ["espèce 0", "espèce 1", "espèce 2"]


async def test_one_statement_for_all_parents(request_of: Any) -> None:
    request = request_of()
    await answer(
        request,
        """{ animals(first: 20) { nodes {
             label species { name } keeper { name animals { id } sleepers { id } } foods { code } } } }""",
    )
    # animals, species, keeper, foods, label's two ways, the keepers' animals and sleepers
    assert len(request.reader.statements) == 8


async def test_lists_of_related_objects(request_of: Any) -> None:
    data = await answer(
        request_of(), "{ keepers { nodes { id animals { id } sleepers { id } heaviest { id } zoo { name } } } }"
    )
    assert len(data["keepers"]["nodes"]) == len(NAMES)
    for keeper in data["keepers"]["nodes"]:
        fed = [each for each in MY_ANIMALS if each["keeper_id"] == keeper["id"]]
        fed.sort(key=lambda each: (each["grams"], each["id"]), reverse=True)
        assert [each["id"] for each in keeper["animals"]] == [each["id"] for each in fed]
        asleep = {each["id"] for each in fed if each["state"] == "ASLEEP"}
        assert {each["id"] for each in keeper["sleepers"]} == asleep
        assert keeper["heaviest"] == ({"id": fed[0]["id"]} if fed else None)
        assert keeper["zoo"] == {"name": "Mine"}


async def test_a_foreign_or_unknown_id_is_null(request_of: Any) -> None:
    foreign = next(each["id"] for each in ANIMALS if each["zoo_id"] == OTHERS)
    document = "query ($id: ID!) { animal(id: $id) { id } node(id: $id) { id } zoo(id: $id) { id } }"
    for id_ in (foreign, OTHERS, "anm_none", "nonsense", "", "a\0b", "\ud800", KEEPERS[0]["id"] + "x"):
        data = await answer(request_of(), document, id=id_)
        assert data == {"animal": None, "node": None, "zoo": None}


async def test_node_finds_every_type_by_its_prefix(request_of: Any) -> None:
    for id_, name in ((MINE, "Zoo"), (KEEPERS[0]["id"], "Keeper"), ("food_a", "Food"), (MY_ANIMALS[0]["id"], "Animal")):
        prefix_free = await answer(request_of(), "query ($id: ID!) { node(id: $id) { __typename id } }", id=id_)
        assert prefix_free["node"] == {"__typename": name, "id": id_}


async def test_the_id_that_is_meant_without_one(request_of: Any) -> None:
    assert (await answer(request_of(), "{ zoo { id } }"))["zoo"] is None
    assert (await answer(request_of(home=MINE), "{ zoo { id } }"))["zoo"] == {"id": MINE}
    assert (await answer(request_of(home=OTHERS), "{ zoo { id } }"))["zoo"] is None


async def test_constants_keep_some(request_of: Any) -> None:
    data = await answer(request_of(), "{ cheapFoods { code } }")
    assert [each["code"] for each in data["cheapFoods"]] == ["B", "C"]


async def test_outcomes_are_read_anew_by_id(request_of: Any) -> None:
    document = """mutation ($id: ID!) { moveAnimal(id: $id) {
      __typename ... on AnimalMoved { animal { id weight } foods { code } } ... on AnimalLost { why shout } } }"""
    animal = MY_ANIMALS[3]
    moved = (await answer(request_of(), document, id=animal["id"]))["moveAnimal"]
    assert moved == {
        "__typename": "AnimalMoved",
        "animal": {"id": animal["id"], "weight": animal["grams"]},
        "foods": [{"code": "B"}, {"code": "A"}],
    }
    lost = (await answer(request_of(), document, id="lost"))["moveAnimal"]
    assert lost == {"__typename": "AnimalLost", "why": "the gate", "shout": "THE GATE"}


async def test_what_a_mutation_loaded_is_loaded_again_for_the_next(request_of: Any) -> None:
    document = "mutation ($id: ID!) { a: moveAnimal(id: $id) { ...it } b: moveAnimal(id: $id) { ...it } }"
    request = request_of()
    fragment = " fragment it on AnimalMoved { animal { id } }"
    await answer(request, document + fragment, id=MY_ANIMALS[0]["id"])
    assert len(request.reader.statements) == 2

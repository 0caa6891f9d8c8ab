"""Plans: how many statements they run, what they cover, and who answers what they leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
import strawberry
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.graphql import OperationType

from execution import Bounds, Schema, computed, finds, loaded, reads, relation
from tests.execution.rows import ANIMALS, KEEPERS, MINE, foods_of
from tests.execution.zoo import Animal, Keeper, schema


async def answer(request: Any, document: str, way: str = "planned", on: Schema = schema, **variables: Any) -> Any:
    """The data, which came that way and is what the ordinary executor answers."""
    before = on.documents.counts.copy()
    result = await on.execute(document, variables, request)
    assert dict(on.documents.counts - before) == {way: 1}
    walked = await strawberry.Schema.execute(on, document, variables, request)
    assert (result.data, result.errors) == (walked.data, walked.errors)
    return result.data


async def statements(request: Any, document: str, **variables: Any) -> int:
    """How many the plan runs."""
    await schema.execute(document, variables, request)
    return len(request.reader.statements)


async def test_one_statement_for_each_list(request_of: Any) -> None:
    request = request_of()
    document = """{ animals(first: 20) { totalCount nodes {
      label species { name } keeper { name zoo { name } animals { id } sleepers { id } } foods { code } } } }"""
    await schema.execute(document, context_value=request)
    # animals with species, keepers, zoos and their count; label's foods; the keepers' animals and sleepers; foods
    assert len(request.reader.statements) == 5


async def test_a_list_comes_along_with_the_one_row_it_belongs_to(request_of: Any) -> None:
    document = """query ($id: ID!) { animal(id: $id) {
      tag foods { code } keeper { name } charts { text animal { tag } } more: foods { id } } }"""
    mine = [animal for animal in ANIMALS if animal["zoo_id"] == MINE]
    for animal in (mine[0], mine[12], mine[13], {"id": "none"}):
        found = (await answer(request_of(), document, id=animal["id"]))["animal"]
        codes = sorted(foods_of(animal), reverse=True) if found else None
        assert (found and [food["code"] for food in found["foods"]]) == codes
        # the animal with its foods and keeper; its charts; the foods once more
        assert await statements(request_of(), document, id=animal["id"]) == (3 if found else 1)


async def test_what_a_list_that_came_along_needs(request_of: Any) -> None:
    document = """query ($id: ID!) { node(id: $id) { ... on Keeper {
      name animals { label species { title } foods { code } charts { text } } zoo { name } } } }"""
    for keeper in KEEPERS[:2]:
        data = await answer(request_of(), document, id=keeper["id"])
        assert len(data["node"]["animals"]) > 1
        # the keeper, his animals and what is beside them; their foods, once for the label; their charts
        assert await statements(request_of(), document, id=keeper["id"]) == 4


async def test_nothing_is_loaded_for_no_parents(request_of: Any) -> None:
    request = request_of()
    result = await schema.execute('{ animals(search: "nobody") { nodes { foods { code } label } } }', None, request)
    assert result.data == {"animals": {"nodes": []}}
    assert len(request.reader.statements) == 1


async def test_only_what_is_selected_is_read(request_of: Any) -> None:
    request = request_of()
    await schema.execute("{ animals(first: 1) { nodes { __typename weight } } }", context_value=request)
    assert request.reader.statements[0].startswith('SELECT "t"."id", "t"."grams", COALESCE')


async def test_the_column_of_the_language_alone(request_of: Any) -> None:
    document = "{ species { title } animals(first: 1) { nodes { species { title } } } }"
    for language, word in (("fr", "espèce"), ("en", "kind"), ("fr", "espèce")):
        request = request_of(given={"language": language})
        data = await answer(request, document)
        assert [each["title"] for each in data["species"]] == [f"{word} {number}" for number in range(3)]
        assert data["animals"]["nodes"][0]["species"]["title"].startswith(word)
        assert request.reader.statements[0] == (
            f'SELECT "t"."id", "t"."name_{language}" FROM "species" AS "t" ORDER BY {by_name(request)}'
        )


def by_name(request: Any) -> str:
    collation = ' COLLATE "C"' if request.reader.dialect == "postgresql" else ""
    return f'"t"."name_en"{collation}, "t"."id"{collation}'


@pytest.mark.parametrize(
    ("way", "document"),
    [
        ("refused", "{ __schema { queryType { name } } }"),
        ("refused", '{ __type(name: "Animal") { name } }'),
        ("refused", "query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { zoo { id"
         " @include(if: $a) @skip(if: $b) ...on Zoo @include(if: $c) { id @skip(if: $d) name @skip(if: $e) } } }"),
        ("declined", "query ($a: Int!) { animals(first: $a) { nodes { id } } }"),
        ("declined", "{ animals(first: 1000) { nodes { id } } }"),
        ("planned", "{ animals(first: 1) { nodes { id } } }"),
    ],
)  # fmt: skip
async def test_what_is_left_to_the_ordinary_executor(request_of: Any, way: str, document: str) -> None:
    flags = {} if "$e" not in document else dict.fromkeys("abcde", False)
    await answer(request_of(), document, way, **flags)


async def test_fragments_that_unfold_without_end_are_refused(request_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema.documents, "bounds", Bounds(fields=10**6, depth=100, pairs=10**6))
    folded = "".join(
        f"fragment A{n} on Animal {{ keeper {{ animals {{ ...A{n + 1} }} heaviest {{ ...A{n + 1} }} }} }} "
        for n in range(12)
    )
    await answer(
        request_of(), f'{{ animal(id: "none") {{ ...A0 }} }} {folded} fragment A12 on Animal {{ id }}', "refused"
    )


async def test_a_query_where_only_mutations_may_run(request_of: Any) -> None:
    for _ in range(2):
        with pytest.raises(InvalidOperationTypeError):
            await schema.execute(
                "{ species { id } }", context_value=request_of(), allowed_operation_types=[OperationType.MUTATION]
            )
        await schema.execute("{ species { id } }", context_value=request_of())


async def test_flags_have_plans_of_their_own(request_of: Any) -> None:
    document = "query ($a: Boolean!, $b: Boolean = true) { species { id @include(if: $a) name @skip(if: $b) } }"
    shown = [await answer(request_of(), document, a=a, b=b) for a in (True, False) for b in (True, False)]
    assert [sorted(each["species"][0]) for each in shown] == [["id"], ["id", "name"], [], ["name"]]
    known = schema.documents.known((document, None))
    assert known
    assert len(known.plans) >= 4


async def test_explain_shows_statements_and_source(request_of: Any) -> None:
    document = "{ species { explained: name } }"
    await answer(request_of(), document)
    known = schema.documents.known((document, None))
    assert known
    text = next(iter(known.plans.values())).explain()
    assert 'FROM "species"' in text
    assert "def shaped(slots, given):" in text
    assert "'explained'" in text


@dataclass(frozen=True)
class Visit:
    """What the application loads."""

    keeper_id: str
    seen: tuple[str, ...]


@reads(Visit, name="Visit")
class VisitType:
    """A visit."""

    keeper: Keeper = relation("Who came.")
    seen: list[Animal] = relation("Whom he saw.", id_of="seen")


class Calls:
    """How often the application was asked."""

    keys: Sequence[str] = ()
    count = 0


async def visits(_: Any, keys: Sequence[str]) -> list[Visit | None]:
    Calls.keys, Calls.count = keys, Calls.count + 1
    keeper = KEEPERS[0]["id"]
    return [Visit(keeper, (ANIMALS[0]["id"], "gone")) if key == keeper else None for key in keys]


@dataclass(frozen=True)
class Book:
    """What a root field gives."""

    keeper_ids: tuple[str, ...]


@reads(Book, name="Page")
class PageType:
    """A page of the visitors' book."""

    of: list[Keeper] = relation("Whose.", id_of="keeper_ids")


def book(*, language: str) -> Book:
    return Book((KEEPERS[1]["id"], KEEPERS[0]["id"]))


def shaky(name: str) -> str:
    if Shaky.fails:
        Shaky.fails = False
        raise LookupError(name)
    return name


class Shaky:
    """Whether the function fails the next time."""

    fails = False


@reads(Visit, name="Stay")
class Stay:
    """A visit by the name of its keeper."""

    name: str = computed("Upper-case.", shaky, "keeper_id")
    again: VisitType | None = loaded("The same.", visits, "keeper_id")


def stay(*, language: str) -> Visit:
    return Visit(KEEPERS[0]["id"], ())


@strawberry.type
class Query:
    book: PageType = computed("The book.", book, given=("language",))
    stay: Stay = computed("A stay.", stay, given=("language",))
    keeper: Keeper | None = finds("A keeper.")


small = Schema(Query, types=[Animal], bounds=Bounds(depth=4))


async def test_what_objects_name_is_loaded_together(request_of: Any) -> None:
    Calls.count = 0
    data = await answer(request_of(), "{ stay { name again { keeper { name zoo { id } } seen { id } } } }", on=small)
    keeper = {"name": KEEPERS[0]["name"], "zoo": {"id": MINE}}
    again = {"keeper": keeper, "seen": [{"id": ANIMALS[0]["id"]}]}
    assert data == {"stay": {"name": KEEPERS[0]["id"], "again": again}}
    assert Calls.count == 2  # once each way
    data = await answer(request_of(), "{ book { of { name } } }", on=small)
    assert [each["name"] for each in data["book"]["of"]] == [KEEPERS[1]["name"], KEEPERS[0]["name"]]


async def test_limits_hold_for_plans(request_of: Any) -> None:
    document = "{ stay { again { keeper { animals { keeper { animals { id } } } } } } }"
    for _ in range(2):
        result = await small.execute(document, context_value=request_of())
        assert result.errors
        assert "levels" in result.errors[0].message


async def test_a_plan_that_fails_alone_is_a_surprise(request_of: Any, caplog: pytest.LogCaptureFixture) -> None:
    Shaky.fails = True
    before = small.documents.counts.copy()
    result = await small.execute("{ stay { name } }", context_value=request_of())
    assert result.data == {"stay": {"name": KEEPERS[0]["id"]}}
    assert dict(small.documents.counts - before) == {"failed": 1, "surprises": 1}
    assert "a plan failed" in caplog.text

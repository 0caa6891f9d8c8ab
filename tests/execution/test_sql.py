"""The text of statements, in full: templates are read more often than written."""

from typing import Any

from execution.asked import constants
from execution.conditions import filtered
from execution.declare import reads_of
from execution.limits import Limit
from execution.order import sort
from execution.paths import steps
from execution.sql import Beside, Fetch, aggregate_statement, rows_statement
from tests.execution import zoo
from tests.execution import zoo_models as models


async def test_a_page_with_a_joined_order(database: Any) -> None:
    fetch = Fetch(
        models.Animal,
        ("id", "grams"),
        sort("-keeper.name"),
        Limit(reads_of(zoo.Animal)).where("one"),
        keyed=True,
        bounds=("after",),
        limited=True,
    )
    name = """COALESCE("t.keeper"."name", '')"""
    assert rows_statement(fetch, "sqlite").text == (
        f'SELECT "t"."id", "t"."grams", {name}, "t"."id" FROM "animal" AS "t"'
        ' LEFT JOIN "user" AS "t.keeper" ON "t.keeper"."id" = "t"."keeper_id"'
        f' WHERE {name} <= ? AND ({name}, "t"."id") < (?, ?) AND "t"."zoo_id" = ?'
        f' ORDER BY {name} DESC, "t"."id" DESC LIMIT ?'
    )
    name, key = f'{name} COLLATE "C"', '"t"."id" COLLATE "C"'
    statement = rows_statement(fetch, "postgresql")
    assert statement.text == (
        f'SELECT "t"."id", "t"."grams", {name}, {key} FROM "animal" AS "t"'
        ' LEFT JOIN "user" AS "t.keeper" ON "t.keeper"."id" = "t"."keeper_id"'
        f' WHERE ({name}, {key}) < ($1, $2) AND "t"."zoo_id" = $3 ORDER BY {name} DESC, {key} DESC LIMIT $4'
    )
    assert statement.slots == ("after_0", "after_1", "scope", "limit")


async def test_a_page_of_each_parent(database: Any) -> None:
    link = steps(models.Keeper, "animals")
    fetch = Fetch(models.Animal, ("id",), sort("grams"), link=link, keyed=True, backward=True, limited=True)
    assert rows_statement(fetch, "sqlite").text == (
        'SELECT p.value, "t"."id", "t"."grams", "t"."id" FROM json_each(?) AS p JOIN "animal" AS "t" ON "t"."id" IN ('
        'SELECT "t"."id" FROM "animal" AS "t" WHERE "t"."keeper_id" = p.value'
        ' ORDER BY "t"."grams" DESC, "t"."id" DESC LIMIT ?)'
        ' ORDER BY "t"."grams" DESC, "t"."id" DESC'
    )
    assert rows_statement(fetch, "postgresql").text == (
        "SELECT p.id, c.* FROM unnest(CAST($1 AS text[])) AS p(id) CROSS JOIN LATERAL ("
        'SELECT "t"."id", "t"."grams", "t"."id" COLLATE "C" FROM "animal" AS "t" WHERE "t"."keeper_id" = p.id'
        ' ORDER BY "t"."grams" DESC, "t"."id" COLLATE "C" DESC LIMIT $2) AS c'
    )


async def test_a_list_beside_its_parent(database: Any) -> None:
    beside = (
        Beside(steps(models.Animal, "diets.food"), ("id", "code"), sort=sort("-code")),
        Beside(steps(models.Animal, "keeper"), ("name",), Limit(reads_of(zoo.Keeper), "scope_2").where("one")),
    )
    fetch = Fetch(models.Animal, ("id",), sort("id"), where=constants({"id": "anm_1"}).where, beside=beside)
    assert rows_statement(fetch, "sqlite").text == (
        'SELECT "t"."id", "b0"."id", "b0"."code", "b1"."name" FROM "animal" AS "t"'
        ' LEFT JOIN "order" AS "b0/diets" ON "b0/diets"."animal_id" = "t"."id"'
        ' LEFT JOIN "food" AS "b0" ON "b0"."id" = "b0/diets"."food_id"'
        ' LEFT JOIN "user" AS "b1" ON "b1"."id" = "t"."keeper_id" AND "b1"."zoo_id" = ?'
        ' WHERE "t"."id" = ? ORDER BY "t"."id", "b0"."code" DESC, "b0"."id" DESC'
    )
    assert rows_statement(fetch, "postgresql").text.endswith(
        'ORDER BY "t"."id" COLLATE "C", "b0"."code" COLLATE "C" DESC, "b0"."id" COLLATE "C" DESC'
    )


async def test_through_a_table_and_constants(database: Any) -> None:
    link = steps(models.Animal, "diets.food")
    fetch = Fetch(models.Food, ("code",), sort("code"), constants({"cents": (1, 2), "code": None}).where, link)
    assert rows_statement(fetch, "sqlite").text == (
        'SELECT "l1"."animal_id", "t"."code" FROM "food" AS "t" JOIN "order" AS "l1" ON "l1"."food_id" = "t"."id"'
        ' WHERE "l1"."animal_id" IN (SELECT value FROM json_each(?))'
        ' AND "t"."cents" IN (SELECT value FROM json_each(?)) AND "t"."code" IS NULL'
        ' ORDER BY "t"."code", "t"."id"'
    )
    assert aggregate_statement(fetch, "postgresql", "cents").text == (
        'SELECT "l1"."animal_id", CAST(COALESCE(SUM("t"."cents"), 0) AS bigint)'
        ' FROM "food" AS "t" JOIN "order" AS "l1" ON "l1"."food_id" = "t"."id"'
        ' WHERE "l1"."animal_id" = ANY(CAST($1 AS text[]))'
        ' AND "t"."cents" = ANY(CAST($2 AS bigint[])) AND "t"."code" IS NULL GROUP BY "l1"."animal_id"'
    )


async def test_search_and_filter(database: Any) -> None:
    asked = zoo.Keeper.__reads__.search.asked("ann 1") + filtered(zoo.AnimalFilter(tag_from="B"))  # type: ignore[attr-defined]
    number = '"e0"."tag" COLLATE "C"'
    text = rows_statement(Fetch(models.Keeper, ("id",), sort("id"), asked.where[:1]), "postgresql").text
    assert text.count("strpos(") == 2
    assert text.count(f"{number} >= $") == text.count(f"AND {number} < $") == text.count("EXISTS") == 1
    text = rows_statement(Fetch(models.Animal, ("id",), sort("id"), asked.where[1:]), "postgresql").text
    assert '"t"."tag" COLLATE "C" >= $1' in text


async def test_one_text_for_one_set_of_arguments(request_of: Any) -> None:
    def text(*zoos: str) -> str:
        where = Limit(reads_of(zoo.Keeper)).asked(request_of({"staff": frozenset(zoos)})).where
        return rows_statement(Fetch(models.Keeper, ("name",), sort("name"), where), "postgresql").text

    texts = {text("a"), text("b"), text("a", "b"), text("a", "b", "c")}
    assert len(texts) == 2, "one tenant, several tenants"

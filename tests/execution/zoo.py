"""The schema of the zoo, declared."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from execution import (
    EVERYONE,
    Connection,
    Node,
    Schema,
    Search,
    at_least,
    at_most,
    calls,
    column,
    computed,
    connection,
    equals,
    finds,
    listed,
    one_of,
    reads,
    relation,
    total,
    translated,
)
from tests.execution import zoo_models as models
from tests.execution.zoo_request import Request

strawberry.enum(models.State, name="AnimalState", description="What an animal does.")


def folded_words(text: str) -> list[str]:
    return text.casefold().split()


def tag_prefix(text: str) -> str | None:
    digits = text.replace(" ", "")
    return f"BE{digits}" if digits.isdigit() else None


def grams(kilos: str) -> int:
    return int(float(kilos) * 1000)


def in_grams(weight: int) -> str:
    return f"{weight} g"


def name_in(french: str, english: str, *, language: str) -> str:
    return french if language == "fr" else english


def label(tag: str | None, keeper: str | None, codes: tuple[str, ...], cents: tuple[int, ...]) -> str:
    return f"{tag}/{keeper}/{','.join(codes)}/{sum(cents)}"


def home(context: Request) -> str | None:
    return context.home


@reads(models.Zoo, scope="id", needs="zoo", prefix="zoo", sort="name")
class Zoo(Node):
    """A zoo."""

    name: str = column("Its name.")
    animals: "AnimalConnection" = connection("Who lives there.")
    keepers: "Connection[Keeper]" = connection("Who works there.", sort="-hired_at")


@reads(models.Chart, scope="zoo_id", needs="staff", prefix="cht", sort="text")
class Chart(Node):
    """What was measured."""

    text: str = column("The result.")
    animal: "Animal" = relation("Of whom.")


@reads(models.Species, scope=EVERYONE, prefix="spc", sort="name_en")
class Species(Node):
    """A species, the same for all."""

    name: str = computed(
        "In the language of the request.",
        name_in,
        "name_fr",
        "name_en",
        given=("language",),
    )

    title: str = translated("The same, read by column.", {"fr": "name_fr", "en": "name_en"})


@reads(models.Food, scope=EVERYONE, prefix="food", sort="code")
class Food(Node):
    """Something to eat."""

    code: str = column("Its code.")


@strawberry.input(description="Which keepers.")
class KeeperFilter:
    tag: str | None = equals("Of an animal with this tag.", "animals.tag")


@reads(
    models.Keeper,
    scope="zoo_id",
    needs="staff",
    prefix="kpr",
    filter=KeeperFilter,
    sort="name",
    search=Search(folded_words, text=("search_text",), number=("animals.tag",), as_number=tag_prefix),
)
class Keeper(Node):
    """Somebody who feeds."""

    name: str = column("The name.")
    hired_at: datetime = column("Since when.")
    notes: JSON | None = column("What is noted.")
    animals: "list[Animal]" = relation("Whom he feeds.", sort="-grams")
    heaviest: "Animal | None" = relation("The heaviest of them.", through="animals", sort="-grams")
    sleepers: "list[Animal]" = relation("Those who sleep.", through="animals", where={"state": models.State.ASLEEP})
    animal_pages: "AnimalConnection" = connection("The same in pages.", through="animals")
    zoo: Zoo = relation("Where.")


class AnimalOrder(Enum):
    TAG = "tag"
    GRAMS = "grams"
    GRAMS_DESC = "-grams"
    BORN_DESC = "-born_on"
    SEEN = "seen_at"
    TAME = "tame"
    KEEPER = "keeper.name"
    KEEPER_DESC = "-keeper.name,-tag"


strawberry.enum(AnimalOrder, description="Orders.")


@strawberry.input(description="Which animals.")
class AnimalFilter:
    state: list[models.State] | None = one_of("In one of these states.", "state")
    keeper_name: list[str] | None = one_of("With such a keeper.", "keeper.name")
    food: list[str] | None = one_of("That eats one of these.", "diets.food.code")
    min_kilos: str | None = at_least("At least so heavy.", "grams", convert=grams)
    max_grams: int | None = at_most("At most so heavy.", "grams")
    tag_from: str | None = at_least("Tags from this one.", "tag")
    tame: bool | None = equals("Tame ones.", "tame")


@reads(
    models.Animal,
    scope="zoo_id",
    needs="zoo",
    prefix="anm",
    filter=AnimalFilter,
    order=AnimalOrder,
    search=Search(folded_words, text=("keeper.search_text",), number=("tag",), as_number=tag_prefix),
)
class Animal(Node):
    """Somebody who eats."""

    tag: str | None = column("The tag.")
    state: models.State = column("What it does.")
    weight: int = column("In grams.", "grams")
    born_on: date = column("Its birthday.")
    tame: bool = column("Whether it bites.")
    species: Species = relation("What it is.")
    keeper: Keeper | None = relation("Who feeds it.")
    charts: list[Chart] = relation("What was measured.")
    chart_pages: Connection[Chart] = connection("The same in pages.", through="charts")
    foods: list[Food] = relation("What it eats.", through="diets.food", sort="-code")
    label: str = computed(
        "All at once.",
        label,
        "tag",
        "keeper.name",
        "diets.food.code",
        "diets.food.cents",
    )


@strawberry.type(description="A page of animals.")
class AnimalConnection(Connection[Animal]):
    total_weight: str = total("All their weight.", in_grams, "grams")


@dataclass(frozen=True)
class Moved:
    """What a resolver returns."""

    animal_id: str
    eaten: tuple["Portion", ...]


@dataclass(frozen=True)
class Portion:
    id: str


@dataclass(frozen=True)
class Lost:
    why: str


@reads(Moved)
class AnimalMoved:
    """It was moved."""

    animal: Animal = relation("Which.")
    foods: list[Food] = relation("What it ate.", id_of="eaten.id")


@reads(Lost)
class AnimalLost:
    """It ran away."""

    why: str = column("The reason.")
    shout: str = computed("Loud.", str.upper, "why")


MoveResult = Annotated[AnimalMoved | AnimalLost, strawberry.union("MoveResult")]


def move_animal(
    id: Annotated[strawberry.ID, strawberry.argument(description="Which.")],  # noqa: A002
) -> Moved | Lost:
    return Lost("the gate") if id == "lost" else Moved(id, (Portion("food_b"), Portion("food_a"), Portion("gone")))


@strawberry.type
class Query:
    node: Node | None = finds("Anything.")
    zoo: Zoo | None = finds("A zoo.", otherwise=home)
    animal: Animal | None = finds("An animal.")
    animals: AnimalConnection = connection("Animals.")
    keepers: Connection[Keeper] = connection("Keepers.")
    charts: Connection[Chart] = connection("Charts.")
    zoos: Connection[Zoo] = connection("Zoos.")
    species: list[Species] = listed("All species.")
    moved: MoveResult = calls("What moving it would do.", move_animal)
    cheap_foods: list[Food] = listed("Some.", where={"cents": (1, 2)})


@strawberry.type
class Mutation:
    move_animal: MoveResult = calls("Move it.", move_animal)


schema = Schema(Query, mutation=Mutation)

"""The rows of both zoos, as plain values: what the tests compare with, and what is stored."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.execution import zoo_models as models

MINE, OTHERS, EMPTY = "zoo_mine", "zoo_others", "zoo_empty"
MARKER = "XX-SECRET"

NAMES = ["Ann Lef", "Bo 100%", "Cé_line", "éva Z", "Zoë", "ann lower", "Ümit"]
START = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)


def _keepers(zoo: str, marker: str) -> list[dict[str, Any]]:
    return [
        {
            "id": f"kpr_{zoo[4:]}{number}",
            "zoo_id": zoo,
            "name": f"{name}{marker}",
            "search_text": "".join(f" {word}" for word in f"{name}{marker}".casefold().split()),
            "hired_at": START + timedelta(hours=number % 3, microseconds=number % 2),
            "notes": {"likes": [name, number, None]} if number % 2 else None,
        }
        for number, name in enumerate(NAMES)
    ]


def _animals(zoo: str, marker: str, keepers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    chance = random.Random(zoo)  # noqa: S311
    return [
        {
            "id": f"anm_{zoo[4:]}{number:03}",
            "zoo_id": zoo,
            "keeper_id": chance.choice([*keepers, {"id": None}])["id"],
            "species_id": f"spc_{chance.randrange(3)}",
            "tag": chance.choice([None, f"BE{chance.randrange(40)}{marker}", f"be{number % 5}{marker}", f"é{marker}"]),
            "state": chance.choice(list(models.State)),
            "grams": chance.choice([1, 5, 5, 5, 700, 2_000_000_000]),
            "born_on": date(2020, 1, 1) + timedelta(days=chance.randrange(5)),
            "seen_at": START + timedelta(seconds=chance.randrange(4), microseconds=chance.choice([0, 0, 7])),
            "tame": chance.random() < 0.5,
        }
        for number in range(60)
    ]


def _diets(animals: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"id": f"diet_{animal['id']}{food['id']}", "animal_id": animal["id"], "food_id": food["id"], "ended_on": None}
        for number, animal in enumerate(animals)
        for place, food in enumerate(FOODS)
        if number >> place & 1
    ]


ZOOS = [{"id": MINE, "name": "Mine"}, {"id": OTHERS, "name": f"Others {MARKER}"}, {"id": EMPTY, "name": "Empty"}]
SPECIES = [{"id": f"spc_{number}", "name_fr": f"espèce {number}", "name_en": f"kind {number}"} for number in range(3)]
FOODS = [{"id": f"food_{letter}", "code": letter.upper(), "cents": cents} for cents, letter in enumerate("abc")]
KEEPERS = _keepers(MINE, "") + _keepers(OTHERS, MARKER)
ANIMALS = _animals(MINE, "", KEEPERS[: len(NAMES)]) + _animals(OTHERS, MARKER, KEEPERS[len(NAMES) :])
DIETS = _diets(ANIMALS)
CHARTS = [
    {"id": f"cht_{animal['id'][4:]}{letter}", "zoo_id": animal["zoo_id"], "animal_id": animal["id"], "text": text}
    for animal in ANIMALS[::4]
    for letter, text in (("a", "well"), ("b", "ill"))
    for text in [text if animal["zoo_id"] == MINE else f"{text} {MARKER}"]
]
# Theirs, and fed by ours: no constraint forbids it here.
ANIMALS.append(ANIMALS[-1] | {"id": "anm_stray", "tag": None, "keeper_id": KEEPERS[0]["id"]})


async def fill() -> None:
    """Store everything, in an order that is no order of any list."""
    for model, rows in (
        (models.Zoo, ZOOS),
        (models.Species, SPECIES),
        (models.Food, FOODS),
        (models.Keeper, KEEPERS),
        (models.Animal, ANIMALS),
        (models.Diet, DIETS),
        (models.Chart, CHARTS),
    ):
        shuffled = random.Random(1).sample(rows, len(rows))  # noqa: S311
        await model.bulk_create([model(**row) for row in shuffled])


def keeper_of(animal: dict[str, Any]) -> dict[str, Any] | None:
    return next((keeper for keeper in KEEPERS if keeper["id"] == animal["keeper_id"]), None)


def foods_of(animal: dict[str, Any]) -> list[str]:
    return [
        food["code"]
        for food in FOODS
        if any(diet["animal_id"] == animal["id"] and diet["food_id"] == food["id"] for diet in DIETS)
    ]

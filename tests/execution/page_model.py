"""What a list of animals should be, in plain Python: sorted by code points, filtered and cut without a database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.execution.rows import ANIMALS, foods_of, keeper_of

Animal = dict[str, Any]


def keeper_name(animal: Animal) -> str:
    keeper = keeper_of(animal)
    return keeper["name"] if keeper else ""


KEYS: dict[str, tuple[Callable[[Animal], Any], bool]] = {
    "TAG": (lambda each: (each["tag"] or "", each["id"]), False),
    "GRAMS": (lambda each: (each["grams"], each["id"]), False),
    "GRAMS_DESC": (lambda each: (each["grams"], each["id"]), True),
    "BORN_DESC": (lambda each: (each["born_on"], each["id"]), True),
    "SEEN": (lambda each: (each["seen_at"], each["id"]), False),
    "TAME": (lambda each: (each["tame"], each["id"]), False),
    "KEEPER": (lambda each: (keeper_name(each), each["id"]), False),
    "KEEPER_DESC": (lambda each: (keeper_name(each), each["tag"] or "", each["id"]), True),
}

FILTERS: dict[str, Callable[[Animal, Any], bool]] = {
    "state": lambda animal, states: animal["state"].name in states,
    "keeperName": lambda animal, names: keeper_of(animal) is not None and keeper_name(animal) in names,
    "food": lambda animal, codes: bool(set(codes) & set(foods_of(animal))),
    "minKilos": lambda animal, kilos: animal["grams"] >= int(float(kilos) * 1000),
    "maxGrams": lambda animal, grams: animal["grams"] <= grams,
    "tagFrom": lambda animal, tag: animal["tag"] is not None and animal["tag"] >= tag,
    "tame": lambda animal, tame: animal["tame"] == tame,
}


def tagged(animal: Animal, digits: str) -> bool:
    digits = digits.replace(" ", "")
    return digits.isdigit() and (animal["tag"] or "").startswith(f"BE{digits}")


def found(animal: Animal, search: str) -> bool:
    words = search.casefold().split()
    name = keeper_name(animal).casefold().split()
    by_word = all(any(part.startswith(word) for part in name) or tagged(animal, word) for word in words)
    return by_word or tagged(animal, search)


def whole_list(zoos: set[str], search: str | None, wanted: dict[str, Any] | None, order: str | None) -> list[Animal]:
    """Every animal that the arguments mean, in order."""
    key, descending = KEYS[order or "TAG"]
    kept = [
        animal
        for animal in ANIMALS
        if animal["zoo_id"] in zoos
        and (not (search or "").split() or found(animal, search or ""))
        and all(value is None or FILTERS[name](animal, value) for name, value in (wanted or {}).items())
    ]
    return sorted(kept, key=key, reverse=descending)


@dataclass
class Cut:
    items: Sequence[Any]
    has_next: bool
    has_previous: bool


def cut(items: Sequence[Any], size: int, *, backward: bool, after: int | None, before: int | None) -> Cut:
    """The page between two positions."""
    start = 0 if after is None else after + 1
    end = len(items) if before is None else before
    between = items[start:end] if start <= end else []
    more = len(between) > size
    if backward:
        return Cut(between[-size:] if size else [], before is not None, more or after is not None)
    return Cut(between[:size], more or before is not None, after is not None)

"""In which order a list stands: columns that are never null there, all in one direction, and the key to break ties."""

from dataclasses import dataclass
from functools import lru_cache

from tortoise import Model
from tortoise.fields import BooleanField, DateField, DatetimeField, IntField

from execution.errors import Misdeclared
from execution.paths import key, path


@dataclass(frozen=True, slots=True)
class Sort:
    """Paths over to-one relations. Text that may be null counts as empty; other columns must not be null."""

    paths: tuple[str, ...]
    descending: bool

    def keys(self, model: type[Model]) -> tuple[str, ...]:
        """The paths whose values, together, no two rows of the model share."""
        last = key(model)
        return self.paths if self.paths[-1] == last else (*self.paths, last)

    @property
    def text(self) -> str:
        """What `sort` read."""
        return ",".join(f"-{each}" if self.descending else each for each in self.paths)


@lru_cache(maxsize=256)
def sort(text: str) -> Sort:
    """`sort("-placed_at,-number")`; raises Misdeclared when the directions are mixed."""
    terms = text.split(",")
    directions = {term.startswith("-") for term in terms}
    if len(directions) != 1:
        raise Misdeclared(f"{text!r} sorts in both directions")
    return Sort(tuple(term.removeprefix("-") for term in terms), directions.pop())


def verify_sort(order: Sort, model: type[Model], there: frozenset[str] = frozenset()) -> None:
    """Raise Misdeclared for a column that cannot carry a cursor. Those that are `there` are never null in the list."""
    for each in order.keys(model):
        way = path(model, each)
        text = way.field.field_type is str
        if way.many or not (text or isinstance(way.field, IntField | BooleanField | DateField | DatetimeField)):
            raise Misdeclared(f"{model.__name__} cannot be sorted by {each!r}")
        if way.nullable and not text and each not in there:
            raise Misdeclared(f"{model.__name__}.{each} may be null: sort by a column that is not")

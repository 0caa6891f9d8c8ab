"""Which part of a list: the arguments of a Relay connection, and the cursors between them."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise import Model

from execution.context import Dialect
from execution.errors import BadUserInput
from execution.order import Sort
from execution.paths import path
from execution.values import key_from_json, key_to_json

DEFAULT_SIZE = 50
LARGEST_SIZE = 100
LONGEST_CURSOR = 4096
NOT_A_CURSOR = "This cursor is not one of this list in this order."


@dataclass(frozen=True, slots=True)
class Window:
    """At most `size` rows: the first after `after`, or if `backward` the last before `before`. Both may bound it."""

    size: int = DEFAULT_SIZE
    backward: bool = False
    bounds: tuple[tuple[str, tuple[object, ...]], ...] = ()

    @property
    def shape(self) -> tuple[bool, tuple[str, ...]]:
        """What a statement depends on."""
        return self.backward, self.bounded

    @property
    def bounded(self) -> tuple[str, ...]:
        """Which of `after` and `before` are there."""
        return tuple(name for name, _ in self.bounds)

    @property
    def values(self) -> tuple[tuple[str, object], ...]:
        """The values of the slots; one row more than asked for tells whether the list goes on."""
        keys = [(f"{name}_{number}", key) for name, keys in self.bounds for number, key in enumerate(keys)]
        return (*keys, ("limit", self.size + 1))


def window(
    sort: Sort,
    model: type[Model],
    dialect: Dialect,
    *,
    first: int | None = None,
    after: str | None = None,
    last: int | None = None,
    before: str | None = None,
) -> Window:
    """The arguments as a window; raises BadUserInput."""
    if first is not None and last is not None:
        raise BadUserInput("Ask for the first or for the last, not for both.")
    size = DEFAULT_SIZE if first is None and last is None else int(first or last or 0)
    if not 0 <= size <= LARGEST_SIZE:
        raise BadUserInput(f"A page has 0 to {LARGEST_SIZE} items.")
    cursors = (("after", after), ("before", before))
    bounds = tuple((name, keys_of(each, sort, model, dialect)) for name, each in cursors if each is not None)
    return Window(size, last is not None, bounds)


def cursor(sort: Sort, keys: Sequence[object]) -> str:
    """Where a row stands in this order; opaque to clients."""
    text = json.dumps([sort.text, *map(key_to_json, keys)], separators=(",", ":"), ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def keys_of(text: str, sort: Sort, model: type[Model], dialect: Dialect) -> tuple[object, ...]:
    """The keys in a cursor of this order; raises BadUserInput for anything else."""
    fields = [path(model, each).field for each in sort.keys(model)]
    try:
        order, *keys = _parsed(text)
        kept = tuple(key_from_json(key, field, dialect) for key, field in zip(keys, fields, strict=True))
    except (ValueError, RecursionError) as error:
        raise BadUserInput(NOT_A_CURSOR) from error
    if order != sort.text:
        raise BadUserInput(NOT_A_CURSOR)
    return kept


def _parsed(text: str) -> list[object]:
    if len(text) > LONGEST_CURSOR:
        raise ValueError("longer than any cursor")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    parsed: object = json.loads(raw)
    if not isinstance(parsed, list) or not parsed:
        raise ValueError("not a list of keys")
    return parsed  # pyright: ignore[reportUnknownVariableType]

"""What is computed from columns: made once in an answer for equal values, which recur in most rows of a list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from execution.shape import Shape, Source


class Made(dict[Any, Any]):
    """What a function makes of a key, kept."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Any) -> Any:
        self[key] = made = self._make(key)
        return made


@dataclass(frozen=True, slots=True)
class Recurring:
    """The shape, which speaks of `Part`s of the key that the values are."""

    values: tuple[Shape, ...]
    shape: Shape

    def code(self, source: Source, item: str) -> str:
        made = source.prepared(f"{source.bind(Made)}(lambda key: {self.shape.code(source, 'key')})")
        values = [value.code(source, item) for value in self.values]
        return f"{made}[{values[0]}]" if len(values) == 1 else f"{made}[{', '.join(values)}]"


@dataclass(frozen=True, slots=True)
class Part:
    """One of several values of a key, or the only one."""

    number: int
    of: int

    def code(self, source: Source, item: str) -> str:  # noqa: ARG002
        return f"key[{self.number}]" if self.of > 1 else "key"


def parts_of(values: tuple[Shape, ...]) -> tuple[Part, ...]:
    """The values by their places in the key."""
    return tuple(Part(number, len(values)) for number in range(len(values)))

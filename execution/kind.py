"""The Strawberry field that every word of the vocabulary is."""

from functools import cached_property
from typing import Any

from strawberry.types.base import StrawberryList, StrawberryOptional
from strawberry.types.field import StrawberryField
from strawberry.types.lazy_type import LazyType
from tortoise import Model

from execution.errors import Misdeclared


class Kind(StrawberryField):
    """A field with a description, which says what it reads instead of how."""

    def __init__(self, description: str, **options: Any) -> None:
        super().__init__(description=description, **options)  # pyright: ignore[reportUnknownMemberType]

    @property
    def is_basic_field(self) -> bool:
        """False: `get_result` needs the request."""
        return False

    def columns(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002
        """The columns of its own row that the field needs, when the row is one of `model`."""
        return ()

    def verify(self, model: type[Model] | None) -> None:
        """Raise Misdeclared where the declaration contradicts the models; `model` is None for a plain class."""

    @cached_property
    def many(self) -> bool:
        """Whether the annotation is a list."""
        return isinstance(_without_null(self.resolve_type()), StrawberryList)

    @cached_property
    def target(self) -> type:
        """The class that the annotation names, without `| None` and `list[]`."""
        named = _without_null(self.resolve_type())
        if isinstance(named, StrawberryList):
            named = _without_null(named.of_type)
        named = named.resolve_type() if isinstance(named, LazyType) else named
        if not isinstance(named, type):
            raise Misdeclared(f"{self.python_name} names no type: {named!r}")
        return named


def _without_null(named: Any) -> Any:
    return named.of_type if isinstance(named, StrawberryOptional) else named

"""`loaded`: a field whose values the application loads for many objects at once."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeAlias

from tortoise import Model

from execution.errors import Misdeclared
from execution.fields import attribute
from execution.kind import Kind
from execution.paths import path
from execution.walk import batched

Batch: TypeAlias = Callable[[Any, Sequence[str]], Awaitable[Sequence[Any]]]


class LoadedField(Kind):
    """What `batch` loads by the key that an attribute or column holds, and `then` makes of it."""

    def __init__(self, description: str, batch: Batch, key: str, then: Callable[[Any], Any] | None) -> None:
        super().__init__(description)
        self.batch = batch
        self.key = key
        self.then = then

    def columns(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002
        return (self.key,)

    def verify(self, model: type[Model] | None) -> None:
        if model and path(model, self.key).steps:
            raise Misdeclared(f"{self.python_name}: {self.key} is no column of {model.__name__}")

    async def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        key = attribute(source, self.key)
        found = None if key is None else await batched(info.context, self.batch, key)
        return self.then(found) if self.then and found is not None else found


def loaded(description: str, batch: Batch, key: str, *, then: Callable[[Any], Any] | None = None) -> Any:
    """What `await batch(context, keys)` has for the key: one value for each key, in their order; read like any object.

    `then` makes the field's value of a loaded one, so that several fields share what one batch loads.
    """
    return LoadedField(description, batch, key, then)

"""`finds`, `listed` and `calls` for root types, and `total` for connections."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, Optional, cast

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import get_object_definition
from strawberry.types.fields.resolver import StrawberryResolver
from tortoise import Model

from execution.arguments import sort_of
from execution.asked import constants
from execution.context import Context
from execution.declare import Reads, reads_of
from execution.kind import Kind
from execution.limits import scoped
from execution.outcomes import Outcomes
from execution.page import Page
from execution.run import Listing
from execution.verify import verify_list
from execution.walk import find, find_any, whole_list


class Finds(Kind):
    """One object by id; of an interface, whatever type the id belongs to."""

    def __init__(self, description: str, otherwise: Callable[[Any], str | None] | None) -> None:
        super().__init__(description)
        self.otherwise = otherwise

    @property
    def arguments(self) -> list[StrawberryArgument]:
        if self._arguments is None:
            named = Optional[strawberry.ID] if self.otherwise else strawberry.ID  # noqa: UP045
            self._arguments = [StrawberryArgument("id", None, StrawberryAnnotation(named), description="Its id.")]
        return self._arguments

    @arguments.setter
    def arguments(self, value: list[StrawberryArgument]) -> None:
        self._arguments = value

    async def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        context: Context = info.context
        id_ = kwargs.get("id")
        if id_ is None and self.otherwise:
            id_ = self.otherwise(context)
        if id_ is None:
            return None
        if get_object_definition(self.target, strict=True).is_interface:
            return await find_any(context, cast("Any", self.origin), id_)
        return await find(context, reads_of(self.target), id_)


class Listed(Kind):
    """A whole small list, such as a catalogue."""

    def __init__(self, description: str, sort: str | None, where: Mapping[str, object]) -> None:
        super().__init__(description)
        self.sort = sort
        self.where = constants(where)

    @cached_property
    def reads(self) -> Reads:
        """What the list is made of."""
        return reads_of(self.target)

    def verify(self, model: type[Model] | None) -> None:  # noqa: ARG002
        verify_list(self.reads, self.sort, self.where)

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        context, reads = info.context, self.reads
        return whole_list(context, Listing(reads, scoped(context, reads) + self.where, sort_of(reads, {}, self.sort)))


class Calls(Kind):
    """A resolver: GraphQL's arguments are its own, and what it returns is read like any object."""

    def __init__(self, description: str = "", resolver: Callable[..., Any] | None = None, **options: Any) -> None:
        called = {"base_resolver": StrawberryResolver(resolver)} if resolver else {}
        super().__init__(description, **(options | called))

    @property
    def needs_source(self) -> bool:
        """Whether the resolver asks for the object where it stands."""
        called: Any = cast("Any", self).base_resolver
        return bool(called and (called.self_parameter or called.root_parameter or called.parent_parameter))

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:
        call = partial(super().get_result, source, info, args, kwargs)
        return source.once(info.path.key, call) if isinstance(source, Outcomes) else call()


class Total(Kind):
    """Of a connection: what `function` makes of the sum of an integer column over the whole list."""

    def __init__(self, description: str, function: Callable[[int], Any], summed: str) -> None:
        super().__init__(description)
        self.function = function
        self.summed = summed

    async def get_result(self, source: Page, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        return self.function(await source.total(self.summed))


def finds(description: str, *, otherwise: Callable[[Any], str | None] | None = None) -> Any:
    """The object with the id, null when it is not there or out of scope.

    `otherwise` makes the id optional: it gets the context and returns the id that is meant without one, or None.
    """
    return Finds(description, otherwise)


def listed(description: str, *, sort: str | None = None, where: Mapping[str, object] | None = None) -> Any:
    """Every row in scope that is like `where`, in the order `sort` or the type's."""
    return Listed(description, sort, where or {})


def calls(description: str, resolver: Callable[..., Any]) -> Any:
    """What the resolver returns; its arguments are described with `strawberry.argument`."""
    return Calls(description, resolver)


def total(description: str, function: Callable[[int], Any], summed: str) -> Any:
    """On a subclass of `Connection[T]`: the sum of the integer column, over the whole list, when it is selected."""
    return Total(description, function, summed)

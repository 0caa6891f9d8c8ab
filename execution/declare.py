"""`@reads` ties a GraphQL type to what its fields are read from: a table with a scope, or a plain class.

@reads(models.MobileService, scope="company_id", needs=Permission.SERVICES_READ, prefix="msvc", order=ServiceOrder)
class MobileService(Node):
    "A mobile line."
    msisdn: str | None = column("The number, E.164.")
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, TypeVar

import strawberry
from strawberry.types.base import StrawberryObjectDefinition, get_object_definition
from tortoise import Model

from execution.context import EVERYONE, Everyone
from execution.errors import Misdeclared
from execution.search import Search

T = TypeVar("T", bound=type)


@dataclass(frozen=True, eq=False)
class Reads:
    """What was said of one type.

    `scope` is the column that names the tenant, or EVERYONE; `needs` is handed to `Context.scope` and otherwise opaque.
    `order` is a GraphQL enum whose values are sorts; its first member is the default order of every list of the type.
    """

    declared: type
    source: type
    scope: str | Everyone
    needs: Any = None
    prefix: str | None = None
    search: Search | None = None
    filter: type | None = None
    order: type[Enum] | None = None
    sort: str | None = None

    by_name: ClassVar[dict[tuple[str, str], "Reads"]] = {}
    by_prefix: ClassVar[dict[tuple[str, str], "Reads"]] = {}

    @property
    def model(self) -> type[Model]:
        """The table; raises Misdeclared for a plain class."""
        if not issubclass(self.source, Model):
            raise Misdeclared(f"{self.declared.__name__} reads no table")
        return self.source

    @property
    def is_table(self) -> bool:
        """Whether rows of a database are read, rather than an object's attributes."""
        return issubclass(self.source, Model)

    @property
    def definition(self) -> StrawberryObjectDefinition:
        """Strawberry's own description of the type."""
        return get_object_definition(self.declared, strict=True)


def reads(
    source: type,
    *,
    scope: str | Everyone | None = None,
    needs: Any = None,
    prefix: str | None = None,
    search: Search | None = None,
    filter: type | None = None,  # noqa: A002  the word of the API
    order: type[Enum] | None = None,
    sort: str | None = None,
    name: str | None = None,
) -> Callable[[T], T]:
    """Declare a GraphQL type over a Tortoise model (with a scope) or over a plain class (without one).

    The docstring is the description. `prefix` is how ids of the type begin, for `node`. Raises Misdeclared.
    """
    if issubclass(source, Model) == (scope is None):
        raise Misdeclared(f"{source.__name__}: a table needs a scope (a column, or EVERYONE), a plain class has none")

    def declare(cls: T) -> T:
        said = Reads(cls, source, scope or EVERYONE, needs, prefix, search, filter, order, sort)
        cls.is_type_of = lambda value, _info: isinstance(value, (cls, source))  # type: ignore[attr-defined]
        declared = strawberry.type(cls, name=name, description=inspect.getdoc(cls))
        declared.__reads__ = said  # type: ignore[attr-defined]
        _remember(said)
        return declared

    return declare


def _remember(said: Reads) -> None:
    home = _package(said.declared)
    Reads.by_name[home, said.declared.__name__] = said
    if said.prefix and Reads.by_prefix.setdefault((home, said.prefix), said) is not said:
        raise Misdeclared(f"ids of {said.declared.__name__} begin with {said.prefix!r}, and so do others")


def reads_of(cls: type) -> Reads:
    """What was said of a type; raises Misdeclared when nothing was."""
    said = cls.__dict__.get("__reads__")
    if not isinstance(said, Reads):
        raise Misdeclared(f"{cls.__name__} is not declared with @reads")
    return said


def table_of(it: Any) -> type[Model] | None:
    """The model that a declared type, or the type of an object, reads; None for anything else."""
    said = getattr(it, "__reads__", None)
    return said.model if isinstance(said, Reads) and said.is_table else None


def reads_by_id(home: Any, id_: str) -> Reads | None:
    """The type of the class `home`'s package whose ids begin like this one: `"usr_01jd…"`."""
    return Reads.by_prefix.get((_package(home), id_.rpartition("_")[0]))


def link() -> None:
    """Let declared types of one package find each other by name, imported or not."""
    for (package, _), said in Reads.by_name.items():
        others = {name: other.declared for (home, name), other in Reads.by_name.items() if home == package}
        for each in said.definition.fields:
            if each.type_annotation and each.type_annotation.namespace is not None:
                each.type_annotation.namespace = others | each.type_annotation.namespace


def _package(cls: type) -> str:
    return cls.__module__.partition(".")[0]

"""What execution asks of the application: rows of a database, the actor's scope, a place for one request's loaders."""

from collections.abc import Awaitable, Hashable, Mapping, MutableMapping, Sequence
from enum import Enum
from typing import Any, Literal, Protocol, TypeAlias

from strawberry.dataloader import DataLoader


class Everyone(Enum):
    """The scope without a limit: rows that belong to nobody, or an actor who sees every tenant."""

    EVERYONE = "everyone"


EVERYONE = Everyone.EVERYONE

Scope: TypeAlias = Everyone | frozenset[str]
Dialect: TypeAlias = Literal["sqlite", "postgresql"]
Row: TypeAlias = Sequence[Any]
# A table and two columns of it, the first never null, that point to two columns of another table.
KeyOfTwo: TypeAlias = tuple[str, str, str, str, str, str]


class Reader(Protocol):
    """One database. Placeholders are `$1` on PostgreSQL and `?` on SQLite; rows are read by position."""

    @property
    def dialect(self) -> Dialect: ...

    @property
    def keys(self) -> frozenset[KeyOfTwo]:
        """The foreign keys over two columns that this very database has, by its own catalog."""
        ...

    def fetch(self, sql: str, params: Sequence[object]) -> Awaitable[Sequence[Row]]: ...


class Context(Protocol):
    """The GraphQL context object of one request."""

    @property
    def reader(self) -> Reader: ...

    @property
    def loaders(self) -> MutableMapping[Hashable, DataLoader[Any, Any]]:
        """Empty when the request begins; kept by execution."""
        ...

    @property
    def language(self) -> str:
        """In which translated columns are read."""
        ...

    @property
    def about(self) -> str | None:
        """The id of the row of which there is news, for an event of a subscription to all of its kind."""
        ...

    @property
    def given(self) -> Mapping[str, Any]:
        """What computed fields may ask for besides columns, such as the language of the request."""
        ...

    def scope(self, needs: Any) -> Scope:
        """The tenants whose rows the actor may read by virtue of `needs`; raises when there are none at all."""
        ...

"""The context of a request to the zoo."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from strawberry.dataloader import DataLoader

from execution import Dialect, Row, Scope
from execution.context import KeyOfTwo


class Forbidden(Exception):
    extensions = {"code": "NOT_ALLOWED"}  # noqa: RUF012


@dataclass
class Request:
    """The context: an actor, what he may in which zoos, and a reader that keeps what it was asked."""

    reader: Any
    allowed: dict[str, Scope]
    home: str | None = None
    given: dict[str, Any] = field(default_factory=lambda: {"language": "en"})
    loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict)

    @property
    def language(self) -> str:
        return self.given["language"]

    def scope(self, needs: Any) -> Scope:
        scope = self.allowed.get(needs, frozenset())
        if not scope:
            raise Forbidden(needs)
        return scope


@dataclass
class CountingReader:
    """A database, and the statements it was asked."""

    dialect: Dialect
    run: Any
    statements: list[str] = field(default_factory=list)
    keys: frozenset[KeyOfTwo] = frozenset()

    async def fetch(self, sql: str, params: Sequence[object]) -> Sequence[Row]:
        self.statements.append(sql)
        return await self.run(sql, params)

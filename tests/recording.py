"""A reader that keeps what it was asked."""

from collections.abc import Sequence
from typing import Any

from execution import Dialect, Row
from execution.context import KeyOfTwo, Reader


class Recording:
    """`reader`, and the statements that it ran, with their parameters."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.dialect: Dialect = reader.dialect
        self.keys: frozenset[KeyOfTwo] = reader.keys
        self.statements: list[tuple[str, Sequence[Any]]] = []

    async def fetch(self, sql: str, params: Sequence[object]) -> Sequence[Row]:
        self.statements.append((sql, params))
        return await self._reader.fetch(sql, params)

"""The schema: Strawberry's, with types that find each other by name and are checked against the models."""

from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.types import ExecutionContext
from strawberry.types.base import StrawberryObjectDefinition

from execution.declare import link
from execution.verify import verify_types


class Schema(strawberry.Schema):
    """Answers every document the ordinary executor's way."""

    def __init__(self, query: type, **options: Any) -> None:
        link()
        super().__init__(query, **options)  # pyright: ignore[reportUnknownMemberType]

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: a client's mistake is no event, and what is ours to mend is logged where errors are answered."""

    def verify(self) -> None:
        """Raise Misdeclared where a declaration contradicts its model. For the start, when Tortoise is ready."""
        types = [each.definition for each in self.schema_converter.type_map.values()]
        verify_types(each for each in types if isinstance(each, StrawberryObjectDefinition))

"""The schema: Strawberry's, whose operations run as compiled plans where they can and the ordinary way where not."""

from collections.abc import Iterable
from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.extensions.runner import SchemaExtensionsRunner
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from execution.compiled import Documents, Known
from execution.declare import link
from execution.errors import Declined
from execution.follow import Followed, followed
from execution.verify import verify_types


class Schema(strawberry.Schema):
    """Parses and validates a document once, and plans it once.

    Extensions see how a document is parsed and validated, whichever way answers; those that act on its execution see
    the ordinary way only.
    """

    def __init__(self, query: type, **options: Any) -> None:
        link()
        super().__init__(query, **options)  # pyright: ignore[reportUnknownMemberType]
        self.documents = Documents(self)

    async def execute(  # noqa: PLR0917  Strawberry's own
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult:
        """Strawberry's, with a shorter way. What its plan fails to answer is answered the ordinary way.

        No resolver of a root field is called by both: the ordinary executor gets what the plan had of it.
        """
        allowed = tuple(OperationType if allowed_operation_types is None else allowed_operation_types)
        asked = (query, variable_values, context_value, root_value, operation_name, allowed, operation_extensions)
        if not query or context_value is None or root_value is not None:
            return await super().execute(*asked)
        known = self.documents.asked((query, operation_name)) or await self._first_seen(query, *asked[1:])
        if isinstance(known, ExecutionResult):
            return known
        if known and known.type not in allowed:
            return await super().execute(*asked)
        answer = await self.documents.answer(known, variable_values, context_value) if known else self.documents.left()
        if answer.data is not None:
            return ExecutionResult(data=answer.data, errors=None, extensions={})
        result = await super().execute(*asked[:3], answer.outcomes, *asked[4:])
        if answer.outcomes:
            answer.outcomes.put_into(result)
        self.documents.compare(answer, result.errors)
        return result

    async def followed(
        self, query: str, variable_values: dict[str, Any] | None, operation_name: str | None
    ) -> Followed | None:
        """What a valid subscription follows; None for all else, which is to be executed once."""
        asked = (variable_values, None, None, operation_name, tuple(OperationType), None)
        known = self.documents.asked((query, operation_name)) or await self._first_seen(query, *asked)
        if not isinstance(known, Known) or known.type is not OperationType.SUBSCRIPTION or not known.operation:
            return None
        try:
            return followed(self, known.operation, variable_values)
        except (Declined, GraphQLError):
            return None

    async def _first_seen(self, query: str, *asked: Any) -> "Known | ExecutionResult | None":
        """The document, or why it is wrong; None where Strawberry itself must say it."""
        variables, context_value, root_value, name, allowed, extensions = asked
        context = self._create_execution_context(query, allowed, variables, context_value, root_value, name, extensions)
        limits = self.get_extensions()
        for each in limits:
            each.execution_context = context
        runner = self.create_extensions_runner(context, limits)
        try:
            async with runner.operation():
                errors = await self._prepare_operation_async(context, runner)
        except Exception:
            return None
        return (
            await self._handle_execution_result(context, errors, runner)
            if errors
            else self.documents.known((query, name))
        )

    async def _prepare_operation_async(
        self, context: ExecutionContext, extensions_runner: SchemaExtensionsRunner
    ) -> PreExecutionError | None:
        """Parse and validate only what was not seen before."""
        key = (context.query or "", context._provided_operation_name)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        known = self.documents.known(key)
        if known and known.type in context.allowed_operations:
            context.graphql_document = known.document
            return None
        errors = await super()._prepare_operation_async(context, extensions_runner)
        if errors is None and context.graphql_document:
            self.documents.remember(key, context.graphql_document)
        return errors

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: a client's mistake is no event, and what is ours to mend is logged where errors are answered."""

    def verify(self) -> None:
        """Raise Misdeclared where a declaration contradicts its model. For the start, when Tortoise is ready."""
        types = [each.definition for each in self.schema_converter.type_map.values()]
        verify_types(each for each in types if isinstance(each, StrawberryObjectDefinition))

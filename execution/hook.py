"""The schema: Strawberry's, whose operations run as compiled plans where they can and the ordinary way where not."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import strawberry
from graphql import DocumentNode, GraphQLError, execute_sync  # pyright: ignore[reportUnknownVariableType]
from strawberry.extensions.runner import SchemaExtensionsRunner
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from execution.bounds import Bounds
from execution.compiled import Documents
from execution.declare import link
from execution.errors import Declined
from execution.follow import Followed, followed
from execution.reading import MOST_ERRORS, in_thread
from execution.verify import verify_types

WORDING: dict[str, Any] = {"hide_suggestions": True, "max_coercion_errors": MOST_ERRORS}


@dataclass(frozen=True, slots=True)
class Charge:
    """The cost of a document, and the part of it that is for looking at the document at all."""

    whole: int
    reading: int


class Schema(strawberry.Schema):
    """Parses and validates a document once, and plans it once.

    Documents are held against `bounds` before they are validated. Extensions that act on parsing, validation or
    execution see nothing: there is one way for all, and the ordinary executor only answers.
    """

    def __init__(self, query: type, bounds: Bounds | None = None, **options: Any) -> None:
        link()
        super().__init__(query, **options)  # pyright: ignore[reportUnknownMemberType]
        self.documents = Documents(self, bounds=bounds)

    def has_read(self, query: str, operation_name: str | None) -> bool:
        """Whether the cost of a document is known without parsing it."""
        return self.documents.has_read((query, operation_name))

    async def cost(self, query: str, variables: dict[str, Any] | None, operation_name: str | None) -> Charge:
        """What a document costs with these variables. It is parsed for that, and not validated."""
        cost = (await self.documents.read((query, operation_name))).cost
        return Charge(cost.of(variables), cost.reading)

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
        known = self.documents.asked((query, operation_name))
        seen = known.seen if known else await self.documents.validated((query, operation_name))
        if seen.wrong or seen.type not in allowed or self.documents.too_much(variable_values):
            return await super().execute(*asked)
        known = known or self.documents.known((query, operation_name))
        answer = await self.documents.answer(known, variable_values, context_value) if known else self.documents.left()
        if answer.data is not None:
            return ExecutionResult(data=answer.data, errors=None, extensions={})
        if seen.introspects and seen.document:
            return await self._described(seen.document, variable_values, operation_name)
        result = await super().execute(*asked[:3], answer.outcomes, *asked[4:])
        if answer.outcomes:
            answer.outcomes.put_into(result)
        self.documents.compare(answer, result.errors)
        return result

    async def followed(
        self, query: str, variable_values: dict[str, Any] | None, operation_name: str | None
    ) -> Followed | None:
        """What a valid subscription follows; None for all else, which is to be executed once."""
        key = (query, operation_name)
        await self.documents.validated(key)
        known = self.documents.known(key)
        if not known or not known.operation or known.seen.type is not OperationType.SUBSCRIPTION:
            return None
        try:
            return followed(self, known.operation, variable_values)
        except (Declined, GraphQLError):
            return None

    async def _described(
        self, document: DocumentNode, variables: dict[str, Any] | None, name: str | None
    ) -> ExecutionResult:
        """The schema describes itself: much work that waits for nothing, so that it is done beside the event loop."""
        asked: Any = {"variable_values": variables, "operation_name": name, **WORDING}
        work = partial(execute_sync, self._schema, document, **asked)
        result = await in_thread(work)
        return ExecutionResult(data=result.data, errors=result.errors, extensions={})

    async def _prepare_operation_async(
        self, context: ExecutionContext, extensions_runner: SchemaExtensionsRunner
    ) -> PreExecutionError | None:
        """Parse and validate only what was not seen before."""
        name = context._provided_operation_name  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        if not context.query:
            return await super()._prepare_operation_async(context, extensions_runner)
        seen = await self.documents.validated((context.query, name))
        type_ = seen.type
        if type_ and type_ not in context.allowed_operations:
            raise InvalidOperationTypeError(type_)
        wrong = seen.wrong or self.documents.too_much(context.variables)
        if wrong:
            context.pre_execution_errors = wrong
            return PreExecutionError(data=None, errors=wrong)
        if type_ is None:
            raise CannotGetOperationTypeError(name)
        context.graphql_document = seen.document
        return None

    def _get_custom_context_kwargs(
        self, operation_extensions: dict[str, Any] | None = None, *, sync: bool = False
    ) -> dict[str, Any]:
        """What the ordinary executor is told besides: how it words what is wrong with variables."""
        return super()._get_custom_context_kwargs(operation_extensions, sync=sync) | WORDING

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: a client's mistake is no event, and what is ours to mend is logged where errors are answered."""

    def verify(self) -> None:
        """Raise Misdeclared where a declaration contradicts its model. For the start, when Tortoise is ready."""
        types = [each.definition for each in self.schema_converter.type_map.values()]
        verify_types(each for each in types if isinstance(each, StrawberryObjectDefinition))

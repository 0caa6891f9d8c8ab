"""Which operation of a document is meant must be said when there are several (GraphQL specification, GetOperation)."""

from collections.abc import Iterator

from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import SchemaExtension


class OneOperation(SchemaExtension):
    """Refuses a document of several operations without a name; Strawberry by itself runs the first."""

    def on_validate(self) -> Iterator[None]:
        """Before the rules of validation, which are left out then."""
        context = self.execution_context
        definitions = context.graphql_document.definitions if context.graphql_document else ()
        operations = [each for each in definitions if isinstance(each, OperationDefinitionNode)]
        if len(operations) > 1 and context._provided_operation_name is None:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            error = GraphQLError("The document has several operations: name the one that is meant.", nodes=operations)
            context.pre_execution_errors = [error]
        yield

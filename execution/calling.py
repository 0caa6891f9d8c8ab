"""The step of a plan that calls the resolver of a root field."""

from collections.abc import Awaitable, Sequence
from inspect import isawaitable
from typing import Any

from graphql import GraphQLField, GraphQLObjectType, GraphQLResolveInfo
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path, gather_with_cancel
from graphql.type.definition import GraphQLResolveInfoHelpers
from strawberry.utils.await_maybe import await_maybe

from execution.document import Operation
from execution.steps import Run, Step, flat
from execution.types import type_of

Info: Any = GraphQLResolveInfo


class Called(Step):
    """What a resolver returns, with all that Strawberry has put around it, such as handlers of what it raises."""

    def __init__(
        self, operation: Operation, root: GraphQLObjectType, definition: GraphQLField, details: Sequence[FieldDetails]
    ) -> None:
        super().__init__()
        self.operation = operation
        self.root = root
        self.definition = definition
        self.nodes = [each.node for each in details]
        self.fragments = {name: each.definition for name, each in operation.fragments.items()}

    def prepare(self, run: Run) -> None:
        run.asked[self.number] = get_argument_values(self.definition, self.nodes[0], run.values)

    async def load(self, run: Run, items: Sequence[Any]) -> None:  # noqa: ARG002
        resolve: Any = self.definition.resolve
        value = await await_maybe(resolve(run.outcomes, self._info(run), **run.asked[self.number]))
        run.slots[self.number] = value
        await self.level.load(run, flat([value]))

    def _info(self, run: Run) -> Any:
        """As graphql-core hands it over."""
        first = self.nodes[0]
        key = first.alias.value if first.alias else first.name.value
        return Info(
            field_name=first.name.value,
            field_nodes=self.nodes,
            return_type=type_of(self.definition),
            parent_type=self.root,
            path=Path(None, key, self.root.name),
            schema=self.operation.schema,
            fragments=self.fragments,
            root_value=None,
            operation=self.operation.node,
            variable_values=run.values,
            context=run.context,
            is_awaitable=isawaitable,
            abort_signal=None,
            async_helpers=GraphQLResolveInfoHelpers(_gathered, _left_alone),
        )


def _gathered(work: Sequence[Awaitable[Any]]) -> Awaitable[list[Any]]:
    return gather_with_cancel(*work)


def _left_alone(work: Sequence[Any]) -> None:
    """Nobody waits for what a resolver leaves behind."""

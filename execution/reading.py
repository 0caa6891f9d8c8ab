"""A document as it comes in: parsed, held against its bounds, its cost counted, validated. Long ones in a thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule
from strawberry.types.graphql import OperationType

from execution.bounds import INTROSPECTION, Bounds, TooComplex, check_bounds, definitions, roots
from execution.cost import Cost, cost_of, reading_of

T = TypeVar("T")
RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
MOST_ERRORS = 10
LONG = 500  # characters; shorter ones take less time than the way to a thread and back
_thread = ThreadPoolExecutor(1, "documents")


@dataclass(slots=True)
class Seen:
    """A document, or what is `wrong` with it: None until it was validated.

    Without an `operation`, none is there of the name that was given.
    """

    cost: Cost
    document: DocumentNode | None = None
    operation: OperationDefinitionNode | None = None
    wrong: list[GraphQLError] | None = None
    introspects: bool = False

    @property
    def type(self) -> OperationType | None:
        """What kind of operation is meant."""
        return OperationType(self.operation.operation.value) if self.operation else None


def read(schema: GraphQLSchema, text: str, name: str | None, bounds: Bounds) -> Seen:
    """The document, which may still be invalid."""
    nothing = Cost(reading_of(text), reading_of(text))
    try:
        document = parse(text, max_tokens=bounds.tokens)
        check_bounds(document, bounds)
        operation = _meant(document, name)
    except GraphQLError as error:
        return Seen(nothing, wrong=[_coded(error)])
    if operation is None:
        return Seen(nothing, document)
    fragments = {each.name.value: each for each in definitions(document, FragmentDefinitionNode)}
    introspects = bool(roots(operation, fragments) & INTROSPECTION)
    return Seen(cost_of(schema, text, document, operation), document, operation, introspects=introspects)


def validated(schema: GraphQLSchema, document: DocumentNode) -> list[GraphQLError]:
    """What is wrong with it, without suggestions what else it could have said."""
    return validate(schema, document, RULES, max_errors=MOST_ERRORS, hide_suggestions=True)


async def aside(text: str, work: Callable[[], T]) -> T:
    """The work on a document: where it may be long, in the one thread for that, so that only other such work waits."""
    return await in_thread(work) if len(text) > LONG else work()


async def in_thread(work: Callable[[], T]) -> T:
    """Work that takes long: one after the other, beside the event loop."""
    return await asyncio.get_running_loop().run_in_executor(_thread, work)


def _meant(document: DocumentNode, name: str | None) -> OperationDefinitionNode | None:
    """The operation of that name. GraphQL's GetOperation: the only one needs none."""
    operations = definitions(document, OperationDefinitionNode)
    if name is not None:
        return next((each for each in operations if each.name and each.name.value == name), None)
    if len(operations) > 1:
        raise GraphQLError("The document has several operations: name the one that is meant.", operations)
    return operations[0] if operations else None


def _coded(error: GraphQLError) -> GraphQLError:
    """graphql-core's parser says in words alone that a document is too long or too deep."""
    too_much = "Parsing aborted" in error.message and not isinstance(error, TooComplex)
    return GraphQLError(error.message, extensions={"code": "TOO_COMPLEX"}) if too_much else error

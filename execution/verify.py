"""Start-up checks: every path that was declared is there in the models."""

from collections.abc import Iterable

from strawberry.types.base import StrawberryObjectDefinition

from execution.arguments import sort_of
from execution.asked import Asked
from execution.conditions import conditions
from execution.declare import Reads, table_of
from execution.errors import Misdeclared
from execution.kind import Kind
from execution.order import sort, verify_sort
from execution.paths import path
from execution.predicates import Operator, Predicate, Test
from execution.run import shape


def verify_types(definitions: Iterable[StrawberryObjectDefinition]) -> None:
    """Raise Misdeclared for the first type that contradicts its model. Tortoise must know the models."""
    for definition in definitions:
        model = table_of(definition.origin)
        for field in definition.fields:
            if isinstance(field, Kind):
                field.verify(model)
        if model:
            _verify_table(definition.origin.__dict__["__reads__"])


def _verify_table(reads: Reads) -> None:
    shape(reads)
    if isinstance(reads.scope, str) and path(reads.model, reads.scope).steps:
        raise Misdeclared(f"{reads.declared.__name__}: the scope is no column of its own")
    for member in reads.order or ():
        verify_sort(sort(str(member.value)), reads.model)
    searched = (*reads.search.text, *reads.search.number) if reads.search else ()
    filtered = [condition.path for condition in conditions(reads.filter)] if reads.filter else ()
    for each in (*searched, *filtered):
        path(reads.model, each)


def verify_list(reads: Reads, said: str | None, where: Asked) -> None:
    """Raise Misdeclared where a list's order or constants do not fit its type."""
    tests = [predicate for predicate in where.where if isinstance(predicate, Test)]
    there = frozenset(test.path for test in tests if test.operator is Operator.IS_NOT_NULL)
    verify_sort(sort_of(reads, {}, said), reads.model, there)
    for predicate in where.where:
        _verify_predicate(reads, predicate)


def _verify_predicate(reads: Reads, predicate: Predicate) -> None:
    if isinstance(predicate, Test):
        path(reads.model, predicate.path)

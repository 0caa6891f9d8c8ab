"""`follows` for the subscription type: a row, read anew each time that there is news of it.

A subscription is no stream to execution. Whoever hears of news asks for each event: he executes the document once more,
with a context of that moment, and the plan or the ordinary executor answers as for a query.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from execution.arguments import wanted_tenant
from execution.context import Context, Scope
from execution.declare import Reads, reads_of
from execution.document import Arguments, Operation
from execution.errors import BadUserInput
from execution.kind import Kind
from execution.limits import Limit, narrowed
from execution.run import by_id, made, rows_of
from execution.values import storable


class Follows(Kind):
    """The row that the argument `named` names; without one, the row of which there is news."""

    def __init__(self, description: str, named: str) -> None:
        super().__init__(description)
        self.named = named

    @cached_property
    def reads(self) -> Reads:
        """What is followed."""
        return reads_of(self.target)

    @property
    def arguments(self) -> list[StrawberryArgument]:
        if self._arguments is None:
            said = {
                self.named: "Only this one: it comes at once, and then whenever it has changed.",
                str(self.reads.scope): "Only of this one; without it, of all that one may see.",
            }
            annotation = StrawberryAnnotation(Optional[strawberry.ID])  # noqa: UP045
            self._arguments = [
                StrawberryArgument(name, None, annotation, description=text) for name, text in said.items()
            ]
        return self._arguments

    @arguments.setter
    def arguments(self, value: list[StrawberryArgument]) -> None:
        self._arguments = value

    def meant(self, context: Context, given: Mapping[str, Any]) -> str:
        """The id of the row. Raises BadUserInput where nobody can tell, as in a document that is too long to follow."""
        id_ = context.about if given.get(self.named) is None else given[self.named]
        if id_ is None:
            raise BadUserInput("This document is too long or too unusual to be followed.")
        return str(id_)

    async def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        context, reads = info.context, self.reads
        asked = Limit(reads).asked(context, wanted_tenant(reads, kwargs))
        id_ = self.meant(context, kwargs)
        listing = by_id(reads, asked, [id_])
        rows = await rows_of(context, listing.fetch(), listing.values()) if storable(id_) else ()
        return made(reads, rows[0]) if rows else None


@dataclass(frozen=True)
class Followed:
    """What a subscription follows: one row, or all rows of a kind. `key`: the name of the field in the answer."""

    key: str
    reads: Reads
    id: str | None
    tenant: str | None

    @property
    def subject(self) -> str:
        """The id, or how ids of the kind begin."""
        return str(self.reads.prefix if self.id is None else self.id)

    def scope(self, context: Context) -> Scope:
        """The tenants whose rows are meant; raises what `Context.scope` raises."""
        scope = context.scope(self.reads.needs)
        return scope if self.tenant is None else narrowed(scope, self.tenant)


def followed(schema: Any, operation: Operation, given: Mapping[str, Any] | None) -> Followed | None:
    """What a subscription follows; None where its execution must say what is wrong. Raises Declined, GraphQLError."""
    values = operation.variables(given)
    root: Any = operation.schema.subscription_type
    fields = operation.selection(values).of_root(root)
    if len(fields) != 1:
        return None
    ((key, details),) = fields
    definition = root.fields.get(details[0].node.name.value)
    field = definition and definition.extensions["strawberry-definition"]
    if not isinstance(field, Follows):
        return None
    asked = Arguments(schema, definition, details[0].node, field).given(values)
    return Followed(key, field.reads, asked.get(field.named), asked.get(str(field.reads.scope)))


def follows(description: str, named: str) -> Any:
    """An object, each time that there is news of it: of one if the argument `named` names one, else of all in scope.

    Null, and the end, when it is not there or out of scope.
    """
    return Follows(description, named)

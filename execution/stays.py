"""Where a relation cannot leave its tenant, so that the rows it leads to need no predicate of their own.

That takes three things: the rows it starts from were found in scope, the database proves that both ends are the same
tenant's, and the actor may read the one type wherever he may read the other. The last is asked for every request.
"""

from dataclasses import dataclass

from execution.context import Context, Everyone, KeyOfTwo, Scope
from execution.declare import Reads
from execution.paths import Step, key, path, table


@dataclass(frozen=True, slots=True)
class Stays:
    """A relation from rows of `start` that stays with the tenant if the database has `proof`; None: it always does."""

    start: Reads
    proof: KeyOfTwo | None

    def covers(self, context: Context, scope: Scope) -> bool:
        """Whether all that it leads to from rows in scope is in `scope`."""
        proven = self.proof is None or self.proof in context.reader.keys
        return proven and _within(context.scope(self.start.needs), scope)


def stays(start: Reads, way: tuple[Step, ...], end: Reads) -> Stays | None:
    """What would prove that the relation stays with its tenant; None where nothing can."""
    if len(way) != 1 or isinstance(start.scope, Everyone) or isinstance(end.scope, Everyone):
        return None
    here, there = path(start.model, start.scope).column, path(end.model, end.scope).column
    step = way[0]
    if (step.from_column, step.to_column) == (here, there):
        return Stays(start, None)
    own, other = (table(start.model), here, step.from_column), (table(end.model), there, step.to_column)
    # The end that a key points to is one row only if the column alone is unique.
    if step.to_column == _key_column(end):
        return Stays(start, (*own, *other))
    return Stays(start, (*other, *own)) if step.from_column == _key_column(start) else None


def _key_column(reads: Reads) -> str:
    return path(reads.model, key(reads.model)).column


def _within(inner: Scope, outer: Scope) -> bool:
    if isinstance(outer, Everyone):
        return True
    return inner is outer or (not isinstance(inner, Everyone) and inner <= outer)

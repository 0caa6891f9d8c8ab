"""How far an actor may read: the predicate that keeps rows of a type to his tenants."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from execution.asked import NOTHING, Asked
from execution.context import EVERYONE, Context, Everyone, Scope
from execution.declare import Reads
from execution.predicates import Operator, Predicate, Test
from execution.stays import Stays
from execution.values import storable

# One SQL text for one tenant, another for several, and none where nothing needs to be asked.
How: TypeAlias = Literal["free", "one", "many"]


@dataclass(frozen=True, slots=True)
class Limit:
    """Rows of a type at one place. Nothing is asked of those to which a relation leads that `stays` with the tenant."""

    reads: Reads
    slot: str = "scope"
    stays: Stays | None = None

    def now(self, context: Context, wanted: object = None) -> tuple[How, object]:
        """What the predicate is for this actor, and the value of its slot; `wanted` narrows it to one tenant.

        Raises the application's error when he may read none at all.
        """
        reads = self.reads
        if reads.scope is EVERYONE and reads.needs is None:
            return "free", None
        scope = context.scope(reads.needs)
        if wanted is not None:
            scope = narrowed(scope, str(wanted))
        elif self.stays and self.stays.covers(context, scope):
            return "free", None
        if isinstance(scope, Everyone) or isinstance(reads.scope, Everyone):
            return "free", None
        return ("one", next(iter(scope))) if len(scope) == 1 else ("many", tuple(sorted(scope)))

    def where(self, how: How) -> tuple[Predicate, ...]:
        """The predicate."""
        return _where(str(self.reads.scope), self.slot, how)

    def asked(self, context: Context, wanted: object = None) -> Asked:
        """Both; see `now`."""
        how, value = self.now(context, wanted)
        return NOTHING if how == "free" else Asked(self.where(how), ((self.slot, value),))


def scoped(context: Context, reads: Reads) -> Asked:
    """The rows of a type that the actor may read; raises the application's error when he may read none at all."""
    return Limit(reads).asked(context)


@lru_cache(maxsize=1024)
def _where(column: str, slot: str, how: How) -> tuple[Predicate, ...]:
    if how == "free":
        return ()
    return (Test(column, Operator.EQUALS if how == "one" else Operator.ONE_OF, slot),)


def narrowed(scope: Scope, wanted: str) -> Scope:
    """Only that one, if it is there."""
    asked = frozenset({wanted} if storable(wanted) else ())
    return asked if isinstance(scope, Everyone) else scope & asked

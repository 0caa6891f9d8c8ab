"""Whether the actor may ask for that much: what a request costs, and what is left of his budget.

The same for every door: HTTP asks here, and whatever else runs documents for an actor must ask here too.
Headers: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ (revision 11).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from execution import Schema, TooComplex
from execution.cost import REQUEST, reading_of
from resolvers.budgets import MINUTE, Budgets, Spent
from rules.permissions import Actor
from settings import Settings
from web.refusals import Code, Refusal

POLICY = '"cost"'
Headers = Mapping[str, str]


class TooCostly(TooComplex):
    """One document costs more than any may; it was not run, and only looking at it was paid."""

    def __init__(self, cost: int, most: int, headers: Headers) -> None:
        super().__init__(f"The document costs {cost:,}; {most:,} are allowed.")
        self.admitted = Admitted(cost, headers)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A request that may go on: what it cost, and the headers that tell what is left."""

    cost: int
    headers: Headers

    @property
    def extensions(self) -> dict[str, Any]:
        """What an answer says of it."""
        return {"cost": self.cost}


class Admission:
    """Takes what requests cost out of the budgets of their actors."""

    def __init__(self, schema: Schema, budgets: Budgets, settings: Settings) -> None:
        self._schema = schema
        self._budgets = budgets
        self._most = settings.cost_per_document
        self._policy = f"{POLICY};q={budgets.per_minute};w={MINUTE}"

    async def document(
        self, actor: Actor, query: str, variables: dict[str, Any] | None = None, operation_name: str | None = None
    ) -> Admitted:
        """Pay for a document before it is validated; for one that was not read yet, a part before it is parsed.

        Raises Refusal(THROTTLED) and TooCostly; that part is paid then, too.
        """
        paid = 0 if self._schema.has_read(query, operation_name) else reading_of(query)
        if paid:
            self._paid(actor, paid)
        cost = await self._schema.cost(query, variables, operation_name)
        if cost.whole > self._most:
            raise TooCostly(cost.whole, self._most, self._paid(actor, cost.reading - paid))
        return Admitted(cost.whole, self._paid(actor, cost.whole - paid, again=cost.whole))

    def export(self, actor: Actor) -> Admitted:
        """Pay for the beginning of a file; each row is owed. Raises Refusal(THROTTLED)."""
        return Admitted(REQUEST, self._paid(actor, REQUEST))

    def owe(self, actor: Actor, cost: int) -> None:
        """Pay whatever is left: for a row of a file, an event of a subscription. What has begun is not cut off."""
        self._budgets.owe(actor.id, cost)

    def _paid(self, actor: Actor, cost: int, again: int = 0) -> Headers:
        """What is left; raises Refusal(THROTTLED). Whoever must wait will pay for the whole once more, `again`."""
        spent = self._budgets.spend(actor.id, cost)
        if not spent.wait:
            return self._headers(spent, spent.full_in)
        spent = self._budgets.spend(actor.id, max(cost, again))
        raise Refusal(Code.THROTTLED, Retry_After=str(spent.wait), **self._headers(spent, spent.wait))

    def _headers(self, spent: Spent, seconds: int) -> dict[str, str]:
        """What is left for so many seconds."""
        return {"RateLimit-Policy": self._policy, "RateLimit": f"{POLICY};r={spent.left};t={seconds}"}

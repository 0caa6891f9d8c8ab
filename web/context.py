"""What the schema is handed with every request."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from starlette.requests import Request
from strawberry.dataloader import DataLoader

import clock
from execution.context import EVERYONE, Reader, Scope
from rules.names import Language
from rules.permissions import Actor, Everyone, Permission
from settings import SealingKey
from web.authentication import actor_in
from web.languages import language_of


class NotPermitted(Exception):
    """A read without its permission in any company."""

    def __init__(self, permission: Permission) -> None:
        super().__init__(permission)
        self.extensions = {"code": "NOT_ALLOWED", "permission": permission.name}


NO_KEY = SealingKey(b"")  # for who shows no secrets


@dataclass(slots=True)
class RequestContext:
    """One request: who asks, in which language, on which business day, and the database for reading.

    `about`: for an event of a subscription, the id of what there is news of.
    """

    actor: Actor
    reader: Reader
    language: Language
    today: date
    sealing_key: SealingKey = NO_KEY
    about: str | None = None
    loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict[Hashable, DataLoader[Any, Any]])

    _scopes: dict[Permission | None, Scope] = field(default_factory=dict[Permission | None, Scope], init=False)

    @property
    def given(self) -> dict[str, Any]:
        """What computed fields may ask for besides columns."""
        return {"language": self.language, "today": self.today, "actor": self.actor}

    def scope(self, needs: Permission | None) -> Scope:
        """The companies in which the actor has the permission that is needed; raises NotPermitted when in none.

        Without a need, all companies that he sees.
        """
        if needs not in self._scopes:
            self._scopes[needs] = self._scope(needs)
        return self._scopes[needs]

    def _scope(self, needs: Permission | None) -> Scope:
        companies = self.actor.companies(needs) if needs else self.actor.seen
        if isinstance(companies, Everyone):
            return EVERYONE
        if needs and not companies:
            raise NotPermitted(needs)
        return companies


def context_of(request: Request) -> RequestContext:
    """The context of a request that `SignedIn` let through."""
    return RequestContext(
        actor=actor_in(request.scope),
        reader=request.app.state.reader,
        language=language_of(request.scope),
        today=clock.business_day(),
        sealing_key=request.app.state.sealing_key,
    )

"""The frame of every mutation: one transaction, one lock, one answer per idempotency key."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySetSingle

from clock import business_day, business_now
from log_fields import tell
from models import Company
from resolvers import remembered
from resolvers.afterwards import Errand, run_errands
from resolvers.audit_trail import COUNTERS, record
from resolvers.catalogue import unknown_item
from resolvers.outcomes import Outcome
from resolvers.worker_bell import wake
from rules.errors import InvalidField, InvalidInput, NotAllowed, NotFound, Problem, Refused, first
from rules.permissions import Actor, ActorKind, Permission
from storage.prepared import prepared
from storage.transaction import transaction

_log = logging.getLogger(__name__)

# How often mutations were refused in this process, by the refusal's code.
refusals: Counter[str] = Counter()

Input = ParamSpec("Input")
Answer = TypeVar("Answer", bound=Outcome)
CompanyOf = Callable[..., Awaitable[str | None]]
PermissionOf = Callable[..., Awaitable[Permission]]


@dataclass(frozen=True)
class Scene:
    """Where a use case plays: who acts, in which company (its row is locked), when, on which connection."""

    actor: Actor
    company: Company
    now: datetime
    day: date
    tx: BaseDBAsyncClient
    errands: list[Errand] = field(default_factory=list[Errand])

    def afterwards(self, errand: Errand) -> None:
        """Let it be run once the transaction is committed, and never if it is not."""
        self.errands.append(errand)

    async def record(self, deed: str, subject_id: str, **details: Any) -> None:
        """Add what the actor did to the company's audit trail."""
        await record(
            self.tx,
            self.company,
            actor_id=self.actor.id,
            actor_name=self.actor.name,
            deed=deed,
            subject_id=subject_id,
            details=details,
        )


def requires(
    permission: Permission, *, company_of: CompanyOf, permission_of: PermissionOf | None = None
) -> Callable[
    [Callable[Concatenate[Scene, Input], Awaitable[Answer]]],
    Callable[Concatenate[Actor, Input], Awaitable[Answer]],
]:
    """Make a mutation of `deed(scene, …)`.

    `company_of(actor, **input)` tells the company of what the input names, or None when it does not exist for the
    actor. Where it depends on that which permission is asked for, `permission_of(actor, **input)` tells. Refused are,
    in this order: IdempotencyConflict, NotFound, NotAllowed, InvalidInput (a token without an
    idempotency key), and then what the deed itself refuses. A refusal undoes the transaction.
    """

    def frame(
        deed: Callable[Concatenate[Scene, Input], Awaitable[Answer]],
    ) -> Callable[Concatenate[Actor, Input], Awaitable[Answer]]:
        async def attempt(actor: Actor, *args: Input.args, **given: Input.kwargs) -> tuple[Answer, Sequence[Errand]]:
            company_id = await company_of(actor, **given)
            needed = await permission_of(actor, **given) if permission_of and company_id else permission
            return await _under_the_lock(actor, needed, deed, company_id, args=args, given=given)

        async def attempts(actor: Actor, *args: Input.args, **given: Input.kwargs) -> tuple[Answer, Sequence[Errand]]:
            try:
                return await attempt(actor, *args, **given)
            except IntegrityError:
                # A twin with the same key, locked on another company, won the race: now its record is there.
                return await attempt(actor, *args, **given)

        @wraps(deed)
        async def mutation(actor: Actor, *args: Input.args, **given: Input.kwargs) -> Answer:
            try:
                answer, errands = await attempts(actor, *args, **given)
            except Refused as refused:
                refusals[refused.refusal.code] += 1
                raise
            wake()
            run_errands(errands)
            tell(_log, deed.__name__, order=getattr(answer, "order_id", None))
            return answer

        mutation.permission = permission  # pyright: ignore[reportAttributeAccessIssue]  read by the test over the schema
        return mutation  # pyright: ignore[reportReturnType]

    return frame


@transaction
async def _under_the_lock(
    tx: BaseDBAsyncClient,
    actor: Actor,
    permission: Permission,
    deed: Callable[..., Awaitable[Answer]],
    company_id: str | None,
    *,
    args: tuple[Any, ...],
    given: Mapping[str, Any],
) -> tuple[Answer, Sequence[Errand]]:
    request = remembered.Request.of(actor, deed, given)
    company = await locked_company(company_id, tx) if company_id else None
    earlier = await remembered.recall(request, company_id, tx)
    if company is None:
        raise Refused(NotFound())
    if earlier:
        return earlier, ()  # pyright: ignore[reportReturnType]  recorded by this very deed
    allowed = None if actor.may(permission, company.id) else NotAllowed(permission)
    if refusal := first(allowed, wrong_key(actor, request)):
        raise Refused(await unknown_item(given, tx) or refusal)
    now = business_now()
    scene = Scene(actor, company, now, business_day(now), tx)
    answer = await deed(scene, *args, **given)
    await company.save(using_db=tx, update_fields=COUNTERS)
    await remembered.keep(request, answer, company.id, tx)
    return answer, scene.errands


async def locked_company(company_id: str, tx: BaseDBAsyncClient) -> Company:
    """The company's row, locked until the transaction ends: the first lock of every change.

    On SQLite the lock is BEGIN IMMEDIATE, and the clause is left out.
    """
    return await _locked_company(tx, company_id)


@prepared
def _locked_company(company_id: str) -> QuerySetSingle[Company]:
    return Company.select_for_update().get(id=company_id)


def wrong_key(actor: Actor, request: remembered.Request) -> InvalidInput | None:
    """What is refused of a request that is new: no key from a program, or one that cannot be kept."""
    if request.key is not None:
        problem = remembered.problem_of(request.key)
    else:
        problem = Problem.IDEMPOTENCY_KEY_REQUIRED if actor.kind is ActorKind.TOKEN else None
    return InvalidInput((InvalidField(("idempotencyKey",), problem),)) if problem else None

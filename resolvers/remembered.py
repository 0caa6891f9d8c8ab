"""Idempotency: a repeated key, or a repeated confirmation token, gets the first answer again for 30 days."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from clock import real_now
from models import IdempotencyRecord
from resolvers.outcomes import OUTCOMES, Outcome
from rules.errors import IdempotencyConflict, Problem, Refused
from rules.permissions import Actor
from storage.prepared import prepared

KEPT_FOR = timedelta(days=30)
MAX_KEY_LENGTH = 255
_NOT_COMPARED = {"idempotency_key", "confirmation_token", "expected_version"}


def problem_of(key: str) -> Problem | None:
    """What keeps it from being an idempotency key."""
    if not key:
        return Problem.REQUIRED
    if len(key) > MAX_KEY_LENGTH:
        return Problem.TOO_LONG
    return None if key.isprintable() else Problem.CHARACTER_NOT_ALLOWED


@dataclass(frozen=True)
class Request:
    """Who asks for what under which key; `token` is the confirmation token, which works as a key too."""

    actor_id: str
    key: str | None
    token: str | None
    fingerprint: str

    @classmethod
    def of(cls, actor: Actor, deed: Callable[..., Any], given: Mapping[str, Any]) -> "Request":
        """The request behind a call `deed(scene, **given)`."""
        compared = {name: value for name, value in given.items() if name not in _NOT_COMPARED}
        text = orjson.dumps([deed.__name__, compared], option=orjson.OPT_SORT_KEYS, default=repr)
        return cls(
            actor_id=actor.id,
            key=given.get("idempotency_key"),
            token=given.get("confirmation_token"),
            fingerprint=hashlib.sha256(text).hexdigest(),
        )

    def owners(self, company_id: str | None) -> dict[str, str]:
        """Under which names the answer is kept, and for whom: a confirmation token serves the company, once."""
        owners: dict[str, str] = {}
        if self.key is not None and problem_of(self.key) is None:  # or it is refused later on
            owners[f"key:{self.key}"] = self.actor_id
        if self.token and company_id:
            owners[f"token:{hashlib.sha256(self.token.encode()).hexdigest()}"] = company_id
        return owners


async def recall(request: Request, company_id: str | None, tx: BaseDBAsyncClient) -> Outcome | None:
    """The first answer to this request, None for a new one; Refused(IdempotencyConflict) when the input differs.

    What was answered by the key alone, or by the token alone, is kept under the other one from now on.
    """
    owners = request.owners(company_id)
    if not owners:
        return None
    records: dict[str, IdempotencyRecord] = {}
    for record in await _records(tx, list(owners.values()), list(owners)):
        if record.created_at > real_now() - KEPT_FOR:
            records[record.key] = record
        else:
            await record.delete(using_db=tx)
    if not records:
        return None
    if any(record.fingerprint != request.fingerprint for record in records.values()):
        raise Refused(IdempotencyConflict())
    answer = next(records[key].answer for key in owners if key in records)
    await _write({key: owners[key] for key in owners if key not in records}, request, answer, tx)
    return OUTCOMES[answer["type"]](**answer["ids"])


async def keep(request: Request, answer: Outcome, company_id: str, tx: BaseDBAsyncClient) -> None:
    """Write the answer down, in the transaction of its effect; fails when a twin in another company was first."""
    owners = request.owners(company_id)
    await _write(owners, request, {"type": type(answer).__name__, "ids": asdict(answer)}, tx)


async def _write(owners: Mapping[str, str], request: Request, answer: dict[str, Any], tx: BaseDBAsyncClient) -> None:
    for key, owner_id in owners.items():
        await IdempotencyRecord.create(
            using_db=tx,
            actor_id=owner_id,
            key=key,
            fingerprint=request.fingerprint,
            answer=answer,
            created_at=real_now(),
        )


@prepared
def _records(owner_ids: list[str], keys: list[str]) -> QuerySet[IdempotencyRecord]:
    named = [Q(actor_id=owner_id, key=key) for owner_id, key in zip(owner_ids, keys, strict=True)]
    return IdempotencyRecord.filter(Q(*named, join_type="OR"))

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
from rules.errors import IdempotencyConflict, Refused
from rules.permissions import Actor
from storage.prepared import prepared

KEPT_FOR = timedelta(days=30)
MAX_KEY_LENGTH = 255
_NOT_COMPARED = {"idempotency_key", "confirmation_token", "expected_version"}


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
        if self.key and len(self.key) <= MAX_KEY_LENGTH:  # a longer one is refused later on
            owners[f"key:{self.key}"] = self.actor_id
        if self.token and company_id:
            owners[f"token:{hashlib.sha256(self.token.encode()).hexdigest()}"] = company_id
        return owners


async def recall(request: Request, company_id: str | None, tx: BaseDBAsyncClient) -> Outcome | None:
    """The first answer to this request, None for a new one; Refused(IdempotencyConflict) when the input differs."""
    owners = request.owners(company_id)
    if not owners:
        return None
    kept = await _records(tx, list(owners.values()), list(owners))
    records = [record for record in kept if record.created_at > real_now() - KEPT_FOR]
    for record in kept:
        if record not in records:  # a new one takes its place
            await record.delete(using_db=tx)
    if not records:
        return None
    if any(record.fingerprint != request.fingerprint for record in records):
        raise Refused(IdempotencyConflict())
    answer = records[0].answer
    return OUTCOMES[answer["type"]](**answer["ids"])


async def keep(request: Request, answer: Outcome, company_id: str, tx: BaseDBAsyncClient) -> None:
    """Write the answer down, in the transaction of its effect; fails when a twin in another company was first."""
    owners = request.owners(company_id)
    if not owners:
        return
    for key, owner_id in owners.items():
        await IdempotencyRecord.create(
            using_db=tx,
            actor_id=owner_id,
            key=key,
            fingerprint=request.fingerprint,
            answer={"type": type(answer).__name__, "ids": asdict(answer)},
            created_at=real_now(),
        )


@prepared
def _records(owner_ids: list[str], keys: list[str]) -> QuerySet[IdempotencyRecord]:
    named = [Q(actor_id=owner_id, key=key) for owner_id, key in zip(owner_ids, keys, strict=True)]
    return IdempotencyRecord.filter(Q(*named, join_type="OR"))

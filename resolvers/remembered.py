"""Idempotency: a repeated key, or a repeated confirmation token, gets the first answer again for 30 days."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import IdempotencyRecord
from resolvers.outcomes import OUTCOMES, Outcome
from rules.errors import IdempotencyConflict, Refused
from rules.permissions import Actor

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

    @property
    def keys(self) -> list[str]:
        """Under which names the answer is kept."""
        token = hashlib.sha256(self.token.encode()).hexdigest() if self.token else None
        return [f"{kind}:{key}" for kind, key in (("key", self.key), ("token", token)) if key]


async def recall(request: Request, tx: BaseDBAsyncClient) -> Outcome | None:
    """The first answer to this request, None for a new one; Refused(IdempotencyConflict) when the input differs."""
    if not request.keys:
        return None
    records = await IdempotencyRecord.filter(
        actor_id=request.actor_id, key__in=request.keys, created_at__gt=real_now() - KEPT_FOR
    ).using_db(tx)
    if not records:
        return None
    if any(record.fingerprint != request.fingerprint for record in records):
        raise Refused(IdempotencyConflict())
    answer = records[0].answer
    return OUTCOMES[answer["type"]](**answer["ids"])


async def keep(request: Request, answer: Outcome, tx: BaseDBAsyncClient) -> None:
    """Write the answer down, in the transaction of its effect."""
    if not request.keys:
        return
    await IdempotencyRecord.filter(actor_id=request.actor_id, key__in=request.keys).using_db(tx).delete()
    for key in request.keys:
        await IdempotencyRecord.create(
            using_db=tx,
            actor_id=request.actor_id,
            key=key,
            fingerprint=request.fingerprint,
            answer={"type": type(answer).__name__, "ids": asdict(answer)},
            created_at=real_now(),
        )

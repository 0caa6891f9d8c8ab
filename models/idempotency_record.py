"""The first answer to a key, so that a retry gets it again."""

from typing import Any

from tortoise import fields

from models.row import Row


class IdempotencyRecord(Row):
    """`actor_id` is whose key it is: the actor's or, for a confirmation token, the company's.

    `fingerprint` is the SHA-256 of mutation and input, `answer` the ids of the outcome.
    """

    actor_id = fields.CharField(max_length=40)
    key = fields.CharField(max_length=300)
    fingerprint = fields.CharField(max_length=64)
    answer: fields.Field[dict[str, Any]] = fields.JSONField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "idempotency_record"
        unique_together = (("actor_id", "key"),)
        indexes = (("created_at",),)

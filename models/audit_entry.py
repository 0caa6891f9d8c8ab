"""What was done, by whom: a chain of hashes per company."""

from typing import Any

from tortoise import fields

from models.company import Company
from models.row import Row


class AuditEntry(Row):
    """Only ever inserted. `sequence` counts from 1 in its company; `hash` covers the entry and `previous_hash`."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="audit_trail", on_delete=fields.RESTRICT
    )
    company_id: str
    sequence = fields.IntField()
    at = fields.DatetimeField()
    actor_id = fields.CharField(max_length=40)
    actor_name = fields.CharField(max_length=200)
    deed = fields.CharField(max_length=60)
    subject_id = fields.CharField(max_length=40)
    details: fields.Field[dict[str, Any]] = fields.JSONField()
    previous_hash = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "audit_entry"
        unique_together = (("company_id", "sequence"),)

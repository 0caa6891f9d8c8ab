"""Who saw a PUK, so that nobody sees many of them on one day."""

from tortoise import fields

from models.company import Company
from models.row import Row


class PukReveal(Row):
    """Only ever inserted. `revealed_on` is the business day; which card it was stands in the audit trail."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="puk_reveals", on_delete=fields.RESTRICT
    )
    company_id: str
    actor_id = fields.CharField(max_length=40)
    revealed_on = fields.DateField()

    class Meta:
        table = "puk_reveal"
        indexes = (("actor_id", "revealed_on"),)

"""The mobile contract of a company; `rules.contract` knows what its dates mean."""

from tortoise import fields

from models.company import Company
from models.row import Row


class Contract(Row):
    """`ends_on` is exclusive and that of the first term; extensions are computed. A null limit is no limit."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="contracts", on_delete=fields.RESTRICT
    )
    company_id: str
    number = fields.CharField(max_length=40, unique=True)
    signed_on = fields.DateField()
    activated_on = fields.DateField(null=True)
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    term_months = fields.IntField()
    cancelled_on = fields.DateField(null=True)
    contracted_services = fields.IntField()
    removal_quota_percent = fields.IntField(null=True)
    plan_changes_per_month = fields.IntField(null=True)
    removals_per_action = fields.IntField()

    class Meta:
        table = "contract"
        indexes = (("company_id", "starts_on"),)

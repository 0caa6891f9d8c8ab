"""A fixed or unified-communications service of a user: seen here, changed elsewhere."""

from tortoise import fields

from models.company import Company
from models.plan import Plan
from models.row import Row
from models.user import User
from rules.lifecycle import ServiceStatus


class UcService(Row):
    """`number` is E.164; a service without one is a softphone or a mailbox."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="uc_services", on_delete=fields.RESTRICT
    )
    company_id: str
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="uc_services", on_delete=fields.RESTRICT
    )
    user_id: str
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="uc_services", on_delete=fields.RESTRICT
    )
    plan_id: str
    number = fields.CharField(max_length=20, null=True)
    status = fields.CharEnumField(ServiceStatus, max_length=16)
    monthly_price_cents = fields.IntField()

    class Meta:
        table = "uc_service"
        indexes = (("user_id",),)

"""A mobile line with its plan, options and SIM card."""

from tortoise import fields

from models.company import Company
from models.ids import MAX_LENGTH
from models.plan import Plan, PlanOption
from models.row import Row
from models.sim_card import SimCard
from models.user import User
from rules.lifecycle import ServiceStatus


class MobileService(Row):
    """Prices are those at which the items were ordered. `monthly_price_cents` is plan and options together.

    `user_name_folded` is the user's, kept here so that a company's list is one walk through an index.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="mobile_services", on_delete=fields.RESTRICT
    )
    company_id: str
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="mobile_services", on_delete=fields.RESTRICT
    )
    user_id: str
    user_name_folded = fields.CharField(max_length=200)
    msisdn = fields.CharField(max_length=20, null=True)
    status = fields.CharEnumField(ServiceStatus, max_length=16)
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="mobile_services", on_delete=fields.RESTRICT
    )
    plan_id: str
    plan_price_cents = fields.IntField()
    monthly_price_cents = fields.IntField()
    sim_card: fields.ForeignKeyNullableRelation[SimCard] = fields.ForeignKeyField(
        "models.SimCard", related_name="mobile_services", null=True, on_delete=fields.RESTRICT
    )
    sim_card_id: str | None
    open_order_id = fields.CharField(max_length=MAX_LENGTH, null=True)  # no foreign key: orders point here
    activated_on = fields.DateField(null=True)
    terminated_on = fields.DateField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "mobile_service"
        indexes = (
            ("company_id", "user_name_folded", "id"),
            ("company_id", "monthly_price_cents", "id"),
            ("company_id", "status", "id"),
            ("user_id",),
            ("sim_card_id",),
        )


class ServiceOption(Row):
    """An option of a service, at the price at which it was ordered."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="service_options", on_delete=fields.RESTRICT
    )
    company_id: str
    service: fields.ForeignKeyRelation[MobileService] = fields.ForeignKeyField(
        "models.MobileService", related_name="service_options", on_delete=fields.RESTRICT
    )
    service_id: str
    option: fields.ForeignKeyRelation[PlanOption] = fields.ForeignKeyField(
        "models.PlanOption", related_name="service_options", on_delete=fields.RESTRICT
    )
    option_id: str
    price_cents = fields.IntField()

    class Meta:
        table = "service_option"
        unique_together = (("service_id", "option_id"),)

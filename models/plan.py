"""The catalogue: plans, options, what goes together, and dated prices."""

from tortoise import fields

from models.row import Row
from rules.lifecycle import PlanKind


class Plan(Row):
    """A plan, mobile or UC, named in three languages."""

    code = fields.CharField(max_length=60, unique=True)
    kind = fields.CharEnumField(PlanKind, max_length=16)
    name_fr = fields.CharField(max_length=200)
    name_nl = fields.CharField(max_length=200)
    name_en = fields.CharField(max_length=200)
    position = fields.IntField()

    class Meta:
        table = "plan"


class PlanOption(Row):
    """What can be added to a mobile plan. `group` is a code: options of one group are shown together."""

    code = fields.CharField(max_length=60, unique=True)
    group = fields.CharField(max_length=60)
    name_fr = fields.CharField(max_length=200)
    name_nl = fields.CharField(max_length=200)
    name_en = fields.CharField(max_length=200)
    position = fields.IntField()

    class Meta:
        table = "plan_option"


class PlanOffer(Row):
    """An option that fits a plan. What is not here is excluded by the plan."""

    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="offers", on_delete=fields.RESTRICT
    )
    plan_id: str
    option: fields.ForeignKeyRelation[PlanOption] = fields.ForeignKeyField(
        "models.PlanOption", related_name="offers", on_delete=fields.RESTRICT
    )
    option_id: str

    class Meta:
        table = "plan_offer"
        unique_together = (("plan_id", "option_id"),)


class OptionExclusion(Row):
    """Two options that do not go together, written both ways so that each finds the other."""

    option: fields.ForeignKeyRelation[PlanOption] = fields.ForeignKeyField(
        "models.PlanOption", related_name="exclusions", on_delete=fields.RESTRICT
    )
    option_id: str
    other: fields.ForeignKeyRelation[PlanOption] = fields.ForeignKeyField(
        "models.PlanOption", related_name="excluded_by", on_delete=fields.RESTRICT
    )
    other_id: str

    class Meta:
        table = "option_exclusion"
        unique_together = (("option_id", "other_id"),)


class Price(Row):
    """What a plan or an option costs from a day on, in cents without VAT. Never edited: a new price is a new row."""

    plan: fields.ForeignKeyNullableRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="prices", null=True, on_delete=fields.RESTRICT
    )
    plan_id: str | None
    option: fields.ForeignKeyNullableRelation[PlanOption] = fields.ForeignKeyField(
        "models.PlanOption", related_name="prices", null=True, on_delete=fields.RESTRICT
    )
    option_id: str | None
    starts_on = fields.DateField()
    monthly_cents = fields.IntField()
    one_time_cents = fields.IntField(default=0)

    class Meta:
        table = "price"
        unique_together = (("plan_id", "option_id", "starts_on"),)
        indexes = (("plan_id", "starts_on"), ("option_id", "starts_on"))

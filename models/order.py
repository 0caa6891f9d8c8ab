"""What was ordered, and how far the network is: the job table (docs/adr)."""

from datetime import date
from typing import TYPE_CHECKING, Any

from tortoise import fields

from models.company import Company
from models.ids import MAX_LENGTH
from models.row import Row
from rules.lifecycle import OrderAction, OrderState, StepName, StepState

if TYPE_CHECKING:
    from models.mobile_service import MobileService


MAX_FAILURE = 500
MAX_CODE = 40


class Order(Row):
    """`wanted` is what is to become (ids and prices), `lines` the invoice lines it causes.

    `counted_on` is the business day on which it counts: a removal against the quota, a modification against its month;
    null where it counts for nothing. `billed_on` is the business day after which its price is billed: the one on which
    it was accepted; when it waited for a day, that day; for the end of a temporary change, the change's last day.
    `starts_on` is the business day for which it waited, null for an order that began at once, and `due_on` is the same
    as long as it waits. `until` is the last day of what is temporary; `returns_id` names the order that the end of it
    undoes. `failure_code` is the refusal that an order met on its day.
    `run_after` and the lease are real time. `failure` of an order that is open says why it does not get on.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="orders", on_delete=fields.RESTRICT
    )
    company_id: str
    service: "fields.ForeignKeyNullableRelation[MobileService]" = fields.ForeignKeyField(
        "models.MobileService", related_name="orders", null=True, on_delete=fields.RESTRICT
    )
    service_id: str | None
    number = fields.CharField(max_length=20)
    action = fields.CharEnumField(OrderAction, max_length=16)
    state = fields.CharEnumField(OrderState, max_length=16)
    placed_at = fields.DatetimeField()
    placed_by = fields.CharField(max_length=200)
    placed_by_id = fields.CharField(max_length=40)
    completed_at = fields.DatetimeField(null=True)
    billed_on = fields.DateField()
    counted_on: fields.Field[date | None] = fields.DateField(null=True)
    starts_on: fields.Field[date | None] = fields.DateField(null=True)
    due_on: fields.Field[date | None] = fields.DateField(null=True)
    until: fields.Field[date | None] = fields.DateField(null=True)
    returns_id = fields.CharField(max_length=MAX_LENGTH, null=True)
    failure_code = fields.CharField(max_length=MAX_CODE, null=True)
    wanted: fields.Field[dict[str, Any]] = fields.JSONField()
    lines: fields.Field[list[dict[str, Any]]] = fields.JSONField()
    failure = fields.CharField(max_length=MAX_FAILURE, null=True)
    run_after = fields.DatetimeField(null=True)
    lease_token = fields.CharField(max_length=40, null=True)
    lease_until = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "order"
        unique_together = (("company_id", "number"),)
        indexes = (
            ("company_id", "placed_at", "id"),
            ("company_id", "action", "counted_on"),
            ("service_id", "placed_at"),
        )


class OrderStep(Row):
    """One step of an order at the network, in the order of `position`."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="order_steps", on_delete=fields.RESTRICT
    )
    company_id: str
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="steps", on_delete=fields.RESTRICT
    )
    order_id: str
    position = fields.IntField()
    name = fields.CharEnumField(StepName, max_length=24)
    state = fields.CharEnumField(StepState, max_length=16)
    attempts = fields.IntField(default=0)
    started_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "order_step"
        unique_together = (("order_id", "position"),)

"""What a company asks its account manager to remove, and what he decided."""

from tortoise import fields

from models.company import Company
from models.mobile_service import MobileService
from models.order import Order
from models.row import Row
from rules.lifecycle import RemovalRequestState, RequestedRemovalState


class RemovalRequest(Row):
    """`is_open` says of the state what a list is sorted by; a check holds the two together."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="removal_requests", on_delete=fields.RESTRICT
    )
    company_id: str
    state = fields.CharEnumField(RemovalRequestState, max_length=16)
    is_open = fields.BooleanField(default=True)
    note = fields.CharField(max_length=1000, null=True)
    filed_at = fields.DatetimeField()
    filed_by = fields.CharField(max_length=200)
    filed_by_id = fields.CharField(max_length=40)
    closed_at = fields.DatetimeField(null=True)
    closed_by = fields.CharField(max_length=200, null=True)
    closed_by_id = fields.CharField(max_length=40, null=True)
    reason = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "removal_request"
        indexes = (("company_id", "is_open", "filed_at", "id"),)


class RequestedRemoval(Row):
    """One service of a request; `order` is the removal that was placed when it was approved."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="requested_removals", on_delete=fields.RESTRICT
    )
    company_id: str
    request: fields.ForeignKeyRelation[RemovalRequest] = fields.ForeignKeyField(
        "models.RemovalRequest", related_name="removals", on_delete=fields.RESTRICT
    )
    request_id: str
    service: fields.ForeignKeyRelation[MobileService] = fields.ForeignKeyField(
        "models.MobileService", related_name="requested_removals", on_delete=fields.RESTRICT
    )
    service_id: str
    state = fields.CharEnumField(RequestedRemovalState, max_length=16)
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="requested_removals", null=True, on_delete=fields.RESTRICT
    )
    order_id: str | None

    class Meta:
        table = "requested_removal"
        unique_together = (("request_id", "service_id"),)
        indexes = (("service_id",), ("order_id",))

"""Numbers that are brought along from another operator, and what their owners signed for it."""

from datetime import date

from tortoise import fields

from models.company import Company
from models.order import Order
from models.row import Row
from rules.lifecycle import PortInState, PortKind, PortRejection


class Mandate(Row):
    """A signed PDF, AES-GCM at rest. One that no port needs within a day is deleted; `uploaded_at` is real time."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="mandates", on_delete=fields.RESTRICT
    )
    company_id: str
    content_encrypted = fields.BinaryField()
    bytes = fields.IntField()
    sha256 = fields.CharField(max_length=64)
    uploaded_at = fields.DatetimeField()
    uploaded_by = fields.CharField(max_length=200)
    uploaded_by_id = fields.CharField(max_length=40)

    class Meta:
        table = "mandate"
        indexes = (("uploaded_at",), ("company_id", "uploaded_at"))


class PortIn(Row):
    """The way of one number, asked for with the order that adds its service.

    The donor's account or SIM card number is AES-GCM at rest; `reference_ending` is what is shown of it. `…_at` is when
    we heard of it.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="port_ins", on_delete=fields.RESTRICT
    )
    company_id: str
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="port_ins", on_delete=fields.RESTRICT
    )
    order_id: str
    mandate: fields.ForeignKeyRelation[Mandate] = fields.ForeignKeyField(
        "models.Mandate", related_name="port_ins", on_delete=fields.RESTRICT
    )
    mandate_id: str
    msisdn = fields.CharField(max_length=20)
    kind = fields.CharEnumField(PortKind, max_length=16)
    donor = fields.CharField(max_length=60)
    reference_encrypted = fields.BinaryField()
    reference_ending = fields.CharField(max_length=4)
    state = fields.CharEnumField(PortInState, max_length=16)
    rejection: fields.Field[PortRejection | None] = fields.CharEnumField(  # pyright: ignore[reportAssignmentType]
        PortRejection, max_length=32, null=True
    )
    requested_on = fields.DateField()
    scheduled_for: fields.Field[date | None] = fields.DateField(null=True)
    submitted_at = fields.DatetimeField()
    validated_at = fields.DatetimeField(null=True)
    scheduled_at = fields.DatetimeField(null=True)
    executing_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "port_in"
        unique_together = (("order_id",),)
        indexes = (("mandate_id",),)

"""With what a user activates his own service."""

from datetime import date

from tortoise import fields

from models.company import Company
from models.order import Order
from models.row import Row
from rules.names import Language


class ActivationLink(Row):
    """A one-time link that an addition waits for; only the SHA-256 of its token is kept. Times are business time.

    `expires_on` is the last day. `sent_at` is null until the mail server has taken the message.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="activation_links", on_delete=fields.RESTRICT
    )
    company_id: str
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="activation_links", on_delete=fields.RESTRICT
    )
    order_id: str
    token_hash = fields.CharField(max_length=64, unique=True)
    language = fields.CharEnumField(Language, max_length=8)
    created_at = fields.DatetimeField()
    expires_on: fields.Field[date] = fields.DateField()
    sent_at = fields.DatetimeField(null=True)
    used_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "activation_link"
        indexes = (("order_id", "created_at"),)

"""A SIM card on its way to whoever is to use it."""

from tortoise import fields

from models.company import Company
from models.order import Order
from models.row import Row
from rules.lifecycle import DeliveryState


class SimDelivery(Row):
    """The delivery that an order asks for: where to, and how far it is. `sendings` counts how often it was sent.

    `sim_card_id` is no foreign key: a card that never left goes back to the operator's stock, and this row stays.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="sim_deliveries", on_delete=fields.RESTRICT
    )
    company_id: str
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="deliveries", on_delete=fields.RESTRICT
    )
    order_id: str
    sim_card_id = fields.CharField(max_length=40)
    state = fields.CharEnumField(DeliveryState, max_length=16)
    sendings = fields.IntField(default=1)
    recipient = fields.CharField(max_length=100)
    street = fields.CharField(max_length=100)
    postcode = fields.CharField(max_length=10)
    city = fields.CharField(max_length=60)
    carrier = fields.CharField(max_length=60, null=True)
    tracking_number = fields.CharField(max_length=60, null=True)
    requested_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)
    delivered_at = fields.DatetimeField(null=True)
    returned_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sim_delivery"
        unique_together = (("order_id",),)
        indexes = (("sim_card_id",),)

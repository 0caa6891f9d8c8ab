"""SIM cards and numbers: the stock that orders draw from."""

from tortoise import fields

from models.company import Company
from models.row import Row
from rules.lifecycle import NumberStatus, SimKind, SimStatus


class SimCard(Row):
    """A card or an eSIM profile; without `company` it lies in the operator's stock.

    `eid` is the chip that an eSIM profile is made for, where it was told. PUK and activation code are AES-GCM at rest.
    """

    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="sim_cards", null=True, on_delete=fields.RESTRICT
    )
    company_id: str | None
    iccid = fields.CharField(max_length=20, unique=True, null=True)
    kind = fields.CharEnumField(SimKind, max_length=16)
    status = fields.CharEnumField(SimStatus, max_length=16)
    eid = fields.CharField(max_length=32, null=True)
    puk_encrypted = fields.BinaryField(null=True)
    activation_code_encrypted = fields.BinaryField(null=True)

    class Meta:
        table = "sim_card"
        indexes = (("company_id", "status", "kind", "iccid"), ("company_id", "kind", "id"))


class PhoneNumber(Row):
    """A number of the operator's stock, E.164."""

    msisdn = fields.CharField(max_length=20, unique=True)
    status = fields.CharEnumField(NumberStatus, max_length=16)

    class Meta:
        table = "phone_number"
        indexes = (("status", "msisdn"),)

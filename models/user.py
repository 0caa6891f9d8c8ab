"""An employee of a company."""

from tortoise import fields

from models.company import Company
from models.row import Row
from rules.lifecycle import UserStatus


class User(Row):
    """`status` follows his live services.

    `search_text` holds the folded words of name, e-mail and cost centre, each after a space.
    """

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="users", on_delete=fields.RESTRICT
    )
    company_id: str
    name = fields.CharField(max_length=200)
    name_folded = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254)
    cost_centre = fields.CharField(max_length=60, null=True)
    search_text = fields.CharField(max_length=1000)
    status = fields.CharEnumField(UserStatus, max_length=16)
    version = fields.IntField(default=1)

    class Meta:
        table = "user"
        unique_together = (("company_id", "email"),)
        indexes = (("company_id", "name_folded", "id"),)

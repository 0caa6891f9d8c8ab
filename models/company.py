"""A customer of the operator."""

from tortoise import fields

from models.login import Login
from models.row import Row


class Company(Row):
    """Its row is the lock under which everything that belongs to the company changes."""

    name = fields.CharField(max_length=200)
    name_folded = fields.CharField(max_length=200)
    search_text = fields.CharField(max_length=500)
    company_number = fields.CharField(max_length=10, unique=True)
    account_manager: fields.ForeignKeyNullableRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="customers", null=True, on_delete=fields.RESTRICT
    )
    account_manager_id: str | None
    orders_placed = fields.IntField(default=0)
    audit_entries = fields.IntField(default=0)
    audit_head = fields.CharField(max_length=64, default="")

    class Meta:
        table = "company"
        indexes = (("name_folded", "id"),)

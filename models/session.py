"""A signed-in browser."""

from tortoise import fields

from models.login import Login
from models.row import Row


class Session(Row):
    """Only the SHA-256 of its cookie is kept. Times are real time."""

    login: fields.ForeignKeyRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="sessions", on_delete=fields.RESTRICT
    )
    login_id: str
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    last_seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    # For the person to recognise it by; null in those of older versions.
    address = fields.CharField(max_length=64, null=True)
    user_agent = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "session"
        indexes = (("login_id",), ("expires_at",))

"""Who signs in."""

from tortoise import fields

from models.row import Row
from rules.names import Language


class Login(Row):
    """A person with an e-mail address; without `password_hash` a one-time link sets the first password."""

    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254, unique=True)
    password_hash = fields.CharField(max_length=200, null=True)
    language = fields.CharEnumField(Language, max_length=8, default=Language.FR)
    created_at = fields.DatetimeField()
    disabled_at = fields.DatetimeField(null=True)

    class Meta:
        table = "login"


class PasswordLink(Row):
    """A one-time link to set a password; only the SHA-256 of its token is kept."""

    login: fields.ForeignKeyRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="password_links", on_delete=fields.RESTRICT
    )
    login_id: str
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "password_link"

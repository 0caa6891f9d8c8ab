"""Who may act where: roles of logins, tokens of programs, and what companies consented to."""

from tortoise import fields

from models.company import Company
from models.login import Login
from models.row import Row
from rules.permissions import RoleName


class Role(Row):
    """A role that a login holds in a company, or in the operator where `company` is null."""

    login: fields.ForeignKeyRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="roles", on_delete=fields.RESTRICT
    )
    login_id: str
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="roles", null=True, on_delete=fields.RESTRICT
    )
    company_id: str | None
    name = fields.CharEnumField(RoleName, max_length=40)

    class Meta:
        table = "role"
        unique_together = (("login_id", "company_id", "name"),)
        indexes = (("company_id", "login_id"),)


class ApiToken(Row):
    """A partner's key: `flt_` + random + checksum, of which only the SHA-256 is kept. `scopes` are permissions."""

    name = fields.CharField(max_length=200)
    token_hash = fields.CharField(max_length=64, unique=True)
    scopes: fields.Field[list[str]] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_token"


class Consent(Row):
    """A company lets a token in, or lets its account manager act for it: exactly one of the two is set."""

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", related_name="consents", on_delete=fields.RESTRICT
    )
    company_id: str
    api_token: fields.ForeignKeyNullableRelation[ApiToken] = fields.ForeignKeyField(
        "models.ApiToken", related_name="consents", null=True, on_delete=fields.RESTRICT
    )
    api_token_id: str | None
    login: fields.ForeignKeyNullableRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="consents", null=True, on_delete=fields.RESTRICT
    )
    login_id: str | None
    granted_at = fields.DatetimeField()

    class Meta:
        table = "consent"
        indexes = (("company_id", "login_id"), ("api_token_id",), ("login_id",))

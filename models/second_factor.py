"""What a person signs in with beside the password."""

from tortoise import fields

from models.login import Login
from models.row import Row


class SecondFactor(Row):
    """The secret that an authenticator app shares with us; it counts once it is confirmed. Times are real time."""

    login: fields.OneToOneRelation[Login] = fields.OneToOneField(
        "models.Login", related_name="second_factor", on_delete=fields.RESTRICT
    )
    login_id: str
    secret_encrypted = fields.BinaryField()
    created_at = fields.DatetimeField()
    confirmed_at = fields.DatetimeField(null=True)
    # The 30 seconds, counted from 1970, of the last code that was accepted: none is accepted twice.
    last_step = fields.BigIntField(default=0)

    class Meta:
        table = "second_factor"


class RecoveryCode(Row):
    """For whoever has lost the app; only a SHA-256 of it is kept."""

    login: fields.ForeignKeyRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="recovery_codes", on_delete=fields.RESTRICT
    )
    login_id: str
    code_hash = fields.CharField(max_length=64, unique=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery_code"
        indexes = (("login_id",),)


class PendingSignIn(Row):
    """The password was right and the code is still asked for: opens nothing. Only the SHA-256 of its token is kept."""

    login: fields.ForeignKeyRelation[Login] = fields.ForeignKeyField(
        "models.Login", related_name="pending_sign_ins", on_delete=fields.RESTRICT
    )
    login_id: str
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "pending_sign_in"
        indexes = (("login_id",),)

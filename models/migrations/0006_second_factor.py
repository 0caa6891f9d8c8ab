"""A second factor: the secret of an authenticator app, recovery codes, and sign-ins that wait for one."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0005_sessions')]

    initial = False

    operations = [
        ops.CreateModel(
            name='PendingSignIn',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('login', fields.ForeignKeyField('models.Login', source_field='login_id', db_constraint=True, to_field='id', related_name='pending_sign_ins', on_delete=OnDelete.RESTRICT)),
                ('token_hash', fields.CharField(unique=True, max_length=64)),
                ('expires_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'pending_sign_in', 'app': 'models', 'indexes': [Index(fields=['login_id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='RecoveryCode',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('login', fields.ForeignKeyField('models.Login', source_field='login_id', db_constraint=True, to_field='id', related_name='recovery_codes', on_delete=OnDelete.RESTRICT)),
                ('code_hash', fields.CharField(unique=True, max_length=64)),
                ('used_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'recovery_code', 'app': 'models', 'indexes': [Index(fields=['login_id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='SecondFactor',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('login', fields.OneToOneField('models.Login', source_field='login_id', db_constraint=True, to_field='id', related_name='second_factor', on_delete=OnDelete.RESTRICT)),
                ('secret_encrypted', fields.BinaryField()),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('confirmed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('last_step', fields.BigIntField(default=0)),
            ],
            options={'table': 'second_factor', 'app': 'models', 'pk_attr': 'id'},
            bases=['Row'],
        ),
        SortAsBytes(),
    ]

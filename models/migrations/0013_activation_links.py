"""Additions that wait until the user activates them, with a one-time link."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from rules.lifecycle import StepName
from rules.names import Language
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import AddChecks, AlterValues, KeepInCompany, LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0012_planned')]

    initial = False

    operations = [
        LockFirst("company", "order"),
        ops.CreateModel(
            name='ActivationLink',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='activation_links', on_delete=OnDelete.RESTRICT)),
                ('order', fields.ForeignKeyField('models.Order', source_field='order_id', db_constraint=True, to_field='id', related_name='activation_links', on_delete=OnDelete.RESTRICT)),
                ('token_hash', fields.CharField(unique=True, max_length=64)),
                ('language', fields.CharEnumField(description='FR: fr\nNL: nl\nEN: en', enum_type=Language, max_length=8)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('expires_on', fields.DateField()),
                ('sent_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('used_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('revoked_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'activation_link', 'app': 'models', 'indexes': [Index(fields=['order_id', 'created_at'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        AlterValues(
            model_name='OrderStep',
            name='name',
            field=fields.CharEnumField(description='RESERVE_NUMBER: RESERVE_NUMBER\nRESERVE_SIM: RESERVE_SIM\nPROVISION: PROVISION\nACTIVATE: ACTIVATE\nMODIFY: MODIFY\nDEPROVISION: DEPROVISION\nRELEASE: RELEASE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM\nAWAIT_USER: AWAIT_USER', enum_type=StepName, max_length=24),
        ),
        SortAsBytes(),
        AddChecks("activation_link", used_or_revoked="used_at IS NULL OR revoked_at IS NULL"),
        # An order has one link that is good at most, whatever runs at once.
        ops.RunSQL(
            'CREATE UNIQUE INDEX "activation_link_good_once" ON "activation_link" ("order_id")'
            " WHERE used_at IS NULL AND revoked_at IS NULL"
        ),
        KeepInCompany("activation_link", order_id="order"),
    ]

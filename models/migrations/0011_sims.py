"""Orders that block and replace SIM cards and suspend services, and how many PUKs somebody saw."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from rules.lifecycle import OrderAction, StepName
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import AlterValues, LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0010_removal_requests')]

    initial = False

    operations = [
        LockFirst("company"),
        ops.CreateModel(
            name='PukReveal',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='puk_reveals', on_delete=OnDelete.RESTRICT)),
                ('actor_id', fields.CharField(max_length=40)),
                ('revealed_on', fields.DateField()),
            ],
            options={'table': 'puk_reveal', 'app': 'models', 'indexes': [Index(fields=['actor_id', 'revealed_on'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        AlterValues(
            model_name='Order',
            name='action',
            field=fields.CharEnumField(description='ADD: ADD\nMODIFY: MODIFY\nREMOVE: REMOVE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM', enum_type=OrderAction, max_length=16),
        ),
        AlterValues(
            model_name='OrderStep',
            name='name',
            field=fields.CharEnumField(description='RESERVE_NUMBER: RESERVE_NUMBER\nRESERVE_SIM: RESERVE_SIM\nPROVISION: PROVISION\nACTIVATE: ACTIVATE\nMODIFY: MODIFY\nDEPROVISION: DEPROVISION\nRELEASE: RELEASE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM', enum_type=StepName, max_length=24),
        ),
        SortAsBytes(),
    ]

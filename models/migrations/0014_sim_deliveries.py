"""SIM cards that are sent, and the chip that an eSIM is made for."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from rules.lifecycle import DeliveryState, StepName
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import AddChecks, AlterValues, KeepInCompany, LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0013_activation_links')]

    initial = False

    operations = [
        LockFirst("company", "sim_card", "order"),
        ops.AddField(
            model_name='SimCard',
            name='eid',
            field=fields.CharField(null=True, max_length=32),
        ),
        ops.AddIndex("SimCard", Index(fields=["company_id", "kind", "id"])),
        AlterValues(
            model_name='OrderStep',
            name='name',
            field=fields.CharEnumField(description='RESERVE_NUMBER: RESERVE_NUMBER\nRESERVE_SIM: RESERVE_SIM\nPROVISION: PROVISION\nACTIVATE: ACTIVATE\nMODIFY: MODIFY\nDEPROVISION: DEPROVISION\nRELEASE: RELEASE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM\nAWAIT_USER: AWAIT_USER\nSEND_CARD: SEND_CARD', enum_type=StepName, max_length=24),
        ),
        ops.CreateModel(
            name='SimDelivery',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='sim_deliveries', on_delete=OnDelete.RESTRICT)),
                ('order', fields.ForeignKeyField('models.Order', source_field='order_id', db_constraint=True, to_field='id', related_name='deliveries', on_delete=OnDelete.RESTRICT)),
                ('sim_card_id', fields.CharField(max_length=40)),
                ('state', fields.CharEnumField(description='REQUESTED: REQUESTED\nSENT: SENT\nDELIVERED: DELIVERED\nRETURNED: RETURNED', enum_type=DeliveryState, max_length=16)),
                ('sendings', fields.IntField(default=1)),
                ('recipient', fields.CharField(max_length=100)),
                ('street', fields.CharField(max_length=100)),
                ('postcode', fields.CharField(max_length=10)),
                ('city', fields.CharField(max_length=60)),
                ('carrier', fields.CharField(null=True, max_length=60)),
                ('tracking_number', fields.CharField(null=True, max_length=60)),
                ('requested_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('sent_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('delivered_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('returned_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'sim_delivery', 'app': 'models', 'unique_together': (('order_id',),), 'indexes': [Index(fields=['sim_card_id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        SortAsBytes(),
        AddChecks("sim_delivery", sent_at_least_once="sendings >= 1"),
        KeepInCompany("sim_delivery", order_id="order"),
    ]

"""Numbers that are brought along from another operator, and the mandates that their owners signed."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from rules.lifecycle import PortInState, PortKind, PortRejection, StepName
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import AddChecks, AlterValues, KeepInCompany, LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0014_sim_deliveries')]

    initial = False

    operations = [
        LockFirst("company", "order"),
        ops.CreateModel(
            name='Mandate',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='mandates', on_delete=OnDelete.RESTRICT)),
                ('content_encrypted', fields.BinaryField()),
                ('bytes', fields.IntField()),
                ('sha256', fields.CharField(max_length=64)),
                ('uploaded_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('uploaded_by', fields.CharField(max_length=200)),
                ('uploaded_by_id', fields.CharField(max_length=40)),
            ],
            options={'table': 'mandate', 'app': 'models', 'indexes': [Index(fields=['uploaded_at']), Index(fields=['company_id', 'uploaded_at'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='PortIn',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='port_ins', on_delete=OnDelete.RESTRICT)),
                ('order', fields.ForeignKeyField('models.Order', source_field='order_id', db_constraint=True, to_field='id', related_name='port_ins', on_delete=OnDelete.RESTRICT)),
                ('mandate', fields.ForeignKeyField('models.Mandate', source_field='mandate_id', db_constraint=True, to_field='id', related_name='port_ins', on_delete=OnDelete.RESTRICT)),
                ('msisdn', fields.CharField(max_length=20)),
                ('kind', fields.CharEnumField(description='SIMPLE: SIMPLE\nCOMPLEX: COMPLEX', enum_type=PortKind, max_length=16)),
                ('donor', fields.CharField(max_length=60)),
                ('reference_encrypted', fields.BinaryField()),
                ('reference_ending', fields.CharField(max_length=4)),
                ('state', fields.CharEnumField(description='SUBMITTED: SUBMITTED\nVALIDATED: VALIDATED\nREJECTED: REJECTED\nSCHEDULED: SCHEDULED\nEXECUTING: EXECUTING\nCOMPLETED: COMPLETED\nCANCELLED: CANCELLED', enum_type=PortInState, max_length=16)),
                ('rejection', fields.CharEnumField(description='NUMBER_NOT_ACTIVE: NUMBER_NOT_ACTIVE\nWRONG_ACCOUNT_NUMBER: WRONG_ACCOUNT_NUMBER\nWRONG_SIM_NUMBER: WRONG_SIM_NUMBER\nALREADY_PORTING: ALREADY_PORTING\nPORT_LOCKED: PORT_LOCKED\nOTHER: OTHER', null=True, enum_type=PortRejection, max_length=32)),
                ('requested_on', fields.DateField()),
                ('scheduled_for', fields.DateField(null=True)),
                ('submitted_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('validated_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('scheduled_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('executing_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'port_in', 'app': 'models', 'unique_together': (('order_id',),), 'indexes': [Index(fields=['mandate_id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        AlterValues(
            model_name='OrderStep',
            name='name',
            field=fields.CharEnumField(description='RESERVE_NUMBER: RESERVE_NUMBER\nRESERVE_SIM: RESERVE_SIM\nPROVISION: PROVISION\nACTIVATE: ACTIVATE\nMODIFY: MODIFY\nDEPROVISION: DEPROVISION\nRELEASE: RELEASE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM\nAWAIT_USER: AWAIT_USER\nSEND_CARD: SEND_CARD\nPORT_IN: PORT_IN\nCANCEL_PORT: CANCEL_PORT', enum_type=StepName, max_length=24),
        ),
        SortAsBytes(),
        AddChecks("mandate", size="bytes > 0"),
        AddChecks(
            "port_in",
            rejected_with_a_reason="(state = 'REJECTED') = (rejection IS NOT NULL)",
            closed_when_over="(state IN ('REJECTED', 'COMPLETED', 'CANCELLED')) = (closed_at IS NOT NULL)",
        ),
        # A number is on its way once at most, whatever runs at once.
        ops.RunSQL(
            'CREATE UNIQUE INDEX "port_in_one_per_number" ON "port_in" ("msisdn")'
            " WHERE state IN ('SUBMITTED', 'VALIDATED', 'SCHEDULED', 'EXECUTING')"
        ),
        ops.RunSQL('CREATE UNIQUE INDEX "mandate_of_company" ON "mandate" ("company_id", "id")'),
        KeepInCompany("port_in", order_id="order", mandate_id="mandate"),
    ]

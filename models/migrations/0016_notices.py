"""The step that tells the user."""

from tortoise import migrations
from rules.lifecycle import StepName
from tortoise import fields

from models.guards import AlterValues


class Migration(migrations.Migration):
    dependencies = [('models', '0015_porting')]

    initial = False

    operations = [
        AlterValues(
            model_name='OrderStep',
            name='name',
            field=fields.CharEnumField(description='RESERVE_NUMBER: RESERVE_NUMBER\nRESERVE_SIM: RESERVE_SIM\nPROVISION: PROVISION\nACTIVATE: ACTIVATE\nMODIFY: MODIFY\nDEPROVISION: DEPROVISION\nRELEASE: RELEASE\nSUSPEND: SUSPEND\nRESUME: RESUME\nBLOCK_SIM: BLOCK_SIM\nUNBLOCK_SIM: UNBLOCK_SIM\nREPLACE_SIM: REPLACE_SIM\nAWAIT_USER: AWAIT_USER\nSEND_CARD: SEND_CARD\nPORT_IN: PORT_IN\nCANCEL_PORT: CANCEL_PORT\nNOTIFY: NOTIFY', enum_type=StepName, max_length=24),
        ),
    ]

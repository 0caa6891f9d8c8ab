"""What a person recognises his sessions by."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

from models.guards import SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0004_indexes')]

    initial = False

    operations = [
        ops.AddField(
            model_name='Session',
            name='address',
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.AddField(
            model_name='Session',
            name='user_agent',
            field=fields.CharField(null=True, max_length=200),
        ),
        SortAsBytes(),
    ]

"""What each actor has spent of the API, in which processes share his budget."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops

from models.guards import SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0006_second_factor')]

    initial = False

    operations = [
        ops.CreateModel(
            name='RateBudget',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('spent', fields.BigIntField()),
            ],
            options={'table': 'rate_budget', 'app': 'models', 'pk_attr': 'id'},
            bases=['Row'],
        ),
        SortAsBytes(),
    ]

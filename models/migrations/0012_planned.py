"""Orders that wait for a day to come."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

from models.guards import LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0011_sims')]

    initial = False

    operations = [
        LockFirst("order"),
        ops.AddField(model_name='Order', name='starts_on', field=fields.DateField(null=True)),
        ops.AddField(model_name='Order', name='due_on', field=fields.DateField(null=True)),
        ops.AddField(model_name='Order', name='until', field=fields.DateField(null=True)),
        ops.AddField(model_name='Order', name='returns_id', field=fields.CharField(null=True, max_length=40)),
        ops.AddField(model_name='Order', name='failure_code', field=fields.CharField(null=True, max_length=40)),
        SortAsBytes(),
        # Few orders wait: the one index is for who begins them, the other for the list of what a company awaits.
        ops.RunSQL('CREATE INDEX "order_due_on" ON "order" ("due_on", "id") WHERE "due_on" IS NOT NULL'),
        ops.RunSQL(
            'CREATE INDEX "order_awaited" ON "order" ("company_id", "due_on", "id") WHERE "due_on" IS NOT NULL'
        ),
    ]

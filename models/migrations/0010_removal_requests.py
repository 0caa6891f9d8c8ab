"""Removal requests: what self-service may not remove, for the account manager to decide."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from rules.lifecycle import RemovalRequestState, RequestedRemovalState
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

from models.guards import AddChecks, KeepInCompany, LockFirst, SortAsBytes


class Migration(migrations.Migration):
    dependencies = [('models', '0007_rate_budgets')]

    initial = False

    operations = [
        LockFirst("company", "mobile_service", "order"),
        ops.CreateModel(
            name='RemovalRequest',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='removal_requests', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharEnumField(description='OPEN: OPEN\nAPPROVED: APPROVED\nPARTLY_APPROVED: PARTLY_APPROVED\nREFUSED: REFUSED\nWITHDRAWN: WITHDRAWN', enum_type=RemovalRequestState, max_length=16)),
                ('is_open', fields.BooleanField(default=True)),
                ('note', fields.CharField(null=True, max_length=1000)),
                ('filed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('filed_by', fields.CharField(max_length=200)),
                ('filed_by_id', fields.CharField(max_length=40)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('closed_by', fields.CharField(null=True, max_length=200)),
                ('closed_by_id', fields.CharField(null=True, max_length=40)),
                ('reason', fields.CharField(null=True, max_length=1000)),
            ],
            options={'table': 'removal_request', 'app': 'models', 'indexes': [Index(fields=['company_id', 'is_open', 'filed_at', 'id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='RequestedRemoval',
            fields=[
                ('id', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ('company', fields.ForeignKeyField('models.Company', source_field='company_id', db_constraint=True, to_field='id', related_name='requested_removals', on_delete=OnDelete.RESTRICT)),
                ('request', fields.ForeignKeyField('models.RemovalRequest', source_field='request_id', db_constraint=True, to_field='id', related_name='removals', on_delete=OnDelete.RESTRICT)),
                ('service', fields.ForeignKeyField('models.MobileService', source_field='service_id', db_constraint=True, to_field='id', related_name='requested_removals', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharEnumField(description='OPEN: OPEN\nAPPROVED: APPROVED\nREFUSED: REFUSED\nWITHDRAWN: WITHDRAWN', enum_type=RequestedRemovalState, max_length=16)),
                ('order', fields.ForeignKeyField('models.Order', source_field='order_id', null=True, db_constraint=True, to_field='id', related_name='requested_removals', on_delete=OnDelete.RESTRICT)),
            ],
            options={'table': 'requested_removal', 'app': 'models', 'unique_together': (('request_id', 'service_id'),), 'indexes': [Index(fields=['service_id']), Index(fields=['order_id'])], 'pk_attr': 'id'},
            bases=['Row'],
        ),
        SortAsBytes(),
        AddChecks(
            "removal_request",
            open_in_one_way="is_open = (state = 'OPEN')",
            closed_by_somebody="(state = 'OPEN') = (closed_at IS NULL)",
        ),
        AddChecks("requested_removal", approved_with_an_order="(state = 'APPROVED') = (order_id IS NOT NULL)"),
        # A service is in one open request at most, whatever runs at once.
        ops.RunSQL(
            'CREATE UNIQUE INDEX "requested_removal_open_once" ON "requested_removal" ("service_id")'
            " WHERE state = 'OPEN'"
        ),
        ops.RunSQL('CREATE UNIQUE INDEX "removal_request_of_company" ON "removal_request" ("company_id", "id")'),
        KeepInCompany(
            "requested_removal", request_id="removal_request", service_id="mobile_service", order_id="order"
        ),
    ]

"""An index for every order of a list, and for what the worker and the stock look for (docs/adr/0015)."""

from tortoise import migrations
from tortoise.migrations import operations as ops


def index(name: str, table: str, terms: str, where: str = "") -> ops.RunSQL:
    """An index that Tortoise cannot describe, over expressions or part of the rows: the same words on both databases."""
    return ops.RunSQL(f'CREATE INDEX "{name}" ON "{table}" ({terms}){f" WHERE {where}" if where else ""}')


class Migration(migrations.Migration):
    dependencies = [("models", "0003_keys")]

    operations = [
        # A list sorts null as the empty text: `_key` in execution/sql.py writes this very expression.
        ops.RemoveIndex("User", fields=["company_id", "cost_centre", "id"]),
        index("user_by_cost_centre", "user", """"company_id", COALESCE("cost_centre", ''), "id\""""),
        ops.RemoveIndex("MobileService", fields=["company_id", "msisdn", "id"]),
        index("mobile_service_by_number", "mobile_service", """"company_id", COALESCE("msisdn", ''), "id\""""),
        # Few orders are due or leased; by state a generic plan would expect most of the table.
        ops.RemoveIndex("Order", fields=["state", "run_after"]),
        index("order_due", "order", '"run_after"', '"run_after" IS NOT NULL'),
        index("sim_card_in_stock", "sim_card", '"status", "kind", "iccid"', '"company_id" IS NULL'),
        ops.RemoveIndex("UcService", fields=["company_id", "id"]),
    ]

"""Keys that carry the company: what belongs to one cannot point into another."""

from tortoise import migrations
from tortoise.migrations import operations as ops

from models.guards import KeepInCompany


def of_company(table: str) -> ops.RunSQL:
    """What a key over company and id refers to."""
    return ops.RunSQL(f'CREATE UNIQUE INDEX "{table}_of_company" ON "{table}" ("company_id", "id")')


class Migration(migrations.Migration):
    dependencies = [("models", "0002_guards")]

    operations = [
        of_company("user"),
        of_company("sim_card"),
        of_company("mobile_service"),
        of_company("order"),
        KeepInCompany("mobile_service", user_id="user", sim_card_id="sim_card"),
        KeepInCompany("service_option", service_id="mobile_service"),
        KeepInCompany("uc_service", user_id="user"),
        KeepInCompany("order", service_id="mobile_service"),
        KeepInCompany("order_step", order_id="order"),
    ]

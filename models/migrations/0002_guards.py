"""What CREATE TABLE leaves out: checks, unique rows among those that count, and the order of text."""

from tortoise import migrations
from tortoise.migrations import operations as ops

from models.guards import AddChecks, SortAsBytes

NOT_TERMINATED = "status <> 'TERMINATED'"


def unique(index: str, table: str, columns: str, condition: str) -> ops.RunSQL:
    """Rows of `table` that meet `condition` differ in `columns`: the same words on both databases."""
    return ops.RunSQL(f'CREATE UNIQUE INDEX "{index}" ON "{table}" ({columns}) WHERE {condition}')


class Migration(migrations.Migration):
    dependencies = [("models", "0001_tables")]

    operations = [
        AddChecks(
            "contract",
            ends_after_it_starts="ends_on > starts_on",
            term="term_months >= 1",
            base="contracted_services >= 0",
            percent="removal_quota_percent BETWEEN 0 AND 100",
            changes="plan_changes_per_month >= 1",
            removals="removals_per_action >= 1",
        ),
        AddChecks("consent", of_one="(api_token_id IS NULL) <> (login_id IS NULL)"),
        AddChecks(
            "price",
            of_one="(plan_id IS NULL) <> (option_id IS NULL)",
            money="monthly_cents >= 0 AND one_time_cents >= 0",
        ),
        AddChecks("user", version="version >= 1"),
        AddChecks(
            "mobile_service",
            version="version >= 1",
            money="plan_price_cents >= 0 AND monthly_price_cents >= 0",
        ),
        AddChecks("service_option", money="price_cents >= 0"),
        AddChecks("uc_service", money="monthly_price_cents >= 0"),
        AddChecks("order", version="version >= 1"),
        AddChecks("company", counters="orders_placed >= 0 AND audit_entries >= 0"),
        unique("mobile_service_one_per_number", "mobile_service", "msisdn", NOT_TERMINATED),
        unique("mobile_service_one_per_sim_card", "mobile_service", "sim_card_id", NOT_TERMINATED),
        unique("price_one_per_plan_and_day", "price", "plan_id, starts_on", "plan_id IS NOT NULL"),
        unique("price_one_per_option_and_day", "price", "option_id, starts_on", "option_id IS NOT NULL"),
        unique("role_once_in_the_operator", "role", "login_id, name", "company_id IS NULL"),
        unique("consent_once_per_token", "consent", "company_id, api_token_id", "api_token_id IS NOT NULL"),
        unique("consent_once_per_login", "consent", "company_id, login_id", "login_id IS NOT NULL"),
        SortAsBytes(),
    ]

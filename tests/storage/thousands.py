"""Thousands of rows around the cast, written by the database itself: companies and all that belongs to them."""

from typing import Any

from tortoise.connection import get_connection

COMPANIES, USERS = 1000, 16

# Both databases understand these; what they say differently stands below.
ROWS = """
INSERT INTO login (id, name, email, language, created_at)
SELECT 'lgn_x' || n, 'Manager ' || n, 'manager' || n, 'fr', {instant} FROM ({companies}) AS c;

INSERT INTO company (id, name, name_folded, search_text, company_number, account_manager_id, orders_placed,
    audit_entries, audit_head)
SELECT 'co_x' || n, 'Company ' || n, 'company ' || n, ' company ' || n, 'x' || n, 'lgn_x' || n, 0, 0, ''
FROM ({companies}) AS c;

INSERT INTO contract (id, company_id, number, signed_on, starts_on, ends_on, term_months, contracted_services,
    removals_per_action)
SELECT 'ctr_x' || id, id, id, {day}, {day}, {later}, 36, 10, 1 FROM company WHERE id LIKE 'co_x%';

INSERT INTO "user"
    (id, company_id, name, name_folded, email, cost_centre, search_text, status, version)
SELECT 'usr_x' || c.company_number || '_' || n, c.id, 'User ' || n, 'user ' || n, 'user' || n || '@example',
    CASE WHEN n % 3 = 0 THEN NULL ELSE 'CC' || (n % 20) END, ' user ' || n || ' cc' || (n % 20),
    CASE WHEN n % 9 = 0 THEN 'INACTIVE' ELSE 'ACTIVE' END, 1
FROM company c CROSS JOIN ({users}) AS u;

INSERT INTO sim_card (id, company_id, iccid, kind, status)
SELECT 'sim_' || id || '_' || n, company_id, NULL, 'PHYSICAL', 'ACTIVE' FROM "user" CROSS JOIN ({two}) AS s
WHERE id LIKE 'usr_x%';

INSERT INTO sim_card (id, company_id, iccid, kind, status)
SELECT 'sim_x' || n, NULL, 'stock' || n, 'PHYSICAL', 'IN_STOCK' FROM ({many}) AS s;

INSERT INTO phone_number (id, msisdn, status)
SELECT 'num_x' || n, '+32471' || (100000 + n), CASE WHEN n % 9 = 0 THEN 'AVAILABLE' ELSE 'IN_USE' END
FROM ({many}) AS s ORDER BY n * 7919 % 3001;

INSERT INTO mobile_service (id, company_id, user_id, user_name_folded, msisdn, status, plan_id, plan_price_cents,
    monthly_price_cents, sim_card_id, activated_on, version)
SELECT 'msvc_' || u.id || '_' || n, u.company_id, u.id, u.name_folded, '+32' || substr(u.id, 6) || n,
    CASE WHEN n = 2 AND length(u.name) % 2 = 0 THEN 'TERMINATED' ELSE 'ACTIVE' END, p.id, 1000,
    1000 + (length(u.id) * 7919) % 100, 'sim_' || u.id || '_' || n, {day}, 1
FROM "user" u CROSS JOIN ({two}) AS s JOIN plan p ON p.code = 'small'
WHERE u.id LIKE 'usr_x%' AND (u.cost_centre IS NOT NULL OR n = 1);

INSERT INTO service_option (id, company_id, service_id, option_id, price_cents)
SELECT 'sopt_' || s.id, s.company_id, s.id, o.id, 100
FROM mobile_service s JOIN plan_option o ON o.code = 'roaming' WHERE s.id LIKE 'msvc_usr%';

INSERT INTO uc_service (id, company_id, user_id, plan_id, status, monthly_price_cents)
SELECT 'ucs_' || u.id, u.company_id, u.id, p.id, 'ACTIVE', 100 FROM "user" u JOIN plan p ON p.code = 'desk';

INSERT INTO "order" (id, company_id, service_id, number, action, state, placed_at, placed_by, placed_by_id, billed_on,
    counted_on, starts_on, due_on, wanted, lines, version)
SELECT 'ord_' || s.id || '_' || n, s.company_id, s.id, 'N' || row_number() OVER (),
    CASE WHEN n = 1 THEN 'ADD' ELSE 'MODIFY' END,
    CASE WHEN n = 2 AND ({waits}) THEN 'PENDING' ELSE 'COMPLETED' END, {instant}, 'Fleet', 'lgn_x', {day},
    CASE WHEN n = 2 THEN {day} END, CASE WHEN n = 2 THEN {later} END, CASE WHEN n = 2 AND ({waits}) THEN {later} END,
    '{{}}', '[]', 1
FROM mobile_service s CROSS JOIN ({two}) AS o WHERE s.id LIKE 'msvc_usr%';

INSERT INTO removal_request (id, company_id, state, is_open, filed_at, filed_by, filed_by_id, closed_at)
SELECT 'rreq_' || id, company_id, CASE WHEN id LIKE '%3' THEN 'OPEN' ELSE 'WITHDRAWN' END, id LIKE '%3', {instant},
    'Fleet', 'lgn_x', CASE WHEN id LIKE '%3' THEN NULL ELSE {instant} END
FROM "user" WHERE id LIKE 'usr_x%';

INSERT INTO requested_removal (id, company_id, request_id, service_id, state)
SELECT 'rrem_' || s.id, s.company_id, 'rreq_' || s.user_id, s.id,
    CASE WHEN s.user_id LIKE '%3' THEN 'OPEN' ELSE 'WITHDRAWN' END
FROM mobile_service s WHERE s.id LIKE 'msvc_usr%';

INSERT INTO order_step (id, company_id, order_id, position, name, state, attempts)
SELECT 'st_' || substr(o.id, 10), o.company_id, o.id, 1, 'PROVISION', 'DONE', 1
FROM "order" o WHERE o.id LIKE 'ord_msvc%';

INSERT INTO audit_entry (id, company_id, sequence, at, actor_id, actor_name, deed, subject_id, details, previous_hash,
    hash)
SELECT 'aud_' || id, company_id, 1000 + row_number() OVER (), {instant}, 'x', 'x', 'add_service', id, '{{}}', '', ''
FROM mobile_service;

INSERT INTO puk_reveal (id, company_id, actor_id, revealed_on)
SELECT 'puk_' || id, company_id, id, {day} FROM mobile_service;

INSERT INTO idempotency_record (id, actor_id, key, fingerprint, answer, created_at)
SELECT 'idem_' || id, company_id, id, '', '{{}}', {instant} FROM mobile_service;
"""
# A few orders of every company, and all that Acme's people changed.
WAITS = "s.id LIKE '%99_' OR s.id LIKE '%x0400000086%'"
NUMBERS = {
    "sqlite": "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < {0}) SELECT n FROM r",
    "postgres": "SELECT generate_series(1, {0}) AS n",
}
DAYS = {
    "sqlite": {"day": "'2026-01-05'", "later": "'2029-01-05'", "instant": "'2026-01-05 10:00:00+00:00'"},
    "postgres": {"day": "DATE '2026-01-05'", "later": "DATE '2029-01-05'", "instant": "now()"},
}


async def fill() -> None:
    """Write them into the database of the cast."""
    client: Any = get_connection("default")
    dialect = client.capabilities.dialect
    numbers = NUMBERS[dialect]
    counts = {"companies": COMPANIES, "users": USERS, "two": 2, "many": 3000}
    places = {name: numbers.format(count) for name, count in counts.items()}
    await client.execute_script(ROWS.format(**places, **DAYS[dialect], waits=WAITS))
    if dialect == "postgres":
        await client.execute_script("ANALYZE")

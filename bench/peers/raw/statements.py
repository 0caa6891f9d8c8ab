"""The SQL of both mutations; `{}` is where a list of ids is compared with `$1`."""

COMPANY_OF = "SELECT company_id FROM mobile_service WHERE id = $1"
COMPANY = "SELECT orders_placed, audit_entries, audit_head FROM company WHERE id = $1 FOR UPDATE"
REMEMBERED = """
SELECT fingerprint FROM idempotency_record WHERE actor_id = $1 AND key = $2 AND created_at > $3"""
SERVICE = """
SELECT s.version, s.status, s.open_order_id, s.plan_price_cents, 0, p.id, p.code, p.name_fr, p.name_nl, p.name_en
FROM mobile_service s JOIN plan p ON p.id = s.plan_id WHERE s.id = $1"""
OPTIONS = """
SELECT so.price_cents, 0, o.id, o.code, o.name_fr, o.name_nl, o.name_en
FROM service_option so JOIN plan_option o ON o.id = so.option_id WHERE so.service_id = $1 ORDER BY o.position, o.id"""
PLAN = """
SELECT r.monthly_cents, r.one_time_cents, p.id, p.code, p.name_fr, p.name_nl, p.name_en
FROM plan p JOIN price r ON r.plan_id = p.id
WHERE p.id = $1 AND p.kind = 'MOBILE' AND r.starts_on <= $2 ORDER BY r.starts_on DESC LIMIT 1"""
OPTION_PRICES = """
SELECT r.monthly_cents, r.one_time_cents, o.id, o.code, o.name_fr, o.name_nl, o.name_en
FROM plan_option o JOIN price r ON r.option_id = o.id
WHERE o.id {} AND r.starts_on <= $2 ORDER BY o.position, o.id, r.starts_on"""
OFFERS = "SELECT COUNT(*) FROM plan_offer WHERE option_id {} AND plan_id = $2"
EXCLUSIONS = "SELECT COUNT(*) FROM option_exclusion WHERE option_id {0} AND other_id {0}"
CONTRACT = """
SELECT signed_on, starts_on, ends_on, cancelled_on, contracted_services, removal_quota_percent, plan_changes_per_month,
       removals_per_action
FROM contract WHERE company_id = $1 ORDER BY starts_on, id"""
LOCKED_CONTRACT = f"{CONTRACT} FOR UPDATE"
CHANGES = """
SELECT state FROM "order" WHERE service_id = $1 AND action = 'MODIFY'
AND (state = 'PENDING' OR (counted_on >= $2 AND state NOT IN ('FAILED', 'CANCELLED', 'REJECTED')))"""
REMOVALS = """
SELECT COUNT(*) FROM "order" WHERE company_id = $1 AND action = 'REMOVE' AND counted_on >= $2 AND counted_on < $3
AND state NOT IN ('FAILED', 'CANCELLED', 'REJECTED')"""
LIVE = """
SELECT COUNT(*) FROM mobile_service WHERE company_id = $1 AND activated_on < $2
AND (terminated_on IS NULL OR terminated_on >= $2)"""
CANCEL_PENDING = """
UPDATE "order" SET state = 'CANCELLED', completed_at = $2 WHERE service_id = $1 AND state = 'PENDING'"""
ORDER = """
INSERT INTO "order" (id, company_id, service_id, number, action, state, placed_at, placed_by, placed_by_id, billed_on,
                     counted_on, wanted, lines, run_after, version)
VALUES ($1, $2, $3, $4, $5, 'ACKNOWLEDGED', $6, $7, $8, $9, $10, $11, $12, $13, 1)"""
STEP = """
INSERT INTO order_step (id, company_id, order_id, position, name, state, attempts)
VALUES ($1, $2, $3, $4, $5, 'PENDING', 0)"""
ORDERED = "UPDATE mobile_service SET version = version + 1, open_order_id = $2 WHERE id = $1"
AUDIT = """
INSERT INTO audit_entry (id, company_id, sequence, at, actor_id, actor_name, deed, subject_id, details, previous_hash,
                         hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"""
COUNTED = "UPDATE company SET orders_placed = $2, audit_entries = $3, audit_head = $4 WHERE id = $1"
REMEMBER = """
INSERT INTO idempotency_record (id, actor_id, key, fingerprint, answer, created_at) VALUES ($1, $2, $3, $4, $5, $6)"""

SERVICE_NOW = """
SELECT s.version, s.status, s.monthly_price_cents, p.id, p.name_en
FROM mobile_service s JOIN plan p ON p.id = s.plan_id WHERE s.id = $1"""
OPTIONS_NOW = """
SELECT o.id FROM service_option so JOIN plan_option o ON o.id = so.option_id
WHERE so.service_id = $1 ORDER BY o.position, o.id"""
ORDER_NOW = 'SELECT number, action, state FROM "order" WHERE id = $1'
STEPS_NOW = "SELECT name, state FROM order_step WHERE order_id = $1 ORDER BY position"

// What the two mutations read, each statement on its own, so that all of them are sent together.
import { sql } from "./database.mjs";
import { SERVICE } from "./reads.mjs";
import { addMonths, firstOfMonth, periodOn } from "./rules.mjs";

const NAMES = sql`code, name_fr, name_nl, name_en`;
const WITHOUT_EFFECT = sql`('FAILED', 'CANCELLED', 'REJECTED')`;

export const scene = (tx, serviceId, actorId, key = null) => [
  tx`SELECT id, orders_placed, audit_entries, audit_head FROM company
    WHERE id = (SELECT company_id FROM mobile_service WHERE id = ${serviceId}) FOR UPDATE`,
  tx`SELECT ${SERVICE}, ${NAMES}, s.plan_price_cents, s.open_order_id, o.action open_action
    FROM mobile_service s JOIN plan p ON p.id = s.plan_id LEFT JOIN "order" o ON o.id = s.open_order_id
    WHERE s.id = ${serviceId}`,
  tx`SELECT o.id, ${NAMES}, so.price_cents cents FROM service_option so JOIN plan_option o ON o.id = so.option_id
    WHERE so.service_id = ${serviceId} ORDER BY o.position, o.id`,
  tx`SELECT * FROM contract WHERE company_id = (SELECT company_id FROM mobile_service WHERE id = ${serviceId})
    ORDER BY starts_on, id FOR UPDATE`,
  tx`SELECT fingerprint, answer FROM idempotency_record
    WHERE actor_id = ${actorId} AND key = ${key} AND created_at > now() - interval '30 days'`,
];

export const wantedPlan = (tx, { serviceId, planId = null }, day) => tx`
  SELECT id, ${NAMES}, (SELECT monthly_cents FROM price WHERE plan_id = plan.id AND starts_on <= ${day}
    ORDER BY starts_on DESC LIMIT 1) cents FROM plan
  WHERE kind = 'MOBILE'
    AND id = coalesce(${planId}::varchar, (SELECT plan_id FROM mobile_service WHERE id = ${serviceId}))`;

export const wantedOptions = (tx, { serviceId, optionIds = null }, day) => tx`
  SELECT id, ${NAMES},
    (SELECT monthly_cents FROM price WHERE option_id = o.id AND starts_on <= ${day}
      ORDER BY starts_on DESC LIMIT 1) cents,
    ARRAY(SELECT plan_id FROM plan_offer WHERE option_id = o.id) plans,
    ARRAY(SELECT other_id FROM option_exclusion WHERE option_id = o.id) excludes FROM plan_option o
  WHERE id = ANY(coalesce(${optionIds}::varchar[],
    ARRAY(SELECT option_id FROM service_option WHERE service_id = ${serviceId})))
  ORDER BY position, id`;

export const changesOf = (tx, serviceId, day) => tx`
  SELECT count(*) FILTER (WHERE state = 'PENDING')::int pending, count(*) FILTER (WHERE state NOT IN ${WITHOUT_EFFECT}
    AND counted_on >= ${firstOfMonth(day)} AND counted_on < ${addMonths(firstOfMonth(day), 1)})::int used
  FROM "order" WHERE service_id = ${serviceId} AND action = 'MODIFY'`;

export const additionOf = (tx, serviceId) => tx`
  SELECT lines FROM "order" WHERE service_id = ${serviceId} AND action = 'ADD'`;

// Null when no contract is in force. The base of an extension is what was live when it began.
export async function countedRemovals(tx, companyId, contract, day) {
  const period = contract && periodOn(contract, day);
  if (!period) return null;
  const [[{ used }], [live]] = await Promise.all([
    tx`SELECT count(*)::int used FROM "order" WHERE company_id = ${companyId} AND action = 'REMOVE'
      AND counted_on >= ${period.startsOn} AND counted_on < ${period.endsOn} AND state NOT IN ${WITHOUT_EFFECT}`,
    period.extended ? tx`SELECT count(*)::int number FROM mobile_service WHERE company_id = ${companyId}
      AND activated_on < ${period.startsOn} AND (terminated_on IS NULL OR terminated_on >= ${period.startsOn})` : [],
  ]);
  return { used, live: live?.number };
}

export async function orderById(tx, id) {
  const [[order], steps] = await Promise.all([
    tx`SELECT number, action, state FROM "order" WHERE id = ${id}`,
    tx`SELECT name, state FROM order_step WHERE order_id = ${id} ORDER BY position`,
  ]);
  return { ...order, steps };
}

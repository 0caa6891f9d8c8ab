// One statement for a page, one for all children of the page: no row is asked for twice, none alone.
import { sql } from "./database.mjs";

export const SERVICE = sql`s.id, s.msisdn, s.status, s.activated_on, s.version, s.monthly_price_cents,
  p.id plan_id, p.name_en plan_name`;

export async function userPage(companyId, first) {
  const rows = await sql`
    SELECT id, name, email, cost_centre AS "costCentre", status, name_folded FROM "user"
    WHERE company_id = ${companyId} ORDER BY name_folded, id LIMIT ${first + 1}`;
  return page(rows, first, "name_folded");
}

export async function servicesOf(users) {
  const rows = await sql`
    SELECT s.user_id, ${SERVICE} FROM mobile_service s JOIN plan p ON p.id = s.plan_id
    WHERE s.user_id = ANY(${users.map((user) => user.id)}) ORDER BY s.id`;
  const lists = new Map(users.map((user) => [user.id, []]));
  for (const row of rows) lists.get(row.user_id).push(serviceOf(row));
  return users.map((user) => lists.get(user.id));
}

export async function servicePage(companyId, first) {
  const rows = await sql`
    SELECT ${SERVICE}, s.user_name_folded, s.user_id, u.name user_name
    FROM mobile_service s JOIN plan p ON p.id = s.plan_id JOIN "user" u ON u.id = s.user_id
    WHERE s.company_id = ${companyId} ORDER BY s.user_name_folded, s.id LIMIT ${first + 1}`;
  const { nodes, pageInfo } = page(rows, first, "user_name_folded");
  return { nodes: nodes.map((row) => serviceOf(row, { user: { id: row.user_id, name: row.user_name } })), pageInfo };
}

export async function countOfServices(companyId) {
  const [{ number }] = await sql`SELECT count(*)::int number FROM mobile_service WHERE company_id = ${companyId}`;
  return number;
}

export async function serviceById(id, tx = sql) {
  const [row] = await tx`
    SELECT ${SERVICE}, s.user_id, u.name user_name, u.email, c.id card_id, c.iccid, c.kind, c.status card_status, ARRAY(
      SELECT ARRAY[o.id, o.name_en] FROM service_option so JOIN plan_option o ON o.id = so.option_id
      WHERE so.service_id = s.id ORDER BY o.position, o.id) options
    FROM mobile_service s JOIN plan p ON p.id = s.plan_id JOIN "user" u ON u.id = s.user_id
    LEFT JOIN sim_card c ON c.id = s.sim_card_id WHERE s.id = ${id}`;
  return row ? serviceOf(row, {
    user: { id: row.user_id, name: row.user_name, email: row.email },
    options: row.options.map(([id, name]) => ({ id, name })),
    simCard: row.card_id && { id: row.card_id, iccid: row.iccid, kind: row.kind, status: row.card_status },
  }) : null;
}

function money(cents) {
  return { amount: (cents / 100).toFixed(2), currency: "EUR" };
}

export function serviceOf(row, more) {
  return {
    id: row.id,
    msisdn: row.msisdn,
    status: row.status,
    activatedOn: row.activated_on,
    version: row.version,
    plan: { id: row.plan_id, name: row.plan_name },
    monthlyPrice: money(row.monthly_price_cents),
    ...more,
  };
}

function page(rows, first, key) {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last ? Buffer.from(JSON.stringify([key, last[key], last.id])).toString("base64url") : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

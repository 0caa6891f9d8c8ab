// One transaction in four or five round trips: BEGIN, everything that is read (sent together, the lock first),
// the removals that count, everything that is written, COMMIT.
import { createHash } from "node:crypto";
import canonical from "safe-stable-stringify";
import { typeid } from "typeid-js";
import { sql } from "./database.mjs";
import { serviceById, serviceOf } from "./reads.mjs";
import * as rules from "./rules.mjs";
import * as scene from "./scene.mjs";

const { Refused } = rules;

const ACTOR = { id: "bench", name: "Benchmark" };
const MESSAGES = {
  IDEMPOTENCY_CONFLICT: "This idempotency key was used before with another input.",
  NOT_FOUND: "This does not exist.",
  VERSION_CONFLICT: "This was changed by someone else in the meantime.",
};
const STEPS = { MODIFY: ["MODIFY"], REMOVE: ["DEPROVISION", "RELEASE"] };
const NOT_YET_IN_SERVICE = ["RESERVED", "INACTIVE"];

export const modifyService = (input) => answered(input, {
  deed: "modify_service",
  type: "ServiceModified",
  compared: { option_ids: input.optionIds ?? null, plan_id: input.planId ?? null, starts_on: null, until: null },
  reads: (tx, day) => [
    scene.wantedPlan(tx, input, day), scene.wantedOptions(tx, input, day), scene.changesOf(tx, input.serviceId, day)],
  decide: modification,
});

export const removeService = (input) => answered(input, {
  deed: "remove_service",
  type: "ServiceRemoved",
  compared: {},
  reads: (tx) => [scene.additionOf(tx, input.serviceId)],
  decide: removal,
});

async function answered(input, change, again = true) {
  try {
    return await sql.begin((tx) => carriedOut(tx, input, change));
  } catch (error) {
    if (error instanceof Refused) return refusal(error.message);
    if (error.code === "23505" && again) return answered(input, change, false); // a twin with the same key was first
    throw error;
  }
}

async function carriedOut(tx, input, change) {
  const now = new Date().toISOString();
  const day = rules.businessDay(new Date(now));
  const compared = [change.deed, { ...change.compared, service_id: input.serviceId }];
  const key = input.idempotencyKey ? `key:${input.idempotencyKey}` : null;
  const request = { key, fingerprint: sha256(canonical(compared)) };
  const [[company], [row], options, contracts, [earlier], ...more] = await Promise.all([
    ...scene.scene(tx, input.serviceId, ACTOR.id, request.key), ...change.reads(tx, day)]);
  if (earlier && earlier.fingerprint !== request.fingerprint) throw new Refused("IDEMPOTENCY_CONFLICT");
  if (!row) throw new Refused("NOT_FOUND");
  const contract = rules.contractOn(contracts, day);
  if (earlier) return firstAnswer(tx, earlier.answer, company.id, contract, day);
  if (input.expectedVersion != null && input.expectedVersion !== row.version) throw new Refused("VERSION_CONFLICT");
  const service = { ...row, charges: [{ ...row, id: row.plan_id, cents: row.plan_price_cents }, ...options] };
  const { removalQuota, ...draft } = await change.decide(tx, { company, service, contract, day, input, read: more });
  const order = await written(tx, { company, service, day, now, request, change, draft });
  const shown = serviceOf({ ...row, version: row.version + 1 }, { options: options.map(named) });
  return { __typename: change.type, service: shown, order, removalQuota };
}

async function modification(_tx, { service, contract, day, input, read: [[plan], options, [changes]] }) {
  if (!plan || options.length !== new Set(input.optionIds ?? options).size) throw new Refused("NOT_FOUND");
  if (options.length !== (input.optionIds ?? options).length) throw new Refused("INVALID_INPUT");
  const kept = new Map(service.charges.map((charge) => [charge.id, charge.cents]));
  const wanted = [plan, ...options].map((item) => ({ ...item, cents: kept.get(item.id) ?? item.cents }));
  if (wanted.some((charge) => charge.cents === null)) throw new Refused("INVALID_INPUT"); // not on sale
  rules.refuseToModify(service, wanted, changes, contract);
  return {
    action: "MODIFY",
    countedOn: day,
    lines: rules.linesOfChange(day, service.charges, wanted),
    wanted: {
      plan_id: plan.id,
      plan_price_cents: wanted[0].cents,
      options: wanted.slice(1).map(({ id, cents }) => ({ option_id: id, price_cents: cents })),
    },
  };
}

async function removal(tx, { company, service, contract, day, read: [[addition]] }) {
  const counted = await scene.countedRemovals(tx, company.id, contract, day);
  const cancels = NOT_YET_IN_SERVICE.includes(service.status);
  if (cancels && service.open_action === "REMOVE") throw new Refused("ORDER_IN_PROGRESS");
  if (!cancels) rules.refuseToRemove(service, counted, rules.quota(contract, counted));
  return {
    action: "REMOVE",
    countedOn: cancels ? null : day,
    lines: cancels ? rules.reversed(addition?.lines ?? []) : rules.linesOfRemoval(day, service.charges),
    wanted: {},
    cancels,
    removalQuota: rules.quota(contract, counted && { ...counted, used: counted.used + (cancels ? 0 : 1) }),
  };
}

async function written(tx, { company, service, day, now, request, change, draft }) {
  const placed = company.orders_placed + 1;
  const number = `${day.slice(0, 4)}-${String(placed).padStart(6, "0")}`;
  const order = { id: newId("ord"), number, action: draft.action };
  const steps = STEPS[draft.action].map((name) => ({ name, state: "PENDING" }));
  const entry = auditEntry(company, service, now, change.deed, { order_id: order.id, wanted: draft.wanted });
  const removes = draft.action === "REMOVE";
  const ids = { service_id: service.id, order_id: order.id, ...(removes && { company_id: company.id }) };
  await Promise.all([
    removes && tx`UPDATE "order" SET state = 'CANCELLED', completed_at = ${now}
      WHERE service_id = ${service.id} AND (state = 'PENDING'
        OR (${draft.cancels} AND action = 'ADD' AND state IN ('ACKNOWLEDGED', 'HELD', 'IN_PROGRESS')))`,
    tx`UPDATE mobile_service SET version = version + 1, open_order_id = ${order.id} WHERE id = ${service.id}`,
    tx`INSERT INTO "order" ${sql({
      ...order, state: "ACKNOWLEDGED", company_id: company.id, service_id: service.id, placed_at: now,
      placed_by: ACTOR.name, placed_by_id: ACTOR.id, billed_on: day, counted_on: draft.countedOn,
      wanted: sql.json(draft.wanted), lines: sql.json(draft.lines), run_after: now, version: 1,
    })}`,
    tx`INSERT INTO order_step ${sql(steps.map((step, position) => ({
      ...step, id: newId("step"), position, attempts: 0, company_id: company.id, order_id: order.id,
    })))}`,
    tx`INSERT INTO audit_entry ${sql({ ...entry, id: newId("aud"), details: sql.json(entry.details) })}`,
    tx`UPDATE company SET orders_placed = ${placed}, audit_entries = ${entry.sequence}, audit_head = ${entry.hash}
      WHERE id = ${company.id}`,
    ...(request.key ? remembered(tx, request, { type: change.type, ids }, now) : []),
  ]);
  return { ...order, state: "ACKNOWLEDGED", steps };
}

const remembered = (tx, { key, fingerprint }, answer, now) => [
  tx`DELETE FROM idempotency_record WHERE actor_id = ${ACTOR.id} AND key = ${key}
    AND created_at <= now() - interval '30 days'`,
  tx`INSERT INTO idempotency_record ${sql({
    id: newId("idem"), actor_id: ACTOR.id, key, fingerprint, answer: sql.json(answer), created_at: now,
  })}`,
];

async function firstAnswer(tx, { type, ids }, companyId, contract, day) {
  const [service, order, counted] = await Promise.all([
    serviceById(ids.service_id, tx),
    scene.orderById(tx, ids.order_id),
    scene.countedRemovals(tx, companyId, contract, day),
  ]);
  return { __typename: type, service, order, removalQuota: rules.quota(contract, counted) };
}

function auditEntry(company, service, now, deed, details) {
  const entry = {
    company_id: company.id, sequence: company.audit_entries + 1, at: now.replace("Z", "000+00:00"),
    actor_id: ACTOR.id, actor_name: ACTOR.name, deed, subject_id: service.id, details,
  };
  const previous_hash = company.audit_head;
  return { ...entry, previous_hash, hash: sha256(ascii(canonical([previous_hash, entry]))) };
}

const refusal = (code) => ({ __typename: "Refusal", code, message: MESSAGES[code] ?? "The rules forbid it." });
const newId = (prefix) => typeid(prefix).toString();
const named = ({ id, name_en: name }) => ({ id, name });
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
// As Python's json writes it.
const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`);
const hexadecimal = (code) => code.toString(16).padStart(4, "0");

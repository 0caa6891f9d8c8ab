// Flotte's rules, as far as the two mutations need them.
// A day is a text such as "2026-12-31", which compares as days do.
export class Refused extends Error {}

const brussels = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });
export const businessDay = (instant) => brussels.format(instant);
export const firstOfMonth = (day) => `${day.slice(0, 8)}01`;
const WITHOUT_CONTRACT = { percent: 0, limit: 0, used: 0, remaining: 0 };

export function addMonths(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOf(year, month + months))))
    .toISOString().slice(0, 10);
}

export function periodOn(contract, day) {
  let period = { startsOn: contract.starts_on, endsOn: contract.ends_on, extended: false };
  for (let extensions = 1; period.endsOn <= day; extensions++) {
    if (contract.cancelled_on && contract.cancelled_on <= addMonths(period.endsOn, -3)) return null;
    period = { startsOn: period.endsOn, endsOn: addMonths(contract.ends_on, 12 * extensions), extended: true };
  }
  return period.startsOn <= day ? period : null;
}

export function contractOn(contracts, day) {
  return contracts.find((contract) => periodOn(contract, day))
    ?? contracts.find((contract) => contract.signed_on <= day && day < contract.starts_on);
}

export function quota(contract, counted) {
  if (!counted) return WITHOUT_CONTRACT;
  const { removal_quota_percent: percent, contracted_services } = contract;
  const limit = percent === null ? null : Math.floor((counted.live ?? contracted_services) * percent / 100);
  return { percent, limit, used: counted.used, remaining: limit === null ? null : Math.max(0, limit - counted.used) };
}

export function refuseToModify(service, wanted, { pending, used }, contract) {
  const limit = contract ? contract.plan_changes_per_month : 1;
  if (service.status !== "ACTIVE") throw new Refused("WRONG_STATE");
  if (service.open_order_id) throw new Refused("ORDER_IN_PROGRESS");
  if (pending) throw new Refused("CHANGE_PENDING");
  if (sameItems(service.charges, wanted)) throw new Refused("NOTHING_TO_CHANGE");
  if (misfit(wanted)) throw new Refused("INCOMPATIBLE_OPTIONS");
  if (limit !== null && used >= limit) throw new Refused("CHANGE_LIMIT_REACHED");
}

export function refuseToRemove(service, inForce, { limit, used }) {
  if (service.status === "TERMINATED") throw new Refused("WRONG_STATE");
  if (service.open_order_id) throw new Refused("ORDER_IN_PROGRESS");
  if (!inForce) throw new Refused("NO_CONTRACT_IN_FORCE");
  if (limit !== null && used >= limit) throw new Refused("QUOTA_EXCEEDED");
}

export function linesOfChange(day, old, wanted) {
  const [going, coming] = [without(old, wanted), without(wanted, old)];
  const recurring = coming.map((charge) => line("RECURRING", charge, null, charge.cents));
  return [...restOfMonth("CREDIT", -1, day, going), ...restOfMonth("PRORATA", 1, day, coming), ...recurring];
}

export const linesOfRemoval = (day, charges) => restOfMonth("CREDIT", -1, day, charges);
export const reversed = (lines) => lines.map((each) => ({ ...each, kind: "CREDIT", amount_cents: -each.amount_cents }));

function restOfMonth(kind, sign, day, charges) {
  const [year, month, date] = day.split("-").map(Number);
  const days = lastOf(year, month);
  const rest = days - date;
  const prorated = (cents) => sign * Math.floor((2 * cents * rest + days) / (2 * days));
  return rest ? charges.map((charge) => line(kind, charge, rest, prorated(charge.cents))) : [];
}

function line(kind, { id, code, name_fr: fr, name_nl: nl, name_en: en, cents }, days, amount) {
  return { kind, item_id: id, code, names: { fr, nl, en }, days, quantity: 1, unit_cents: cents, amount_cents: amount };
}

function misfit([plan, ...options]) {
  const ids = new Set(options.map((option) => option.id));
  return options.some((option) => !option.plans.includes(plan.id) || option.excludes.some((id) => ids.has(id)));
}

const without = (charges, others) => charges.filter(({ id }) => !others.some((other) => other.id === id));
const sameItems = (one, other) => one.length === other.length && without(one, other).length === 0;
const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

import { expect, it } from "vitest";
import type { OptionChoice, PlanChoice } from "@/components/plan/fragments";
import type { ManagedService } from "@/pages/manage-service/queries";
import { differences, isDifferent, modifyInput, selectionOf } from "@/pages/manage-service/selection";

const price = { amount: "5.00", currency: "EUR" };
const option = (id: string): OptionChoice => ({ id, name: id, group: "calls", monthlyPrice: price, excludes: [] });
const plan = (id: string, ...options: OptionChoice[]): PlanChoice => ({
  id,
  name: id,
  kind: "MOBILE",
  monthlyPrice: price,
  options,
});

const [EUROPE, WORLD] = [option("europe"), option("world")];
const PLANS = [plan("small", EUROPE, WORLD), plan("large", EUROPE)];
const SERVICE: ManagedService = {
  id: "msvc_1",
  version: 7,
  status: "ACTIVE",
  msisdn: "+32470123456",
  plan: { id: "small", name: "small" },
  user: { id: "usr_1", name: "Bob" },
  options: [EUROPE],
  monthlyPrice: price,
  allowedActions: [],
  openOrder: null,
  simCard: null,
  pendingChange: null,
  activatedOn: "2025-01-01",
  pendingOrders: [],
};

it("sees no difference in what the service has", () => {
  expect(isDifferent(differences(SERVICE, PLANS, selectionOf(SERVICE)))).toBe(false);
});

it("leaves out of the input what stays the same", () => {
  const wanted = { planId: "large", optionIds: ["europe"] };
  const changes = differences(SERVICE, PLANS, wanted);
  expect(changes.plan?.id).toBe("large");
  expect(modifyInput(SERVICE, changes, wanted)).toEqual({ serviceId: "msvc_1", expectedVersion: 7, planId: "large" });
});

it("says when, where that is chosen", () => {
  const wanted = { planId: "large", optionIds: ["europe"] };
  const changes = differences(SERVICE, PLANS, wanted);
  const when = { later: true, startsOn: "2026-03-10", temporary: true, until: "2026-04-15" };
  expect(modifyInput(SERVICE, changes, wanted, when)).toMatchObject({ startsOn: "2026-03-10", until: "2026-04-15" });
});

it("sends the whole set of options when one of them changes", () => {
  const wanted = { planId: "small", optionIds: ["world"] };
  const changes = differences(SERVICE, PLANS, wanted);
  expect(changes.added).toEqual([WORLD]);
  expect(changes.removed).toEqual([EUROPE]);
  expect(modifyInput(SERVICE, changes, wanted)).toEqual({
    serviceId: "msvc_1",
    expectedVersion: 7,
    optionIds: ["world"],
  });
});

it("can take the last option off", () => {
  const wanted = { planId: "small", optionIds: [] };
  expect(modifyInput(SERVICE, differences(SERVICE, PLANS, wanted), wanted).optionIds).toEqual([]);
});

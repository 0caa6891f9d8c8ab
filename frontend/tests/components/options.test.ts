import { expect, it } from "vitest";
import type { OptionChoice } from "@/components/plan/fragments";
import { conflictsOf, distinct, groupsOf, markOf, misfitsOf } from "@/components/plan/options";

function option(id: string, group = "calls", excludes: string[] = []): OptionChoice {
  return { id, name: id, group, monthlyPrice: { amount: "5.00", currency: "EUR" }, excludes: excludes.map((other) => ({ id: other })) };
}

const EUROPE = option("europe", "calls", ["world"]);
const WORLD = option("world");
const ROAMING = option("roaming", "roaming");
const ALL = [EUROPE, WORLD, ROAMING];

it("marks what comes and what goes, and nothing where there is no today", () => {
  expect(markOf("world", ["world"], [EUROPE])).toBe("added");
  expect(markOf("europe", ["world"], [EUROPE])).toBe("removed");
  expect(markOf("europe", ["europe"], [EUROPE])).toBe("same");
  expect(markOf("world", ["world"], undefined)).toBe("same");
});

it("finds the exclusion from either side, among what is chosen", () => {
  expect(conflictsOf(EUROPE, ["world", "roaming"], ALL)).toEqual([WORLD]);
  expect(conflictsOf(WORLD, ["europe"], ALL)).toEqual([EUROPE]);
  expect(conflictsOf(EUROPE, ["europe"], ALL)).toEqual([]);
});

it("keeps a chosen option that the new plan does not offer in sight", () => {
  expect(misfitsOf(["roaming", "europe"], [EUROPE, WORLD], ALL)).toEqual([ROAMING]);
});

it("keeps groups together in the catalogue's order, each option once", () => {
  expect(groupsOf([EUROPE, ROAMING, WORLD])).toEqual([[EUROPE, WORLD], [ROAMING]]);
  expect(distinct([EUROPE, WORLD, EUROPE])).toEqual([EUROPE, WORLD]);
});

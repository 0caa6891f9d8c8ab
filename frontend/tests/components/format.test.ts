import { describe, expect, it } from "vitest";
import { dayBefore, formats, onOneDay, readableNumber } from "@/components/format";

const EURO = { amount: "25.00", currency: "EUR" };
const NBSP = "\u00a0";
const NARROW = "\u202f";

describe("money", () => {
  it("follows the language", () => {
    expect(formats("fr").money(EURO)).toBe(`25,00${NBSP}€`);
    expect(formats("nl").money(EURO)).toBe(`€${NBSP}25,00`);
    expect(formats("en").money(EURO)).toBe("€25.00");
  });

  it("groups thousands and shows credits with their sign", () => {
    const credit = { amount: "-1234.50", currency: "EUR" };
    expect(formats("fr").money(credit)).toBe(`-1${NARROW}234,50${NBSP}€`);
    expect(formats("en").money(credit)).toBe("-€1,234.50");
  });

  it("keeps cents that a float would lose", () => {
    expect(formats("en").money({ amount: "90071992547409.93", currency: "EUR" })).toBe("€90,071,992,547,409.93");
  });
});

describe("days", () => {
  it("are written out in each language", () => {
    expect(formats("fr").day("2026-12-31")).toBe("31 décembre 2026");
    expect(formats("nl").day("2026-12-31")).toBe("31 december 2026");
    expect(formats("en").day("2026-12-31")).toBe("31 December 2026");
  });

  it("say « 1er » in French, and only there", () => {
    expect(formats("fr").day("2026-12-01")).toBe("1er décembre 2026");
    expect(formats("fr").day("2026-12-11")).toBe("11 décembre 2026");
    expect(formats("nl").day("2026-12-01")).toBe("1 december 2026");
  });

  it("do not move with the clock of the machine", () => {
    expect(formats("en").day("2026-03-29")).toBe("29 March 2026");
  });
});

it("shows instants in Belgian time", () => {
  expect(formats("en").instant("2026-06-30T22:30:00Z")).toBe("1 Jul 2026, 00:30");
  expect(formats("en").time("2026-01-16T09:05:07Z")).toBe("10:05:07");
});

it("names the last day of what ends on an exclusive date", () => {
  expect(dayBefore("2026-12-01")).toBe("2026-11-30");
  expect(dayBefore("2028-03-01")).toBe("2028-02-29");
  expect(dayBefore("2027-01-01")).toBe("2026-12-31");
});

it("writes Belgian mobile numbers as people do, and leaves others alone", () => {
  expect(readableNumber("+32470123456")).toBe("+32\u00a0470\u00a012\u00a034\u00a056");
  expect(readableNumber("+3228880012")).toBe("+3228880012");
});

describe("instants", () => {
  it("are of one day as Brussels counts them", () => {
    expect(onOneDay(["2026-01-15T23:30:00Z", "2026-01-16T22:30:00Z"])).toBe(true);
    expect(onOneDay(["2026-01-16T22:30:00Z", "2026-01-16T23:30:00Z"])).toBe(false);
    expect(onOneDay([])).toBe(true);
  });
});

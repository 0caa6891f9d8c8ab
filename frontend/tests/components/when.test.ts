import { expect, it } from "vitest";
import { AT_ONCE, bounds, datesOf, isChosen, plusDays, plusMonths } from "@/components/when/when";
import { byDay } from "@/pages/coming-up/days";

const TODAY = "2026-01-31";

it("adds days and months by the calendar", () => {
  expect(plusDays("2026-03-28", 1)).toBe("2026-03-29");
  expect(plusDays("2026-03-29", 1)).toBe("2026-03-30");
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(plusMonths(TODAY, 1)).toBe("2026-02-28");
  expect(plusMonths(TODAY, 12)).toBe("2027-01-31");
  expect(plusMonths("2028-02-29", 12)).toBe("2029-02-28");
});

it("leaves out what is not chosen", () => {
  expect(datesOf(AT_ONCE)).toEqual({});
  expect(datesOf({ ...AT_ONCE, startsOn: "2026-03-10", until: "2026-04-15" })).toEqual({});
  expect(datesOf({ later: true, startsOn: "2026-03-10", temporary: false, until: "" })).toEqual({
    startsOn: "2026-03-10",
  });
});

it("takes a first day from tomorrow on, for twelve months", () => {
  const on = (startsOn: string) => isChosen({ ...AT_ONCE, later: true, startsOn }, TODAY, 1);
  expect(["", TODAY, "2026-02-01", "2027-01-31", "2027-02-01"].map(on)).toEqual([false, false, true, true, false]);
});

it("takes a last day after the first", () => {
  const when = { later: true, startsOn: "2026-03-10", temporary: true, until: "" };
  const until = (day: string, shortest: number) => isChosen({ ...when, until: day }, TODAY, shortest);
  expect(until("2026-03-10", 1)).toBe(false);
  expect(until("2026-03-10", 0)).toBe(true);
  expect(until("2026-03-11", 1)).toBe(true);
  expect(until("2027-03-11", 1)).toBe(false);
  expect(bounds({ ...AT_ONCE, temporary: true }, TODAY, 1).until.min).toBe("2026-02-01");
});

it("puts orders of one day together", () => {
  const orders = ["2026-03-10", "2026-03-10", "2026-03-11"].map((startsOn, id) => ({ startsOn, id }));
  expect(byDay(orders).map(([day, of]) => [day, of.length])).toEqual([
    ["2026-03-10", 2],
    ["2026-03-11", 1],
  ]);
});

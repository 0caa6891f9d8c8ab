import { within } from "@testing-library/react";
import { expect, it } from "vitest";
import { QuotaMeter } from "@/components/QuotaMeter";
import { shown } from "../shown";

const QUOTA = { percent: 30, base: 40, limit: 12, used: 5, remaining: 7, periodEndsOn: "2028-09-23" };

it("says what is left, what is used, and until the last day of the period", async () => {
  const main = await shown(<QuotaMeter quota={QUOTA} />);
  expect(main.textContent).toContain("7 removals left");
  expect(main.textContent).toContain("5 of 12 used, until 22 September 2028. The limit is 30 % of 40 services.");
});

it("is a meter with one slot per removal", async () => {
  const main = await shown(<QuotaMeter quota={QUOTA} />);
  const meter = within(main).getByRole("meter", { name: "Removal quota" });
  expect(meter.getAttribute("aria-valuenow")).toBe("5");
  expect(meter.getAttribute("aria-valuemax")).toBe("12");
  expect(meter.children).toHaveLength(12);
  expect(meter.querySelectorAll("[data-used]")).toHaveLength(5);
});

it("never shows more used than there is, after the operator lowered the limit", async () => {
  const main = await shown(<QuotaMeter quota={{ ...QUOTA, limit: 4, used: 5, remaining: 0 }} />);
  const meter = within(main).getByRole("meter");
  expect(meter.getAttribute("aria-valuenow")).toBe("4");
  expect(main.textContent).toContain("0 removals left");
});

it("draws many slots, and none, as one bar", async () => {
  const main = await shown(<QuotaMeter quota={{ ...QUOTA, base: 1000, limit: 300, used: 285, remaining: 15 }} />);
  const [bar] = within(main).getByRole("meter").children;
  expect((bar as HTMLElement).style.width).toBe("95%");
});

it("counts in French", async () => {
  const main = await shown(<QuotaMeter quota={{ ...QUOTA, remaining: 1 }} />, "fr");
  expect(main.textContent).toContain("1 suppression restante");
});

it("shows no meter where there is no limit", async () => {
  const main = await shown(<QuotaMeter quota={{ ...QUOTA, percent: null, limit: null, remaining: null }} />);
  expect(main.textContent).toBe("Your contract sets no limit to removals.");
  expect(within(main).queryByRole("meter")).toBeNull();
});
